/** One event in a list: large date, name over the whole row, one quiet line, its state in words. */
import type { CalendarEvent } from '@koinon/contract';
import { formatDayMonth, formatWeekday, formatWhen, type Locale, type When } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon, icon, peopleIcon, pinIcon, safeUrl, screenIcon } from '../../core/index.ts';
import { reportIcon } from '../icons.ts';
import type { AgendaRow } from '../model/agenda.ts';
import { availabilityOf } from './availability.ts';
import { has, say, type ViewContext } from './context.ts';
import { dayLabel } from './day-label.ts';
import { accentOf } from './terms.ts';

/**
 * @param depth levels under the calendar's heading at which the event's name stands
 * @param sameDay the row above is of the same day and shows the date
 */
export function renderRow(ctx: ViewContext, row: AgendaRow, depth: number, sameDay = false): TemplateResult {
  const { event } = row;
  const open = ctx.details === 'inline' && ctx.state.selected === event.id;
  const id = domId(event);
  const off = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  const availability = availabilityOf(ctx, event);
  return html`<li
    class="row ${open ? 'open' : ''} ${sameDay ? 'same-day' : ''} ${off ? 'off' : ''} accent-${accentOf(event.kind)}"
    part="event ${open ? 'event-open' : ''} ${off ? 'event-off' : ''}"
  >
    ${sameDay ? html`<div class="date"></div>` : renderDate(ctx, row)}
    <div class="main">
      ${ctx.heading(depth, renderName(ctx, event, open, id), { class: 'name', part: 'event-name' })}
      <div class="meta" id="${id}-meta" part="event-meta">${renderMeta(ctx, event)}</div>
      ${renderReportLink(ctx, event, open)}
    </div>
    <div class="state ${availability?.tone ?? ''}" id="${id}-state" part="event-state">
      ${availability?.text}
    </div>
    ${
      open
        ? html`<div class="details" id="${id}-details" part="details">
            ${ctx.visit?.renderDetails(ctx, event, depth + 1)}
          </div>`
        : nothing
    }
  </li>`;
}

/** Ids of events are ours or a feed's: only what an IDREF can hold is kept. */
export function domId(event: CalendarEvent): string {
  return `event-${event.id.replace(/[^\w~-]/g, character => `_${character.codePointAt(0)}`)}`;
}

function renderDate(ctx: ViewContext, { placed, day }: AgendaRow): TemplateResult {
  if (day === undefined) return html`<div class="date" part="event-date" aria-hidden="true"></div>`;
  const { large, small } = dayLabel(placed, day, ctx.t.locale);
  // Read out by the quiet line, as a whole date: «4–5 Δεκεμβρίου 2026».
  return html`<div class="date" part="event-date" aria-hidden="true">
    <span class="large">${large}</span>${small.map(line => html`<span class="small">${line}</span>`)}
  </div>`;
}

function renderName(ctx: ViewContext, event: CalendarEvent, open: boolean, id: string): TemplateResult {
  const name = say(ctx, event.name);
  const described = `${id}-meta ${id}-state`;
  if (ctx.details === 'link') {
    const href = ctx.hrefOf(event);
    return html`<a
      class="cover"
      id=${id}
      href=${href ?? nothing}
      aria-describedby=${described}
      @click=${(click: Event) => ctx.choose(event, click)}
      >${name}</a
    >`;
  }
  return html`<button
    class="cover"
    id=${id}
    type="button"
    aria-expanded=${ctx.details === 'inline' ? String(open) : nothing}
    aria-controls=${open ? `${id}-details` : nothing}
    aria-haspopup=${ctx.details === 'dialog' ? 'dialog' : nothing}
    aria-describedby=${described}
    @click=${(click: Event) => ctx.choose(event, click)}
  >
    ${name}
  </button>`;
}

function renderMeta(ctx: ViewContext, event: CalendarEvent): TemplateResult {
  const { t } = ctx;
  const when = formatWhen(event, t, ctx.zone);
  const dated = event.precision === 'day' || event.precision === 'minute';
  const scattered = dated && when.lines.length > 2 && !isOneRun(when.lines.map(line => line.date));
  const hours = hoursOf(when, t.locale);
  const tracks = event.tracks.length;
  return html`
    <span class=${dated && !scattered ? 'visually-hidden' : 'fact'}
      >${when.dateText}<span class="visually-hidden">,</span></span
    >
    ${
      hours.length === 0
        ? nothing
        : html`<span class="fact"
            >${icon(clockIcon)}
            <span class="hours">${hours.map(text => html`<span>${text}</span> `)}</span></span
          >`
    }
    ${renderWhere(ctx, event)}
    ${
      event.audience === 'public' || event.audience === 'other'
        ? nothing
        : html`<span class="fact">${icon(peopleIcon)} ${t.optional(`audience.${event.audience}`)}</span>`
    }
    ${tracks > 0 ? html`<span class="fact">${t('calendar.tracks', { count: tracks })}</span>` : nothing}
    ${event.demo ? html`<span class="fact demo">${t('calendar.demoShort')}</span>` : nothing}
  `;
}

/** «8:00–15:00 κάθε ημέρα (6:00–13:00 Λισαβόνα)», or the hours of each day after its weekday. */
function hoursOf(when: When, locale: Locale): readonly string[] {
  const bracketed = (text: string, note: string) => (note ? `${text} (${note})` : text);
  if (when.timeText === '') return [];
  const notes = new Set(when.lines.map(line => line.zoneNote.replace(/^.*, /, '')));
  if (when.sameHours) return [bracketed(when.timeText, notes.size === 1 ? ([...notes][0] ?? '') : '')];
  return when.lines
    .filter(line => line.timeText !== '')
    .slice(0, MOST_DAYS)
    .map(line => bracketed(`${shortDay(line.date, when, locale)} ${line.timeText}`, line.zoneNote));
}

/** The hours of more days than this are for the details. */
const MOST_DAYS = 3;

function shortDay(date: string, { lines }: When, locale: Locale): string {
  const weekday = (day: string) => formatWeekday(day, locale, 'short').replace(/\.$/, '');
  const unique = lines.filter(line => weekday(line.date) === weekday(date)).length === 1;
  return unique ? weekday(date) : formatDayMonth(date, locale);
}

function isOneRun(dates: readonly string[]): boolean {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return dates.every((date, index) => index === 0 || day(date) - day(dates[index - 1] ?? date) === 1);
}

function renderWhere(ctx: ViewContext, event: CalendarEvent): TemplateResult | typeof nothing {
  const { t } = ctx;
  const mode = event.eventAttendanceMode;
  if (mode === 'online') return html`<span class="fact">${icon(screenIcon)} ${t('attendance.online')}</span>`;
  const { location } = event;
  const city = location && has(location.addressLocality) ? location.addressLocality : null;
  const place = location
    ? html`<span class="fact"
        >${icon(pinIcon)}<span
          >${say(ctx, location.name)}${
            city && !sameText(location.name, city) ? html`, ${say(ctx, city)}` : nothing
          }</span
        ></span
      >`
    : nothing;
  if (mode !== 'mixed') return place;
  return html`${place}<span class="fact">${icon(screenIcon)} ${t('attendance.mixed')}</span>`;
}

/** «Ηράκλειο, Ηράκλειο» says it once too often. */
function sameText(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.entries(a).every(([lang, text]) => b[lang] !== undefined && text.includes(b[lang]));
}

/** A second, quiet link for what came of it: on its own page, or further down in the details. */
function renderReportLink(ctx: ViewContext, event: CalendarEvent, open: boolean): unknown {
  if (open) return nothing;
  const elsewhere = event.relations.find(relation => relation.type === 'report' && safeUrl(relation.url));
  const href = elsewhere ? safeUrl(elsewhere.url) : event.report ? ctx.hrefOf(event) : undefined;
  if (href === undefined) return nothing;
  return html`<p class="aside"><a href=${href}>${icon(reportIcon)}${ctx.t('event.readReport')}</a></p>`;
}
