/**
 * Long text: structured blocks, drawn with the element that says what each one is. Never HTML from outside. What an event's
 * details, an agreement in a form and a story share.
 */
import type { Block, CalendarEvent, Image } from '@koinon/contract';
import { pickText, sameLanguage, type Locale } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../core/index.ts';
import { externalLink } from './link.ts';

/** The interface's language, and the one that content is picked by. */
export interface Reader {
  readonly t: { readonly locale: Locale };
  readonly lang: string;
  /** What else may become of a text, a heading inside of it, a figure's picture; each as it is unless said. */
  readonly draw?: {
    readonly text?: (text: string) => unknown;
    readonly title?: (text: string) => unknown;
    readonly figure?: (image: Image) => unknown;
  };
}

type AnyBlock = NonNullable<CalendarEvent['description']>[string][number] | Block;

/** @param lang the language of the blocks, '' where it is not known */
export function renderBlocks(ctx: Reader, blocks: readonly AnyBlock[], lang: string): TemplateResult {
  const foreign = lang !== '' && !sameLanguage(lang, ctx.t.locale);
  return html`<div class="prose" lang=${foreign ? lang : nothing} dir=${foreign ? 'auto' : nothing}>
    ${blocks.map(block => renderBlock(ctx, block))}
  </div>`;
}

function renderBlock(ctx: Reader, block: AnyBlock): unknown {
  const { text = (it: string): unknown => it, title, figure } = ctx.draw ?? {};
  switch (block.type) {
    case 'paragraph':
      return html`<p>${text(block.text)}</p>`;
    case 'heading':
      // Inside a text of a few lines: a heading for the eye; the outline ends with the sections.
      return title ? title(block.text) : html`<p class="prose-title">${block.text}</p>`;
    case 'list': {
      const items = block.items.map(item => html`<li>${text(item)}</li>`);
      return block.ordered
        ? html`<ol class="bullets">
            ${items}
          </ol>`
        : html`<ul class="bullets">
            ${items}
          </ul>`;
    }
    case 'definitions':
      return html`<dl>
        ${block.items.map(
          ({ term, description }) =>
            html`<dt>${text(term)}</dt>
              ${description ? html`<dd>${text(description)}</dd>` : nothing}`,
        )}
      </dl>`;
    case 'quote':
      return html`<figure class="quote">
        <blockquote>${text(block.text)}</blockquote>
        ${block.attribution ? html`<figcaption>${block.attribution}</figcaption>` : nothing}
      </figure>`;
    case 'statement':
      return html`<figure class="quote">
        <blockquote>${text(block.text)}</blockquote>
        <figcaption>${block.person}${block.role ? `, ${block.role}` : nothing}</figcaption>
      </figure>`;
    case 'figure': {
      if (figure) return figure(block.image);
      const src = safeUrl(block.image.url);
      return src
        ? html`<figure>
            <img
              src=${src}
              alt=${block.image.alt ? pickText(block.image.alt, ctx.lang).text : ''}
              width=${block.image.width}
              height=${block.image.height}
              loading="lazy"
            />
            ${
              block.image.caption
                ? html`<figcaption class="quiet">${pickText(block.image.caption, ctx.lang).text}</figcaption>`
                : nothing
            }
          </figure>`
        : nothing;
    }
    case 'link': {
      const href = safeUrl(block.url);
      return href ? html`<p>${externalLink(href, block.text)}</p>` : nothing;
    }
    default:
      return nothing;
  }
}
