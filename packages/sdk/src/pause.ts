import { errorOfSignal } from './errors.ts';

/** A pause that the caller's abort ends. */
export function pause(milliseconds: number, signal: AbortSignal, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(errorOfSignal(signal, url));
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.max(0, milliseconds),
    );
    signal.addEventListener('abort', stop, { once: true });
  });
}
