/** Filters as chips: the kinds and free places in sight, the others behind one button. */
import { compareText } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { downIcon } from '../icons.ts';
import { countOn, countValues, FACETS, type Facet } from '../model/filters.ts';
import { isInWindow, place } from '../model/span.ts';
import { fixedFilters, isNarrowed } from '../model/state.ts';
import { ownWindow } from '../model/views.ts';
import type { ViewContext } from './context.ts';
import { accentOf, termName } from './terms.ts';

/** More kinds than this, and those with the fewest events go behind the button too. */
const KINDS_IN_SIGHT = 4;

export interface Chip {
  readonly facet: Facet;
  readonly value: string;
  readonly name: string;
  readonly on: boolean;
  /** How many events it would show; undefined when that is not known. */
  readonly count: number | undefined;
}

/** A facet and what can be chosen in it. */
export type ChipGroup = readonly [Facet, readonly Chip[]];

export function renderFilters(ctx: ViewContext): unknown {
  const { t, state } = ctx;
  const { hidden } = state.preset;
  const { loadedAt, status } = state.data;
  const groups = FACETS.filter(facet => !hidden.has(facet)).map(
    facet => [facet, chipsOf(ctx, facet)] as const,
  );
  const kinds = groups.find(([facet]) => facet === 'kind')?.[1] ?? [];
  const inSight = prominent(kinds);
  const others = groups
    .map(([facet, chips]) => [facet, chips.filter(chip => !inSight.includes(chip))] as const)
    .filter(([, chips]) => chips.length > 0);
  if (hidden.has('available') && FACETS.every(facet => hidden.has(facet))) return nothing;
  // All at once: kinds that came later would move what a visitor is about to press.
  if (loadedAt === undefined && status !== 'failed') return html`<div class="filters"></div>`;
  const on = countOn(state.filters) - countOn(fixedFilters(state.preset));
  return html`<div class="filters" part="filters" role="group" aria-label=${t('calendar.filters')}>
    <div class="chips">
      ${inSight.map(chip => renderChip(ctx, chip))}
      ${
        hidden.has('available')
          ? nothing
          : html`<button
              class="chip"
              type="button"
              part="chip ${state.filters.available ? 'chip-on' : ''}"
              aria-pressed=${String(state.filters.available === true)}
              @click=${() => ctx.dispatch({ type: 'available' })}
            >
              ${t('filter.available')}
            </button>`
      }
      ${
        others.length === 0
          ? nothing
          : html`<button
              class="chip more-filters"
              type="button"
              part="chip"
              aria-expanded=${String(state.panel)}
              aria-controls=${state.panel ? 'filter-panel' : nothing}
              @click=${() => ctx.dispatch({ type: 'panel' })}
            >
              ${t('calendar.moreFilters')} ${icon(downIcon)}
            </button>`
      }
      ${
        isNarrowed(state)
          ? html`<button class="clear" type="button" @click=${() => ctx.dispatch({ type: 'clear' })}>
              ${t('calendar.clearFilters')}${on > 1 ? html` <span class="count">${on}</span>` : nothing}
            </button>`
          : nothing
      }
    </div>
    ${state.panel && others.length > 0 ? ctx.visit?.renderPanel(ctx, others) : nothing}
  </div>`;
}

export function renderChip(ctx: ViewContext, { facet, value, name, on, count }: Chip): TemplateResult {
  return html`<button
    class="chip ${facet === 'kind' ? `accent-${accentOf(value)} kind` : ''}"
    type="button"
    part="chip ${on ? 'chip-on' : ''}"
    aria-pressed=${String(on)}
    @click=${() => ctx.dispatch({ type: 'facet', facet, value })}
  >
    ${name}${
      count === undefined
        ? nothing
        : html` <span class="count" aria-hidden="true">${count}</span
            ><span class="visually-hidden">, ${ctx.t('calendar.results', { count })}</span>`
    }
  </button>`;
}

/** The values seen so far and those that are on; a facet with one value that is off offers no choice. */
function chipsOf(ctx: ViewContext, facet: Facet): readonly Chip[] {
  const { state, t } = ctx;
  const chosen = state.filters[facet] ?? [];
  const values = new Set([...(state.data.seen.get(facet) ?? []), ...chosen]);
  values.delete('other');
  if (values.size < 2 && chosen.length === 0) return [];
  const counts = countsOf(ctx, facet);
  return [...values]
    .map(value => ({
      facet,
      value,
      name: termName(ctx, facet, value),
      on: chosen.includes(value),
      count: counts && (counts.get(value) ?? 0),
    }))
    .sort((a, b) => compareText(a.name, b.name, t.locale));
}

/** Counted where the whole period is in hand; a guess from a page of it would be wrong. */
function countsOf({ state, now }: ViewContext, facet: Facet): ReadonlyMap<string, number> | undefined {
  const { base } = state.data;
  if (base === undefined || state.query !== '') return undefined;
  const window = ownWindow(state);
  const inSight = base.filter(event => isInWindow(place(event), window, state.today));
  return countValues(inSight, state.filters, facet, now);
}

function prominent(kinds: readonly Chip[]): readonly Chip[] {
  if (kinds.length <= KINDS_IN_SIGHT) return kinds;
  const ranked = [...kinds].sort((a, b) => Number(b.on) - Number(a.on) || (b.count ?? 0) - (a.count ?? 0));
  const best = new Set(ranked.slice(0, KINDS_IN_SIGHT));
  return kinds.filter(chip => best.has(chip));
}
