/**
 * From the record that staff wrote to the event that the API answers. Pure and without Node: stories and
 * tests make their answers with it in the browser.
 *
 * @packageDocumentation
 */
import type {
  EventLink,
  EventOrganization,
  EventRecord,
  Organization,
  OrganizationRecord,
  Slot,
  StoryLink,
  WireEvent,
} from '@koinon/contract';
import { zonedToInstant } from '@koinon/i18n/dates';
import { derivedDates, endOfSlot, sortedSlots } from './dates.ts';
import { remainingPlaces, type TakenPlaces } from './places.ts';

export { derivedDates } from './dates.ts';
export type { TakenPlaces } from './places.ts';

/** What an answer says beyond the record. */
export interface WireContext {
  /** Slug of the network. */
  readonly network: string;
  /** The server's public address, without a slash at the end. */
  readonly baseUrl: string;
  /** RFC 5545 SEQUENCE. */
  readonly sequence: number;
  /** ISO 8601 with `Z`. */
  readonly updatedAt: string;
  /** A body of the network's register. */
  readonly organization: (id: string) => OrganizationRecord | undefined;
  /** Another published event of this server. */
  readonly event: (id: string) => EventLink | undefined;
  /** Events that are part of this one. */
  readonly subEvents?: readonly EventLink[];
  /** Published stories of it, the youngest first. */
  readonly stories?: readonly StoryLink[];
  readonly taken?: readonly TakenPlaces[];
  /** The day of the occurrence of a recurring event that is answered, instead of the whole series. */
  readonly occurrence?: string | undefined;
}

/** The public page of an event, or of one occurrence. */
export function eventPageUrl(baseUrl: string, network: string, slug: string, occurrence?: string): string {
  return `${baseUrl}/e/${network}/${slug}${occurrence === undefined ? '' : `?date=${occurrence}`}`;
}

/** Another event, as much as a link to it needs. */
export function toEventLink(record: EventRecord, network: string, baseUrl: string): EventLink {
  return {
    id: record.id,
    name: record.name,
    url: eventPageUrl(baseUrl, network, record.slug),
    startDate: derivedDates(record).startDate,
  };
}

/** The answer for a record. Throws a `RangeError` for a time zone that this runtime does not know. */
export function toWireEvent(record: EventRecord, context: WireContext): WireEvent {
  const { occurrence } = context;
  const { published: _published, period: _period, onlineUrl: _onlineUrl, form: _form, ...open } = record;
  const occurring = occurrence === undefined ? record : atOccurrence(record, occurrence);
  const remaining = remainingPlaces(record, context.taken ?? []);
  return {
    ...open,
    id: occurrence === undefined ? record.id : `${record.id}~${occurrence}`,
    occurrenceOf: occurrence === undefined ? null : record.id,
    recurrence: occurrence === undefined ? record.recurrence : null,
    network: context.network,
    url: eventPageUrl(context.baseUrl, context.network, record.slug, occurrence),
    ...derivedDates(occurring),
    slots: sortedSlots(occurring.slots).map(slot => toWireSlot(slot, record.timeZone)),
    tracks: record.tracks.map(({ onlineUrl: _track, ...track }, index) => ({
      ...track,
      remainingAttendeeCapacity: remaining.tracks[index] ?? null,
    })),
    remainingAttendeeCapacity: remaining.event,
    remainingPhysicalAttendeeCapacity: remaining.physical,
    remainingVirtualAttendeeCapacity: remaining.virtual,
    organizations: record.organizations.flatMap(({ role, organization }) => {
      const found = context.organization(organization);
      return found ? [{ role, ...publicOrganization(found), parents: parentsOf(found, context) }] : [];
    }),
    superEvent: (record.superEvent !== null ? context.event(record.superEvent) : undefined) ?? null,
    subEvents: [...(context.subEvents ?? [])],
    relations: record.relations.flatMap(({ type, event, name, url }) => {
      const found = event === null ? undefined : context.event(event);
      const words = name ?? found?.name;
      return words ? [{ type, id: found?.id ?? null, name: words, url: url ?? found?.url ?? null }] : [];
    }),
    stories: [...(context.stories ?? [])],
    sequence: context.sequence,
    updatedAt: context.updatedAt,
  };
}

/** The record as it is on one day of its recurrence: the first slot, moved. */
function atOccurrence(record: EventRecord, date: string): EventRecord {
  const [slot] = record.slots;
  return slot ? { ...record, slots: [{ ...slot, date }] } : record;
}

function toWireSlot(slot: EventRecord['slots'][number], timeZone: string): Slot {
  const end = endOfSlot(slot);
  return {
    ...slot,
    startsAt: slot.start === null ? null : zonedToInstant(slot.date, slot.start, timeZone),
    endsAt: end ? zonedToInstant(end.date, end.time, timeZone) : null,
  };
}

/** A body without what only the register needs. */
export function publicOrganization({ id, name, acronym, url, logo }: OrganizationRecord): Organization {
  return { id, name, acronym, url, logo };
}

/** The bodies that one belongs to, nearest first; a circle in the register ends where it closes. */
function parentsOf(body: OrganizationRecord, context: WireContext): EventOrganization['parents'] {
  const seen = new Set([body.id]);
  const parents: Organization[] = [];
  let next = body.parent === null ? undefined : context.organization(body.parent);
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    parents.push(publicOrganization(next));
    next = next.parent === null ? undefined : context.organization(next.parent);
  }
  return parents;
}
