/** What quarantine has of an address: what was typed is kept there as it came. */
import { addressKey, isEmail } from '@koinon/contract/forms';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { quarantine } from '../database/schema.ts';

export type QuarantinedEntry = typeof quarantine.$inferSelect;

/** Of every form of a network, oldest first. @param emailKey see `addressKey` */
export async function quarantinedOf(
  db: Queryable,
  network: string,
  emailKey: string,
): Promise<QuarantinedEntry[]> {
  const rows = await db
    .select()
    .from(quarantine)
    .where(eq(quarantine.network, network))
    .orderBy(quarantine.createdAt, quarantine.id);
  return rows.filter(({ body }) => keyIn(body) === emailKey);
}

function keyIn(body: unknown): string | undefined {
  const typed: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : undefined;
  const email = typeof typed === 'string' ? typed.trim() : '';
  return isEmail(email) ? addressKey(email) : undefined;
}
