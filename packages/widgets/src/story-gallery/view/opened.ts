/** The opened story: its head is there at once, from the list; its text when it has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { foreign } from '../../list/language.ts';
import { canRetry } from '../../list/screen.ts';
import { renderState } from '../../list/view.ts';
import { backIcon } from '../icons.ts';
import type { Opened } from '../story-gallery.model.ts';
import type { FullStory } from '../story.ts';
import type { GalleryContext } from './context.ts';

export interface StoryViews {
  readonly renderHead: (story: FullStory) => unknown;
  readonly renderText: (story: FullStory) => unknown;
}

/** @param views what draws a story, once it and its words have come */
export function renderOpened(
  ctx: GalleryContext,
  opened: Opened,
  views: StoryViews | undefined,
): TemplateResult {
  const { w } = ctx;
  const { card, status } = opened;
  const whole = status === 'ready' && views ? opened.story : undefined;
  return html`<p class="way screen-only">
      <button class="button quiet back" type="button" id="back" part="button back" @click=${ctx.back}>
        ${icon(backIcon)}${w('gallery.back')}
      </button>
    </p>
    <article
      class="story"
      part="story"
      aria-labelledby="story"
      aria-busy=${status === 'failed' || whole ? 'false' : 'true'}
    >
      ${
        card
          ? ctx.heading(1, html`<span lang=${foreign(ctx, card.lang)} dir="auto">${card.title}</span>`, {
              id: 'story',
              class: 'story-title',
              part: 'story-title',
              focusable: true,
            })
          : status === 'failed'
            ? nothing
            : html`<span class="skeleton story-title-row"></span>`
      }
      ${
        status === 'failed'
          ? renderFailure(ctx, opened)
          : whole && views
            ? [views.renderHead(whole), views.renderText(whole)]
            : html`${
                  card?.summary
                    ? html`<p class="lead" lang=${foreign(ctx, card.lang)} dir="auto">${card.summary}</p>`
                    : nothing
                }
                <div class="waiting text-waiting" aria-hidden="true">
                  <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
                </div>`
      }
    </article>`;
}

function renderFailure(ctx: GalleryContext, { card, trouble = 'error' }: Opened): TemplateResult {
  const { w, reopen, heading } = ctx;
  const page = trouble === 'unavailable' ? undefined : safeUrl(card?.url);
  return renderState(trouble, {
    title: w(`story.${trouble}`),
    hint: w(`story.${trouble}Hint`),
    action: canRetry(trouble) ? { label: w('gallery.retry'), press: reopen } : undefined,
    more: page === undefined ? nothing : html`<p><a href=${page}>${w('story.page')}</a></p>`,
    depth: card ? 2 : 1,
    heading,
  });
}
