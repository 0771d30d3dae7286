/** The last part of a story's address, made of its title. */
import { fold } from '@koinon/i18n/fold';
import { and, eq, like, ne, or } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { stories } from '../database/schema.ts';
import { escapeLike } from '../data/filters.ts';

/** Longer ones are cut, between words: an address is read, said and typed. */
const LONGEST = 60;

/** Only what an address may have; Greek in Latin letters after ELOT 743 (ISO 843). 'story' where nothing is left. */
export function slugOf(title: string): string {
  const latin = transliterate(fold(title));
  const words = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return shorten(words, LONGEST) || 'story';
}

/** The slug, or with a number after it where another story of the network has it. */
export async function freeSlug(
  db: Queryable,
  network: string,
  title: string,
  story: string,
): Promise<string> {
  const wanted = slugOf(title);
  const rows = await db
    .select({ slug: stories.slug })
    .from(stories)
    .where(
      and(
        eq(stories.network, network),
        ne(stories.id, story),
        or(eq(stories.slug, wanted), like(stories.slug, `${escapeLike(wanted)}-%`)),
      ),
    );
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function shorten(words: string, max: number): string {
  if (words.length <= max) return words;
  const cut = words.slice(0, max + 1);
  const end = cut.lastIndexOf('-');
  return (end > max / 2 ? cut.slice(0, end) : words.slice(0, max)).replace(/-+$/, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Latin letters that are no letter with a mark.
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** Of folded text: no accents, so a diaeresis is not seen, and no final sigma. */
function transliterate(text: string): string {
  return text
    .replace(/ου/g, 'ou')
    .replace(/([αεη])υ(?=[θκξπσφχψτ]|[^α-ω]|$)/g, (_, vowel: string) => `${LETTERS[vowel]}f`)
    .replace(/([αεη])υ/g, (_, vowel: string) => `${LETTERS[vowel]}v`)
    .replace(/γ(?=[γξχ])/g, 'n')
    .replace(/(?<![α-ω])μπ/g, 'b')
    .replace(/[^\u0000-\u007f]/gu, letter => LETTERS[letter] ?? letter);
}
