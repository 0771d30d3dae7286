/** What the server in memory does wrong where a test wants it to. */
import { PROBLEM_TYPES, type ProblemSlug } from '@koinon/contract';
import { NetworkError, OfflineError, TimeoutError } from '../errors.ts';
import type { TransportResponse } from '../transport.ts';
import { problem, type Answer } from './answer.ts';

/**
 * What goes wrong, if anything:
 * - `offline`, `network`, `timeout`: no answer comes, and the error says why
 * - `500`, `429`: the server refuses (the latter with `Retry-After: 2`)
 * - `html`: some proxy answers with a page and 200
 * - `truncated`: the answer breaks off in the middle
 * - `contract`: JSON, and nothing like the contract
 * - `partial`: the first item of each list is unreadable
 * - the slug of any problem, as `no-places` or `too-fast`: the server refuses with it
 */
export type Failure =
  | 'offline'
  | 'network'
  | 'timeout'
  | '500'
  | '429'
  | 'html'
  | 'truncated'
  | 'contract'
  | 'partial'
  | ProblemSlug
  | null;

/** The answer in the place of what was asked for; undefined where the work is done. Throws where none comes. */
export function failedWith(failure: Failure, url: string): TransportResponse | undefined {
  if (failure === 'offline') throw new OfflineError();
  if (failure === 'network') throw new NetworkError({ url });
  if (failure === 'timeout') throw new TimeoutError({ url });
  if (failure === '500') return respond(problem('internal-error'));
  if (failure === '429') return respond(problem('too-many-requests'));
  if (failure !== null && isSlug(failure)) return respond(problem(failure));
  if (failure === 'html') {
    const page = '<!doctype html><title>Please sign in</title>';
    return {
      status: 200,
      headers: new Headers({ 'content-type': 'text/html; charset=utf-8' }),
      body: page,
    };
  }
  if (failure === 'contract') return respond({ status: 200, body: { hello: 'world' } });
  return undefined;
}

/** The answer as it arrives. */
export function spoilt(failure: Failure, given: Answer): TransportResponse {
  const response = respond(failure === 'partial' ? { ...given, body: withUnreadable(given.body) } : given);
  return failure === 'truncated' ? { ...response, body: response.body.slice(0, -10) } : response;
}

const isSlug = (failure: string): failure is ProblemSlug => Object.hasOwn(PROBLEM_TYPES, failure);

function respond({ status, body }: Answer): TransportResponse {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const headers = new Headers({ 'content-type': type, 'x-request-id': 'test' });
  if (status === 429) headers.set('retry-after', '2');
  return { status, headers, body: JSON.stringify(body) };
}

/** A list whose first item is what no client can read. */
function withUnreadable(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('items' in body)) return body;
  return Array.isArray(body.items) ? { ...body, items: [{ id: 1 }, ...body.items.slice(1)] } : body;
}
