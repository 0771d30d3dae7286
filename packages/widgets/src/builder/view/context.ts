/** What every part of the builder's view is given. */
import type { Translator } from '@koinon/i18n';
import { pickText, sameLanguage, type LanguageMap } from '@koinon/i18n/text';
import { html, type TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { BuilderEvent, BuilderState } from '../model/state.ts';
import type { Words } from '../words.ts';

export interface BuilderContext {
  readonly t: Translator<Words>;
  readonly state: BuilderState;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly dispatch: (event: BuilderEvent) => void;
  /** Asks once more for what has failed. */
  readonly retry: () => void;
}

/** Text of a language map; in another language than the interface's it carries its `lang`. */
export function say({ t }: Pick<BuilderContext, 't'>, map: LanguageMap): unknown {
  const { text, lang } = pickText(map, t.locale);
  if (lang === '' || sameLanguage(lang, t.locale)) return text;
  return html`<span lang=${lang} dir="auto">${text}</span>`;
}

export const plain = ({ t }: Pick<BuilderContext, 't'>, map: LanguageMap): string =>
  pickText(map, t.locale).text;
