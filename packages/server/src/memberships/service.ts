/** Memberships once they are there: see `MembershipService`. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { shareName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { memberships } from '../database/schema.ts';
import { createLimiter } from '../forms/limits.ts';
import { RequestProblem } from '../http/problem.ts';
import { findLink } from '../mail/links.ts';
import { accept, confirm, leave, readAcceptance } from './answer.ts';
import { change, readChanges } from './change.ts';
import { charter, charterLock } from './charters.ts';
import type { MembershipDeps } from './deps.ts';
import { directory } from './directory.ts';
import { erase } from './erase.ts';
import { exportOf } from './export.ts';
import { form } from './form.ts';
import { createJobs } from './jobs.ts';
import { mailLink } from './mail-link.ts';
import { publishCharter } from './publish.ts';
import { asAsked, findRequest, readSubject, type RequestRow } from './requests.ts';
import type { MembershipRow } from './rows.ts';
import { approve, ask, decline, reinstate, seats, suspend } from './staff.ts';
import type { MembershipService } from './types.ts';
import { view } from './view.ts';

type Work = (tx: Tx, network: NetworkRecord, row: MembershipRow) => Promise<void>;
type Answer = (...args: [...Parameters<Work>, RequestRow | undefined]) => Promise<void>;
type Within = ((tx: Tx) => Promise<void>) | undefined;

export function createMemberships(deps: MembershipDeps): MembershipService {
  const { db, now, nudge, formLimits } = deps;
  const limiter = createLimiter(formLimits, now);

  return {
    form: (network, origin) => form(deps, network, origin),
    async read(token) {
      const { row, request } = await opened(token);
      return view(db, request ? asAsked(row, request) : row);
    },
    confirm: token =>
      answered(token, (tx, network, row, request) => confirm(tx, deps, network, row, request)),
    async change(token, input) {
      const { row } = await opened(token);
      const changes = readChanges(input);
      return show(await withRow(row, (tx, network, row) => change(tx, deps, network, row, changes)));
    },
    async accept(token, input) {
      const { row } = await opened(token);
      const acceptance = readAcceptance(input);
      return show(await withRow(row, (tx, network, row) => accept(tx, deps, network, row, acceptance)));
    },
    cancel: token => answered(token, (tx, _network, row) => leave(tx, deps, row)),
    async export(token) {
      return exportOf(db, deps, (await opened(token)).row);
    },
    async erase(token) {
      await withRow((await opened(token)).row, (tx, _network, row) => erase(tx, deps, row, 'link'));
    },
    async directory(token, { q }) {
      const { status, network: slug } = (await opened(token)).row;
      if (status !== 'active') throw new RequestProblem('conflict');
      return directory(db, await networkOf(db, slug), q);
    },
    mailLink: (network, request) => mailLink(deps, limiter, network, request),
    charter: (network, version) => charter(db, network, version),

    staff: {
      approve: (network, id, word = {}) =>
        acted(network, id, word.within, (tx, record, row) => approve(tx, deps, record, row, word)),
      ask: (network, id, { message, within }) =>
        acted(network, id, within, (tx, _record, row) => ask(tx, deps, row, message)),
      decline: (network, id, { message, within } = {}) =>
        acted(network, id, within, (tx, _record, row) => decline(tx, deps, row, message)),
      suspend: (network, id, { message, within } = {}) =>
        acted(network, id, within, (tx, _record, row) => suspend(tx, deps, row, message)),
      reinstate: (network, id, word = {}) =>
        acted(network, id, word.within, (tx, record, row) => reinstate(tx, deps, record, row, word)),
      erase: (network, id, within) =>
        acted(network, id, within, (tx, _record, row) => erase(tx, deps, row, 'staff')),
      seats: network => seats(db, network),
      async publishCharter(network, record, within) {
        const mailed = await transact(db, async tx => {
          const count = await publishCharter(tx, deps, network, record);
          if (count !== undefined) await within?.(tx);
          return count ?? 0;
        });
        if (mailed > 0) nudge();
        return mailed;
      },
    },
    jobs: createJobs(deps),
  };

  async function answered(token: string, work: Answer) {
    const { row, asked } = await opened(token);
    return show(
      await withRow(row, async (tx, network, locked) =>
        work(tx, network, locked, await findRequest(tx, locked, asked)),
      ),
    );
  }

  async function acted(network: string, id: string, within: Within, work: Work): Promise<void> {
    await withRow({ id, network }, async (tx, record, row) => {
      await work(tx, record, row);
      await within?.(tx);
    });
  }

  /** The membership that a token opens, and what was asked by it, if it is to be confirmed still. Throws `not-found` or `link-expired`. */
  async function opened(token: string) {
    const link = await findLink(db, token);
    if (link?.purpose !== 'membership') throw new RequestProblem('not-found');
    const { id, request: asked } = readSubject(link.subject);
    const [row] = await db.select().from(memberships).where(eq(memberships.id, id));
    // A membership is deleted after its time; the link is known a little longer.
    if (!row || link.expiresAt.getTime() <= now()) throw new RequestProblem('link-expired');
    return { row, asked, request: await findRequest(db, row, asked) };
  }

  /** Runs with the row locked; returns it as it is afterwards. */
  async function withRow(
    { id, network }: Pick<MembershipRow, 'id' | 'network'>,
    work: Work,
  ): Promise<MembershipRow | undefined> {
    const after = await transact(db, async tx => {
      // Before the row's own lock, as whoever publishes a charter has them.
      await shareName(tx, charterLock(network));
      const where = and(eq(memberships.id, id), eq(memberships.network, network));
      const [row] = await tx.select().from(memberships).where(where).for('update');
      if (!row) throw new RequestProblem('not-found');
      await work(tx, await networkOf(tx, network), row);
      return (await tx.select().from(memberships).where(where))[0];
    });
    nudge();
    return after;
  }

  async function show(row: MembershipRow | undefined) {
    if (!row) throw new RequestProblem('link-expired');
    return view(db, row);
  }
}

async function networkOf(db: Parameters<typeof findNetwork>[0], slug: string): Promise<NetworkRecord> {
  const network = await findNetwork(db, slug);
  if (!network) throw new Error('A membership has no network.');
  return network;
}
