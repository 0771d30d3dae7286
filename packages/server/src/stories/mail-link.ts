/** Going on elsewhere: a link to the story, by mail. The same answer for every address. */
import type { NetworkRecord } from '@koinon/contract';
import { addressKey } from '@koinon/contract/forms';
import { isWritable } from '@koinon/contract/story-states';
import type { Tx } from '../database/database.ts';
import type { Limiter } from '../forms/limits.ts';
import { RequestProblem } from '../http/problem.ts';
import { noteEnd } from './consent.ts';
import { draftExpiry } from './draft.ts';
import type { StoryDeps } from './deps.ts';
import { renewLinks } from './links.ts';
import { post } from './post.ts';
import { HANDED_IN, update, type StoryRow } from './rows.ts';

type Deps = Pick<StoryDeps, 'secret' | 'now'>;

/** Throws `too-many-requests`. @param address the client's, of which only groups are counted */
export function countMail(limiter: Limiter, address: string): void {
  const wait = limiter({ address, form: 'story-link', ticketed: true });
  if (wait !== undefined) {
    throw new RequestProblem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
  }
}

/**
 * With the row locked. The address is the story's from then on, and to be proved, as long as its author may write in it or nobody
 * has proved the one that it has. Afterwards only that one hears anything: a page that was left open gives nobody's story away.
 */
export async function mailLink(
  tx: Tx,
  deps: Deps,
  network: NetworkRecord,
  row: StoryRow,
  email: string,
): Promise<void> {
  const emailKey = addressKey(email);
  const another = emailKey !== row.emailKey;
  const mayChange = isWritable(row.status) || row.confirmedAt === null;
  const at = new Date(deps.now());
  if (another && mayChange) await noteEnd(tx, deps, row, 'withdrawn', 'form');
  const values =
    another && mayChange ? { email, emailKey, confirmedAt: null, answers: answersWith(row, email) } : {};
  const expiresAt = row.status === 'draft' ? draftExpiry(network, at) : row.expiresAt;
  await update(tx, row, { ...values, ...asked(row, at), expiresAt });
  const after = { ...row, ...values };
  await renewLinks(tx, deps, after);
  if (another && !mayChange) return;
  await post(tx, deps, 'story-link', after, { budgeted: true });
}

/** Who asks for the link of a story of an unproved address has the whole time to open it: see the rules of retention. */
export const asked = (
  { status, confirmedAt }: Pick<StoryRow, 'status' | 'confirmedAt'>,
  at: Date,
): { readonly updatedAt?: Date } =>
  confirmedAt === null && HANDED_IN.includes(status) ? { updatedAt: at } : {};

/** The form goes along, where it has the address that the story had: or it would be that one's again when it is handed in. */
function answersWith({ answers, email: old }: StoryRow, email: string): StoryRow['answers'] {
  const typed = answers['email'];
  const same = typeof typed === 'string' && old !== '' && typed.trim().toLowerCase() === old.toLowerCase();
  return same ? { ...answers, email } : answers;
}
