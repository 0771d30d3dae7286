/** What a mail tells of, as it is when the mail is sent. */
import type { EventRecord, NetworkRecord, WireEvent } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../../database/database.ts';
import { recordOn } from '../../data/occurrences.ts';
import { events, registrations } from '../../database/schema.ts';
import type { RegistrationRow } from '../../registrations/rows.ts';
import { hydrate } from '../../data/hydrate.ts';
import { findNetwork } from '../../data/networks.ts';

/** An event with what only those who come are told. */
export interface MailedEvent {
  readonly event: WireEvent;
  readonly record: EventRecord;
  readonly network: NetworkRecord;
}

export async function readRegistration(db: Queryable, id: string): Promise<RegistrationRow | undefined> {
  const [row] = await db.select().from(registrations).where(eq(registrations.id, id));
  return row;
}

/**
 * An event, published or not: who registered hears of it even where it was withdrawn since.
 *
 * @param occurrence the day of a recurring event's occurrence, else ''
 */
export async function readEvent(
  db: Queryable,
  id: string,
  occurrence: string,
  baseUrl: string,
): Promise<MailedEvent | undefined> {
  const [row] = await db
    .select({
      record: events.record,
      network: events.network,
      sequence: events.sequence,
      updatedAt: events.updatedAt,
    })
    .from(events)
    .where(eq(events.id, id));
  const network = row && (await findNetwork(db, row.network));
  if (!row || !network) return undefined;
  const record = recordOn(row.record, occurrence);
  const listed = { ...row, record, occurrence: occurrence === '' ? undefined : occurrence };
  const [event] = await hydrate(db, [listed], row.network, baseUrl);
  return event && { event, record, network };
}
