/** One file on its way up: by `XMLHttpRequest` where there is one, for only that tells how much has gone; else by `fetch`. */
import type { ClientSettings } from '../client.ts';
import { errorOfSignal, NetworkError, OfflineError, TimeoutError } from '../errors.ts';
import { isOffline } from '../retry-policy.ts';
import type { TransportResponse, UploadRequest } from '../transport.ts';

/** What one upload may set for itself. It is tried once: whoever shows its progress also offers to try again. */
export interface UploadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without any progress; 60,000 unless given. A whole upload may take as long as it goes on. */
  readonly timeout?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Told how much of it has gone, from 0 to 1. By `fetch` only at its end. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly options: UploadOptions;
}

const STALLED = 60_000;

/** @throws NetworkError, OfflineError, TimeoutError, AbortedError */
export function uploadFile(
  { transport }: Pick<ClientSettings, 'transport'>,
  { url, headers, body, options }: Upload,
): Promise<TransportResponse> {
  const request: UploadRequest = {
    url,
    headers,
    body,
    signal: options.signal ?? new AbortController().signal,
    timeout: options.timeout ?? STALLED,
    onProgress: options.onProgress ?? (() => undefined),
  };
  if (request.signal.aborted) return Promise.reject(errorOfSignal(request.signal, url));
  if (transport.upload) return transport.upload(request);
  return typeof XMLHttpRequest === 'undefined' ? byFetch(request) : byXhr(request);
}

function byXhr({
  url,
  headers,
  body,
  signal,
  timeout,
  onProgress,
}: UploadRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const abort = () => xhr.abort();
    const end = () => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', abort);
    };
    const refuse = (error: Error) => {
      end();
      reject(error);
    };
    const alive = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => {
        refuse(new TimeoutError({ url }));
        xhr.abort();
      }, timeout);
    };
    xhr.open('POST', url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      alive();
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    xhr.onload = () => {
      end();
      const { status, responseText } = xhr;
      resolve({ status, headers: headersOf(xhr.getAllResponseHeaders()), body: responseText });
    };
    xhr.onerror = () => refuse(isOffline() ? new OfflineError() : new NetworkError({ url }));
    xhr.onabort = () => refuse(errorOfSignal(signal, url));
    signal.addEventListener('abort', abort, { once: true });
    alive();
    xhr.send(body);
  });
}

function headersOf(raw: string): Headers {
  const headers = new Headers();
  for (const line of raw.trim().split(/[\r\n]+/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return headers;
}

async function byFetch(request: UploadRequest): Promise<TransportResponse> {
  const { url, headers, body, signal, timeout, onProgress } = request;
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await globalThis.fetch(url, {
      method: 'POST',
      headers,
      body,
      credentials: 'omit',
      signal: AbortSignal.any([signal, late]),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.text() };
    onProgress(1);
    return answer;
  } catch (cause) {
    if (signal.aborted) throw errorOfSignal(signal, url);
    if (late.aborted) throw new TimeoutError({ url, cause });
    throw isOffline() ? new OfflineError({ cause }) : new NetworkError({ url, cause });
  }
}
