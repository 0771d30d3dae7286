/** Waiting that ends when the caller gives up. */
import { errorOfSignal } from '../errors.ts';
import type { TransportRequest } from '../transport.ts';

export function orAborted<T>(
  { signal, url }: Pick<TransportRequest, 'signal' | 'url'>,
  promise: Promise<T>,
): Promise<T> {
  if (signal.aborted) return Promise.reject(errorOfSignal(signal, url));
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(errorOfSignal(signal, url));
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export function timer(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const id = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(id), { once: true });
  });
}
