import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../view/context.ts';
import { renderChip, type ChipGroup } from '../view/filters.ts';

/** The further filters, a group of chips for each facet. */
export function renderPanel(ctx: ViewContext, groups: readonly ChipGroup[]): TemplateResult {
  return html`<div class="panel" id="filter-panel" part="filter-panel">
    ${groups.map(
      ([facet, chips]) =>
        html`<div class="facet" role="group" aria-labelledby="facet-${facet}">
          <p class="facet-name" id="facet-${facet}">${ctx.t(`filter.${facet}`)}</p>
          <div class="chips">${chips.map(chip => renderChip(ctx, chip))}</div>
        </div>`,
    )}
  </div>`;
}
