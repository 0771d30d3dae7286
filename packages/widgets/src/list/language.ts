import { pickText, sameLanguage, type LanguageMap } from '@koinon/i18n/text';
import { html, nothing } from 'lit';

/** The language that the interface speaks. */
export interface Spoken {
  readonly w: { readonly locale: string };
}

/** The language of a text where it is another one than the interface's: for `lang` (WCAG 3.1.2). */
export function foreign({ w }: Spoken, lang: string): string | typeof nothing {
  return lang === '' || lang === 'und' || sameLanguage(lang, w.locale) ? nothing : lang;
}

/**
 * Text of a language map; in another language than the interface's it carries its `lang`.
 *
 * @param ctx its `lang` is what the text is picked by, BCP 47
 */
export function say(ctx: Spoken & { readonly lang: string }, map: LanguageMap): unknown {
  const { text, lang } = pickText(map, ctx.lang);
  const other = foreign(ctx, lang);
  return other === nothing ? text : html`<span lang=${other} dir="auto">${text}</span>`;
}
