/** Forgetting somebody who asks for it (GDPR, article 17), or whose time is over. */
import type { ConsentMethod } from '@koinon/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { links, memberships, outbox } from '../database/schema.ts';
import { noteEnd } from './consent.ts';
import type { MembershipDeps } from './deps.ts';
import type { MembershipRow } from './rows.ts';

/** With the row locked. The person hears nothing; the ledger says that it was erased, and names nobody. */
export async function erase(
  tx: Tx,
  deps: MembershipDeps,
  row: MembershipRow,
  method: Extract<ConsentMethod, 'link' | 'staff' | 'retention'>,
): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.id, row.id));
  await forget(tx, deps, [row.id]);
  await noteEnd(tx, deps, row, 'erased', method);
}

/** Mail has an address in it, sent or not. A link to what is gone says so: it has expired. */
async function forget(tx: Tx, { now }: Pick<MembershipDeps, 'now'>, ids: readonly string[]): Promise<void> {
  await tx
    .update(links)
    .set({ expiresAt: new Date(now()) })
    .where(and(eq(links.purpose, 'membership'), inArray(links.subject, [...ids])));
  await tx.delete(outbox).where(inArray(sql`${outbox.params} ->> 'membership'`, [...ids]));
}
