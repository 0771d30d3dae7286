/** What stands where issues would: while they come, where there are none, where they cannot be had. */
import { html, type TemplateResult } from 'lit';
import { canRetry } from '../../list/screen.ts';
import { renderState } from '../../list/view.ts';
import type { Blank } from '../newsletter-archive.model.ts';
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

export const blankWords = ({ w }: Pick<ArchiveContext, 'w'>, screen: Blank) => ({
  title: w(`newsletter.${screen}`),
  hint: w(`newsletter.${screen}Hint`),
});

export function renderBlank(ctx: ArchiveContext, screen: Blank): TemplateResult {
  const { w, retry, heading } = ctx;
  const action = canRetry(screen) ? { label: w('newsletter.retry'), press: retry } : undefined;
  return renderState(screen, { ...blankWords(ctx, screen), action, heading });
}
