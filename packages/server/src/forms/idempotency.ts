/** One answer a key. */
import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { tryLockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { idempotencyKeys } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';

export interface KeyedRequest {
  /** Slug. */
  readonly network: string;
  readonly key: string;
  /** What was asked: see `requestHash`. */
  readonly request: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** 8 to 128 characters that one can see, as draft-ietf-httpapi-idempotency-key-header lets a server demand. */
export function isKey(key: string): boolean {
  return /^[\x21-\x7e]{8,128}$/.test(key);
}

/**
 * Does the work once: the answer is kept in the transaction of the work, so there is never one without the other. The same
 * request with the key again gets the answer again; another is refused; one that is under way still is said so at once.
 *
 * @throws RequestProblem `idempotency-key-running`, `idempotency-key-reused`
 */
export async function once(
  tx: Tx,
  { network, key, request }: KeyedRequest,
  now: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!(await tryLockName(tx, `key ${network} ${key}`))) throw new RequestProblem('idempotency-key-running');
  const [kept] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.network, network), eq(idempotencyKeys.key, key)));
  if (kept) {
    if (kept.request !== request) throw new RequestProblem('idempotency-key-reused');
    return { status: kept.status, body: kept.body };
  }
  const answer = await work();
  await tx.insert(idempotencyKeys).values({ network, key, request, ...answer, createdAt: new Date(now) });
  return answer;
}

/** SHA-256 of what was asked; the order of a body's members does not count. */
export function requestHash(...parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map(sorted)))
    .digest('base64url');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}
