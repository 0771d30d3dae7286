/** Links that open a story: the one that its form was given, and those that were mailed, each to one address. */
import { isWritable } from '@koinon/contract/story-states';
import { and, eq, gt, notInArray, or, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { links } from '../database/schema.ts';
import { createLink, findLink } from '../mail/links.ts';
import { DAY, LINK_DAYS, type StoryDeps } from './deps.ts';
import { HANDED_IN, type StoryRow } from './rows.ts';

type LinkDeps = Pick<StoryDeps, 'secret' | 'now'>;

export interface StoryToken {
  readonly story: string;
  /** The address (see `addressKey`) to which it was mailed; null: it was shown in the page, and proves nothing. */
  readonly mailedTo: string | null;
  readonly expiresAt: Date;
}

export const linkExpiry = (now: number) => new Date(now + LINK_DAYS * DAY);

/** What `story-mail` is about: a story and the address that is its, or is to be. */
export const mailSubject = ({ id, emailKey }: Pick<StoryRow, 'id' | 'emailKey'>) => `${id}:${emailKey}`;

/** Undefined for what is no token of a story. Whether it is over is for the caller to see. */
export async function findStoryToken(db: Queryable, token: string): Promise<StoryToken | undefined> {
  const link = await findLink(db, token);
  if (link?.purpose === 'story') {
    return { story: link.subject, mailedTo: null, expiresAt: link.expiresAt };
  }
  if (link?.purpose !== 'story-mail') return undefined;
  // An id has no colon; an address may have one.
  const at = link.subject.indexOf(':');
  const [story, mailedTo] = [link.subject.slice(0, at), link.subject.slice(at + 1)];
  return { story, mailedTo, expiresAt: link.expiresAt };
}

/** The nonce of a new link to the page of a story: of the form's own, or of one that is mailed. */
export async function storyLink(
  tx: Queryable,
  { secret, now }: LinkDeps,
  purpose: 'story' | 'story-mail',
  row: Pick<StoryRow, 'id' | 'emailKey'>,
): Promise<string> {
  const subject = purpose === 'story' ? row.id : mailSubject(row);
  return createLink(tx, { secret, now }, { purpose, subject, expiresAt: linkExpiry(now()) });
}

/** Who goes on writing keeps the links: those that are good are good for as long again. */
export async function renewLinks(
  tx: Queryable,
  { now }: Pick<StoryDeps, 'now'>,
  row: Pick<StoryRow, 'id' | 'emailKey'>,
): Promise<void> {
  const time = now();
  await tx
    .update(links)
    .set({ expiresAt: linkExpiry(time) })
    .where(and(linksTo(row), gt(links.expiresAt, new Date(time))));
}

/** The links that open it. */
export function linksTo(row: Pick<StoryRow, 'id' | 'emailKey'>) {
  return or(
    and(eq(links.purpose, 'story'), eq(links.subject, row.id)),
    and(eq(links.purpose, 'story-mail'), eq(links.subject, mailSubject(row))),
  );
}

/** Links that were mailed to any other address open it no longer. @param keys of the addresses whose links stay */
export async function endOtherLinks(
  tx: Queryable,
  { now }: Pick<StoryDeps, 'now'>,
  id: string,
  keys: readonly string[],
): Promise<void> {
  const at = new Date(now());
  const kept = keys.map(emailKey => mailSubject({ id, emailKey }));
  await tx
    .update(links)
    .set({ expiresAt: at })
    .where(
      and(
        linksEver(id),
        eq(links.purpose, 'story-mail'),
        notInArray(links.subject, kept),
        gt(links.expiresAt, at),
      ),
    );
}

/**
 * Whether a link was mailed to an address that is to be the story's and is not proved yet: as long as the author may write, or waits
 * for staff. Those of an address that it had before have ended, see `endOtherLinks`.
 */
export function isAwaited(
  { emailKey, confirmedAt, status }: Pick<StoryRow, 'emailKey' | 'confirmedAt' | 'status'>,
  { mailedTo }: Pick<StoryToken, 'mailedTo'>,
): boolean {
  const open = isWritable(status) || HANDED_IN.includes(status);
  return mailedTo !== null && mailedTo !== emailKey && confirmedAt !== null && open;
}

/** Every link that was ever to it, to whichever address: for one that is gone. */
export function linksEver(id: string) {
  return or(
    and(eq(links.purpose, 'story'), eq(links.subject, id)),
    and(eq(links.purpose, 'story-mail'), sql`split_part(${links.subject}, ':', 1) = ${id}`),
  );
}
