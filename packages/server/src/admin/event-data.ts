import type { EventRecord, RegistrationStatus } from '@koinon/contract';
import type { AdminEvent, AdminEventQuery } from '@koinon/contract/admin';
import { and, count, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { events, registrations } from '../database/schema.ts';
import type { ListKey } from '../data/cursor.ts';
import { revisionOf } from './revision.ts';

const columns = {
  id: events.id,
  record: events.record,
  sequence: events.sequence,
  updatedAt: events.updatedAt,
  sortKey: events.sortKey,
  identity: events.identity,
};

type Row = Pick<typeof events.$inferSelect, keyof typeof columns>;

/** A page of events in order of their start, drafts among them; and the key of its last one when there are more. */
export async function listAdminEvents(
  db: Queryable,
  network: string,
  query: Omit<AdminEventQuery, 'cursor'> & { readonly after: ListKey | undefined },
): Promise<{ items: AdminEvent[]; next: ListKey | undefined }> {
  const { after, from, published, limit } = query;
  const rows = await db
    .select(columns)
    .from(events)
    .where(
      and(
        eq(events.network, network),
        published === undefined ? undefined : eq(events.published, published === 'true'),
        from === undefined ? undefined : or(isNull(events.lastDate), gte(events.lastDate, from)),
        after && sql`(${events.sortKey}, ${events.identity}) > (${after.sortKey}, ${after.identity})`,
      ),
    )
    .orderBy(events.sortKey, events.identity)
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return { items: await withRegistrations(db, page), next: rows.length > limit ? page.at(-1) : undefined };
}

export async function findAdminEvent(
  db: Queryable,
  network: string,
  id: string,
): Promise<AdminEvent | undefined> {
  const rows = await db
    .select(columns)
    .from(events)
    .where(and(eq(events.network, network), eq(events.id, id)));
  const [event] = await withRegistrations(db, rows);
  return event;
}

/** The event as it is now, for who is about to change it. */
export async function lockEvent(tx: Tx, network: string, id: string): Promise<EventRecord | undefined> {
  const [row] = await tx
    .select({ record: events.record })
    .from(events)
    .where(and(eq(events.network, network), eq(events.id, id)))
    .for('no key update');
  return row?.record;
}

async function withRegistrations(db: Queryable, rows: readonly Row[]): Promise<AdminEvent[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const counts = await db
    .select({ event: registrations.event, status: registrations.status, count: count() })
    .from(registrations)
    .where(inArray(registrations.event, ids))
    .groupBy(registrations.event, registrations.status);
  return rows.map(({ id, record, sequence, updatedAt }) => {
    const number = (status: RegistrationStatus) =>
      counts.find(row => row.event === id && row.status === status)?.count ?? 0;
    return {
      record,
      // How many have registered is no part of it.
      revision: revisionOf(record),
      sequence,
      updatedAt: updatedAt.toISOString(),
      registrations: {
        held: number('held'),
        confirmed: number('confirmed'),
        waiting: number('waiting'),
        offered: number('offered'),
        expired: number('expired'),
        cancelled: number('cancelled'),
      },
    };
  });
}
