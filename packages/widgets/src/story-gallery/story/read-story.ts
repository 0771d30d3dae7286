/** A whole story as it came over the wire or was given. */
import type { Block } from '@koinon/contract';
import { readList, readString, type Unknown } from '../../list/read.ts';
import { readCard, readImage, readUrl } from '../read-page.ts';
import type { FullStory, Person, StorySection } from '../story.ts';

/** @throws TypeError where it is no story, or one without a text */
export function readStory(body: unknown): FullStory {
  const card = readCard(body);
  const one = Object(body) as Unknown<FullStory>;
  const sections = readList(one.sections).flatMap(readSection);
  if (!card || sections.length === 0) throw new TypeError('No story.');
  const { people, bodies } = Object(one.participation) as { people?: unknown; bodies?: unknown };
  return {
    ...card,
    sections,
    gallery: readList(one.gallery)
      .map(readImage)
      .filter(image => image !== null),
    people: readList(one.people).flatMap(readPerson),
    participation: { people: readCount(people), bodies: readCount(bodies) },
    links: readList(one.links).flatMap(readLink),
    licence: readString(one.licence) ?? '',
    sourceUrl: readUrl(one.sourceUrl),
  };
}

const readCount = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null);

function readPerson(item: unknown): Person[] {
  const { name, role, organization } = Object(item) as Unknown<Person>;
  const called = readString(name);
  if (called === undefined) return [];
  return [{ name: called, role: readString(role) ?? null, organization: readString(organization) ?? null }];
}

function readLink(item: unknown): { text: string; url: string }[] {
  const { text, url } = Object(item) as { text?: unknown; url?: unknown };
  const href = readUrl(url);
  return href === null ? [] : [{ text: readString(text) ?? href, url: href }];
}

function readSection(item: unknown): StorySection[] {
  const { section, heading, blocks } = Object(item) as Unknown<StorySection>;
  const read = readList(blocks).flatMap(readBlock);
  if (read.length === 0) return [];
  return [{ section: readString(section) ?? 'free', heading: readString(heading) ?? null, blocks: read }];
}

/** A block of a kind that is not known here is left out. */
function readBlock(item: unknown): Block[] {
  const { type, text, items, ordered, attribution, person, role, image, url } = Object(item) as Readonly<
    Record<string, unknown>
  >;
  const words = readString(text);
  switch (type) {
    case 'paragraph':
    case 'heading':
      return words === undefined ? [] : [{ type, text: words }];
    case 'list': {
      const all = readList(items).filter(one => typeof one === 'string');
      return all.length === 0 ? [] : [{ type, ordered: ordered === true, items: all }];
    }
    case 'definitions': {
      const all = readList(items).flatMap(one => {
        const { term, description } = Object(one) as { term?: unknown; description?: unknown };
        const name = readString(term);
        return name === undefined ? [] : [{ term: name, description: readString(description) ?? '' }];
      });
      return all.length === 0 ? [] : [{ type, items: all }];
    }
    case 'quote':
      return words === undefined ? [] : [{ type, text: words, attribution: readString(attribution) ?? null }];
    case 'statement': {
      const name = readString(person);
      if (words === undefined || name === undefined) return [];
      return [{ type, text: words, person: name, role: readString(role) ?? null }];
    }
    case 'figure': {
      const picture = readImage(image);
      return picture ? [{ type, image: picture }] : [];
    }
    case 'link': {
      const href = readUrl(url);
      return href === null ? [] : [{ type, url: href, text: words ?? href }];
    }
    default:
      return [];
  }
}
