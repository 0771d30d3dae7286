/**
 * The month as a ruled sheet: an ARIA grid (APG, Grid) of days, each a button in its cell. One of them has the tab stop; the events of a day are listed under
 * the grid by Enter, Space, a click or «+n more», and Escape comes back. The bars are for the pointer: a keyboard
 * never walks through thirty of them to get past the month.
 */
import {
  capitalise,
  formatDay,
  formatFullDate,
  formatMonthShort,
  formatMonthTitle,
  formatTime,
  formatWeekday,
} from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { closeIcon } from '../icons.ts';
import type { Bar, Cell, MonthDay } from './sheet.ts';
import { keyTarget } from './keys.ts';
import { renderRows } from '../view/agenda.ts';
import { has, say, sayPlain, type ViewContext } from '../view/context.ts';
import { accentOf } from '../view/terms.ts';
import type { MonthSelectors } from './selectors.ts';

/** As the rest of the view, with what only the month needs. */
export interface MonthContext extends ViewContext {
  readonly month: MonthSelectors;
  /** Whether the arrows are the other way round. */
  readonly rtl: boolean;
}

export function renderMonth(ctx: MonthContext, waiting: boolean): TemplateResult {
  const { t, state } = ctx;
  const sheet = ctx.month.sheet(state);
  return html`<div
      class="month ${waiting ? 'waiting' : ''}"
      part="month"
      role="grid"
      aria-label=${formatMonthTitle(state.date, t.locale)}
      aria-describedby="grid-hint"
      aria-busy=${waiting ? 'true' : 'false'}
      @keydown=${(event: KeyboardEvent) => onKey(ctx, event)}
      @focusin=${(event: FocusEvent) => onFocus(ctx, event)}
    >
      <div role="row" class="weekdays">
        ${sheet.weeks[0]?.map(
          ({ date }) =>
            html`<div
              role="columnheader"
              class="weekday"
              part="weekday"
              aria-label=${formatWeekday(date, t.locale)}
            >
              ${formatWeekday(date, t.locale, 'short').replace(/\.$/, '')}
            </div>`,
        )}
      </div>
      ${sheet.weeks.map(
        days => html`<div role="row" class="week">${days.map(day => renderDay(ctx, day))}</div>`,
      )}
    </div>
    <p class="visually-hidden" id="grid-hint">${t('calendar.gridHint')}</p>
    ${state.openDay === undefined ? nothing : renderDayList(ctx, state.openDay)}`;
}

function renderDay(ctx: MonthContext, day: MonthDay): TemplateResult {
  const { t, state } = ctx;
  const { date, inMonth, count, lanes, more } = day;
  const today = date === state.today;
  const open = date === state.openDay;
  // Alone, the first of a neighbouring month would be a riddle: its month stands behind the number.
  const month = inMonth || !date.endsWith('-01') ? nothing : formatMonthShort(date, t.locale);
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the grid has the keys; the day's own button is the target
  return html`<div
    role="gridcell"
    class="day ${inMonth ? '' : 'outside'} ${today ? 'today' : ''} ${open ? 'open' : ''}"
    part="day ${today ? 'day-today' : ''} ${inMonth ? '' : 'day-outside'}"
    aria-selected=${open ? 'true' : 'false'}
    @click=${() => {
      if (count > 0) ctx.dispatch({ type: 'open-day', date });
      else ctx.dispatch({ type: 'focus', date });
    }}
  >
    <button
      class="number"
      part="day-number"
      type="button"
      data-date=${date}
      data-month=${month}
      tabindex=${date === state.focused ? 0 : -1}
      aria-label=${t('calendar.dayLabel', { date: formatFullDate(date, t.locale), count })}
      aria-current=${today ? 'date' : nothing}
    >
      ${formatDay(date)}
    </button>
    ${lanes.map(cell => renderLane(ctx, cell))}
    ${
      more > 0
        ? html`<button
            class="more"
            part="more"
            type="button"
            tabindex="-1"
            aria-label=${t('calendar.moreLabel', { count: more, date: formatFullDate(date, t.locale) })}
            @click=${(event: Event) => {
              event.stopPropagation();
              ctx.dispatch({ type: 'open-day', date });
            }}
          >
            ${t('calendar.more', { count: more })}
          </button>`
        : nothing
    }
  </div>`;
}

function renderLane(ctx: ViewContext, cell: Cell): TemplateResult {
  // The bar itself lies over the days that it goes on through: those only keep its place.
  if (cell === null || cell === 'body') return html`<span class="lane" aria-hidden="true"></span>`;
  return renderBar(ctx, cell);
}

function renderBar(ctx: ViewContext, bar: Bar): TemplateResult {
  const { t } = ctx;
  const { event } = bar;
  const off = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  const name = has(event.shortName) ? event.shortName : event.name;
  const time = bar.time && formatTime(bar.time);
  // A bar over several days shows no hour: it would read as that of each day.
  const timed = time !== '' && !bar.before && bar.span === 1;
  // The words in sight come first: voice control goes by them (WCAG 2.5.3). What they leave out follows.
  const label = [
    timed ? `${time} ${sayPlain(ctx, name)}` : sayPlain(ctx, name),
    name === event.name ? '' : sayPlain(ctx, event.name),
    bar.before ? t('calendar.continues') : timed ? '' : time,
    off ? t.optional(`status.${event.eventStatus}`) : '',
  ];
  const classes = `lane bar accent-${accentOf(event.kind)} span-${bar.span} ${bar.before ? 'before' : ''} ${bar.after ? 'after' : ''} ${off ? 'off' : ''}`;
  const content = html`${timed ? html`<span class="time">${time}</span> ` : nothing}<span class="bar-name"
      >${say(ctx, name)}</span
    >`;
  const press = (click: Event) => {
    click.stopPropagation();
    ctx.choose(event, click, bar.day);
  };
  if (ctx.details === 'link') {
    return html`<a
      class=${classes}
      part="bar"
      tabindex="-1"
      href=${ctx.hrefOf(event) ?? nothing}
      title=${sayPlain(ctx, event.name)}
      aria-label=${label.filter(Boolean).join(', ')}
      @click=${press}
      >${content}</a
    >`;
  }
  return html`<button
    class=${classes}
    part="bar"
    type="button"
    tabindex="-1"
    title=${sayPlain(ctx, event.name)}
    aria-label=${label.filter(Boolean).join(', ')}
    @click=${press}
  >
    ${content}
  </button>`;
}

/** The list of one day: every event of it with its details, reachable by keyboard. */
function renderDayList(ctx: MonthContext, date: string): TemplateResult {
  const { t } = ctx;
  const { months, count } = ctx.month.day(ctx.state, date);
  const close = () => ctx.dispatch({ type: 'open-day', date: undefined });
  return html`<section
    class="day-list"
    part="day-list"
    aria-labelledby="day-list-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      takeEscape(event);
      close();
    }}
  >
    <div class="day-list-head">
      ${ctx.heading(1, capitalise(formatFullDate(date, t.locale), t.locale), { id: 'day-list-title', class: 'group-title', focusable: true })}
      <button
        class="button quiet icon-only"
        type="button"
        part="button"
        aria-label=${t('calendar.closeDay')}
        @click=${close}
      >
        ${icon(closeIcon)}
      </button>
    </div>
    ${
      count === 0
        ? html`<p class="quiet">
            ${t('calendar.dayLabel', { date: formatFullDate(date, t.locale), count })}
          </p>`
        : months.map(({ rows }) => renderRows(ctx, rows, 2))
    }
  </section>`;
}

/** The tab stop follows the focus, however it came: by a press, by a screen reader. */
function onFocus(ctx: ViewContext, { target }: FocusEvent): void {
  const date = target instanceof HTMLElement ? target.dataset['date'] : undefined;
  // A day of a neighbouring month does not turn the page by being pointed at.
  if (date === undefined || date === ctx.state.focused || !date.startsWith(ctx.state.date.slice(0, 7)))
    return;
  ctx.dispatch({ type: 'focus', date });
}

/** The key is used up: a dialog of the page around stays open. */
function takeEscape(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function onKey(ctx: MonthContext, event: KeyboardEvent): void {
  const cell =
    event.target instanceof HTMLElement && event.target.matches('[data-date]') ? event.target : null;
  const date = cell?.dataset['date'];
  if (date === undefined || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    ctx.dispatch({ type: 'open-day', date });
    return;
  }
  if (event.key === 'Escape' && ctx.state.openDay !== undefined) {
    takeEscape(event);
    ctx.dispatch({ type: 'open-day', date: undefined });
    return;
  }
  const target = keyTarget(event.key, date, {
    shift: event.shiftKey,
    ctrl: event.ctrlKey,
    rtl: ctx.rtl,
    firstDay: ctx.state.firstDay,
  });
  if (target === undefined) return;
  event.preventDefault();
  ctx.dispatch({ type: 'focus', date: target });
}
