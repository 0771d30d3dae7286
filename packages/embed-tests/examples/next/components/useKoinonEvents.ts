import { useEffect, type RefObject } from 'react';

type Handlers = {
  readonly [Name in `koinon-${string}` & keyof GlobalEventHandlersEventMap]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};

/** Hydration attaches no `on…` of custom elements: their events bubble, so one place listens for all that is inside it. */
export function useKoinonEvents(around: RefObject<HTMLElement | null>, handlers: Handlers): void {
  useEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const stop = new AbortController();
    for (const [name, handler] of Object.entries(handlers))
      element.addEventListener(name, handler as EventListener, { signal: stop.signal });
    return () => stop.abort();
  });
}
