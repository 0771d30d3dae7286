import type { Image } from '@koinon/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPicture } from '../../prose/picture.ts';
import { say } from '../../list/language.ts';
import type { StoryContext } from './context.ts';

/** A picture with its caption and who made it. What of its texts is in another language says so. */
export function renderFigure(
  ctx: StoryContext,
  image: Image,
  {
    sizes,
    part,
    eager = false,
  }: { readonly sizes: string; readonly part?: string; readonly eager?: boolean },
): TemplateResult {
  const { lang, s } = ctx;
  const caption = image.caption && say(ctx, image.caption);
  return html`<figure class="figure" part="figure ${part ?? ''}">
    <span class="shown"
      >${renderPicture(image, { lang, around: ctx.w.locale, sizes, part: 'picture', eager })}</span
    >
    ${
      caption || image.creditText
        ? html`<figcaption part="caption">
            ${caption ?? nothing}
            ${image.creditText ? html`<span class="credit">${s('story.credit', { name: image.creditText })}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}
