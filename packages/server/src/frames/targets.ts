import type { NetworkRecord } from '@koinon/contract';
import { readOptions, type Embed, type EmbedName, type EmbedOptions } from '@koinon/contract/embeds';
import { frameOptions } from '@koinon/contract/embeds/recipe';
import { plain } from '../pages/say.ts';
import type { T } from '../pages/words.ts';

/** What a frame holds, in a few words: its accessible name (WCAG 2.2, 4.1.2) and the title of its page. */
export function embedTitle({ name }: Embed, network: NetworkRecord, t: T): string {
  const titles: Readonly<Record<EmbedName, string>> = {
    'event-calendar': t('page.events'),
    'registration-form': t('register.title'),
    'membership-form': t('joinPage.title'),
    'newsletter-signup': t('subscribePage.title'),
    'newsletter-archive': t('issuePage.title'),
    'story-submission': t('page.tellStory'),
    'story-gallery': t('page.stories'),
  };
  return `${titles[name]} – ${plain(network.shortName ?? network.name, t)}`;
}

/**
 * The attributes of the tag in a frame. What means something on a page only is left out, the address is the frame's own,
 * and a dialog would open where a frame that is higher than the window hides it.
 */
export function framedOptions(embed: Embed, options: EmbedOptions): EmbedOptions {
  const kept = Object.entries(frameOptions(embed, options)).filter(
    ([name, value]) => name !== 'network' && !(name === 'details' && value === 'dialog'),
  );
  const own = embed.options.some(({ name }) => name === 'url-state') ? { 'url-state': 'off' } : {};
  return { ...Object.fromEntries(kept), ...own };
}

/** The options in an address. One that is given twice counts as it is given first. */
export const optionsInQuery = (embed: Embed, query: URLSearchParams) =>
  readOptions(embed, name => (name === 'network' ? null : query.get(name)));
