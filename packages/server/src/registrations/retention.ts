/** Data that has done its work goes: what the notice promised, kept by a job. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq, inArray, isNull, lte, not, sql, type SQL } from 'drizzle-orm';
import { transact } from '../database/retry.ts';
import { links, outbox, registrations } from '../database/schema.ts';
import { findNetwork } from '../data/networks.ts';
import type { RegistrationDeps } from './deps.ts';
import { endOf, eventOf, stateOf } from './event-facts.ts';
import { NO_ANSWERS } from './rows.ts';
import type { RetentionReport } from './types.ts';

const DAY = 24 * 3_600_000;
/**
 * What one needs, eats or answers is asked for the day itself: it goes after so many days (the network's `retention.registrationAnswers`),
 * or with the registration where the notice names fewer. Names and addresses stay as long as the notice says.
 */
const ANSWER_DAYS = 30;

/** The days of a network's rules. One that has taken its notice back keeps nothing longer than the answers. */
export function registrationDays(network: NetworkRecord | undefined) {
  const answerDays = network?.retention.registrationAnswers ?? ANSWER_DAYS;
  const registrations = network?.privacy?.retentionDays ?? answerDays;
  return { answers: Math.min(registrations, answerDays), registrations };
}
/**
 * Who never proved the address may have been typed in by somebody else: it goes so many days after its last link was good
 * for anything and so many after it came, whichever is later, and not while one can register: a late answer is welcome.
 */
export const UNPROVED_DAYS = { afterLink: 7, afterCreation: 30 };
/** What has no date never ends: its registrations go so many days, and the notice's, after they last changed. */
export const UNDATED_DAYS = 365;

interface Due {
  readonly what: keyof RetentionReport;
  readonly where: SQL | undefined;
}

const NOTHING: RetentionReport = { answers: 0, registrations: 0, undated: 0, unproved: 0 };

/** What `retain` would do now; changes nothing. */
export async function retention(deps: RegistrationDeps, only?: string): Promise<RetentionReport> {
  const report = { ...NOTHING };
  for (const due of await whatIsDue(deps, only)) {
    const [row] = await deps.db
      .select({ count: sql<number>`count(*)::int` })
      .from(registrations)
      .where(due.where);
    report[due.what] += row?.count ?? 0;
  }
  return report;
}

export async function retain(deps: RegistrationDeps, only?: string): Promise<RetentionReport> {
  const report = { ...NOTHING };
  const all = await whatIsDue(deps, only);
  // Answers first: they are what hurts if anything fails half way.
  for (const due of all.filter(({ what }) => what === 'answers')) {
    const rows = await deps.db
      .update(registrations)
      .set({ answers: NO_ANSWERS })
      .where(due.where)
      .returning({ id: registrations.id });
    report.answers += rows.length;
  }
  for (const due of all.filter(({ what }) => what !== 'answers')) {
    report[due.what] += await transact(deps.db, async tx => {
      const rows = await tx.delete(registrations).where(due.where).returning({ id: registrations.id });
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

/** No registration is in two of one kind. */
async function whatIsDue({ db, now }: RegistrationDeps, only: string | undefined): Promise<Due[]> {
  const held = await db
    .selectDistinct({ event: registrations.event, occurrence: registrations.occurrence })
    .from(registrations);
  const time = now();
  const ago = (days: number) => new Date(time - days * DAY);
  const due: Due[] = [];
  for (const one of held) {
    const event = await eventOf(db, one);
    if (only !== undefined && event.network !== only) continue;
    const end = endOf(event);
    const network = await findNetwork(db, event.network);
    const { answers: answerDays, registrations: days } = registrationDays(network);
    const over = (count: number) => end !== undefined && end <= ago(count).getTime();
    const all = and(eq(registrations.event, one.event), eq(registrations.occurrence, one.occurrence));
    if (over(answerDays)) due.push({ what: 'answers', where: and(all, ANSWERED) });
    if (over(days)) {
      due.push({ what: 'registrations', where: all });
      continue;
    }
    const old = lte(registrations.updatedAt, ago(days + UNDATED_DAYS));
    if (end === undefined) due.push({ what: 'undated', where: and(all, old) });
    const linksOver = end === undefined || over(UNPROVED_DAYS.afterLink);
    if (linksOver && stateOf(event, time) !== 'open') {
      const counted = end === undefined ? not(old) : undefined;
      due.push({ what: 'unproved', where: and(all, unproved(ago), counted) });
    }
  }
  return due;
}

const ANSWERED = sql`${registrations.answers} <> ${JSON.stringify(NO_ANSWERS)}::jsonb`;

/** Without a place: one that is held is given back first, by another job. */
function unproved(ago: (days: number) => Date): SQL | undefined {
  const good = sql`select 1 from ${links} where ${links.purpose} = 'registration' and ${links.subject} = ${registrations.id}
    and ${links.expiresAt} > ${ago(UNPROVED_DAYS.afterLink).toISOString()}::timestamptz`;
  return and(
    isNull(registrations.confirmedAt),
    inArray(registrations.status, ['expired', 'waiting', 'cancelled']),
    lte(registrations.createdAt, ago(UNPROVED_DAYS.afterCreation)),
    sql`not exists (${good})`,
  );
}
