/** What stands where issues would: while they come, where there are none, where they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon } from '../../core/index.ts';
import type { Screen } from '../newsletter-archive.model.ts';
import type { ArchiveContext } from './context.ts';

/** Rows of the height that issues will have; a fast answer never shows them. */
export function renderSkeletonRows(rows: number): TemplateResult {
  return html`<div class="waiting" aria-hidden="true">
    ${Array.from(
      { length: rows },
      () =>
        html`<div class="issue">
          <span class="skeleton title-row"></span><span class="skeleton meta-row"></span
          ><span class="skeleton summary-row"></span>
        </div>`,
    )}
  </div>`;
}

export type Blank = Exclude<Screen, 'loading' | 'list'>;

export const blankWords = ({ w }: Pick<ArchiveContext, 'w'>, screen: Blank) => ({
  title: w(`newsletter.${screen}`),
  hint: w(`newsletter.${screen}Hint`),
});

export function renderBlank(ctx: ArchiveContext, screen: Blank): TemplateResult {
  const { title, hint } = blankWords(ctx, screen);
  const again = screen === 'error' || screen === 'offline';
  const sign = screen === 'offline' ? offlineIcon : screen === 'empty' ? infoIcon : alertIcon;
  return html`<div class="state ${screen}" part="state ${screen === 'empty' ? 'empty' : 'error'}">
    ${icon(sign)}
    <div>
      ${ctx.heading(1, title, { class: 'state-title', id: 'state', focusable: true })}
      <p>${hint}</p>
      ${
        again
          ? html`<p>
              <button class="button primary" type="button" part="button" @click=${ctx.retry}>
                ${ctx.w('newsletter.retry')}
              </button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** Beside what is shown all the same. */
export function renderNote(
  ctx: ArchiveContext,
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
            ${ctx.w('newsletter.retry')}
          </button>`
        : nothing
    }
  </div>`;
}
