/** What stands where stories would: while they come, where there are none, where they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon } from '../../core/index.ts';
import type { Screen } from '../story-gallery.model.ts';
import type { GalleryContext } from './context.ts';

/** Cards of the height that stories will have; a fast answer never shows them. */
export function renderSkeletonCards(cards: number): TemplateResult {
  return html`<div class="list waiting" aria-hidden="true">
    ${Array.from(
      { length: cards },
      () =>
        html`<div class="card">
          <div class="frame"><span class="skeleton picture-row"></span></div>
          <div class="words">
            <span class="skeleton kind-row"></span><span class="skeleton title-row"></span
            ><span class="skeleton summary-row"></span>
          </div>
        </div>`,
    )}
  </div>`;
}

export type Blank = Exclude<Screen, 'loading' | 'list'>;

export const blankWords = ({ w }: Pick<GalleryContext, 'w'>, screen: Blank) => ({
  title: w(`gallery.${screen}`),
  hint: w(`gallery.${screen}Hint`),
});

export function renderBlank(ctx: GalleryContext, screen: Blank): TemplateResult {
  const { w, state } = ctx;
  const { title, hint } = blankWords(ctx, screen);
  const none = screen === 'empty' || screen === 'noneFound';
  const sign = screen === 'offline' ? offlineIcon : none ? infoIcon : alertIcon;
  return html`<div
    class="state ${screen} ${state.more === 'renewing' ? 'renewing' : ''}"
    part="state ${none ? 'empty' : 'error'}"
  >
    ${icon(sign)}
    <div>
      ${ctx.heading(1, title, { class: 'state-title', id: 'state', focusable: true })}
      <p>${hint}</p>
      ${
        screen === 'error' || screen === 'offline'
          ? html`<p>
              <button class="button primary" type="button" part="button" @click=${ctx.retry}>
                ${w('gallery.retry')}
              </button>
            </p>`
          : screen === 'noneFound'
            ? html`<p>
                <button
                  class="button"
                  type="button"
                  part="button"
                  @click=${(event: Event) => {
                    const root =
                      event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null;
                    // The button goes away by its own press: search is what one does next (WCAG 2.4.3).
                    if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('#q')?.focus();
                    ctx.dispatch({ type: 'clear' });
                  }}
                >
                  ${w('gallery.clear')}
                </button>
              </p>`
            : nothing
      }
    </div>
  </div>`;
}

/** Beside what is shown all the same. */
export function renderNote(
  ctx: GalleryContext,
  title: string,
  hint: string,
  { retry, offline = false }: { readonly retry?: () => void; readonly offline?: boolean } = {},
): TemplateResult {
  return html`<div class="note" part="note">
    ${icon(offline ? offlineIcon : alertIcon)}
    <p><strong>${hint ? `${title}.` : title}</strong> ${hint}</p>
    ${
      retry
        ? html`<button class="button" type="button" part="button" @click=${retry}>
            ${ctx.w('gallery.retry')}
          </button>`
        : nothing
    }
  </div>`;
}
