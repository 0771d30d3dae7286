import type { Condition, Field, FormText, SimpleField } from '@koinon/contract';
import { tagOf } from '@koinon/i18n';
import { formText as wordsOf } from '@koinon/i18n/form';
import { html, type HtmlValue } from '../html.ts';
import { isForeign, langAttributes } from '../say.ts';
import type { T } from '../words.ts';

/** Words of a form, marked where they are in another language than the page. */
export function formText(words: FormText, t: T): HtmlValue {
  const { text, lang } = wordsOf(t, words);
  return isForeign(lang, t.locale) ? html`<span ${langAttributes(lang, t.locale)}>${text}</span>` : text;
}

/** The words alone, for sentences. */
export function plainText(words: FormText, t: T): string {
  return wordsOf(t, words).text;
}

/** What was chosen, in the words of the options. */
export function optionText(field: Field | SimpleField, value: string, t: T): string {
  if (field.type !== 'choice' && field.type !== 'choices') return value;
  const option = field.options.find(one => one.value === value);
  return option ? plainText(option.label, t) : value;
}

/** When a field is to be filled in: what scripts would show and hide, said in words. */
export function conditionText(condition: Condition, among: readonly (Field | SimpleField)[], t: T): string {
  const field = among.find(one => one.name === condition.field);
  if (!field) return '';
  const label = plainText(field.label, t);
  if (field.type === 'agreement') {
    return t(condition.not ? 'formPage.onlyIfNotTicked' : 'formPage.onlyIfTicked', { label });
  }
  const values = new Intl.ListFormat(tagOf(t.locale), { type: 'disjunction' }).format(
    condition.oneOf.map(value => t('formPage.quoted', { text: optionText(field, value, t) })),
  );
  return t(condition.not ? 'formPage.onlyIfNot' : 'formPage.onlyIf', { label, values });
}
