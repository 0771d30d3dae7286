import { isOver, registrationState, type WireEvent } from '@koinon/contract';
import { daysBetween, formatDay, formatMonthShort, formatWhen } from '@koinon/i18n';
import { html, type Html, type HtmlValue, hostOf } from './html.ts';
import { heading, isForeign, langAttributes, say } from './say.ts';
import { pickText } from '@koinon/i18n/text';
import type { T } from './words.ts';

/** Events as the agenda shows them: a large date, the name, one quiet line, the state in words. */
export function eventRows(events: readonly WireEvent[], t: T, now: number, level: number): Html {
  return html`<ul class="rows">
    ${events.map(event => row(event, t, now, level))}
  </ul>`;
}

function row(event: WireEvent, t: T, now: number, level: number): Html {
  const name = pickText(event.name, t.locale);
  const when = formatWhen(event, t);
  const state = stateOf(event, t, now);
  const facts: HtmlValue[] = [
    when.text,
    event.location && say(event.location.addressLocality ?? event.location.name, t),
    event.eventAttendanceMode && t(`attendance.${event.eventAttendanceMode}`),
    event.audience === 'public' ? null : t.optional(`audience.${event.audience}`),
  ];
  const link = html`<a
    href="${pathOf(event.url, t)}"
    ${isForeign(name.lang, t.locale) ? langAttributes(name.lang, t.locale) : null}
    >${name.text}</a
  >`;
  return html`<li>
    <div class="when" aria-hidden="true">${bigDate(event, t)}</div>
    <div>
      ${heading(level, link)}
      <p class="line">${facts.filter(Boolean).map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</p>
      ${event.demo && html`<p class="line">${t('calendar.demo')}</p>`}
    </div>
    ${state && html`<div class="state ${state.tone}">${state.text}</div>`}
  </li>`;
}

/** The event's page, in the language of this one. */
function pathOf(url: string, t: T): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set('lang', t.locale);
  return `${pathname}?${searchParams}`;
}

/** Said again in words beside it, so it is hidden from screen readers. */
function bigDate({ slots, startDate }: WireEvent, t: T): HtmlValue {
  const first = slots[0]?.date;
  const last = slots.at(-1)?.date;
  if (first !== undefined && last !== undefined) {
    // A stretch only where it is one: the 12th, 19th and 26th are not "12–26".
    const consecutive = daysBetween(first, last) === new Set(slots.map(slot => slot.date)).size - 1;
    const range = first !== last && consecutive && first.slice(0, 7) === last.slice(0, 7);
    const days = range ? `${formatDay(first)}–${formatDay(last)}` : formatDay(first);
    return html`<span class="day">${days}</span
      ><span class="month">${formatMonthShort(first, t.locale)} ${first.slice(0, 4)}</span>`;
  }
  if (startDate === null) return html`<span class="day">…</span>`;
  return startDate.length > 4
    ? html`<span class="day">${formatMonthShort(startDate, t.locale)}</span
        ><span class="month">${startDate.slice(0, 4)}</span>`
    : html`<span class="day">${startDate}</span>`;
}

interface State {
  readonly text: string;
  readonly tone: 'open' | 'warn' | 'bad' | '';
}

/** Registration, or what stands in its way, in a few words. */
export function stateOf(event: WireEvent, t: T, now: number): State | null {
  if (event.eventStatus === 'cancelled') return { text: t('status.cancelled'), tone: 'bad' };
  if (event.eventStatus === 'postponed') return { text: t('status.postponed'), tone: 'warn' };
  if (isOver(event, now)) return { text: t('when.past'), tone: '' };
  const left = event.remainingAttendeeCapacity;
  switch (registrationState(event, now)) {
    case 'open':
      return {
        text: left === null ? t('availability.open') : t('availability.places', { count: left }),
        tone: 'open',
      };
    case 'waiting-list':
      return { text: t('availability.waitingList'), tone: 'warn' };
    case 'full':
      return { text: t('availability.full'), tone: 'bad' };
    case 'closed':
      return { text: t('availability.closed'), tone: '' };
    case 'external':
      return { text: t('availability.external', { host: hostOf(event.registration.url ?? '') }), tone: '' };
    case 'invitation':
      return { text: t('availability.invitation'), tone: '' };
    default:
      return null;
  }
}
