/** One request as the SDK makes it. No cookies, no other credentials of the browser (`credentials: 'omit'`). */
export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute. */
  readonly url: string;
  /** A GET carries only `accept`, which needs no CORS preflight; what a caller adds may cost one. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds for the whole call: every attempt and the waits between them. */
  readonly timeout: number;
  /**
   * How many times a failed attempt may be repeated, where repeating is safe: GET, DELETE, and a write that carries an
   * `Idempotency-Key`, each time with that same key. Never any other write.
   */
  readonly maxRetries: number;
  /** Ask the server whether a cached answer still holds (`cache: 'no-cache'`). */
  readonly revalidate: boolean;
  /** Goes on when the page is left (`keepalive` of `fetch`), where the transport can. */
  readonly keepalive?: boolean | undefined;
}

/** Any answer at all, whatever its status, with its body already read. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * What carries requests: ky in {@link kyTransport}, memory in `@koinon/sdk/testing`, or your own.
 * A transport answers with every status (also 4xx and 5xx) and rejects only with `NetworkError`, `OfflineError`,
 * `TimeoutError` or `AbortedError`. Retrying is its business.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  /** One file, tried once. Where it is not here, the browser's `XMLHttpRequest` does it, or `fetch` where there is none. */
  upload?(request: UploadRequest): Promise<TransportResponse>;
}

/** One file on its way to the server, by POST. */
export interface UploadRequest {
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly signal: AbortSignal;
  /** Milliseconds without any progress. */
  readonly timeout: number;
  /** Told how much of it has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** `fetch`, or what stands in for it (server-side rendering, instrumentation). */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;
