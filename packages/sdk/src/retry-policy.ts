import type { TransportRequest } from './transport.ts';

/** What both transports hold to. Times in milliseconds. */

/** One attempt may take this long; a shorter `timeout` of the call shortens it. */
export const ATTEMPT_TIMEOUT = 10_000;
/** Whoever is asked to wait longer than this is told so instead. */
export const LONGEST_WAIT = 30_000;
/** The longest delay that timers take. */
export const LONGEST = 2_147_483_647;
/** The longest pause that nobody asked for. */
export const BACKOFF_LIMIT = 8_000;
/** Without 408: Chromium repeats those by itself on a kept-alive connection. */
export const RETRIED_STATUSES: readonly number[] = [429, 500, 502, 503, 504];
/** Those that may say when to come again. */
export const RETRY_AFTER_STATUSES: readonly number[] = [429, 503];

/** What may be repeated without harm: what changes nothing or says what shall be; all else by its `Idempotency-Key` only. */
export function isRepeatable({ method, headers }: Pick<TransportRequest, 'method' | 'headers'>): boolean {
  return method === 'GET' || method === 'DELETE' || new Headers(headers).has('idempotency-key');
}

/** Asked only after a failure: a device may be "offline" and still reach its own server. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}
