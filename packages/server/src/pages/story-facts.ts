/** What pages, feeds and JSON-LD say of a story in the same words. */
import type { StoryLicence, WireStory, WireStorySummary } from '@koinon/contract';
import { isOurs, chooseLocale, wordsIn, type T } from './words.ts';

/** Address of a licence; null: there is none to read. */
const LICENCES: Readonly<Record<StoryLicence, string | null>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'LicenseRef-none': null,
};

export const licenceUrl = (licence: StoryLicence): string | null => LICENCES[licence];

/** Who tells it, in one line; '' where nobody is named. */
export function authorOf({ author }: Pick<WireStorySummary, 'author'>): string {
  return [author?.name, author?.organization].filter(Boolean).join(', ');
}

/** Koinon's words in the story's own language, where that is one of ours: its headings stand among its text. */
export function wordsOf({ lang }: Pick<WireStorySummary, 'lang'>, t: T): T {
  return isOurs(lang) ? wordsIn(chooseLocale([lang])) : t;
}

/** What a section is headed by; '' for what comes before the first heading. */
export function headingOf({ section, heading }: WireStory['sections'][number], own: T): string {
  if (heading !== null) return heading;
  return section === 'free' ? '' : own(`story.section.${section}`);
}
