/** A picture in as many widths and formats as there are, with room kept for it: nothing moves when it comes. */
import type { Image } from '@koinon/contract';
import { pickText, sameLanguage } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../core/index.ts';

export interface PictureOptions {
  /** What its `alt` is picked by, BCP 47. */
  readonly lang: string;
  /** The language around it: an `alt` in another one says so. */
  readonly around: string;
  /** How wide it is shown, as `sizes` says it. */
  readonly sizes: string;
  readonly part?: string;
  /** It is in sight from the start. */
  readonly eager?: boolean;
}

/** Without a text for who does not see it, it is decorative. */
export function renderPicture(
  image: Image,
  { lang, around, sizes, part, eager }: PictureOptions,
): TemplateResult | typeof nothing {
  const src = safeUrl(image.url);
  if (src === undefined) return nothing;
  const alt = pickText(image.alt, lang);
  const webp = srcsetUrl(image, true);
  const usual = srcsetUrl(image, false);
  return html`<picture
    >${webp === undefined ? nothing : html`<source type="image/webp" srcset=${webp} sizes=${sizes} />`}<img
      src=${src}
      srcset=${usual ?? nothing}
      sizes=${usual === undefined ? nothing : sizes}
      alt=${alt.text}
      lang=${alt.lang === '' || sameLanguage(alt.lang, around) ? nothing : alt.lang}
      width=${image.width}
      height=${image.height}
      loading=${eager ? 'eager' : 'lazy'}
      decoding="async"
      part=${part ?? nothing}
  /></picture>`;
}

/** `https://… 480w, https://… 960w` of the sources in WebP, or of the others. */
function srcsetUrl({ sources = [] }: Image, webp: boolean): string | undefined {
  const all = sources.flatMap(({ url, width, type }) => {
    const href = (type === 'image/webp') === webp ? safeUrl(url) : undefined;
    return href === undefined ? [] : [`${href} ${width}w`];
  });
  return all.length === 0 ? undefined : all.join(', ');
}
