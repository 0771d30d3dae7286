/** What every part of the view is given. */
import type { NewsletterMessages, Translator } from '@koinon/i18n';
import { pickText, sameLanguage, type LanguageMap } from '@koinon/i18n/text';
import { html, type TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { ArchiveState } from '../newsletter-archive.model.ts';

export interface ArchiveContext {
  readonly w: Translator<NewsletterMessages>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  /** IANA: the network's. */
  readonly zone: string;
  readonly state: ArchiveState;
  readonly feeds: { readonly rss: string; readonly json: string } | undefined;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Text of a language map; in another language than the interface's it carries its `lang`. */
export function say(ctx: ArchiveContext, map: LanguageMap): unknown {
  const { text, lang } = pickText(map, ctx.lang);
  if (lang === '' || sameLanguage(lang, ctx.w.locale)) return text;
  return html`<span lang=${lang} dir="auto">${text}</span>`;
}
