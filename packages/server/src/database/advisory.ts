import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from './database.ts';

/** Locks that last as long as the transaction, by a name of any length (a hash of 64 bits of it). */
function lockId(name: string): string {
  return createHash('sha256').update(name).digest().readBigInt64BE().toString();
}

/** Waits for whoever has it. */
export async function lockName(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockId(name)}::bigint)`);
}

/** Waits for whoever has it alone; any number share it, and `lockName` waits for all of them. */
export async function shareName(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${lockId(name)}::bigint)`);
}

/** Whether the lock could be had at once. */
export async function tryLockName(tx: Tx, name: string): Promise<boolean> {
  const [row] = await tx
    .select({ locked: sql<boolean>`pg_try_advisory_xact_lock(${lockId(name)}::bigint)` })
    .from(sql`(select 1) as one`);
  return row?.locked === true;
}
