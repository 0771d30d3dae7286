import type { WireStory } from '@koinon/contract';
import { asItIs, type Abbreviate } from './abbreviations.ts';
import { html, type Html } from './html.ts';
import { heading, sayEach } from './say.ts';
import { headingOf, wordsOf } from './story-facts.ts';
import type { T } from './words.ts';

/**
 * The sections of a story, in its own language: whoever shows them says which that is.
 *
 * @param level of the sections' headings
 * @param words left out: nothing is spelled out, as in feeds
 */
export function storySections(
  story: Pick<WireStory, 'lang' | 'sections'>,
  t: T,
  level: number,
  words: Abbreviate = asItIs,
): Html[] {
  const own = wordsOf(story, t);
  return story.sections.map(section => {
    const title = headingOf(section, own);
    return html`<section>
      ${title !== '' && heading(level, words(title))}
      ${sayEach(section.blocks, own, title === '' ? level : level + 1, words)}
    </section>`;
  });
}
