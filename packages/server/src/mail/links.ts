/**
 * Links that are mailed. A token is HMAC-SHA-256 of purpose, subject and nonce under the server's secret; the table has
 * its SHA-256 only, so that neither the database nor the outbox opens anybody's registration.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { links } from '../database/schema.ts';

export type LinkPurpose = (typeof links.$inferSelect)['purpose'];

export interface LinkDeps {
  readonly secret: string;
  readonly now: () => number;
}

/** What a link opens, and until when. After that it is known still, and answered 410. */
export interface Link {
  readonly purpose: LinkPurpose;
  readonly subject: string;
  readonly expiresAt: Date;
}

/** The token of a link, as it stands in its address: 43 characters of base64url. */
export function tokenOf(
  secret: string,
  { purpose, subject, nonce }: { purpose: LinkPurpose; subject: string; nonce: string },
): string {
  return createHmac('sha256', secret).update(`${purpose}|${subject}|${nonce}`).digest('base64url');
}

/** Makes a link and gives its nonce, from which its token is derived when the mail is sent. */
export async function createLink(
  tx: Queryable,
  { secret, now }: LinkDeps,
  { purpose, subject, expiresAt }: Link,
): Promise<string> {
  const nonce = randomBytes(16).toString('base64url');
  const hash = hashOf(tokenOf(secret, { purpose, subject, nonce }));
  await tx.insert(links).values({ hash, purpose, subject, nonce, expiresAt, createdAt: new Date(now()) });
  return nonce;
}

/** What a token opens; undefined for one that was never mailed. Whether it is over is for the caller to see. */
export async function findLink(db: Queryable, token: string): Promise<Link | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const [row] = await db
    .select({ purpose: links.purpose, subject: links.subject, expiresAt: links.expiresAt })
    .from(links)
    .where(eq(links.hash, hashOf(token)));
  return row;
}

/** The nonce of the youngest link to something that still opens it. */
export async function knownNonce(
  db: Queryable,
  { purpose, subject }: Pick<Link, 'purpose' | 'subject'>,
  now: number,
): Promise<string | undefined> {
  const [row] = await db
    .select({ nonce: links.nonce })
    .from(links)
    .where(and(eq(links.purpose, purpose), eq(links.subject, subject), gt(links.expiresAt, new Date(now))))
    .orderBy(desc(links.createdAt), links.hash)
    .limit(1);
  return row?.nonce;
}

/** The token for a mail: of the link that it was queued with; else of one that is still good, or of a new one. */
export async function tokenFor(
  { db, secret, now }: LinkDeps & { readonly db: Queryable },
  link: Pick<Link, 'purpose' | 'subject'>,
  given: string | undefined,
  /** Milliseconds since the epoch. */
  expiry: () => number | Promise<number>,
): Promise<string> {
  const nonce =
    given ??
    (await knownNonce(db, link, now())) ??
    (await createLink(db, { secret, now }, { ...link, expiresAt: new Date(await expiry()) }));
  return tokenOf(secret, { ...link, nonce });
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
