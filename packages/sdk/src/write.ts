import { answerOf, type CallOptions, type Client } from './client.ts';
import { pause } from './pause.ts';
import { problemOf } from './problem.ts';
import { BACKOFF_LIMIT, LONGEST } from './retry-policy.ts';
import type { Reader } from './reader.ts';
import type { TransportRequest } from './transport.ts';

/** What one write may set for itself. */
export interface WriteOptions extends Omit<CallOptions, 'revalidate'> {
  /**
   * By which the server knows a repetition of this write from a new one. One is made where none is given; each
   * repetition of the call by itself (lost connection, busy server) carries the same.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * The request goes on when the page is left (`keepalive` of `fetch`): for what is saved at the last moment. Left out where its
   * body has 60 000 bytes or more, for a browser refuses what is above 64 KiB (Fetch Standard, HTTP-network-or-cache fetch).
   */
  readonly keepalive?: boolean | undefined;
}

/** Bytes; some room is left for what else is on its way. */
const KEPT_ALIVE = 60_000;

/** 128 random bits. Not `crypto.randomUUID()`, which pages without https do not have. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Sends a write, always with its `Idempotency-Key`, and reads the answer. Where the server still works on the same key
 * (409 `idempotency-key-running`: the answer to an earlier attempt was lost), it waits and asks again within the time
 * of the call.
 *
 * @param body of the request, to be written as JSON; undefined: none
 */
export async function write<T>(
  client: Client,
  method: TransportRequest['method'],
  url: URL,
  body: unknown,
  read: Reader<T>,
  options: WriteOptions = {},
): Promise<T> {
  const { transport, timeout, maxRetries } = client.settings;
  const signal = options.signal ?? new AbortController().signal;
  const deadline = performance.now() + Math.min(options.timeout ?? timeout, LONGEST);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const keepalive = options.keepalive === true && new Blob([text ?? '']).size < KEPT_ALIVE;
  const request = {
    method,
    url: url.href,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'idempotency-key': options.idempotencyKey ?? newKey(),
      ...options.headers,
    },
    body: text,
    signal,
    maxRetries: options.maxRetries ?? maxRetries,
    revalidate: false,
    ...(keepalive ? { keepalive } : {}),
  };
  for (let turn = 0; ; turn += 1) {
    const response = await transport.send({ ...request, timeout: deadline - performance.now() });
    // Done, and nothing to say about it.
    if (response.status === 204) return read(undefined, request.url);
    if (response.status !== 409) return answerOf(response, request.url, read);
    const problem = problemOf(response);
    const delay = problem.retryAfter ?? Math.min(BACKOFF_LIMIT, 500 * 2 ** turn);
    if (
      problem.slug !== 'idempotency-key-running' ||
      request.maxRetries < 1 ||
      delay >= deadline - performance.now()
    )
      throw problem;
    await pause(delay, signal, request.url);
  }
}
