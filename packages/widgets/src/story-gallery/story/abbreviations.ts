/** The network's abbreviations in a text: `<abbr>` with what they stand for, where they stand for the first time. */
import { pickText } from '@koinon/i18n/text';
import { html } from 'lit';
import type { About } from '../story.ts';

/**
 * @param lang of the text, which is what an abbreviation is spelled out in where it can be
 * @returns draws a text; what one call has spelled out no other of the same spells out again
 */
export function speller(abbreviations: About['abbreviations'], lang: string): (text: string) => unknown {
  const long = new Map(abbreviations.map(one => [one.abbreviation, one.expansion]));
  if (long.size === 0) return text => text;
  // The longest first: «ΕΚΔΔΑ» is not «ΕΚ». Neither is a part of a word one.
  const names = [...long.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const done = new Set<string>();
  return text =>
    text.split(pattern).map((piece, index) => {
      const expansion = index % 2 === 1 && !done.has(piece) ? long.get(piece) : undefined;
      if (!expansion) return piece;
      done.add(piece);
      return html`<abbr title=${pickText(expansion, lang).text}>${piece}</abbr>`;
    });
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
