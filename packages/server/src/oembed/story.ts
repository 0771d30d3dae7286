import type { Image, WireStory } from '@koinon/contract';
import type { Queryable } from '../database/database.ts';
import { findNetwork } from '../data/networks.ts';
import { isId } from '../http/ids.ts';
import { plain } from '../pages/say.ts';
import { authorOf, wordsOf } from '../pages/story-facts.ts';
import { chooseLocale, wordsIn } from '../pages/words.ts';
import type { StoryReads } from '../stories/types.ts';
import { CACHE_AGE, type Limits, type OEmbedLink } from './answer.ts';
import { belowBase } from './find.ts';

interface Deps {
  readonly db: Queryable;
  readonly baseUrl: string;
  readonly gallery: StoryReads;
}

/** A story is a page to read and no frame to work in: a link with its picture. Undefined where none is published at the address. */
export async function oembedOfStory(
  { db, baseUrl, gallery }: Deps,
  address: string,
  limits: Limits,
): Promise<OEmbedLink | undefined> {
  const [kind, network = '', slug = '', ...more] =
    belowBase(baseUrl, address)?.path.split('/').slice(1) ?? [];
  if (kind !== 's' || more.length > 0 || !isId(network) || !isId(slug)) return undefined;
  const record = await findNetwork(db, network);
  const story = record && (await gallery.find(record, slug));
  if (!story) return undefined;
  const author = authorOf(story);
  return {
    version: '1.0',
    type: 'link',
    title: story.title,
    ...(author === '' ? {} : { author_name: author }),
    provider_name: plain(record.name, wordsOf(story, wordsIn(chooseLocale(record.languages)))),
    provider_url: `${baseUrl}/n/${network}`,
    cache_age: CACHE_AGE,
    ...thumbnail(story, limits),
  };
}

/** The widest that is asked for at most; none where all are wider. */
function thumbnail({ image }: WireStory, { maxwidth = 960, maxheight = Infinity }: Limits) {
  if (!image) return {};
  const [best] = candidates(image)
    .filter(({ width, height }) => width <= maxwidth && height <= maxheight)
    .sort((a, b) => b.width - a.width);
  return best && { thumbnail_url: best.url, thumbnail_width: best.width, thumbnail_height: best.height };
}

const candidates = ({ url, width, height, sources = [] }: Image) => [
  { url, width, height },
  ...sources
    .filter(({ type }) => type === 'image/jpeg')
    .map(source => ({
      url: source.url,
      width: source.width,
      height: Math.round((source.width * height) / width),
    })),
];
