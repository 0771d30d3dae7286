import { problemPlan } from '@koinon/contract/plans';
import { problemSlug, type ProblemSlug } from '@koinon/contract/problem-types';
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

/** The contract's names for what a status says by itself: a list of our own, since the contract's carries every title. */
const BY_STATUS: Readonly<Record<number, ProblemSlug>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  422: 'invalid',
  429: 'too-many-requests',
  500: 'internal-error',
  503: 'unavailable',
};

/** RFC 9457 §4.2.1: no more than what the status says, so none of the refusals that only a Koinon can mean. */
function blank(status: number): { type: string; slug: string; title: string } {
  const slug = BY_STATUS[status] ?? `http-${status}`;
  return { type: 'about:blank', slug, title: slug.replaceAll('-', ' ') };
}

function parse(body: string) {
  try {
    return read(problemPlan, JSON.parse(body));
  } catch {
    return undefined;
  }
}
