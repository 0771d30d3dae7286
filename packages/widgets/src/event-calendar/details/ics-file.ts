import type { CalendarEvent } from '@koinon/contract';
import { writeCalendar, type IcalEvent } from '@koinon/ical';
import { place } from '../model/span.ts';
import type { EntryTexts } from './calendar-entries.ts';

const STATUS: Readonly<Record<string, IcalEvent['status']>> = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
};

/** The event as an iCalendar file (RFC 5545): one VEVENT a day slot, in wall time of its own zone. */
export function icsOf(event: CalendarEvent, texts: EntryTexts, lang: string, now: string): string {
  const common = {
    sequence: event.sequence,
    status: STATUS[event.eventStatus] ?? 'CONFIRMED',
    summary: texts.title,
    language: lang,
    description: texts.details || undefined,
    location: texts.place || undefined,
    geo: event.location?.geo ?? undefined,
    url: texts.url,
    lastModified: event.updatedAt || now,
    dtstamp: now,
  } satisfies Partial<IcalEvent>;
  const uid = (date: string) => `${event.id}-${date}@${location.hostname || 'localhost'}`;
  const timed = event.slots.filter(slot => slot.start !== null);
  const { timeZone } = event;
  const events: IcalEvent[] =
    timed.length > 0
      ? timed.map(({ date, start, end }) => ({
          ...common,
          uid: uid(date),
          start: { date, time: start ?? '00:00', timeZone },
          end:
            end === null ? null : { date: end > (start ?? '') ? date : nextDay(date), time: end, timeZone },
        }))
      : place(event).runs.map(run => ({
          ...common,
          uid: uid(run.start),
          start: { date: run.start },
          end: { date: run.end },
        }));
  return writeCalendar({ prodId: `-//Koinon//Events//${lang.toUpperCase()}`, events });
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
