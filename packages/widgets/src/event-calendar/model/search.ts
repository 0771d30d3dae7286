/** What a search looks through. Pure: no DOM, no words. */
import type { CalendarEvent } from '@koinon/contract';
import { fold, hasWords } from '@koinon/i18n/fold';

const haystacks = new WeakMap<CalendarEvent, string>();

/** The folded text that a search looks through: made once per event. */
export function searchText(event: CalendarEvent): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const { location } = event;
    const maps = [
      event.name,
      event.shortName,
      event.summary,
      location?.name,
      location?.addressLocality,
      event.series?.name,
      ...event.tracks.map(track => track.name),
      ...event.organizations.flatMap(one => [one.name, one.acronym]),
    ];
    text = fold(maps.flatMap(map => (map ? Object.values(map) : [])).join(' \n '));
    haystacks.set(event, text);
  }
  return text;
}

/** Every word of the query somewhere in the event, in any language of it. */
export function matchesSearch(event: CalendarEvent, query: string): boolean {
  const words = fold(query);
  return words === '' || hasWords(searchText(event), words);
}
