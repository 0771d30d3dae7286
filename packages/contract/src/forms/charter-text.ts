/** A charter as the body of an agreement, and as the text of which the hash is kept. No zod. */
import type { CharterRecord } from '../charters.ts';
import type { Block, BlocksByLanguage } from '../text.ts';

type Charter = Pick<CharterRecord, 'version' | 'title' | 'introduction' | 'principles'>;

/** The whole charter in each of its languages: its title, its introduction, its principles in order. */
export function charterBody(charter: Charter): BlocksByLanguage {
  return Object.fromEntries(Object.keys(charter.title).map(lang => [lang, blocksIn(charter, lang)]));
}

function blocksIn({ title, introduction, principles }: Charter, lang: string): Block[] {
  const titles = principles.map(principle => principle.title[lang] ?? '');
  const texts = principles.map(principle => principle.text?.[lang] ?? '');
  return [
    { type: 'heading', text: title[lang] ?? '' },
    ...(introduction?.[lang] ?? []),
    texts.every(text => text === '')
      ? { type: 'list', ordered: true, items: titles }
      : {
          type: 'definitions',
          items: titles.map((term, index) => ({
            term: `${index + 1}. ${term}`,
            description: texts[index] ?? '',
          })),
        },
  ];
}

/**
 * What is hashed: the version, the language and the words, as JSON without spaces, in UTF-8, the members of each object in the
 * order of their names' code units (databases do not keep another one). Two charters that read the same in a language have the
 * same hash in it, if they are the same version.
 *
 * @param lang one of the charter's languages
 */
export function charterText(charter: Charter, lang: string): string {
  return JSON.stringify([charter.version, lang, blocksIn(charter, lang)], inOrder);
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
