/**
 * What the loader asked a server while the tags were on their way (`embed/early.ts`): whoever asks the same takes the answer
 * over, once. A page without the loader has none.
 */
export const EARLY = Symbol.for('koinon:early');

/** What was asked, and when (milliseconds of the page's own clock). */
export interface EarlyAnswer {
  readonly at: number;
  readonly answer: Promise<Response>;
}

/** By absolute address; one for a page, whichever copy of the widgets asks. */
export type Early = Map<string, EarlyAnswer>;

/** As long as an answer waits for a tag that is late, in milliseconds. */
const KEPT = 60_000;

/** @param url of a GET */
export function takeEarly(url: string): Promise<Response> | undefined {
  const page: object & { [EARLY]?: Early } = globalThis;
  const early = page[EARLY]?.get(url);
  page[EARLY]?.delete(url);
  return early && performance.now() - early.at < KEPT ? early.answer : undefined;
}
