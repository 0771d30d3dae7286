/** What a mail says of an event: which, when, where or how, and what one chose of it. */
import { formatWhen, type WhenInput, zoneCity } from '@koinon/i18n';
import { chosenWay, type RegistrationRow } from '../../registrations/rows.ts';
import { type MailFact, own, type Said, say } from '../content.ts';
import type { GoneSlot } from '../outbox.ts';
import type { MailT } from '../words.ts';
import type { MailedEvent } from './read.ts';

export interface FactOptions {
  /** What was chosen; undefined: nobody is registered. */
  readonly row: RegistrationRow | undefined;
  /** Whether the addresses where one joins online may be told. */
  readonly online: boolean;
  /** Whether the time is one that no longer holds. */
  readonly over: boolean;
  /** The slots that it was to have, where they are known not to be its slots any more. */
  readonly gone: readonly GoneSlot[];
}

export function eventFacts(
  mailed: MailedEvent,
  t: MailT,
  { row, online, over, gone }: FactOptions,
): MailFact[] {
  const { event } = mailed;
  const fact = (label: string, lines: readonly Said[]): MailFact => ({ label, lines });
  return [
    fact(t('mail.event'), [say(event.name, t)]),
    fact(
      over ? t('mail.announced') : t('when.label'),
      whenLines(over ? announcedTime(mailed, gone) : mailed.event, t),
    ),
    fact(t('event.place'), placeLines(mailed, row, t)),
    fact(t('filter.attendance'), attendanceLines(mailed, row, t)),
    fact(t('event.tracks'), trackLines(mailed, row, t)),
    // A number that was typed, so not before the address is proved.
    fact(t('mail.people'), row && row.party > 1 && row.confirmedAt !== null ? [own(String(row.party))] : []),
    ...(online ? onlineFacts(mailed, row, t) : []),
  ].filter(({ lines, url }) => lines.length > 0 || url !== undefined);
}

/** When it had been announced for: what it was before the change, as far as that is known. */
function announcedTime({ event }: MailedEvent, gone: readonly GoneSlot[]): WhenInput | undefined {
  const [first] = gone;
  if (first) {
    const precision = first.start === null ? 'day' : 'minute';
    return { precision, timeZone: first.timeZone, slots: gone };
  }
  return event.precision === 'tba' ? undefined : event;
}

function whenLines(event: WhenInput | undefined, t: MailT): Said[] {
  if (!event) return [];
  const when = formatWhen(event, t);
  const zone = event.slots?.some(slot => slot.start)
    ? t('when.timeZone', { zone: zoneCity(event.timeZone, t) })
    : '';
  const days = when.sameHours
    ? [[when.dateText, when.timeText].filter(text => text !== '').join(', ')]
    : when.lines.map(line => [line.dateText, line.timeText].filter(text => text !== '').join(', '));
  return [...days, zone].filter(text => text !== '').map(own);
}

/** Online only, or as far as one chose it. */
function isOnline({ record }: MailedEvent, row: RegistrationRow | undefined): boolean {
  return record.eventAttendanceMode === 'online' || (row ? chosenWay(record, row) === 'online' : false);
}

function placeLines(mailed: MailedEvent, row: RegistrationRow | undefined, t: MailT): Said[] {
  const { location } = mailed.event;
  if (!location || isOnline(mailed, row)) return [];
  const town = say(location.addressLocality, t);
  const lines = [
    say(location.name, t),
    say(location.streetAddress, t),
    { ...town, text: [location.postalCode, town.text].filter(Boolean).join(' ') },
    say(location.accessibility, t),
  ];
  return lines.filter(
    ({ text }, index) => text !== '' && lines.findIndex(other => other.text === text) === index,
  );
}

function attendanceLines(mailed: MailedEvent, row: RegistrationRow | undefined, t: MailT): Said[] {
  const chosen = row ? chosenWay(mailed.record, row) : null;
  const mode = chosen ?? mailed.event.eventAttendanceMode;
  // Where a place is named, that one goes there need not be said.
  return mode === null || (mode === 'offline' && chosen !== 'offline') ? [] : [own(t(`attendance.${mode}`))];
}

function trackLines({ event }: MailedEvent, row: RegistrationRow | undefined, t: MailT): Said[] {
  return event.tracks.filter(({ id }) => row?.tracks.includes(id)).map(({ name }) => say(name, t));
}

/** Where one joins: the event's address, and those of the tracks that one chose (of all where nothing is chosen). */
export function onlineFacts(
  { event, record }: MailedEvent,
  row: RegistrationRow | undefined,
  t: MailT,
): MailFact[] {
  if (!row || chosenWay(record, row) === 'offline') return [];
  const label = t('mail.join');
  const tracks = record.tracks.filter(
    ({ id, onlineUrl }) => onlineUrl !== null && (event.trackChoice === 'none' || row.tracks.includes(id)),
  );
  return [
    ...(record.onlineUrl === null ? [] : [{ label, lines: [], url: record.onlineUrl }]),
    ...tracks.map(({ name, onlineUrl }) => ({ label, lines: [say(name, t)], url: onlineUrl ?? undefined })),
  ];
}
