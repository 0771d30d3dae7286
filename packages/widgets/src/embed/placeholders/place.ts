import { findEmbed, optionsOf, readOption, readOptions, type Embed } from '@koinon/contract/embeds';
import { development, warn } from '../../core/warn.ts';

/** `<div data-koinon="event-calendar" data-view="month">fallback</div>`: where editors drop tags that they do not know. */
export const PLACEHOLDER = '[data-koinon]';

/** What of a placeholder is read: its embed and every option of every embed, never anything else. */
export function watchedAttributes(embeds: readonly Embed[]): string[] {
  const options = embeds.flatMap(embed => optionsOf(embed).map(({ name }) => `data-${name}`));
  return ['data-koinon', ...new Set(options)];
}

const embedOf = (place: Element): Embed | undefined => findEmbed(place.getAttribute('data-koinon') ?? '');

/** The tag that stands in a placeholder: ours, another copy's, or one that an editor has saved with the page. */
const tagIn = (place: Element, { tag }: Embed): Element | null => place.querySelector(`:scope > ${tag}`);

/**
 * Puts the tag into a placeholder, with what stood there as its fallback. Nothing happens where it stands already, where
 * something that it needs is missing, and in an editor, which would save the tag with the page.
 */
export function fill(place: Element): void {
  const embed = embedOf(place);
  if (!embed) {
    if (development) warn('KOINON-106', `data-koinon="${place.getAttribute('data-koinon')}" is no embed.`);
    return;
  }
  if ((place as Partial<HTMLElement>).isContentEditable || place.parentElement?.closest(PLACEHOLDER)) return;
  if (tagIn(place, embed)) {
    update(place);
    return;
  }
  const { options, missing, refused } = readOptions(embed, name => place.getAttribute(`data-${name}`));
  if (development) {
    for (const name of [...missing, ...refused])
      warn('KOINON-106', `data-${name} of data-koinon="${embed.name}" is missing or cannot be used.`, name);
  }
  if (missing.length > 0) return;
  const element = place.ownerDocument.createElement(embed.tag);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  element.append(...place.childNodes);
  place.append(element);
}

/** Whether nothing is to be put there. What a script has told the tag since stays told. */
export function isFilled(place: Element): boolean {
  const embed = embedOf(place);
  return embed !== undefined && tagIn(place, embed) !== null;
}

/** Gives the tag what the placeholder says now. What the placeholder never said stays as the tag has it. */
export function update(place: Element, names?: readonly string[]): void {
  const embed = embedOf(place);
  const element = embed && tagIn(place, embed);
  if (!element) return;
  for (const option of optionsOf(embed)) {
    const text = place.getAttribute(`data-${option.name}`);
    const value = text === null ? undefined : readOption(option, text.trim());
    if (value !== undefined) {
      if (element.getAttribute(option.name) !== value) element.setAttribute(option.name, value);
    } else if (names?.includes(`data-${option.name}`)) element.removeAttribute(option.name);
  }
}

/** Takes a tag that the placeholder no longer names out of it and leaves its fallback there. */
export function clear(place: Element, embeds: readonly Embed[]): void {
  const now = embedOf(place);
  for (const embed of embeds) {
    const element = embed === now ? null : tagIn(place, embed);
    if (element) element.replaceWith(...element.childNodes);
  }
}
