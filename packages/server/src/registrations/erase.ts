/** Forgetting somebody who asks for it (GDPR, article 17). */
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { links, outbox, registrations } from '../database/schema.ts';
import { freePlace } from './answer.ts';
import type { RegistrationDeps } from './deps.ts';
import type { EventRow } from './event-facts.ts';
import type { RegistrationRow } from './rows.ts';

/** With the row locked. Its mail goes too, sent or not: it has the address. The place is offered on; the person hears nothing. */
export async function erase(
  tx: Tx,
  deps: RegistrationDeps,
  event: EventRow,
  row: RegistrationRow,
): Promise<void> {
  await tx.delete(registrations).where(eq(registrations.id, row.id));
  await tx.delete(links).where(and(eq(links.purpose, 'registration'), eq(links.subject, row.id)));
  await tx.delete(outbox).where(sql`${outbox.params} ->> 'registration' = ${row.id}`);
  await freePlace(tx, deps, event, row);
}
