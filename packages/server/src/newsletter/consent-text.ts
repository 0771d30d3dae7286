/**
 * What somebody agreed to, in words: the sentence at the tick and the notice above it, as the form shows them in its language.
 * It is kept by its hash with every consent, so that years later one can show what was read (GDPR, article 7(1)).
 */
import type { Field, FormDefinition, FormText, NetworkRecord, WirePrivacyNotice } from '@koinon/contract';
import { newsletterForm, preferencesForm } from '@koinon/contract/forms';
import { pickText } from '@koinon/i18n/text';
import { formVersionOf } from '../consents/ledger.ts';
import { shownNotice, shownText, type Shown } from '../consents/words.ts';
import { noticeOf } from '../forms/notice.ts';

/** @param lang BCP 47, of the form */
export function consentText(
  network: Pick<NetworkRecord, 'name'>,
  notice: WirePrivacyNotice,
  lang: string,
): Shown {
  const shown = shownNotice(notice, lang);
  const name = pickText(network.name, shown.lang).text;
  const consent = shownText([{ key: 'form.consent' }], lang);
  return { text: [name, shown.text, consent.text].join('\n'), lang: shown.lang };
}

/** The form of a subscriber's preferences: the notice, and what is said at the lists and topics. @param lang BCP 47, of the page */
export function preferencesText(network: NetworkRecord, lang: string): Shown {
  const { privacy, retention, name } = network;
  const notice = privacy ? [shownNotice(noticeOf('newsletter', privacy, { retention }), lang).text] : [];
  const said = shownText(fieldsOf(preferencesForm(network)).flatMap(textsOf), lang);
  return { text: [pickText(name, said.lang).text, ...notice, said.text].join('\n'), lang: said.lang };
}

const fieldsOf = ({ steps }: FormDefinition): Field[] =>
  steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));

function textsOf(field: Field): FormText[] {
  const options = field.type === 'choices' || field.type === 'choice' ? field.options : [];
  return [field, ...options].flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]);
}

/** Which form it was, see `formVersionOf`. */
export function newsletterFormVersion(network: NetworkRecord): string {
  return formVersionOf(newsletterForm(network));
}
