import type { ProblemSlug } from '@koinon/contract/problem-types';
import { isKoinonError, type ProblemError } from './errors.ts';

/** Whether the server refused, and for this reason: `isProblem(error, 'no-places', 'registration-not-open')`. */
export function isProblem(error: unknown, ...slugs: (ProblemSlug | (string & {}))[]): error is ProblemError {
  return isKoinonError(error, 'problem') && (slugs.length === 0 || slugs.includes(error.slug));
}
