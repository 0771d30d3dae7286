/**
 * What the loader asked a server while the tags were on their way (`embed/early.ts`): whoever asks the same takes the answer
 * over, once. A page without the loader has none.
 */
export const EARLY = Symbol.for('koinon:early');

/** By absolute address; one for a page, whichever copy of the widgets asks. */
export type Early = Map<string, Promise<Response>>;

/** @param url of a GET */
export function takeEarly(url: string): Promise<Response> | undefined {
  const page: object & { [EARLY]?: Early } = globalThis;
  const answer = page[EARLY]?.get(url);
  page[EARLY]?.delete(url);
  return answer;
}
