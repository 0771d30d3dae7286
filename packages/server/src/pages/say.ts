import type { Block, BlocksByLanguage, Image, LanguageMap, NetworkRecord } from '@koinon/contract';
import { languageName } from '@koinon/i18n';
import { directionOf, pickFrom, pickText } from '@koinon/i18n/text';
import { abbreviator, asItIs, type Abbreviate } from './abbreviations.ts';
import { html, Html, type HtmlValue, safeHref } from './html.ts';
import type { T } from './words.ts';

/** Whether text in `lang` needs to say so on a page in `locale`. */
export function isForeign(lang: string, locale: string): boolean {
  return lang !== '' && lang.split('-')[0] !== locale;
}

/** ` lang="el"` (and direction) where the text is not in the page's language. */
export function langAttributes(lang: string, locale: string): Html {
  if (!isForeign(lang, locale)) return html``;
  return directionOf(lang) === 'rtl' ? html` lang="${lang}" dir="rtl"` : html` lang="${lang}"`;
}

/** Text in the reader's language, or in another one that is marked as such (WCAG 3.1.2). */
export function say(map: LanguageMap | null | undefined, t: T): Html {
  const { text, lang } = pickText(map, t.locale);
  return isForeign(lang, t.locale)
    ? html`<span${langAttributes(lang, t.locale)}>${text}</span>`
    : html`${text}`;
}

/** The text alone, for attributes and titles. */
export function plain(map: LanguageMap | null | undefined, t: T): string {
  return pickText(map, t.locale).text;
}

/** Long text; its headings begin at `level`. @param network whose abbreviations are spelled out */
export function sayBlocks(
  blocks: BlocksByLanguage | null,
  t: T,
  level: number,
  network?: Pick<NetworkRecord, 'abbreviations'>,
): Html | null {
  const picked = blocks && pickFrom(blocks, t.locale);
  if (!picked) return null;
  const foreign = isForeign(picked.lang, t.locale);
  const language = foreign ? languageName(picked.lang, t.locale) : undefined;
  return html`${language !== undefined && html`<p class="note">${t('event.fallbackLanguage', { language })}</p>`}
    <div class="prose" ${langAttributes(picked.lang, t.locale)}>
      ${sayEach(picked.value, t, level, network ? abbreviator(network, picked.lang || t.locale) : asItIs)}
    </div>`;
}

/** Blocks as they are, in whatever language is around them; headings among them begin at `level`. */
export function sayEach(
  blocks: readonly Block[],
  t: T,
  level: number,
  words: Abbreviate = asItIs,
): HtmlValue {
  return blocks.map(block => sayBlock(block, t, level, words));
}

function sayBlock(block: Block, t: T, level: number, words: Abbreviate): HtmlValue {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${words(block.text)}</p>`;
    case 'heading':
      return heading(level, words(block.text));
    case 'list': {
      const items = block.items.map(item => html`<li>${words(item)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'definitions':
      return html`<dl class="definitions">
        ${block.items.map(
          ({ term, description }) =>
            html`<div>
              <dt>${words(term)}</dt>
              ${description !== '' && html`<dd>${words(description)}</dd>`}
            </div>`,
        )}
      </dl>`;
    case 'quote':
      return html`<figure class="quote">
        <blockquote><p>${words(block.text)}</p></blockquote>
        ${block.attribution !== null && html`<figcaption>${words(block.attribution)}</figcaption>`}
      </figure>`;
    case 'statement':
      return html`<figure class="quote">
        <blockquote><p>${words(block.text)}</p></blockquote>
        <figcaption>${block.person}${block.role !== null && html`, ${words(block.role)}`}</figcaption>
      </figure>`;
    case 'figure':
      return figure(block.image, t);
    case 'link':
      return html`<p><a href="${safeHref(block.url)}">${block.text}</a></p>`;
  }
}

export function heading(level: number, content: HtmlValue, attributes: Html = html``): Html {
  const tag = new Html(`h${Math.min(6, Math.max(1, level))}`);
  return html`<${tag}${attributes}>${content}</${tag}>`;
}

/** How wide a picture is on our pages: as wide as the text. */
const SIZES = '(min-width: 46rem) 43rem, calc(100vw - 2rem)';

/** A picture with its words. @param first whether it is what one sees first: then it does not wait */
export function figure(image: Image, t: T, first = false): Html {
  const credit = image.creditText !== null && html` <small>${image.creditText}</small>`;
  return html`<figure>
    ${picture(image, t, SIZES, first)}
    ${(image.caption !== null || image.creditText !== null) && html`<figcaption>${say(image.caption, t)}${credit}</figcaption>`}
  </figure>`;
}

/** The picture alone, in the width that its place needs; its dimensions are known, so that nothing moves when it comes. */
export function picture(image: Image, t: T, sizes: string, first = false): Html {
  const { sources = [], width, height } = image;
  const set = (type: string) =>
    sources
      .filter(source => source.type === type)
      .map(({ url, width: wide }) => `${safeHref(url)} ${wide}w`)
      .join(', ');
  const webp = set('image/webp');
  const jpeg = set('image/jpeg');
  const alt = pickText(image.alt, t.locale);
  const img = html`<img
    src="${safeHref(image.url)}"
    ${jpeg !== '' && html`srcset="${jpeg}" sizes="${sizes}"`}
    alt="${alt.text}"
    ${isForeign(alt.lang, t.locale) && langAttributes(alt.lang, t.locale)}
    width="${width}"
    height="${height}"
    ${first ? html`fetchpriority="high"` : html`loading="lazy"`}
    decoding="async"
  />`;
  return webp === ''
    ? img
    : html`<picture
        ><source type="image/webp" srcset="${webp}" sizes="${sizes}" />
        ${img}</picture
      >`;
}
