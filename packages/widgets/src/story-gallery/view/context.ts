/** What every part of the view is given. */
import type { StoryGalleryFirstMessages, Translator } from '@koinon/i18n';
import { pickText, sameLanguage, type LanguageMap } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { Facet, StoryCard } from '../story.ts';
import type { GalleryAction, GalleryState } from '../story-gallery.model.ts';

export interface GalleryContext {
  readonly w: Translator<StoryGalleryFirstMessages>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  /** IANA: the network's. */
  readonly zone: string;
  readonly state: GalleryState;
  /** By what one may narrow. */
  readonly facets: readonly Facet[];
  readonly feeds: { readonly rss: string; readonly json: string } | undefined;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly dispatch: (action: GalleryAction) => void;
  /** A press on a link to a story; one that wants another tab is the browser's. */
  readonly choose: (story: StoryCard, event: MouseEvent) => void;
  readonly back: () => void;
  readonly hurry: () => void;
  readonly more: () => void;
  readonly retry: () => void;
  /** The opened story again. */
  readonly reopen: () => void;
}

/** The language of a text where it is another one than the interface's: for `lang`. */
export function foreign({ w }: Pick<GalleryContext, 'w'>, lang: string): string | typeof nothing {
  return lang === '' || lang === 'und' || sameLanguage(lang, w.locale) ? nothing : lang;
}

/** Text of a language map; in another language than the interface's it carries its `lang`. */
export function say(ctx: Pick<GalleryContext, 'w' | 'lang'>, map: LanguageMap): unknown {
  const { text, lang } = pickText(map, ctx.lang);
  const other = foreign(ctx, lang);
  return other === nothing ? text : html`<span lang=${other} dir="auto">${text}</span>`;
}
