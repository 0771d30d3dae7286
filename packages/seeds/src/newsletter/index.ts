import type { PlainDate } from '@koinon/i18n/dates';
import { daysOf } from '../season/days.ts';
import type { SeedIssue } from './issue.ts';
import { issuesGr } from './issues-gr.ts';
import { issuesPt } from './issues-pt.ts';

export type { SeedIssue } from './issue.ts';

/**
 * Invented issues that were sent before `today` (`YYYY-MM-DD`), every one marked `demo` and saying so in its first sentence;
 * the oldest first. The same day gives the same ones; their ids are the same on every day.
 *
 * @param pictures address of the guide's pictures, without a slash at the end; left out: no issue has one
 * @throws RangeError when `today` is not a date
 */
export function pastIssues(today: PlainDate, pictures?: string): Record<'gr' | 'pt', SeedIssue[]> {
  return {
    gr: issuesGr(daysOf('gr', 'Europe/Athens', today), pictures),
    pt: issuesPt(daysOf('pt', 'Europe/Lisbon', today), pictures),
  };
}
