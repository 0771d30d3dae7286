/** Of two who change the same thing the second is told, and overwrites nothing unread: `ETag` and `If-Match` (RFC 9110 §13.1.1). */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { AdminEvent, AdminIssue, EventActed } from '@koinon/contract/admin';
import { hasTag } from '../http/caching.ts';
import { RequestProblem } from '../http/problem.ts';
import type { AdminContext } from './env.ts';

/** What staff write whole: as it is kept, and by what `ETag` names it. */
export interface Kept<R extends object> {
  readonly record: R;
  readonly revision: string;
}

/** 27 characters of the SHA-256 of what the database has. */
export function revisionOf(kept: object): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('base64url').slice(0, 27);
}

/**
 * Throws `changed-meanwhile` where the request says which one was read, and that is not the one that is there.
 *
 * @param old undefined: it is gone, or was never there
 * @param wanted what is to be written, if anything is
 */
export function assertAsRead<R extends object>(c: AdminContext, old: Kept<R> | undefined, wanted?: R): void {
  const read = c.req.header('If-Match');
  if (read === undefined || (old && hasTag(read, tagOf(old.revision)))) return;
  // What is there already was written: the answer may have been lost.
  if (old && isDeepStrictEqual(old.record, wanted)) return;
  throw new RequestProblem('changed-meanwhile');
}

/** By which a change can say which one it is of. */
export function tagged(
  c: AdminContext,
  body: AdminEvent | EventActed | AdminIssue,
  status: 200 | 201 = 200,
): Response {
  return c.json(body, status, { ETag: tagOf(body.revision) });
}

const tagOf = (revision: string) => `"${revision}"`;
