import { setTimeout as wait } from 'node:timers/promises';
import type { Report } from '../types.ts';

/** Gives what the page at `url` reports, or null while it is not there yet. */
export const ASK =
  "(typeof koinonTest === 'object' && location.href.startsWith(KOINON_URL) ? koinonTest.done : null)";

/** {@link ASK} of one page. */
export const askOf = (url: string): string => ASK.replace('KOINON_URL', JSON.stringify(url));

/**
 * Asks the page again until it is there: a navigation under way has no script to ask. What the page then does has
 * deadlines of its own.
 */
export async function readReport(ask: () => Promise<unknown>, url: string): Promise<Report> {
  const late = Date.now() + 60_000;
  let last: unknown;
  while (Date.now() < late) {
    try {
      const answer = await ask();
      if (typeof answer === 'string') return JSON.parse(answer) as Report;
    } catch (error) {
      last = error;
    }
    await wait(15);
  }
  throw new Error(`${url} never reported${last ? `: ${String(last)}` : ''}`);
}
