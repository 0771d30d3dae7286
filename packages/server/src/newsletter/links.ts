/**
 * Links of newsletters. What one is mailed before confirming opens a request; once that is confirmed the same link opens the
 * subscriber: it stays in somebody's inbox, and "done already" is an answer where "not found" is a riddle.
 */
import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { links } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { createLink, findLink, knownNonce, type LinkPurpose } from '../mail/links.ts';
import { DAY_MS, type NewsletterDeps } from './deps.ts';

/** Whoever has it can change everything, so it is not good for ever; every issue leads to a new one. */
export const PREFERENCES_DAYS = 365;
/** A link to unsubscribe must work in a mail of any age. */
export const UNSUBSCRIBE_DAYS = 3650;

/** Which of the three a token is, and what it opens: `id` of a request, or of a subscriber. */
export type NewsletterLink =
  | { readonly purpose: 'subscription-request' | 'preferences'; readonly id: string }
  | { readonly purpose: 'unsubscribe'; readonly id: string; readonly list: string };

/** Throws `not-found` for a token that was never mailed or is another's, `link-expired` for one whose time is over. */
export async function linkOf(db: Queryable, token: string, now: number): Promise<NewsletterLink> {
  const link = await findLink(db, token);
  if (!link || !isOurs(link.purpose)) throw new RequestProblem('not-found');
  if (link.expiresAt.getTime() <= now) throw new RequestProblem('link-expired');
  const { purpose, subject } = link;
  if (purpose !== 'unsubscribe') return { purpose, id: subject };
  const colon = subject.indexOf(':');
  return { purpose, id: subject.slice(0, colon), list: subject.slice(colon + 1) };
}

function isOurs(purpose: LinkPurpose): purpose is NewsletterLink['purpose'] {
  return purpose === 'subscription-request' || purpose === 'preferences' || purpose === 'unsubscribe';
}

/** Makes a link to everything of a subscriber's; returns its nonce. */
export function preferencesLink(
  tx: Queryable,
  { secret, now }: Pick<NewsletterDeps, 'secret' | 'now'>,
  subscriber: string,
): Promise<string> {
  const expiresAt = new Date(now() + PREFERENCES_DAYS * DAY_MS);
  return createLink(tx, { secret, now }, { purpose: 'preferences', subject: subscriber, expiresAt });
}

export const unsubscribeSubject = (subscriber: string, list: string) => `${subscriber}:${list}`;

/** The link of all issues of a list to one subscriber: made when the first of them is queued. */
export async function ensureUnsubscribeLink(
  tx: Queryable,
  { secret, now }: Pick<NewsletterDeps, 'secret' | 'now'>,
  subscriber: string,
  list: string,
): Promise<void> {
  const link = { purpose: 'unsubscribe', subject: unsubscribeSubject(subscriber, list) } as const;
  const time = now();
  if ((await knownNonce(tx, link, time)) !== undefined) return;
  await createLink(tx, { secret, now }, { ...link, expiresAt: new Date(time + UNSUBSCRIBE_DAYS * DAY_MS) });
}

/** Links to requests lead to the subscriber from now on, as long as one to the preferences would. */
export async function leadToSubscriber(
  tx: Queryable,
  requests: readonly string[],
  subscriber: string,
  now: number,
): Promise<void> {
  if (requests.length === 0) return;
  await tx
    .update(links)
    .set({ subject: subscriber, expiresAt: new Date(now + PREFERENCES_DAYS * DAY_MS) })
    .where(and(eq(links.purpose, 'subscription-request'), inArray(links.subject, [...requests])));
}

/** All links to these requests and subscribers, of every purpose. */
export function linksTo(requests: readonly string[], subscribers: readonly string[]): SQL | undefined {
  const some = (ids: readonly string[], where: (list: string[]) => SQL | undefined) =>
    ids.length === 0 ? [] : [where([...ids])];
  return or(
    // Those of confirmed requests lead to subscribers.
    ...some([...requests, ...subscribers], ids =>
      and(eq(links.purpose, 'subscription-request'), inArray(links.subject, ids)),
    ),
    ...some(subscribers, ids => and(eq(links.purpose, 'preferences'), inArray(links.subject, ids))),
    ...some(subscribers, ids =>
      and(eq(links.purpose, 'unsubscribe'), inArray(sql`split_part(${links.subject}, ':', 1)`, ids)),
    ),
  );
}
