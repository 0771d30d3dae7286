/** What is done when its time has come. Every transaction is about one event, so that none holds another's places for long. */
import { and, eq, inArray, isNotNull, lt, lte } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { idempotencyKeys, links, quarantine, registrations } from '../database/schema.ts';
import type { RegistrationDeps } from './deps.ts';
import { eventOf } from './event-facts.ts';
import { promote as offer } from './line.ts';
import { seatsOf } from './places.ts';
import { retain, retention } from './retention.ts';
import type { RegistrationJobs } from './types.ts';

const DAY = 24 * 3_600_000;
/** So long the key of a request is good for the same answer. */
export const KEY_DAYS = 7;
/** So long a link that has expired is known: 410 instead of 404. */
const DEAD_LINK_DAYS = 365;

export function createJobs(deps: RegistrationDeps): RegistrationJobs {
  const { db, now } = deps;
  return {
    async expire() {
      let count = 0;
      for (const one of await eventsWith(overdue(now())))
        count += await transact(db, tx => expireAt(tx, one));
      if (count > 0) deps.nudge();
      return count;
    },

    async promote() {
      let count = 0;
      const inLine = and(eq(registrations.status, 'waiting'), isNotNull(registrations.confirmedAt));
      for (const one of await eventsWith(inLine)) {
        count += await transact(db, async tx => offer(tx, deps, await eventOf(tx, one)));
      }
      if (count > 0) deps.nudge();
      return count;
    },

    async purge() {
      const time = now();
      const gone = [
        await db
          .delete(quarantine)
          .where(lte(quarantine.expiresAt, new Date(time)))
          .returning({ id: quarantine.id }),
        await db
          .delete(idempotencyKeys)
          .where(lt(idempotencyKeys.createdAt, new Date(time - KEY_DAYS * DAY)))
          .returning({ key: idempotencyKeys.key }),
        await db
          .delete(links)
          .where(lt(links.expiresAt, new Date(time - DEAD_LINK_DAYS * DAY)))
          .returning({ hash: links.hash }),
      ];
      return gone.reduce((sum, rows) => sum + rows.length, 0);
    },

    retention: network => retention(deps, network),
    retain: network => retain(deps, network),
  };

  async function eventsWith(where: ReturnType<typeof and>) {
    return db
      .selectDistinct({ event: registrations.event, occurrence: registrations.occurrence })
      .from(registrations)
      .where(where);
  }

  async function expireAt(tx: Tx, one: { event: string; occurrence: string }): Promise<number> {
    const { places } = deps;
    const time = now();
    const rows = await tx
      .select()
      .from(registrations)
      .where(
        and(eq(registrations.event, one.event), eq(registrations.occurrence, one.occurrence), overdue(time)),
      )
      .orderBy(registrations.identity)
      // Who is confirming in this moment is not late.
      .for('update', { skipLocked: true });
    if (rows.length === 0) return 0;
    const event = await eventOf(tx, one);
    await places.lock(tx, one.event, one.occurrence);
    for (const row of rows) await places.give(tx, seatsOf(event.record, row.occurrence, row), row.party);
    await tx
      .update(registrations)
      .set({ status: 'expired', holdsUntil: null, client: null, updatedAt: new Date(time) })
      .where(
        inArray(
          registrations.id,
          rows.map(({ id }) => id),
        ),
      );
    await offer(tx, deps, event);
    return rows.length;
  }
}

function overdue(time: number) {
  return and(
    inArray(registrations.status, ['held', 'offered']),
    lte(registrations.holdsUntil, new Date(time)),
  );
}
