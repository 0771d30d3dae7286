import type { Block, BlocksByLanguage, Image, LanguageMap } from '@koinon/contract';
import { languageName } from '@koinon/i18n';
import { directionOf, pickFrom, pickText } from '@koinon/i18n/text';
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

/** Long text; its headings begin at `level`. */
export function sayBlocks(blocks: BlocksByLanguage | null, t: T, level: number): Html | null {
  const picked = blocks && pickFrom(blocks, t.locale);
  if (!picked) return null;
  const foreign = isForeign(picked.lang, t.locale);
  const language = foreign ? languageName(picked.lang, t.locale) : undefined;
  return html`${language !== undefined && html`<p class="note">${t('event.fallbackLanguage', { language })}</p>`}
    <div class="prose" ${langAttributes(picked.lang, t.locale)}>
      ${picked.value.map(block => sayBlock(block, t, level))}
    </div>`;
}

function sayBlock(block: Block, t: T, level: number): HtmlValue {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'heading':
      return heading(level, block.text);
    case 'list': {
      const items = block.items.map(item => html`<li>${item}</li>`);
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
              <dt>${term}</dt>
              ${description !== '' && html`<dd>${description}</dd>`}
            </div>`,
        )}
      </dl>`;
    case 'quote':
      return html`<figure class="quote">
        <blockquote><p>${block.text}</p></blockquote>
        ${block.attribution !== null && html`<figcaption>${block.attribution}</figcaption>`}
      </figure>`;
    case 'statement':
      return html`<figure class="quote">
        <blockquote><p>${block.text}</p></blockquote>
        <figcaption>${block.person}${block.role !== null && html`, ${block.role}`}</figcaption>
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

export function figure(image: Image, t: T): Html {
  const credit = image.creditText !== null && html` <small>${image.creditText}</small>`;
  return html`<figure>
    <img
      src="${safeHref(image.url)}"
      alt="${plain(image.alt, t)}"
      width="${image.width}"
      height="${image.height}"
      loading="lazy"
    />
    ${(image.caption !== null || image.creditText !== null) && html`<figcaption>${say(image.caption, t)}${credit}</figcaption>`}
  </figure>`;
}
