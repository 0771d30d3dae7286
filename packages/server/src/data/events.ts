import { isAvailable, type EventQuery, type WireEvent } from '@koinon/contract';
import { addMonths, addYears, todayIn } from '@koinon/i18n/dates';
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { events } from '../database/schema.ts';
import { sortKeyOf } from './columns.ts';
import { compareKeys, type ListKey } from './cursor.ts';
import { type DateWindow, isWithin, matches } from './filters.ts';
import { hydrate, type Listed } from './hydrate.ts';
import { isOccurrence, knownOccurrences } from './occurrences.ts';

/** How far recurring events are drawn when a list has no end, and how long a window may be at all. */
export const OPEN_MONTHS = 13;
export const WINDOW_YEARS = 10;

export interface ListRequest {
  readonly network: string;
  /** The network's zone: says which day it is where no event does. */
  readonly timeZone: string;
  readonly query: EventQuery;
  readonly after: ListKey | undefined;
  readonly limit: number;
  readonly baseUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Candidate = Listed & ListKey;

const columns = {
  record: events.record,
  sequence: events.sequence,
  updatedAt: events.updatedAt,
  sortKey: events.sortKey,
  identity: events.identity,
};

/** A page of events, and the key of its last one when there are more. */
export async function listEvents(
  db: Queryable,
  request: ListRequest,
): Promise<{ items: WireEvent[]; next: ListKey | undefined }> {
  const window = await windowOf(db, request);
  const series = await occurrencesIn(db, request, window);
  const found: { key: ListKey; event: WireEvent }[] = [];
  let after = request.after;
  // Of available events many may be read in vain: in rounds that grow, so that there are few.
  for (let round = 0; found.length <= request.limit; round += 1) {
    const missing = request.limit + 1 - found.length;
    const wanted = request.query.available ? Math.max(missing, Math.min(50 * 2 ** round, 400)) : missing;
    const batch = await nextBatch(db, request, window, series, after, wanted);
    const wire = await hydrate(db, batch, request.network, request.baseUrl);
    wire.forEach((event, index) => {
      const key = batch[index];
      if (key && (!request.query.available || isAvailable(event, request.now))) found.push({ key, event });
    });
    if (batch.length < wanted) break;
    after = batch.at(-1);
  }
  const page = found.slice(0, request.limit);
  return {
    items: page.map(({ event }) => event),
    next: found.length > request.limit ? page.at(-1)?.key : undefined,
  };
}

async function nextBatch(
  db: Queryable,
  { network, query, now }: ListRequest,
  window: DateWindow,
  series: readonly Candidate[],
  after: ListKey | undefined,
  limit: number,
): Promise<Candidate[]> {
  const rows = await db
    .select(columns)
    .from(events)
    .where(
      and(
        matches(network, query, now),
        eq(events.recurring, false),
        isWithin(window),
        after && sql`(${events.sortKey}, ${events.identity}) > (${after.sortKey}, ${after.identity})`,
      ),
    )
    .orderBy(events.sortKey, events.identity)
    .limit(limit);
  const later = series.filter(one => !after || compareKeys(one, after) > 0).slice(0, limit);
  return [...rows, ...later].sort(compareKeys).slice(0, limit);
}

/** Every occurrence in the window of the recurring events that match: there are few of those. */
async function occurrencesIn(
  db: Queryable,
  { network, query, timeZone, now }: ListRequest,
  window: DateWindow,
): Promise<Candidate[]> {
  const rows = await db
    .select(columns)
    .from(events)
    .where(and(matches(network, query, now), eq(events.recurring, true)));
  const today = todayIn(timeZone, new Date(now));
  return rows
    .flatMap(row => {
      const { record } = row;
      const start = typeof window.from === 'object' ? window.from.get(record.timeZone) : window.from;
      const to =
        window.to ?? addMonths(start !== undefined && start > today ? clamp(start) : today, OPEN_MONTHS);
      const earliest = addYears(clamp(to), -WINDOW_YEARS);
      const from = start !== undefined && start > earliest ? start : earliest;
      return knownOccurrences(record, from, to).map(date => ({
        ...row,
        occurrence: date,
        sortKey: sortKeyOf(record, date),
      }));
    })
    .sort(compareKeys);
}

/** Keeps date arithmetic inside the four-digit years. */
const clamp = (date: string) =>
  date < '0100-01-01' ? '0100-01-01' : date > '9900-01-01' ? '9900-01-01' : date;

async function windowOf(db: Queryable, { network, query, timeZone, now }: ListRequest): Promise<DateWindow> {
  const { from, to } = query;
  const date = new Date(now);
  const undated = to === undefined || to >= todayIn(timeZone, date);
  if (from !== undefined || to !== undefined) return { from, to, undated };
  const zones = await db
    .selectDistinct({ timeZone: events.timeZone })
    .from(events)
    .where(eq(events.network, network));
  return { from: new Map(zones.map(row => [row.timeZone, todayIn(row.timeZone, date)])), to, undated };
}

/** An event by id or by the id of an occurrence, `<id>~<YYYY-MM-DD>`; undefined when there is none to be seen. */
export async function findEvent(
  db: Queryable,
  network: string,
  id: string,
  baseUrl: string,
): Promise<WireEvent | undefined> {
  const [, base = '', occurrence] = /^([a-z0-9-]{1,80})(?:~(\d{4}-\d\d-\d\d))?$/.exec(id) ?? [];
  return findWhere(db, network, eq(events.id, base), occurrence, baseUrl);
}

/** An event by the last part of its public address. */
export async function findEventBySlug(
  db: Queryable,
  network: string,
  slug: string,
  occurrence: string | undefined,
  baseUrl: string,
): Promise<WireEvent | undefined> {
  return findWhere(db, network, eq(events.slug, slug), occurrence, baseUrl);
}

async function findWhere(
  db: Queryable,
  network: string,
  where: ReturnType<typeof eq>,
  occurrence: string | undefined,
  baseUrl: string,
): Promise<WireEvent | undefined> {
  const [row] = await db
    .select(columns)
    .from(events)
    .where(and(where, eq(events.network, network), eq(events.published, true)));
  if (!row || (occurrence !== undefined && !isOccurrence(row.record, occurrence))) return undefined;
  const [event] = await hydrate(db, [{ ...row, occurrence }], network, baseUrl);
  return event;
}
