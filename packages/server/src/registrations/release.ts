/** Letting a registration out of quarantine. */
import type { NetworkRecord } from '@koinon/contract';
import { addressKey, isEmail } from '@koinon/contract/forms';
import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { registrations } from '../database/schema.ts';
import type { FormHandler } from '../forms/handler.ts';
import { release as letIn } from '../forms/release.ts';
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
  return letIn(db, { registration: handler }, network, id, async (tx, { subject, input }) => {
    await within?.(tx);
    const [event = '', occurrence = ''] = subject.split('~');
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
