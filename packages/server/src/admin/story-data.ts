import type { Image, StoryContent, StoryStatus } from '@koinon/contract';
import type { AdminStory, AdminStoryDetail } from '@koinon/contract/admin';
import { isWritable } from '@koinon/contract/story-states';
import { fold } from '@koinon/i18n/fold';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { searchWords } from '../data/filters.ts';
import type { TimeKey } from '../data/time-cursor.ts';
import type { Queryable } from '../database/database.ts';
import { stories, storyEvents, storyImages } from '../database/schema.ts';
import { MEDIA_PATH } from '../images/addresses.ts';
import { storyPageUrl } from '../stories/gallery.ts';

/** A row without the texts, which a list does not show. */
const columns = {
  id: stories.id,
  identity: stories.identity,
  network: stories.network,
  status: stories.status,
  revision: stories.revision,
  lang: stories.lang,
  title: stories.title,
  resourceType: stories.resourceType,
  name: stories.name,
  email: stories.email,
  organisation: stories.organisation,
  confirmedAt: stories.confirmedAt,
  suspect: stories.suspect,
  slug: stories.slug,
  translationOf: stories.translationOf,
  submittedAt: stories.submittedAt,
  publishedAt: stories.publishedAt,
  createdAt: stories.createdAt,
  updatedAt: stories.updatedAt,
  images: sql<number>`(select count(*)::int from ${storyImages} where ${storyImages.story} = ${stories.id})`,
};

export type ListedStory = Pick<typeof stories.$inferSelect, Exclude<keyof typeof columns, 'images'>> & {
  readonly images: number;
};

/** What waits for staff. */
const WAITING: readonly StoryStatus[] = ['submitted', 'in-review'];

export interface StorySelection {
  readonly network: string;
  /** Undefined: what waits for staff. */
  readonly status: readonly StoryStatus[] | undefined;
  /** Words that must all occur in title, name or address. */
  readonly q: string | undefined;
}

/** Since when it waits: handed in, else begun, brought in. */
const since = sql<Date>`coalesce(${stories.submittedAt}, ${stories.createdAt})`;
export const sinceOf = ({ submittedAt, createdAt }: ListedStory) => submittedAt ?? createdAt;

/** The longest waiting first. */
export async function listStories(
  db: Queryable,
  { network, status = WAITING, q }: StorySelection,
  { after, limit }: { readonly after: TimeKey | undefined; readonly limit: number },
): Promise<{ rows: ListedStory[]; next: TimeKey | undefined }> {
  const words = searchWords(q ?? '');
  const query = db
    .select(columns)
    .from(stories)
    .where(
      and(
        eq(stories.network, network),
        inArray(stories.status, [...status]),
        after &&
          sql`(${since}, ${stories.identity}) > (${after.at.toISOString()}::timestamptz, ${after.identity}::bigint)`,
      ),
    )
    .orderBy(asc(since), asc(stories.identity));
  // The database knows neither final sigmas nor accents: a search looks at all of them.
  const rows =
    words.length === 0
      ? await query.limit(limit + 1)
      : (await query).filter(({ title, name, email }) => {
          const text = fold([title, name, email].join('\n'));
          return words.every(word => text.includes(word));
        });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    rows: items,
    next: rows.length > limit && last ? { at: sinceOf(last), identity: last.identity } : undefined,
  };
}

/** One of the network's; undefined where there is none. */
export async function findStory(
  db: Queryable,
  network: string,
  id: string,
): Promise<ListedStory | undefined> {
  const [row] = await db
    .select(columns)
    .from(stories)
    .where(and(eq(stories.id, id), eq(stories.network, network)));
  return row;
}

/** As it was last handed in; its pictures at addresses that staff can open, while nobody else can. */
export async function contentOfStory(
  db: Queryable,
  { id, status }: Pick<ListedStory, 'id' | 'status'>,
  baseUrl: string,
): Promise<{ content: StoryContent | null; events: string[]; people: (upload: string) => People }> {
  const [row] = await db
    .select({ content: stories.content, answers: stories.answers })
    .from(stories)
    .where(eq(stories.id, id));
  const about = await db
    .select({ event: storyEvents.event })
    .from(storyEvents)
    .where(eq(storyEvents.story, id))
    .orderBy(storyEvents.event);
  const content = row?.content ?? null;
  return {
    content:
      content && status !== 'published' ? forStaff(content, picturesOf(id, baseUrl), baseUrl) : content,
    events: about.map(({ event }) => event),
    // While its author writes, what is there is not what was handed in.
    people: isWritable(status) ? () => null : peopleIn(row?.answers ?? {}),
  };
}

type People = AdminStoryDetail['uploads'][number]['people'];

/** What an author says of the people in each picture, by its id. */
function peopleIn({ images }: Readonly<Record<string, unknown>>): (upload: string) => People {
  const entries: unknown[] = Array.isArray(images) ? images : [];
  return upload => {
    const entry = entries.find(one => Reflect.get(Object(one), 'upload') === upload);
    const people: unknown = Reflect.get(Object(entry), 'people');
    return people === 'none' || people === 'agreed' ? people : null;
  };
}

/** Where staff open a story's pictures. */
export const picturesOf = (story: string, baseUrl: string) => `${baseUrl}/v1/admin/stories/${story}/uploads`;

function forStaff(content: StoryContent, pictures: string, baseUrl: string): StoryContent {
  const published = `${baseUrl}${MEDIA_PATH}/`;
  const at = (url: string) =>
    url.startsWith(published) ? `${pictures}/${url.slice(published.length)}` : url;
  const image = ({ url, sources, ...rest }: Image): Image => ({
    ...rest,
    url: at(url),
    ...(sources && { sources: sources.map(source => ({ ...source, url: at(source.url) })) }),
  });
  return {
    ...content,
    image: content.image && image(content.image),
    gallery: content.gallery.map(image),
    sections: content.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block =>
        block.type === 'figure' ? { ...block, image: image(block.image) } : block,
      ),
    })),
  };
}

export function toAdminStory({ identity: _, network, ...row }: ListedStory, baseUrl: string): AdminStory {
  const { status, slug } = row;
  const instant = (at: Date | null) => at?.toISOString() ?? null;
  return {
    ...row,
    url: status === 'published' && slug !== null ? storyPageUrl(baseUrl, network, slug) : null,
    confirmedAt: instant(row.confirmedAt),
    submittedAt: instant(row.submittedAt),
    publishedAt: instant(row.publishedAt),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
