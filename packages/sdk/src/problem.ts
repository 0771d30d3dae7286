import { problemPlan } from '@koinon/contract/plans';
import { PROBLEM_TYPES, problemSlug } from '@koinon/contract/problem-types';
import { read } from '@koinon/contract/reading';
import { ProblemError } from './errors.ts';
import { retryAfterOf } from './retry-after.ts';
import type { TransportResponse } from './transport.ts';

/** A refusal as an error: from its problem document, or from its status alone where a proxy sent something else. */
export function problemOf({ status, headers, body }: TransportResponse): ProblemError {
  const problem = parse(body);
  const requestId = headers.get('x-request-id');
  const retryAfter = retryAfterOf(headers);
  if (problem === undefined) return new ProblemError({ ...blank(status), status, retryAfter, requestId });
  const { type, title, detail, errors } = problem;
  return new ProblemError({
    status,
    type,
    slug: type === 'about:blank' ? blank(status).slug : problemSlug(type),
    title,
    detail,
    errors,
    retryAfter,
    requestId,
  });
}

/** RFC 9457 §4.2.1: no more than what the status says, so none of the refusals that only a Koinon can mean. */
function blank(status: number): { type: string; slug: string; title: string } {
  const known = Object.entries(PROBLEM_TYPES).find(
    ([slug, problem]) => problem.status === status && !/^(too-fast|link|idempotency)/.test(slug),
  );
  const [slug, { title }] = known ?? [`http-${status}`, { title: `HTTP status ${status}` }];
  return { type: 'about:blank', slug, title };
}

function parse(body: string) {
  try {
    return read(problemPlan, JSON.parse(body));
  } catch {
    return undefined;
  }
}
