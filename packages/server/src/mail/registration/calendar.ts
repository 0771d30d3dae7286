/** The calendar files of mails: the same UIDs as the public `.ics`, so that a mail changes what one added from the site. */
import type { WireEvent } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { type IcalEvent, writeCalendar } from '@koinon/ical';
import { calendarEvents } from '../../api/ics.ts';
import { endOfSlot } from '../../wire/dates.ts';
import type { MailCalendar } from '../message.ts';
import type { GoneSlot } from '../outbox.ts';

export interface CalendarContext {
  readonly event: WireEvent;
  /** The mail's language. */
  readonly lang: string;
  /** Of the server: part of every UID. */
  readonly host: string;
  /** The event's and the registration's together: grows with every file that is mailed. */
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whom RFC 5546 wants named in every file; the event's own contact goes before. */
  readonly organizer: { readonly name: string; readonly email: string } | undefined;
  /** What the entry says more than the public one: how one joins online. */
  readonly note?: string | undefined;
  readonly gone?: readonly GoneSlot[] | undefined;
}

/** A file to add: METHOD:PUBLISH with an entry for each slot, and slots that are no more as cancelled. */
export function publishFile(context: CalendarContext): MailCalendar[] {
  const entries = [...entriesOf(context), ...goneEntries(context)];
  return entries.length === 0 ? [] : [file('event.ics', 'PUBLISH', entries, context)];
}

/** Files to take the event out: METHOD:CANCEL, each with one entry, as RFC 5546 §3.2.5 has one UID in a message. */
export function cancelFiles(context: CalendarContext): MailCalendar[] {
  const entries = [...entriesOf(context).map(cancelled), ...goneEntries(context)];
  const many = entries.length > 1;
  return entries.map((entry, index) =>
    file(many ? `cancel-${index + 1}.ics` : 'cancel.ics', 'CANCEL', [entry], context),
  );
}

function file(
  filename: string,
  method: MailCalendar['method'],
  events: readonly IcalEvent[],
  { lang }: CalendarContext,
): MailCalendar {
  const prodId = `-//Koinon//Events//${lang.toUpperCase()}`;
  return { filename, method, content: writeCalendar({ prodId, method, events }) };
}

function entriesOf(context: CalendarContext): IcalEvent[] {
  return calendarEvents(context.event, context.lang, context.host).map(entry => stamped(entry, context));
}

function stamped(entry: IcalEvent, { sequence, now, organizer, note }: CalendarContext): IcalEvent {
  const description = [entry.description, note]
    .filter(text => text !== undefined && text !== '')
    .join('\n\n');
  return {
    ...entry,
    sequence,
    // With a method it is the time of the file (RFC 5545 §3.8.7.2), which decides where SEQUENCE does not.
    dtstamp: new Date(now).toISOString(),
    ...(description === '' ? {} : { description }),
    organizer: entry.organizer ?? organizer,
  };
}

const cancelled = (entry: IcalEvent): IcalEvent => ({ ...entry, status: 'CANCELLED' });

/** Entries for slots that the event had: without them the old day would stay in calendars beside the new one. */
function goneEntries(context: CalendarContext): IcalEvent[] {
  const { event, host, lang } = context;
  const id = event.occurrenceOf ?? event.id;
  const here = new Set(calendarEvents(event, lang, host).map(({ uid }) => uid));
  const entries = (context.gone ?? []).map(slot => {
    const { date, start, end, timeZone, count } = slot;
    const last = endOfSlot(slot);
    return stamped(
      {
        uid: `${id}-${date}${count > 1 ? `-${count}` : ''}@${host}`,
        sequence: 0,
        status: 'CANCELLED',
        summary: pickText(event.name, lang).text,
        language: pickText(event.name, lang).lang,
        url: event.url,
        dtstamp: event.updatedAt,
        lastModified: event.updatedAt,
        start: start === null ? { date } : { date, time: start, timeZone },
        end: start === null ? { date } : last && end !== null ? { ...last, timeZone } : null,
      },
      { ...context, note: undefined },
    );
  });
  return entries.filter(({ uid }) => !here.has(uid));
}
