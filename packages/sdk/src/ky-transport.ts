import ky, { isHTTPError, isTimeoutError, type Options } from 'ky';
import { NetworkError, OfflineError, TimeoutError, errorOfSignal, isKoinonError } from './errors.ts';
import { retryAfterOf } from './retry-after.ts';
import {
  ATTEMPT_TIMEOUT,
  BACKOFF_LIMIT,
  isOffline,
  LONGEST,
  LONGEST_WAIT,
  RETRIED_STATUSES,
  RETRY_AFTER_STATUSES,
  isRepeatable,
} from './retry-policy.ts';
import type { Fetch, Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * The usual transport, on ky: retries what may be repeated (GET, DELETE, and what carries an `Idempotency-Key`, on 429, 500, 502, 503, 504, on a lost
 * connection and on an attempt that took too long), waits as long as `Retry-After` says where the call's time allows it
 * and gives up at once where it does not, and otherwise backs off with full jitter.
 *
 * @param fetch in place of the global `fetch`, which is looked up at each call
 */
export function kyTransport(fetch?: Fetch): Transport {
  return { send: request => send(request, fetch) };
}

async function send(request: TransportRequest, fetch: Fetch | undefined): Promise<TransportResponse> {
  if (request.signal.aborted) throw errorOfSignal(request.signal, request.url);
  const answer = ky(request.url, kyOptions(request, fetch));
  try {
    const { status, headers } = await answer;
    return { status, headers, body: await answer.text() };
  } catch (error) {
    if (isHTTPError(error)) {
      const { data, response } = error;
      return {
        status: response.status,
        headers: response.headers,
        body: typeof data === 'string' ? data : '',
      };
    }
    throw normalise(error, request);
  }
}

function kyOptions(request: TransportRequest, fetch: Fetch | undefined): Options {
  const { method, headers, body, signal, maxRetries, revalidate, keepalive } = request;
  const total = Math.min(Math.max(1, request.timeout), LONGEST);
  const deadline = performance.now() + total;
  return {
    method,
    headers,
    signal,
    credentials: 'omit',
    ...(body === undefined ? {} : { body }),
    ...(keepalive ? { keepalive } : {}),
    ...(revalidate ? { cache: 'no-cache' } : {}),
    // Called without a receiver: a native `fetch` refuses any other than the window.
    fetch: (input, init) => whole((fetch ?? globalThis.fetch)(toRequest(input), init)),
    timeout: Math.min(ATTEMPT_TIMEOUT, total),
    totalTimeout: total,
    // The body of a refusal stays text: it is read where every other body is.
    parseJson: text => text,
    retry: {
      limit: Math.max(0, Math.trunc(maxRetries)),
      methods: isRepeatable(request) ? [method.toLowerCase()] : [],
      statusCodes: [...RETRIED_STATUSES],
      afterStatusCodes: [...RETRY_AFTER_STATUSES],
      maxRetryAfter: LONGEST_WAIT,
      backoffLimit: BACKOFF_LIMIT,
      jitter: true,
      retryOnTimeout: true,
      shouldRetry({ error }) {
        if (isOffline()) return false;
        const wait = isHTTPError(error) ? retryAfterOf(error.response.headers) : null;
        // Waiting past the deadline would only turn a clear refusal into a timeout.
        const longest = Math.min(LONGEST_WAIT, deadline - performance.now());
        return wait !== null && wait >= longest ? false : undefined;
      },
    },
  };
}

/**
 * With its body here: ky repeats what fails before there is an answer, and a connection may break after that. Read from
 * a copy, for an answer of our own making would be of a class that some servers replace with one that ky cannot use.
 */
async function whole(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  await response.clone().text();
  return response;
}

function toRequest(input: string | URL | Request): Request {
  return input instanceof Request ? input : new Request(input);
}

/** ky's errors, those of `AbortSignal` and the engines' own `TypeError`s, as errors of the family. */
function normalise(cause: unknown, { signal, url }: TransportRequest): Error {
  if (isKoinonError(cause)) return cause;
  if (signal.aborted) return errorOfSignal(signal, url);
  if (isTimeoutError(cause) || (cause instanceof Error && cause.name === 'TimeoutError')) {
    return new TimeoutError({ url, cause });
  }
  return isOffline() ? new OfflineError({ cause }) : new NetworkError({ url, cause });
}
