/** What staff do, by a membership's id. Each with the row locked. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { findOrganizations } from '../data/networks.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { memberships } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { noteEnd, noteSaid } from './consent.ts';
import { ACTIVE } from './decide.ts';
import type { MembershipDeps } from './deps.ts';
import { post } from './post.ts';
import { settleRequests } from './requests.ts';
import { HIDDEN, update, type MembershipRow } from './rows.ts';
import { acceptedWith, stand } from './standing.ts';
import type { BodySeats } from './types.ts';

type Message = string | null | undefined;

/** From review, or by staff's own word before the address is proved. */
export async function approve(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  { message, over = false }: { readonly message?: Message; readonly over?: boolean },
): Promise<void> {
  if (row.status === 'active') return;
  if (row.status !== 'review' && row.status !== 'pending') throw new RequestProblem('conflict');
  await admit(tx, deps, network, row, { message, over });
  if (row.status === 'pending') await noteSaid(tx, deps, row, 'given', 'staff');
}

export async function ask(tx: Tx, deps: MembershipDeps, row: MembershipRow, message: string): Promise<void> {
  if (row.status !== 'review') throw new RequestProblem('conflict');
  await update(tx, row, { updatedAt: new Date(deps.now()) });
  await post(tx, deps, 'membership-question', row, { message });
}

export async function decline(
  tx: Tx,
  deps: MembershipDeps,
  row: MembershipRow,
  message: Message,
): Promise<void> {
  if (row.status === 'left' && row.reason === 'declined') return;
  if (row.status !== 'review') throw new RequestProblem('conflict');
  const at = new Date(deps.now());
  await update(tx, row, {
    status: 'left',
    reason: 'declined',
    leftAt: at,
    directory: HIDDEN,
    charterDue: null,
    updatedAt: at,
  });
  await noteEnd(tx, deps, row, 'withdrawn', 'staff');
  await post(tx, deps, 'membership-declined', row, { message });
}

export async function suspend(
  tx: Tx,
  deps: MembershipDeps,
  row: MembershipRow,
  message: Message,
): Promise<void> {
  if (row.status === 'suspended' && row.reason === 'staff') return;
  if (row.status !== 'active' && row.status !== 'suspended') throw new RequestProblem('conflict');
  await update(tx, row, { status: 'suspended', reason: 'staff', updatedAt: new Date(deps.now()) });
  await post(tx, deps, 'membership-suspended', row, { message });
}

/** Who left may be let in again, if they ever were a member or asked for it themselves. */
export async function reinstate(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  { message, over = false }: { readonly message?: Message; readonly over?: boolean },
): Promise<void> {
  if (row.status === 'active') return;
  const known = row.joinedAt !== null || row.confirmedAt !== null;
  if (row.status !== 'suspended' && !(row.status === 'left' && known)) throw new RequestProblem('conflict');
  await admit(tx, deps, network, row, { message, over });
  if (row.status === 'left') await noteSaid(tx, deps, row, 'given', 'staff');
}

/** Staff know better than the register: who has no body of it holds no seat. */
async function admit(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  { message, over }: { readonly message: Message; readonly over: boolean },
): Promise<void> {
  const { mode } = network.membership;
  // Asked for in any case, so that who comes at the same moment waits.
  const free =
    mode !== 'institutional' || row.body === null || (await deps.seats.free(tx, network, row.body));
  if (!free && !over) {
    throw new RequestProblem('conflict', { detail: 'All seats of this body are taken.' });
  }
  await stand(tx, deps, network, row, ACTIVE, { values: { charter: acceptedWith(row) }, message });
  await settleRequests(tx, deps, row);
}

/** By the name of the body in the network's first language. */
export async function seats(db: Queryable, network: NetworkRecord): Promise<BodySeats[]> {
  const count = (status: MembershipRow['status']) =>
    sql<number>`(count(*) filter (where ${memberships.status} = ${status}))::int`;
  const rows = await db
    .select({ body: memberships.body, taken: count('active'), waiting: count('review') })
    .from(memberships)
    .where(
      and(
        eq(memberships.network, network.slug),
        isNotNull(memberships.body),
        inArray(memberships.status, ['active', 'review']),
      ),
    )
    .groupBy(memberships.body);
  const bodies = await findOrganizations(
    db,
    network.slug,
    rows.flatMap(({ body }) => body ?? []),
  );
  const { mode, seatsPerBody } = network.membership;
  const [lang = 'en'] = network.languages;
  const { compare } = new Intl.Collator(lang);
  const nameOf = ({ body }: BodySeats) => body.name[lang] ?? Object.values(body.name)[0] ?? '';
  return rows
    .flatMap(({ body, taken, waiting }): BodySeats[] => {
      const record = bodies.get(body ?? '');
      return record
        ? [{ body: record, seats: mode === 'institutional' ? seatsPerBody : null, taken, waiting }]
        : [];
    })
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
}
