/** Forgetting somebody who asks for it (GDPR, article 17), or whose time is over. */
import type { ConsentMethod } from '@koinon/contract';
import { and, eq, inArray, like, or, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { links, memberships, outbox, quarantine } from '../database/schema.ts';
import { noteEnd } from './consent.ts';
import type { MembershipDeps } from './deps.ts';
import { quarantinedOf } from './quarantined.ts';
import { linksTo } from './requests.ts';
import { isStaffs, type MembershipRow } from './rows.ts';

/** With the row locked. The person hears nothing; the ledger says that it was erased, and names nobody. */
export async function erase(
  tx: Tx,
  deps: MembershipDeps,
  row: MembershipRow,
  method: Extract<ConsentMethod, 'link' | 'staff' | 'retention'>,
): Promise<void> {
  // What was asked and never confirmed goes along with it.
  await tx.delete(memberships).where(eq(memberships.id, row.id));
  // A link to what is gone says so: it has expired.
  await tx
    .update(links)
    .set({ expiresAt: new Date(deps.now()) })
    .where(linksTo([row.id]));
  await forgetMail(tx, row);
  await forgetQuarantined(tx, row);
  // Staff who forget somebody mean it; so does the network's time.
  const standing = method === 'link' && isStaffs(row.reason) ? row.reason : undefined;
  await noteEnd(tx, deps, row, 'erased', method, standing);
}

type Row = Pick<MembershipRow, 'id' | 'network' | 'emailKey'>;

/** Mail has an address in it, sent or not; some of it may be about nobody, or about who was here before. */
async function forgetMail(tx: Tx, { id, network, emailKey }: Row): Promise<void> {
  const sent = and(
    eq(outbox.network, network),
    eq(outbox.emailKey, emailKey),
    like(outbox.template, 'membership-%'),
  );
  await tx.delete(outbox).where(or(sent, sql`${outbox.params} ->> 'membership' = ${id}`));
}

async function forgetQuarantined(tx: Tx, { network, emailKey }: Row): Promise<void> {
  const entries = await quarantinedOf(tx, network, emailKey);
  const ids = entries.filter(({ form }) => form === 'membership').map(({ id }) => id);
  if (ids.length > 0) await tx.delete(quarantine).where(inArray(quarantine.id, ids));
}
