/** Going on elsewhere: a link to the story, by mail. The same answer for every address. */
import type { NetworkRecord } from '@koinon/contract';
import { addressKey } from '@koinon/contract/forms';
import { isWritable } from '@koinon/contract/story-states';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { outbox } from '../database/schema.ts';
import type { Limiter } from '../forms/limits.ts';
import { RequestProblem } from '../http/problem.ts';
import { noteEnd } from './consent.ts';
import { draftExpiry } from './draft.ts';
import type { StoryDeps } from './deps.ts';
import { endOtherLinks, renewLinks } from './links.ts';
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
 * With the row locked. Where nobody has proved the address that the story has, the other one is the story's from then on. Where
 * somebody has, and its author may write in it, the other one gets a link, and is the story's once something is done by that (see
 * `moveTo`): who mistypes it loses nothing. Afterwards only the proved one hears anything: a page that was left open gives nobody's
 * story away.
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
  const isProved = row.confirmedAt !== null;
  const at = new Date(deps.now());
  if (another && !isProved) await noteEnd(tx, deps, row, 'withdrawn', 'form');
  const values = another && !isProved ? { email, emailKey, answers: answersWith(row, email) } : {};
  const expiresAt = row.status === 'draft' ? draftExpiry(network, at) : row.expiresAt;
  await update(tx, row, { ...values, ...asked(row, at), expiresAt });
  const after = { ...row, ...values };
  await renewLinks(tx, deps, after);
  if (another && isProved && !isWritable(row.status)) return;
  // Of those that wait for their proof there is one: the last.
  await endOtherLinks(tx, deps, row.id, [after.emailKey, emailKey]);
  await post(tx, deps, 'story-link', { ...after, email, emailKey }, { budgeted: true });
}

/** With the row locked: something is done by a link to the address that was to be the story's, see `isAwaited`. Now it is. */
export async function moveTo(tx: Tx, deps: Deps, row: StoryRow, emailKey: string): Promise<StoryRow> {
  await noteEnd(tx, deps, row, 'withdrawn', 'link');
  const email = await typedAs(tx, row.id, emailKey);
  const values = { email, emailKey, confirmedAt: new Date(deps.now()), answers: answersWith(row, email) };
  await update(tx, row, values);
  await endOtherLinks(tx, deps, row.id, [emailKey]);
  return { ...row, ...values };
}

/** As somebody typed it, while the mail is known; then as it is compared. */
async function typedAs(tx: Tx, story: string, emailKey: string): Promise<string> {
  const [mail] = await tx
    .select({ email: outbox.email })
    .from(outbox)
    .where(and(eq(outbox.emailKey, emailKey), sql`${outbox.params} ->> 'story' = ${story}`))
    .orderBy(desc(outbox.identity))
    .limit(1);
  return mail?.email ?? emailKey;
}

/** Who asks for the link of a story of an unproved address has the whole time to open it: see the rules of retention. */
export const asked = (
  { status, confirmedAt }: Pick<StoryRow, 'status' | 'confirmedAt'>,
  at: Date,
): { readonly updatedAt?: Date } =>
  confirmedAt === null && HANDED_IN.includes(status) ? { updatedAt: at } : {};

/** The form goes along, where it has the address that the story had: or it would be that one's again when it is handed in. */
export function answersWith(
  { answers, email: old }: Pick<StoryRow, 'answers' | 'email'>,
  email: string,
): StoryRow['answers'] {
  const typed = answers['email'];
  const same = typeof typed === 'string' && old !== '' && typed.trim().toLowerCase() === old.toLowerCase();
  return same ? { ...answers, email } : answers;
}
