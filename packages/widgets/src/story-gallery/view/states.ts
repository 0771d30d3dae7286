/** What stands where stories would: while they come, where there are none, where they cannot be had. */
import { html, type TemplateResult } from 'lit';
import { canRetry, type Blank } from '../../list/screen.ts';
import { renderState } from '../../list/view.ts';
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

export const blankWords = ({ w }: Pick<GalleryContext, 'w'>, screen: Blank) => ({
  title: w(`gallery.${screen}`),
  hint: w(`gallery.${screen}Hint`),
});

export function renderBlank(ctx: GalleryContext, screen: Blank): TemplateResult {
  const { w, state, retry, heading } = ctx;
  const action = canRetry(screen)
    ? { label: w('gallery.retry'), press: retry }
    : screen === 'noneFound'
      ? { label: w('gallery.clear'), press: (event: Event) => clear(ctx, event) }
      : undefined;
  const renewing = state.more === 'renewing';
  return renderState(screen, { ...blankWords(ctx, screen), action, renewing, heading });
}

function clear({ dispatch }: GalleryContext, { currentTarget }: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null;
  // The button goes away by its own press: search is what one does next (WCAG 2.4.3).
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('#q')?.focus();
  dispatch({ type: 'clear' });
}
