import type { EventLink, EventRecord, WireEvent } from '@koinon/contract';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { events, places, registrations } from '../database/schema.ts';
import { storiesOfEvents } from '../stories/gallery.ts';
import { seatsOf } from '../registrations/places.ts';
import { toEventLink, toWireEvent } from '../wire/wire.ts';
import { findOrganizations } from './networks.ts';

/** A row of a list: an event, or one day of a recurring one. */
export interface Listed {
  readonly record: EventRecord;
  readonly sequence: number;
  readonly updatedAt: Date;
  readonly occurrence?: string | undefined;
}

/** Answers for events of one network: what they refer to is read for all of them together. */
export async function hydrate(
  db: Queryable,
  listed: readonly Listed[],
  network: string,
  baseUrl: string,
): Promise<WireEvent[]> {
  if (listed.length === 0) return [];
  const records = listed.map(({ record }) => record);
  const ids = [...new Set(records.map(({ id }) => id))];
  // One after the other: PGlite has one connection, and a pool is for other requests.
  const bodies = await findOrganizations(
    db,
    network,
    records.flatMap(record => record.organizations.map(({ organization }) => organization)),
  );
  const links = await linksTo(db, records, baseUrl);
  const parts = await subEventsOf(db, ids, baseUrl);
  const stories = await storiesOfEvents(db, network, ids, baseUrl);
  const taken = await toldPlaces(db, records, ids);
  return listed.map(({ record, sequence, updatedAt, occurrence }) =>
    toWireEvent(record, {
      network,
      baseUrl,
      sequence,
      updatedAt: updatedAt.toISOString(),
      organization: id => bodies.get(id),
      event: id => links.get(id),
      subEvents: parts.get(record.id) ?? [],
      stories: stories.get(record.id) ?? [],
      taken: taken.filter(row => row.event === record.id && row.occurrence === (occurrence ?? '')),
      occurrence,
    }),
  );
}

/**
 * Places that are taken, as everyone may know it: without those that are held for an address that is not proved yet. A
 * number that went down with each new address, and not with a known one, would tell who is registered.
 */
async function toldPlaces(db: Queryable, records: readonly EventRecord[], ids: readonly string[]) {
  const rows = await db
    .select()
    .from(places)
    .where(inArray(places.event, [...ids]));
  const { event, occurrence, tracks, attendance, party } = registrations;
  const held = await db
    .select({ event, occurrence, tracks, attendance, party: sql<number>`sum(${party})::int` })
    .from(registrations)
    .where(and(inArray(event, [...ids]), eq(registrations.status, 'held'), isNull(registrations.confirmedAt)))
    .groupBy(event, occurrence, tracks, attendance);
  const counted = held.flatMap(one => {
    const record = records.find(({ id }) => id === one.event);
    const { seats } = record ? seatsOf(record, one.occurrence, one) : { seats: [] };
    return seats.map(seat => ({ ...one, ...seat }));
  });
  return rows.map(row => ({
    ...row,
    taken: counted
      .filter(
        ({ event: id, occurrence: day, scope, key }) =>
          id === row.event && day === row.occurrence && scope === row.scope && key === row.key,
      )
      .reduce((left, { party: people }) => Math.max(0, left - people), row.taken),
  }));
}

async function linksTo(db: Queryable, records: readonly EventRecord[], baseUrl: string) {
  const ids = records.flatMap(({ superEvent, relations }) => [
    superEvent,
    ...relations.map(({ event }) => event),
  ]);
  const wanted = [...new Set(ids.filter(id => id !== null))];
  if (wanted.length === 0) return new Map<string, EventLink>();
  const rows = await db
    .select({ record: events.record, network: events.network })
    .from(events)
    .where(and(inArray(events.id, wanted), eq(events.published, true)));
  return new Map(rows.map(({ record, network }) => [record.id, toEventLink(record, network, baseUrl)]));
}

async function subEventsOf(db: Queryable, ids: readonly string[], baseUrl: string) {
  const rows = await db
    .select({ record: events.record, network: events.network, superEvent: events.superEvent })
    .from(events)
    .where(and(inArray(events.superEvent, [...ids]), eq(events.published, true)))
    .orderBy(events.sortKey, events.identity);
  const parts = new Map<string, EventLink[]>();
  for (const { record, network, superEvent } of rows) {
    const link = toEventLink(record, network, baseUrl);
    if (superEvent !== null) parts.set(superEvent, [...(parts.get(superEvent) ?? []), link]);
  }
  return parts;
}
