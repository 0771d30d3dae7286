import { errorOfSignal, NetworkError, OfflineError, TimeoutError } from './errors.ts';
import { pause } from './pause.ts';
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
 * The small transport, on `fetch` alone, for pages where every kilobyte shows: 1 kB in place of ky's 8. It keeps the
 * same rules as the usual one, and the same tests hold it to them.
 *
 * @param fetch in place of the global `fetch`, which is looked up at each call
 */
export function fetchTransport(fetch?: Fetch): Transport {
  return { send: request => send(request, fetch) };
}

async function send(request: TransportRequest, fetch: Fetch | undefined): Promise<TransportResponse> {
  const { signal, url, maxRetries, timeout } = request;
  const deadline = performance.now() + Math.min(Math.max(1, timeout), LONGEST);
  for (let attempt = 0; ; attempt += 1) {
    if (signal.aborted) throw errorOfSignal(signal, url);
    const last = attempt >= Math.trunc(maxRetries) || !isRepeatable(request);
    const left = deadline - performance.now();
    let delay: number;
    try {
      if (left <= 0) throw new TimeoutError({ url });
      const response = await attemptOf(request, Math.min(ATTEMPT_TIMEOUT, left), fetch);
      if (last || !RETRIED_STATUSES.includes(response.status)) return response;
      const asked = RETRY_AFTER_STATUSES.includes(response.status) ? retryAfterOf(response.headers) : null;
      // Waiting past the deadline would only turn a clear refusal into a timeout.
      if (asked !== null && asked >= Math.min(LONGEST_WAIT, deadline - performance.now())) return response;
      delay = asked ?? backoff(attempt);
    } catch (error) {
      if (last || signal.aborted || isOffline() || performance.now() >= deadline) throw error;
      delay = backoff(attempt);
    }
    await pause(Math.min(delay, deadline - performance.now()), signal, url);
  }
}

/** Full jitter: many pages that lost one server do not come back in one moment. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(BACKOFF_LIMIT, 300 * 2 ** attempt);
}

/** One attempt, its body read within the same time. */
async function attemptOf(
  request: TransportRequest,
  limit: number,
  fetch: Fetch | undefined,
): Promise<TransportResponse> {
  const { url, signal } = request;
  const attempt = new AbortController();
  let late = false;
  const stop = () => attempt.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => {
    late = true;
    attempt.abort();
  }, limit);
  // Raced, because a body may go on after its request was aborted (a service worker's, a polyfill's).
  const over = new Promise<never>((_, reject) => {
    attempt.signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
  try {
    return await Promise.race([over, answerOf(request, attempt.signal, fetch)]);
  } catch (cause) {
    if (signal.aborted) throw errorOfSignal(signal, url);
    if (late) throw new TimeoutError({ url, cause });
    throw isOffline() ? new OfflineError({ cause }) : new NetworkError({ url, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function answerOf(
  { url, method, headers, body, revalidate, keepalive }: TransportRequest,
  signal: AbortSignal,
  fetch: Fetch | undefined,
): Promise<TransportResponse> {
  const response = await (fetch ?? globalThis.fetch)(
    new Request(url, {
      method,
      headers,
      signal,
      // Cookies play no part in the API, so no foreign page can borrow them.
      credentials: 'omit',
      ...(body === undefined ? {} : { body }),
      ...(keepalive ? { keepalive } : {}),
      ...(revalidate ? { cache: 'no-cache' } : {}),
    }),
  );
  return { status: response.status, headers: response.headers, body: await response.text() };
}
