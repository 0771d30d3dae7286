/** What every part of the view is given. */
import { pickText, sameLanguage, type LanguageMap, type Translator } from '@koinon/i18n';
import { html, type TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { Members } from '../members/index.ts';
import type { RegistrationState } from '../registration-form.model.ts';
import type { RegistrationWords } from '../words.ts';

export interface RegistrationContext {
  /** The words around the form, and those that the form needs to be seen. */
  readonly w: Translator<RegistrationWords>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly state: RegistrationState;
  /** For a members-only event, how one joins; undefined until it came, or if it did not. */
  readonly members: () => Members | undefined;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  /** What says a time that is more than a day and its hours; loads when it is wanted. */
  readonly when: () => typeof import('../when/index.ts') | undefined;
  readonly retry: () => void;
  readonly correct: () => void;
}

/** Text of a language map; in another language than the interface's it carries its `lang`. */
export function say(
  ctx: Pick<RegistrationContext, 'w' | 'lang'>,
  map: LanguageMap | null | undefined,
): unknown {
  const { text, lang } = pickText(map, ctx.lang);
  if (lang === '' || sameLanguage(lang, ctx.w.locale)) return text;
  return html`<span lang=${lang} dir="auto">${text}</span>`;
}

export function has(map: LanguageMap | null | undefined): map is LanguageMap {
  return pickText(map, 'en').text !== '';
}
