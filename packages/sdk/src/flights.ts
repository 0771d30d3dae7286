import { errorOfSignal } from './errors.ts';

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Identical requests that are under way share one flight: five widgets on a page ask the server once. Whoever aborts
 * leaves alone; the request itself is aborted when the last one has left.
 */
export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** @param url for the wording of an abort */
  join(
    key: string,
    url: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(errorOfSignal(signal, url));
    const flight = this.#flights.get(key) ?? this.#start(key, start);
    flight.waiting += 1;
    if (!signal) return flight.answer;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        reject(errorOfSignal(signal, url));
        flight.waiting -= 1;
        if (flight.waiting > 0) return;
        // Forgotten first: who asks from now on starts anew.
        this.#forget(key, flight);
        flight.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const answer = start(controller.signal);
    const flight = { answer, controller, waiting: 0 };
    this.#flights.set(key, flight);
    const forget = () => this.#forget(key, flight);
    answer.then(forget, forget);
    return flight;
  }

  #forget(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
