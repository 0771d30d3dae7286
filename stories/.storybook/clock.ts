/**
 * In the previews it is always Wednesday 2 December 2026, ten in the morning in Athens, when the page opens: the same
 * picture today and next year. Time goes on from there, so that whatever waits still comes.
 */
export const TODAY = '2026-12-02';

const shift = Date.parse(`${TODAY}T08:00:00Z`) - Date.now();

globalThis.Date = new Proxy(Date, {
  construct: (real, args: unknown[], subclass) =>
    Reflect.construct(real, args.length === 0 ? [real.now() + shift] : args, subclass),
  get: (real, key) => (key === 'now' ? () => real.now() + shift : Reflect.get(real, key)),
});
