import type { EventRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { events } from '../database/schema.ts';

/** The record of a recurring event; undefined for one that happens once. */
export async function getRecurrence(db: Queryable, id: string): Promise<EventRecord | undefined> {
  const [row] = await db
    .select({ record: events.record })
    .from(events)
    .where(and(eq(events.id, id), eq(events.recurring, true)));
  return row?.record;
}
