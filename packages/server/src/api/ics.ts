import type { NetworkRecord, WireEvent } from '@koinon/contract';
import { addYears, todayIn } from '@koinon/i18n/dates';
import { pickText } from '@koinon/i18n/text';
import { type IcalEvent, writeCalendar } from '@koinon/ical';
import { listEvents } from '../data/events.ts';
import { endOfSlot } from '../wire/dates.ts';
import { PUBLIC } from '../http/caching.ts';
import type { Services } from '../http/context.ts';
import { listRequest } from './event-list.ts';
import { networkOf } from './network.ts';

/** The most events in one file: a calendar program reads it whole. */
const MAX_EVENTS = 5000;
/** How far back the file goes where the address does not say. */
const YEARS_BACK = 1;

/**
 * The events of a list's address as a calendar to subscribe to. Without dates it begins a year ago: a calendar program
 * replaces what it had by what it gets, and would forget where its owner has been.
 */
export async function listCalendar(services: Services, url: URL): Promise<Response> {
  const { network } = await networkOf(services, url);
  const asked = await listRequest(services, url, ['cursor', 'limit']);
  const { from, to } = asked.query;
  const start = addYears(todayIn(network.timeZone, new Date(asked.now)), -YEARS_BACK);
  const query = from === undefined && to === undefined ? { ...asked.query, from: start } : asked.query;
  const { items } = await listEvents(services.db, { ...asked, query, limit: MAX_EVENTS });
  return calendarResponse(network, items, services.baseUrl, `${network.slug}.ics`);
}

/** One event as a file to add. */
export function eventCalendar({ baseUrl }: Services, network: NetworkRecord, event: WireEvent): Response {
  return calendarResponse(network, [event], baseUrl, `${event.id.replace('~', '-')}.ics`);
}

function calendarResponse(
  network: NetworkRecord,
  events: readonly WireEvent[],
  baseUrl: string,
  file: string,
): Response {
  return new Response(calendarText(network, events, baseUrl), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': PUBLIC,
    },
  });
}

/** The calendar in the network's first language. */
export function calendarText(
  network: Pick<NetworkRecord, 'languages' | 'name' | 'shortName'>,
  events: readonly WireEvent[],
  baseUrl: string,
): string {
  const lang = network.languages[0] ?? 'und';
  return writeCalendar({
    prodId: `-//Koinon//Events//${lang.toUpperCase()}`,
    name: pickText(network.shortName ?? network.name, lang).text,
    refreshInterval: 'PT6H',
    method: 'PUBLISH',
    events: events.flatMap(event => calendarEvents(event, lang, new URL(baseUrl).hostname)),
  });
}

/** One VEVENT for each slot; none for an event of which no day is known. */
export function calendarEvents(event: WireEvent, lang: string, host: string): IcalEvent[] {
  const name = pickText(event.name, lang);
  const summary = pickText(event.summary, lang, []);
  const id = event.occurrenceOf ?? event.id;
  const seen = new Map<string, number>();
  return event.slots.map(slot => {
    const { timeZone } = event;
    const count = (seen.get(slot.date) ?? 0) + 1;
    seen.set(slot.date, count);
    return {
      uid: `${id}-${slot.date}${count > 1 ? `-${count}` : ''}@${host}`,
      sequence: event.sequence,
      status: STATUS[event.eventStatus],
      summary: name.text,
      language: name.lang,
      ...(summary.text === '' ? {} : { description: summary.text }),
      ...locationOf(event, lang),
      url: event.url,
      ...organizerOf(event, lang),
      // The time of the last change, so that the same event is the same file.
      dtstamp: event.updatedAt,
      lastModified: event.updatedAt,
      start: slot.start === null ? { date: slot.date } : { date: slot.date, time: slot.start, timeZone },
      end:
        slot.start === null
          ? { date: slot.date }
          : slot.end === null || slot.startsAt === null
            ? null
            : { ...endDay(slot.date, slot.start, slot.end), timeZone },
    };
  });
}

const STATUS = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;

function endDay(date: string, start: string, time: string) {
  return { date: endOfSlot({ date, start, end: time })?.date ?? date, time };
}

function locationOf({ location }: WireEvent, lang: string): Pick<IcalEvent, 'location' | 'geo'> {
  if (!location) return {};
  const parts = [location.name, location.streetAddress, location.addressLocality];
  const words = parts.map(part => pickText(part, lang).text).filter(text => text !== '');
  return { location: [...new Set(words)].join(', '), ...(location.geo ? { geo: location.geo } : {}) };
}

function organizerOf({ organizations, contact }: WireEvent, lang: string): Pick<IcalEvent, 'organizer'> {
  const organizer = organizations.find(({ role }) => role === 'organizer' || role === 'implementer');
  if (!organizer || !contact?.email) return {};
  return { organizer: { name: pickText(organizer.name, lang).text, email: contact.email } };
}
