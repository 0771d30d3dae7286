import type { EventQuery } from '@koinon/contract';
import { fold } from '@koinon/i18n/fold';
import { type SQL, and, arrayOverlaps, eq, gte, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { events } from '../database/schema.ts';

/** A window of calendar dates, inclusive, in each event's zone. */
export interface DateWindow {
  /** A date, or the day it is by time zone; undefined: from the beginning. */
  readonly from: string | ReadonlyMap<string, string> | undefined;
  readonly to: string | undefined;
  /** Whether events without a date are listed too. */
  readonly undated: boolean;
}

const among = (column: PgColumn, values: readonly string[] | undefined) =>
  values && values.length > 0 ? inArray(column, [...values]) : undefined;

const overlapping = (column: PgColumn, values: readonly string[] | undefined) =>
  values && values.length > 0 ? arrayOverlaps(column, [...values]) : undefined;

/** A hybrid event is attended both ways: who asks for either finds it. */
const attendedBy = (ways: EventQuery['attendance']) =>
  ways && ways.length > 0 ? [...new Set([...ways, 'mixed'])] : ways;

/** What a query asks beside its window, of published events of a network. */
export function matches(network: string, query: EventQuery, now: number): SQL | undefined {
  return and(
    eq(events.network, network),
    eq(events.published, true),
    among(events.kind, query.kind),
    among(events.attendance, attendedBy(query.attendance)),
    among(events.audience, query.audience),
    among(events.region, query.region),
    overlapping(events.axes, query.axis),
    overlapping(events.programmes, query.programme),
    overlapping(
      events.languages,
      query.lang?.map(tag => tag.toLowerCase()),
    ),
    query.available ? mayBeAvailable(now) : undefined,
    ...searchWords(query.q ?? '').map(word => sql`${events.search} like ${`%${escapeLike(word)}%`}`),
  );
}

/** Sorts out what cannot be available, so that few are read in vain; places and hours are looked at afterwards. */
function mayBeAvailable(now: number): SQL | undefined {
  // Wherever it was, what was on two days ago is over.
  const recently = new Date(now - 2 * 86_400_000).toISOString().slice(0, 10);
  return and(
    inArray(events.registrationMode, ['internal', 'external']),
    notInArray(events.status, ['cancelled', 'postponed']),
    or(events.recurring, sql`cardinality(${events.dates}) = 0`, gte(events.lastDate, recently)),
  );
}

/** Folded, without repetitions; the database cannot hold a NUL, so nothing that it holds has one. */
export function searchWords(q: string): string[] {
  return [...new Set(fold(q.replaceAll('\0', ' ')).split(' '))].filter(word => word !== '');
}

export const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** Events that are on at least one day of the window, by their slots; a month or a year by its days. */
export function isWithin({ from, to, undated }: DateWindow): SQL | undefined {
  const first = from === undefined ? undefined : typeof from === 'string' ? sql`${from}::text` : byZone(from);
  const day = sql`day collate "C"`;
  const some = sql`exists (select 1 from unnest(${events.dates}) as day where ${and(
    sql`true`,
    first && sql`${day} >= ${first}`,
    to === undefined ? undefined : sql`${day} <= ${to}`,
  )})`;
  const dated = and(
    sql`${events.firstDate} is not null`,
    first && sql`${events.lastDate} >= ${first}`,
    to === undefined ? undefined : sql`${events.firstDate} <= ${to}`,
    or(sql`cardinality(${events.dates}) = 0`, some),
  );
  return undated ? or(sql`${events.firstDate} is null`, dated) : dated;
}

function byZone(today: ReadonlyMap<string, string>): SQL {
  const cases = [...today].map(([zone, date]) => sql`when ${zone} then ${date}::text`);
  return cases.length > 0
    ? sql`(case ${events.timeZone} ${sql.join(cases, sql` `)} end)`
    : sql`${'0000-01-01'}::text`;
}
