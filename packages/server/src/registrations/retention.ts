/** Data that has done its work goes: what the notice promised, kept by a job. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { transact } from '../database/retry.ts';
import { links, outbox, registrations } from '../database/schema.ts';
import { findNetwork } from '../data/networks.ts';
import type { RegistrationDeps } from './deps.ts';
import { endOf, eventOf } from './event-facts.ts';
import type { RetentionReport } from './types.ts';

const DAY = 24 * 3_600_000;
/**
 * What one needs, eats or answers is asked for the day itself: it goes after so many days, or with the registration where
 * the notice names fewer. Names and addresses stay as long as the notice says.
 */
export const ANSWER_DAYS = 30;

interface Due {
  readonly event: string;
  readonly occurrence: string;
  readonly what: 'answers' | 'registrations';
}

/** What `retain` would do now; changes nothing. */
export async function retention(deps: RegistrationDeps): Promise<RetentionReport> {
  const report = { answers: 0, registrations: 0 };
  for (const due of await whatIsDue(deps)) {
    const [row] = await deps.db
      .select({ count: sql<number>`count(*)::int` })
      .from(registrations)
      .where(dueRows(due));
    report[due.what] += row?.count ?? 0;
  }
  return report;
}

export async function retain(deps: RegistrationDeps): Promise<RetentionReport> {
  const report = { answers: 0, registrations: 0 };
  const all = await whatIsDue(deps);
  // Answers first: they are what hurts if anything fails half way.
  for (const due of all.filter(({ what }) => what === 'answers')) {
    const rows = await deps.db
      .update(registrations)
      .set({ answers: NOTHING })
      .where(dueRows(due))
      .returning({ id: registrations.id });
    report.answers += rows.length;
  }
  for (const due of all.filter(({ what }) => what === 'registrations')) {
    report.registrations += await transact(deps.db, async tx => {
      const rows = await tx.delete(registrations).where(dueRows(due)).returning({ id: registrations.id });
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      // A link to what is gone says so: it has expired. Its mail has an address in it.
      await tx
        .update(links)
        .set({ expiresAt: new Date(deps.now()) })
        .where(and(eq(links.purpose, 'registration'), inArray(links.subject, ids)));
      await tx.delete(outbox).where(inArray(sql`${outbox.params} ->> 'registration'`, ids));
      return ids.length;
    });
  }
  return report;
}

const NOTHING = { organisation: null, role: null, needs: null, answers: {} };

function dueRows({ event, occurrence, what }: Due) {
  return and(
    eq(registrations.event, event),
    eq(registrations.occurrence, occurrence),
    what === 'answers' ? sql`${registrations.answers} <> ${JSON.stringify(NOTHING)}::jsonb` : undefined,
  );
}

async function whatIsDue({ db, now }: RegistrationDeps): Promise<Due[]> {
  const held = await db
    .selectDistinct({ event: registrations.event, occurrence: registrations.occurrence })
    .from(registrations);
  const due: Due[] = [];
  for (const one of held) {
    const event = await eventOf(db, one);
    const end = endOf(event);
    if (end === undefined) continue;
    // A network that has taken its notice back keeps nothing longer than the answers.
    const days = (await findNetwork(db, event.network))?.privacy?.retentionDays ?? ANSWER_DAYS;
    const after = (count: number) => end + count * DAY <= now();
    if (after(Math.min(days, ANSWER_DAYS))) due.push({ ...one, what: 'answers' });
    if (after(days)) due.push({ ...one, what: 'registrations' });
  }
  return due;
}
