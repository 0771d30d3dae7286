/**
 * What a page holds that outlives an element: to be read before and after. Patched in before anything else runs, as
 * `window.koinonLeft` (not to be listed); `counting.ts` sends it as text, so it stands alone.
 */
export interface Left {
  /** Listeners on what outlives an element: the window, the document, its root and body, media queries, signals. */
  readonly listeners: number;
  /** Observers that observe something, by kind. */
  readonly observers: Readonly<Record<string, number>>;
  /** Timers, intervals and frames that have not come yet. */
  readonly timers: number;
  /** Requests that have not been answered. */
  readonly flights: number;
  /** Requests that were ever made. */
  readonly asked: number;
}

export function count(): void {
  const listeners = new Map<object, Set<string>>();
  const outlives = (target: unknown): target is object =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList;
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (listener: object) => {
    let id = ids.get(listener);
    if (id === undefined) ids.set(listener, (id = ++last));
    return id;
  };
  const keyOf = (type: string, listener: object, options: unknown) =>
    `${type} ${idOf(listener)} ${typeof options === 'object' && options !== null ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options)}`;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener && outlives(target)) {
      const kept = listeners.get(target) ?? new Set();
      listeners.set(target, kept);
      const key = keyOf(type, listener, options);
      kept.add(key);
      const { once = false, signal } = typeof options === 'object' && options !== null ? options : {};
      if (once) add.call(target, type, () => kept.delete(key), { once: true });
      if (signal) add.call(signal, 'abort', () => kept.delete(key), { once: true });
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    if (listener) listeners.get(target)?.delete(keyOf(type, listener, options));
    remove.call(target, type, listener, options);
  };

  const observing: Record<string, Set<object>> = {};
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const on = (observing[name] = new Set<object>());
    const prototype = window[name].prototype as {
      observe: (...args: unknown[]) => void;
      disconnect: () => void;
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: object, ...args: unknown[]) {
      on.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: object) {
      on.delete(this);
      disconnect.apply(this);
    };
  }

  const timers = new Set<string>();
  const {
    setTimeout: timeout,
    setInterval: interval,
    clearTimeout: clear,
    requestAnimationFrame: frame,
    cancelAnimationFrame: cancel,
  } = window;
  const patched = {
    setTimeout: (run: TimerHandler, ms?: number, ...args: unknown[]) => {
      const id = timeout(() => {
        timers.delete(`t${id}`);
        if (typeof run === 'function') run(...args);
      }, ms);
      // WebKit's driver waits for a script in the page, with a timer of its own.
      if (!String(run).includes('JavaScriptTimeout')) timers.add(`t${id}`);
      return id;
    },
    setInterval: (run: TimerHandler, ms?: number, ...args: unknown[]) => {
      const id = interval(run as () => void, ms, ...args);
      timers.add(`t${id}`);
      return id;
    },
    clearTimeout: (id?: number) => {
      timers.delete(`t${id}`);
      clear(id);
    },
    clearInterval: (id?: number) => {
      timers.delete(`t${id}`);
      clear(id);
    },
    requestAnimationFrame: (run: FrameRequestCallback) => {
      const id = frame(time => {
        timers.delete(`f${id}`);
        run(time);
      });
      timers.add(`f${id}`);
      return id;
    },
    cancelAnimationFrame: (id: number) => {
      timers.delete(`f${id}`);
      cancel(id);
    },
  };
  for (const [name, value] of Object.entries(patched)) Reflect.set(window, name, value);

  let flights = 0;
  let asked = 0;
  const { fetch: ask } = window;
  Reflect.set(window, 'fetch', (...args: Parameters<typeof fetch>) => {
    flights += 1;
    asked += 1;
    return ask(...args).finally(() => (flights -= 1));
  });

  Object.defineProperty(window, 'koinonLeft', {
    enumerable: false,
    value: (): Left => ({
      listeners: [...listeners.values()].reduce((sum, kept) => sum + kept.size, 0),
      observers: Object.fromEntries(Object.entries(observing).map(([name, on]) => [name, on.size])),
      timers: timers.size,
      flights,
      asked,
    }),
  });
}
