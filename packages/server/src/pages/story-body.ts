import type { NetworkRecord, WireStory } from '@koinon/contract';
import { abbreviator, asItIs } from './abbreviations.ts';
import { html, type Html } from './html.ts';
import { heading, sayEach } from './say.ts';
import { headingOf, wordsOf } from './story-facts.ts';
import type { T } from './words.ts';

/**
 * The sections of a story, in its own language: whoever shows them says which that is.
 *
 * @param level of the sections' headings
 * @param network whose abbreviations are spelled out; left out: none, as in feeds
 */
export function storySections(
  story: Pick<WireStory, 'lang' | 'sections'>,
  t: T,
  level: number,
  network?: Pick<NetworkRecord, 'abbreviations'>,
): Html[] {
  const own = wordsOf(story, t);
  const words = network ? abbreviator(network, story.lang) : asItIs;
  return story.sections.map(section => {
    const title = headingOf(section, own);
    return html`<section>
      ${title !== '' && heading(level, words(title))}
      ${sayEach(section.blocks, own, title === '' ? level : level + 1, words)}
    </section>`;
  });
}
