/** What a member says by a mailed link: that the address is right, that the new charter is accepted, that it is over. */
import type { CharterAcceptance, NetworkRecord } from '@koinon/contract';
import { charterForm } from '@koinon/contract/forms';
import { CharterAcceptanceSchema } from '@koinon/contract/memberships';
import { check } from '@koinon/contract/parse';
import { formVersionOf, keepText } from '../consents/ledger.ts';
import type { Tx } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import { currentCharter, shownCharter } from './charters.ts';
import { note, noteEnd, noteSaid } from './consent.ts';
import { ACTIVE, decide, heldBy, seatFor } from './decide.ts';
import type { MembershipDeps } from './deps.ts';
import { post } from './post.ts';
import { asAsked, dropRequests, settleRequests, type RequestRow } from './requests.ts';
import { HIDDEN, isStaffs, update, type MembershipRow } from './rows.ts';
import { acceptedWith, stand } from './standing.ts';

/**
 * With the row locked. What was asked by this link, and nothing else, is so from now on; who is a member, waits or is suspended
 * stays as they are.
 */
export async function confirm(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  request: RequestRow | undefined,
): Promise<void> {
  if (row.status === 'pending' || request) {
    await begin(tx, deps, network, row, request ? asAsked(row, request) : row);
  } else if (row.confirmedAt === null && row.status !== 'left') {
    // Whom staff let in by their own word has proved the address now, and nothing else changes.
    await update(tx, row, { confirmedAt: new Date(deps.now()), charter: acceptedWith(row) });
    await noteSaid(tx, deps, row, 'given', 'link');
  }
}

async function begin(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  asked: MembershipRow,
): Promise<void> {
  const { email, name, organisation, body, unit, role, lang, said, directory, charterDue } = asked;
  const values = {
    ...{ email, name, organisation, body, unit, role, lang, said, directory, charterDue },
    confirmedAt: new Date(deps.now()),
    charter: acceptedWith(asked),
  };
  const decision = (await heldBy(tx, deps, row)) ?? (await decide(tx, deps, network, asked));
  await stand(tx, deps, network, row, decision, { values });
  await settleRequests(tx, deps, row);
  await noteSaid(tx, deps, asked, 'given', 'link');
}

/** The body of POST …/accept, by the contract. Throws `invalid`. */
export function readAcceptance(input: unknown): CharterAcceptance {
  const checked = check(CharterAcceptanceSchema, input);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

export function isAcceptable({ status }: Pick<MembershipRow, 'status'>): boolean {
  return status === 'active' || status === 'review' || status === 'suspended';
}

/** With the row locked. Who was suspended for the charter is a member again, where a seat of the body is free still. */
export async function accept(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  { charter: version, lang }: CharterAcceptance,
): Promise<void> {
  if (!isAcceptable(row)) throw new RequestProblem('conflict');
  const current = await currentCharter(tx, network.slug);
  if (current?.record.version !== version) throw new RequestProblem('charter-changed');
  if (row.charter?.version === version) return;
  const at = new Date(deps.now());
  const shown = shownCharter(current, lang);
  const sha256 = await keepText(tx, shown.text, shown.lang, at);
  const charter = { version, lang: shown.lang, sha256, acceptedAt: at.toISOString() };
  await note(tx, deps, row, {
    purpose: 'charter',
    act: 'given',
    method: 'link',
    scope: { version, lang: shown.lang, sha256 },
    textHash: sha256,
    lang: shown.lang,
    formVersion: formVersionOf(charterForm(current.record)),
  });
  if (row.status === 'suspended' && row.reason === 'charter') {
    // Whom staff let in without a body of the register holds no seat.
    const decision = row.body === null ? ACTIVE : await seatFor(tx, deps, network, row.body);
    await stand(tx, deps, network, row, decision, { values: { charter, charterDue: null } });
  } else {
    await update(tx, row, { charter, charterDue: null, updatedAt: at });
  }
}

/**
 * With the row locked. Whoever has left has left; what was asked since is not asked any more. What never was proved is mailed
 * nothing. What staff decided is theirs to take back: it is known still when the member comes again.
 */
export async function leave(tx: Tx, deps: MembershipDeps, row: MembershipRow): Promise<void> {
  await dropRequests(tx, row);
  if (row.status === 'left') return;
  const at = new Date(deps.now());
  await update(tx, row, {
    status: 'left',
    reason: isStaffs(row.reason) ? row.reason : null,
    leftAt: at,
    directory: HIDDEN,
    charterDue: null,
    updatedAt: at,
  });
  await noteEnd(tx, deps, row, 'withdrawn', 'link');
  if (row.status !== 'pending') await post(tx, deps, 'membership-left', row);
}
