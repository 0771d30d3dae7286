/** What could be said better in a text: polite, never an error, and it holds nobody up. Pure. */
import { parseMarkup, type Answers } from '@koinon/contract/forms';
import { fold } from '@koinon/i18n/fold';
import type { Abbreviation } from '../form.types.ts';

export type Note =
  /** An address without words of its own. */
  | { readonly kind: 'bare'; readonly host: string }
  /** It is nowhere in the story written out. */
  | { readonly kind: 'abbreviation'; readonly abbreviation: Abbreviation }
  /** Fewer characters than usually say enough. */
  | { readonly kind: 'short'; readonly count: number };

/** Of each kind: what helps is read, a long list is not. */
const MOST = 3;

/**
 * @param answers of the whole form: an abbreviation is written out once in a story, not in each part of it
 * @param advised characters
 */
export function notesOn(
  text: string,
  answers: Answers,
  abbreviations: readonly Abbreviation[],
  advised: number | null,
): Note[] {
  if (text.trim() === '') return [];
  const hosts = new Set(parseMarkup(text).bareLinks.map(url => new URL(url).hostname));
  const all = fold(JSON.stringify(answers));
  const short = advised !== null && text.trim().length < advised;
  return [
    ...[...hosts].slice(0, MOST).map(host => ({ kind: 'bare' as const, host })),
    ...abbreviations
      .filter(one => stands(one.abbreviation, text) && !isWrittenOut(one, all))
      .slice(0, MOST)
      .map(abbreviation => ({ kind: 'abbreviation' as const, abbreviation })),
    ...(short ? [{ kind: 'short' as const, count: advised }] : []),
  ];
}

/** As a word of its own: `ΕΚΔΔ` is not in `ΕΚΔΔΑ`. */
function stands(abbreviation: string, text: string): boolean {
  let at = -1;
  while ((at = text.indexOf(abbreviation, at + 1)) >= 0) {
    const around = [text[at - 1], text[at + abbreviation.length]];
    if (!around.some(one => one !== undefined && /[\p{L}\p{N}]/u.test(one))) return true;
  }
  return false;
}

const isWrittenOut = ({ expansion }: Abbreviation, all: string) =>
  Object.values(expansion).some(words => all.includes(fold(words)));
