import type { StoryRecordInput } from '@koinon/contract';
import type { PlainDate } from '@koinon/i18n/dates';
import { daysOf } from '../season/days.ts';
import { demoStoriesGr } from './demo-gr.ts';
import { demoStoriesPt } from './demo-pt.ts';

export { storiesGr } from './gr.ts';

/**
 * Invented stories that were published before `today` (`YYYY-MM-DD`), every one marked `demo` and saying so in its first
 * sentence; they tell of events of the season. Their ids and addresses are the same on every day.
 *
 * @param pictures address of the guide's pictures, without a slash at the end; left out: no story has one
 * @throws RangeError when `today` is not a date
 */
export function demoStories(today: PlainDate, pictures?: string): Record<'gr' | 'pt', StoryRecordInput[]> {
  return {
    gr: demoStoriesGr(daysOf('gr', 'Europe/Athens', today), pictures),
    pt: demoStoriesPt(daysOf('pt', 'Europe/Lisbon', today)),
  };
}
