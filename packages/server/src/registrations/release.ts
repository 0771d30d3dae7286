/** Letting in what was kept in quarantine: a person whose browser filled in the field that people do not see. */
import type { NetworkRecord } from '@koinon/contract';
import { addressKey, isEmail } from '@koinon/contract/forms';
import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { quarantine, registrations } from '../database/schema.ts';
import type { FormHandler } from '../forms/handler.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';

/**
 * Registers as if the form had been sent just now, so its address still has to be proved by mail. Returns the
 * registration's id; undefined where a stranger asked for an event of members. Throws `not-found`, or what the form throws.
 */
export async function release(
  { db }: RegistrationDeps,
  handler: FormHandler,
  network: NetworkRecord,
  id: string,
  within?: (tx: Tx) => Promise<void>,
): Promise<string | undefined> {
  const where = and(
    eq(quarantine.id, id),
    eq(quarantine.network, network.slug),
    eq(quarantine.form, 'registration'),
  );
  const [entry] = await db.select().from(quarantine).where(where);
  if (!entry) throw new RequestProblem('not-found');
  const sent = Object.entries(typeof entry.body === 'object' && entry.body !== null ? entry.body : {});
  const input: Record<string, unknown> = Object.fromEntries(
    sent.filter(([name]) => name !== 'ticket' && name !== 'leaveEmpty'),
  );
  const prepared = await handler.prepare({
    form: 'registration',
    network,
    subject: entry.subject,
    transport: 'json',
    input,
    key: undefined,
    // Nobody's: its holds count for no client.
    address: `quarantine ${id}`,
    origin: null,
  });
  return transact(db, async tx => {
    // Two who release it at once: one of them finds nothing.
    const gone = await tx.delete(quarantine).where(where).returning({ id: quarantine.id });
    if (gone.length === 0) throw new RequestProblem('not-found');
    await prepared.write(tx);
    await within?.(tx);
    const [event = '', occurrence = ''] = entry.subject.split('~');
    const email = typeof input['email'] === 'string' ? input['email'].trim() : '';
    const [row] = await tx
      .select({ id: registrations.id })
      .from(registrations)
      .where(
        and(
          eq(registrations.event, event),
          eq(registrations.occurrence, occurrence),
          eq(registrations.emailKey, isEmail(email) ? addressKey(email) : ''),
        ),
      )
      .orderBy(desc(registrations.identity))
      .limit(1);
    return row?.id;
  });
}
