/**
 * Makes it `instant` now, in the page: the same picture and the same events ahead today and in ten years. Time goes on
 * from there, so that whatever waits still comes.
 */
export function pinClock(instant: string): void {
  const shift = Date.parse(instant) - Date.now();
  globalThis.Date = new Proxy(Date, {
    construct: (real, args: unknown[], subclass) =>
      Reflect.construct(real, args.length === 0 ? [real.now() + shift] : args, subclass),
    get: (real, key) => (key === 'now' ? () => real.now() + shift : Reflect.get(real, key)),
  });
}
