import type { Messages, Translator } from '@koinon/i18n';
import { todayIn } from '@koinon/i18n';
import type { EventInput } from '@koinon/sdk/event-input';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hostStyles, KoinonElement, Lazy, messages } from '../core/index.ts';
import { AddressController } from './address.controller.ts';
import { CalendarData } from './data/calendar-data.ts';
import { KoinonEventSelectEvent } from './event-calendar.events.ts';
import { KeptFocus } from './kept-focus.ts';
import { Selectors } from './model/selectors.ts';
import { initialState, reduce, type CalendarAction, type CalendarState } from './model/state.ts';
import type { CalendarView } from './model/views.ts';
import { dateOf, detailsOf, firstDayOf, hrefOf, presetOf, viewOf, zoneOf } from './page-says.ts';
import { Reports } from './reports.ts';
import { calendarStyles } from './styles/index.ts';
import { renderCalendar } from './view/calendar.ts';
import type { DetailsMode, ViewContext } from './view/context.ts';
import { renderSkeletonRows } from './view/states.ts';
import { VisitController } from './visit.controller.ts';
import { WidthController } from './width.controller.ts';

/**
 * The events of a network, as an agenda or as a month, with their details in place.
 *
 * Keys in the month (WAI-ARIA APG, Grid and Date Grid): arrows move by day and week, Home and End to the ends of the
 * week (with Ctrl of the month), PageUp and PageDown by month (with Shift by year); Enter or Space opens the list of a
 * day under the grid, where every event can be reached, and Escape comes back to the day.
 *
 * Several calendars on a page: give each its own `url-state` prefix, or `off`. Of two with the same prefix only the
 * first one writes the address.
 *
 * @tag koinon-event-calendar
 * @summary A network's events: agenda and month, filters, search, details.
 *
 * @fires {KoinonEventSelectEvent} koinon-event-select - A visitor chose an event; `detail` is the event. Cancelable: the calendar then opens nothing.
 * @fires {KoinonViewChangeEvent} koinon-view-change - Another view or other days are shown; `detail` is `{ view, from, to }`.
 * @fires {KoinonErrorEvent} koinon-error - Events could not be loaded; `error` says why. The calendar already shows it.
 *
 * @slot heading - In place of the heading «Events».
 *
 * @csspart base - Everything.
 * @csspart toolbar - Heading, views, period and search.
 * @csspart heading - The calendar's heading.
 * @csspart views - The group of view buttons.
 * @csspart view-button - One view button.
 * @csspart period - Previous, today, next and the name of the period.
 * @csspart period-name - «December 2026».
 * @csspart step - The buttons previous and next.
 * @csspart search - The search form.
 * @csspart filters - The row of filters.
 * @csspart chip - One filter.
 * @csspart chip-on - A filter that is on.
 * @csspart filter-panel - The further filters.
 * @csspart button - Every button with a border.
 * @csspart agenda - The agenda.
 * @csspart month-heading - The heading of a month in the agenda.
 * @csspart events - A list of events.
 * @csspart event - One event in a list.
 * @csspart event-open - An event whose details are open.
 * @csspart event-off - A cancelled or postponed event.
 * @csspart event-date - The large date.
 * @csspart event-name - The heading with the event's name.
 * @csspart event-meta - The quiet line under the name.
 * @csspart event-state - Places left, waiting list, cancelled.
 * @csspart month - The month grid.
 * @csspart weekday - The name of a weekday over the grid.
 * @csspart day - A day of the grid.
 * @csspart day-today - Today in the grid.
 * @csspart day-outside - A day of a neighbouring month.
 * @csspart day-number - The number of a day.
 * @csspart bar - An event in the grid.
 * @csspart more - «+2 more».
 * @csspart day-list - The list of one day, under the grid.
 * @csspart details - The details of an event.
 * @csspart section - A section of the details.
 * @csspart registration - The registration form in the details.
 * @csspart dialog - The dialog, with `details="dialog"`.
 * @csspart note - A note above the events: offline, old, some missing.
 * @csspart empty - What stands where no events are.
 * @csspart error - What stands where events could not be loaded.
 *
 * @cssprop --koinon-color-surface - Ground of controls.
 * @cssprop --koinon-color-surface-raised - Ground of what is pointed at, and of notes.
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Quiet text.
 * @cssprop --koinon-color-action - Buttons, today, chosen filters.
 * @cssprop --koinon-color-border - Thin rules.
 * @cssprop [--koinon-color-accent-1=light-dark(#0b5a66, #7fd0d8)] - Kinds of events, 1 to 6: the first.
 * @cssprop [--koinon-color-accent-2=light-dark(#6a3d8f, #cbaaf0)] - Kinds of events, 1 to 6: the second.
 * @cssprop [--koinon-color-accent-3=light-dark(#8a4b08, #f0bd6a)] - Kinds of events, 1 to 6: the third.
 * @cssprop [--koinon-color-accent-4=light-dark(#1b6b3a, #7fd19b)] - Kinds of events, 1 to 6: the fourth.
 * @cssprop [--koinon-color-accent-5=light-dark(#9a1f52, #ff9fbc)] - Kinds of events, 1 to 6: the fifth.
 * @cssprop [--koinon-color-accent-6=light-dark(#2b4f9e, #a5bcff)] - Kinds of events, 1 to 6: the sixth.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - Events are on their way.
 * @cssstate empty - There are no events in the period.
 * @cssstate error - Events could not be loaded and none are kept.
 * @cssstate stale - Events of an earlier answer are shown.
 * @cssstate narrow - The container is too narrow for a month grid.
 */
export class KoinonEventCalendar extends KoinonElement {
  static override styles = [...hostStyles, ...calendarStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    view: { type: String },
    date: { type: String },
    firstDay: { type: Number, attribute: 'first-day' },
    timeZone: { type: String, attribute: 'time-zone' },
    filters: { type: String },
    details: { type: String },
    hrefTemplate: { type: String, attribute: 'href-template' },
    urlState: { type: String, attribute: 'url-state' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    events: { attribute: false },
  };

  /** `agenda` (default), `month`, `week`, `day` or `year`; the last three are agendas of that length. Follows the visitor. */
  declare view: CalendarView | undefined;
  /** `YYYY-MM-DD`: the day, or a day of the month, that is shown. Today when absent. Follows the visitor. */
  declare date: string | undefined;
  /** First day of the week, 1 Monday (default) … 7 Sunday. */
  declare firstDay: number | undefined;
  /** IANA zone of the reader, for the hours in brackets; the browser's when absent. */
  declare timeZone: string | undefined;
  /** What is on at the start, and what is not shown: `kind=lab,visit; -region`. */
  declare filters: string | undefined;
  /** Where an event opens: `inline` (default), `dialog`, or `link` for its own page. */
  declare details: DetailsMode | undefined;
  /** Address of an event's page, `/events/{slug}` or `/events/{id}`; the network's public page when absent. */
  declare hrefTemplate: string | undefined;
  /** Prefix of the parameters in the page's address, `koinon` by default; `off` leaves the address alone. */
  declare urlState: string | undefined;
  /** Puts the events in sight into the page's head as schema.org JSON-LD. */
  declare jsonLd: boolean;
  /** Events that the page already has: nothing is fetched. */
  declare events: readonly EventInput[] | undefined;

  readonly #reports = new Reports(this, this.attachInternals().states);
  readonly #select = new Selectors();
  #state: CalendarState = initialState(todayIn('UTC'));

  readonly #dispatch = (action: CalendarAction): void => {
    const next = (this.#visit.current?.reduce ?? reduce)(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    this.requestUpdate();
  };

  readonly #data = new CalendarData(this, {
    clients: this.clients,
    dispatch: this.#dispatch,
    fail: error => this.fail(error),
  });
  readonly #address = new AddressController(this);
  readonly #visit = new VisitController(
    this,
    async () => {
      const { Visit } = await import('./visit/index.ts');
      return new Visit(this, {
        address: this.#address,
        data: this.#data,
        select: this.#select,
        dispatch: this.#dispatch,
      });
    },
    error => this.fail(error),
    stuck => this.#dispatch({ type: 'stuck', stuck }),
  );
  readonly #month = new Lazy(
    this,
    async () => new (await import('./month/index.ts')).MonthView(this, this.#select),
  );
  readonly #jsonLd = new Lazy(this, async () => new (await import('./json-ld.ts')).JsonLd(this));
  readonly #focus = new KeptFocus(this);

  constructor() {
    super();
    this.jsonLd = false;
    new WidthController(this, narrow => this.#dispatch({ type: 'narrow', narrow }));
  }

  /** Asks for the events again. */
  refresh(): void {
    this.#data.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#month.loaded?.rememberFocus();
    this.#focus.remember();
    this.#select.now = Math.floor(Date.now() / 60_000) * 60_000;
    this.#takeProperties(changed);
    this.#visit.current?.readAddress();
    this.#visit.catchUp();
    const { status, more } = this.#state.data;
    if (this.#address.concerns(this.#state)) this.#visit.want();
    // Where the address says to begin elsewhere, nothing is asked for the days that nobody will see.
    if (status !== 'idle' || !this.#address.spoken || !this.#visit.busy) {
      const context = { lang: this.words.asked, timeZone: this.#zone };
      this.#data.sync(this.#state, this.events, context, this.words.t !== undefined);
    }
    if (this.#state.view === 'month' && !this.#state.narrow) this.#month.get();
    this.#visit.current?.findSelected(this.#state, this.events !== undefined);
    if (this.#state.data.status === 'ready' && !more && this.#select.count(this.#state) === 0)
      this.#visit.want();
    this.#reflect();
  }

  protected override updated(): void {
    this.#visit.current?.writeAddress(this.#state);
    this.#month.loaded?.applyFocus(this.#state, this.renderRoot);
    this.#focus.restore();
    if (this.jsonLd) this.#jsonLd.get()?.write(this.#select.visible(this.#state));
    else this.#jsonLd.loaded?.write([]);
    this.#reports.viewChange(this.#state);
  }

  protected override catalogue() {
    return messages;
  }

  protected override renderWidget(t: Translator<Messages>): unknown {
    return renderCalendar(this.#context(t));
  }

  protected override renderSkeleton(): unknown {
    return html`<slot name="heading" hidden></slot>${renderSkeletonRows()}`;
  }

  get #zone(): string {
    return zoneOf(this.timeZone ?? this.settings.current.timeZone);
  }

  #takeProperties(changed: PropertyValues<this>): void {
    const first = !this.hasUpdated;
    const today = todayIn(this.#zone);
    if (first && !this.#reports.begun) this.#state = { ...initialState(today), narrow: this.#state.narrow };
    this.#dispatch({ type: 'settings', today, firstDay: firstDayOf(this.firstDay) });
    if (changed.has('filters')) this.#dispatch({ type: 'preset', preset: presetOf(this.filters) });
    if (changed.has('view') && this.view !== this.#state.view) {
      this.#dispatch({ type: 'view', view: viewOf(this.view) });
    }
    if (changed.has('date') && this.date !== this.#state.date) {
      this.#dispatch({ type: 'date', date: dateOf(this.date) ?? today });
    }
    if (first || changed.has('urlState')) this.#address.take(this.urlState, this.#state);
  }

  /** The properties follow the visitor. */
  #reflect(): void {
    const { view, date } = this.#state;
    if (this.view !== undefined || view !== 'agenda') this.view = view;
    if (this.date !== undefined || date !== this.#state.today) this.date = date;
    this.#reports.states(this.#state, this.#select);
    const { t } = this.words;
    const sentence =
      t && this.#reports.sentence({ t, state: this.#state, select: this.#select, zone: this.#zone });
    if (sentence !== undefined) this.announce(sentence);
  }

  readonly #choose: ViewContext['choose'] = (event, source, day) => {
    const mode = detailsOf(this.details);
    if (!this.dispatchEvent(new KoinonEventSelectEvent(event))) source.preventDefault();
    else if (mode !== 'link')
      this.#visit.do(visit => visit.toggle(event, mode === 'inline' ? day : undefined));
  };

  #context(t: Translator<Messages>): ViewContext {
    return {
      t,
      lang: this.words.asked,
      state: this.#state,
      select: this.#select,
      network: this.#data.network,
      zone: this.#zone,
      now: this.#select.now,
      details: detailsOf(this.details),
      busy:
        this.#data.loading ||
        this.#month.loading ||
        this.#visit.busy ||
        this.#state.data.status === 'loading',
      headingLevel: this.settings.current.headingLevel,
      heading: (depth, content, options) => this.heading(depth, content, options),
      dispatch: action => this.#visit.do(() => this.#dispatch(action)),
      choose: this.#choose,
      hrefOf: event => hrefOf(event, this.hrefTemplate, this.baseURI),
      icsOf: event => this.#data.icsUrl(event),
      renderMonth: (ctx, waiting) => this.#month.get()?.render(ctx, waiting),
      monthMissing: this.#month.missing,
      visit: this.#visit.current,
      retry: () => this.refresh(),
      more: () => this.#data.more(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-event-calendar': KoinonEventCalendar;
  }
}
