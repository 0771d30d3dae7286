/** What a failed attempt means. Pure; the SDK's errors are known by `code` and `slug`, never by their class. */
import type { Failure, ShownError } from '../form.model.ts';

export type Verdict =
  /** It will be sent again by itself. */
  | { readonly then: 'wait'; readonly seconds: number }
  | { readonly then: 'refused'; readonly errors: readonly ShownError[] }
  /** The key belongs to other answers: once more under a new one. */
  | { readonly then: 'newKey' }
  | { readonly then: 'failed'; readonly failure: Failure; readonly answered: boolean };

/** Nobody is asked to watch a clock for longer. */
const LONGEST_WAIT = 30;

interface About {
  readonly code?: unknown;
  readonly slug?: unknown;
  readonly status?: unknown;
  readonly retryAfter?: unknown;
  readonly errors?: readonly ShownError[];
}

const kinds: Readonly<Record<string, Failure['kind']>> = {
  'no-places': 'full',
  'registration-not-open': 'closed',
  'charter-changed': 'charter',
  'form-not-published': 'closed',
  'not-found': 'closed',
  'origin-not-allowed': 'site',
  'draft-changed': 'conflict',
};

/** @param online what the browser says of itself */
export function verdictOf(error: unknown, online: boolean): Verdict {
  const { code, slug, status, retryAfter, errors } = Object(error) as About;
  const failed = (kind: Failure['kind'], answered = false): Verdict => ({
    then: 'failed',
    failure: { kind },
    answered,
  });
  if (code !== 'problem') return failed(code === 'offline' || !online ? 'offline' : 'network');
  const wait = typeof retryAfter === 'number' ? Math.ceil(retryAfter / 1000) : undefined;
  if (slug === 'idempotency-key-reused') return { then: 'newKey' };
  if (slug === 'idempotency-key-running') return { then: 'wait', seconds: Math.min(wait ?? 2, LONGEST_WAIT) };
  if (slug === 'too-fast' && (wait ?? 3) <= LONGEST_WAIT) return { then: 'wait', seconds: wait ?? 3 };
  if (status === 429) {
    const minutes = Math.max(1, Math.ceil((wait ?? 60) / 60));
    return { then: 'failed', failure: { kind: 'many', minutes }, answered: true };
  }
  if (status === 422 && errors && errors.length > 0) return { then: 'refused', errors };
  if (typeof status === 'number' && status >= 500) return failed('server');
  return failed(kinds[String(slug)] ?? 'refused', true);
}
