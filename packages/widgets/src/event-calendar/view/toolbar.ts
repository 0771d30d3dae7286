/** The heading, where one is in time, the way back and forth, the view, the search. */
import { capitalise, endOfMonth, formatDateRange, formatFullDate, formatMonthTitle } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { nextIcon, previousIcon, searchIcon } from '../icons.ts';
import { isCurrent, windowOf, type CalendarView } from '../model/views.ts';
import type { ViewContext } from './context.ts';

export function renderToolbar(ctx: ViewContext): TemplateResult {
  const { t, state } = ctx;
  return html`<div class="toolbar" part="toolbar">
    <div class="title">
      <slot name="heading"
        >${ctx.heading(0, t('calendar.title'), { part: 'heading', class: 'widget-title' })}</slot
      >
    </div>
    <div class="views" role="group" aria-label=${t('calendar.view')} part="views">
      ${viewsFor(state.view).map(
        view =>
          html`<button
            class="button"
            type="button"
            part="button view-button"
            aria-pressed=${String(view === state.view)}
            @click=${() => ctx.dispatch({ type: 'view', view })}
          >
            ${t(`calendar.${view}`)}
          </button>`,
      )}
    </div>
    <div class="period" part="period">
      <div class="steps screen-only">
        ${stepButton(ctx, -1)}
        <button
          class="button"
          type="button"
          part="button"
          aria-disabled=${String(isCurrent(state))}
          @click=${() => ctx.dispatch({ type: 'today' })}
        >
          ${t('calendar.today')}
        </button>
        ${stepButton(ctx, 1)}
      </div>
      <p class="period-name" part="period-name" id="period" tabindex="-1">${periodName(ctx)}</p>
    </div>
    ${renderSearch(ctx)}
  </div>`;
}

/** The two that are always offered, and the one that the page asked for. */
function viewsFor(view: CalendarView): readonly CalendarView[] {
  return view === 'agenda' || view === 'month' ? ['agenda', 'month'] : ['agenda', 'month', view];
}

/** Where one is: «Δεκέμβριος 2026», or from when on. */
export function periodName({ t, state }: Pick<ViewContext, 't' | 'state'>): string {
  const { from, to } = windowOf(state);
  switch (state.view) {
    case 'month':
      return formatMonthTitle(state.date, t.locale);
    case 'year':
      return state.date.slice(0, 4);
    case 'day':
      return capitalise(formatFullDate(state.date, t.locale), t.locale);
    default:
      if (from === undefined) return '';
      if (to !== undefined) {
        // Whole months read better by their names: «Ιούνιος 2023 – Μάιος 2024».
        return state.view === 'agenda' && from.endsWith('-01') && to === endOfMonth(to)
          ? `${formatMonthTitle(from, t.locale)} – ${formatMonthTitle(to, t.locale)}`
          : formatDateRange(from, to, t.locale);
      }
      return from === state.today
        ? t('calendar.upcoming')
        : t('calendar.from', { date: formatDateRange(from, from, t.locale) });
  }
}

function stepButton(ctx: ViewContext, by: -1 | 1): TemplateResult {
  const { t, state } = ctx;
  const before = by < 0;
  const label = {
    agenda: before ? t('calendar.earlier') : t('calendar.later'),
    month: before ? t('calendar.previousMonth') : t('calendar.nextMonth'),
    week: before ? t('calendar.previousWeek') : t('calendar.nextWeek'),
    day: before ? t('calendar.previousDay') : t('calendar.nextDay'),
    year: before ? t('calendar.previousYear') : t('calendar.nextYear'),
  }[state.view];
  return html`<button
    class="button icon-only"
    type="button"
    part="button step"
    aria-label=${label}
    title=${label}
    @click=${() => ctx.dispatch({ type: 'step', by })}
  >
    ${icon(before ? previousIcon : nextIcon)}
  </button>`;
}

function renderSearch(ctx: ViewContext): unknown {
  const { t, state } = ctx;
  if (state.preset.hidden.has('search')) return nothing;
  const search = (event: Event) => {
    if (event.target instanceof HTMLInputElement)
      ctx.dispatch({ type: 'search', query: event.target.value.trim() });
  };
  // No landmark: a page may hold several calendars, and their landmarks would all have one name.
  return html`<form
    class="search screen-only"
    part="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${icon(searchIcon)}
    <input
      class="control"
      type="search"
      name="q"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="200"
      aria-label=${t('calendar.search')}
      placeholder=${t('calendar.search')}
      .value=${state.query}
      @input=${search}
      @change=${search}
    />
  </form>`;
}
