/** Forgetting a story: of who asks for it (GDPR, article 17), or whose time is over. */
import type { ConsentMethod } from '@koinon/contract';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { links, outbox, stories } from '../database/schema.ts';
import { noteEnd } from './consent.ts';
import type { StoryDeps } from './deps.ts';
import { linksEver } from './links.ts';
import type { StoryRow } from './rows.ts';

/**
 * With the row locked. The person hears nothing; the ledger says that it was erased, and names nobody. The files of its pictures,
 * which nobody sees from then on, are the caller's to delete once this is written.
 */
export async function erase(
  tx: Tx,
  deps: StoryDeps,
  row: StoryRow,
  method: Extract<ConsentMethod, 'staff' | 'retention'>,
): Promise<void> {
  // Its steps, its events and its pictures' rows go along.
  await tx.delete(stories).where(eq(stories.id, row.id));
  // Its translations stand by themselves: each is its own author's.
  await tx.update(stories).set({ translationOf: null }).where(eq(stories.translationOf, row.id));
  // A link to what is gone says so: it has expired.
  await tx
    .update(links)
    .set({ expiresAt: new Date(deps.now()) })
    .where(linksEver(row.id));
  // Mail has an address in it, sent or not.
  await tx.delete(outbox).where(sql`${outbox.params} ->> 'story' = ${row.id}`);
  await noteEnd(tx, deps, row, 'erased', method);
}
