/** What is done when its time has come. Each membership in a transaction of its own. */
import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { memberships } from '../database/schema.ts';
import { DAY, REMINDER_DAYS, type MembershipDeps } from './deps.ts';
import { post } from './post.ts';
import { retain, retention } from './retention.ts';
import { update, type MembershipRow } from './rows.ts';
import type { MembershipJobs } from './types.ts';

export function createJobs(deps: MembershipDeps): MembershipJobs {
  const { db, now, nudge } = deps;
  return {
    async remind() {
      const over = await each(sql`${until} <= ${isoNow()}::timestamptz`, suspend);
      const soon = sql`${until} <= ${isoNow()}::timestamptz + ${week}::interval and ${toldAt} < ${until} - ${week}::interval`;
      const reminded = await each(soon, remind);
      if (over + reminded > 0) nudge();
      return over + reminded;
    },
    retention: network => retention(deps, network),
    retain: network => retain(deps, network),
  };

  function isoNow(): string {
    return new Date(now()).toISOString();
  }

  async function each(due: SQL, work: (tx: Tx, row: MembershipRow) => Promise<void>): Promise<number> {
    const where = and(eq(memberships.status, 'active'), isNotNull(memberships.charterDue), due);
    const rows = await db.select({ id: memberships.id }).from(memberships).where(where);
    let count = 0;
    for (const { id } of rows) {
      count += await transact(db, async tx => {
        // Who is accepting in this moment is not late; who has accepted meanwhile neither.
        const [row] = await tx
          .select()
          .from(memberships)
          .where(and(eq(memberships.id, id), where))
          .for('update', { skipLocked: true });
        if (row) await work(tx, row);
        return row ? 1 : 0;
      });
    }
    return count;
  }

  async function suspend(tx: Tx, row: MembershipRow): Promise<void> {
    await update(tx, row, { status: 'suspended', reason: 'charter', updatedAt: new Date(now()) });
    await post(tx, deps, 'membership-suspended', row);
  }

  async function remind(tx: Tx, row: MembershipRow): Promise<void> {
    if (row.charterDue) await update(tx, row, { charterDue: { ...row.charterDue, toldAt: isoNow() } });
    await post(tx, deps, 'membership-charter-reminder', row, { bulk: true });
  }
}

const until = sql`(${memberships.charterDue} ->> 'until')::timestamptz`;
const toldAt = sql`(${memberships.charterDue} ->> 'toldAt')::timestamptz`;
const week = `${(REMINDER_DAYS * DAY) / 3_600_000} hours`;
