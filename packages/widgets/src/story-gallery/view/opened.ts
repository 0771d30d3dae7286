/** The opened story: its head is there at once, from the list; its text when it has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, offlineIcon, safeUrl } from '../../core/index.ts';
import { backIcon } from '../icons.ts';
import type { Opened } from '../story-gallery.model.ts';
import type { FullStory } from '../story.ts';
import { foreign, type GalleryContext } from './context.ts';

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
                <div class="text-waiting" aria-hidden="true">
                  <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
                </div>`
      }
    </article>`;
}

function renderFailure(ctx: GalleryContext, { card, trouble = 'error' }: Opened): TemplateResult {
  const { w } = ctx;
  const page = safeUrl(card?.url);
  return html`<div class="state ${trouble}" part="state error">
    ${icon(trouble === 'offline' ? offlineIcon : alertIcon)}
    <div>
      ${ctx.heading(card ? 2 : 1, w(`story.${trouble}`), { class: 'state-title', id: 'state', focusable: true })}
      <p>${w(`story.${trouble}Hint`)}</p>
      ${
        trouble === 'unavailable'
          ? nothing
          : html`<p>
              <button class="button primary" type="button" part="button" @click=${ctx.reopen}>
                ${w('gallery.retry')}
              </button>
            </p>`
      }
      ${page === undefined || trouble === 'unavailable' ? nothing : html`<p><a href=${page}>${w('story.page')}</a></p>`}
    </div>
  </div>`;
}
