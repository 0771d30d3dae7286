import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { staff } from '../database/schema.ts';

export type StaffRow = typeof staff.$inferSelect;

/** 256 random bits. The prefix lets programs that look for leaked secrets know one. */
export function newToken(): string {
  return `koinon_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token. It has 256 bits of its own: no salt and no slow hash make it harder to guess. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Whose token it is. The database compares hashes, of which a guess tells nothing about the token; the last comparison
 * takes the same time for every guess, and is made where nobody was found too.
 */
export async function findByToken(db: Queryable, token: string): Promise<StaffRow | undefined> {
  const hash = tokenHash(token);
  const [row] = await db
    .select()
    .from(staff)
    .where(and(eq(staff.tokenHash, hash), isNull(staff.revokedAt)));
  const same = timingSafeEqual(Buffer.from(hash), Buffer.from(row?.tokenHash ?? '0'.repeat(64)));
  return same ? row : undefined;
}
