/** Stories that an import brings: published at once, by staff's own word. What was withdrawn since stays withdrawn. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldError, NetworkRecord, StoryContent, StoryRecord } from '@koinon/contract';
import { zonedToInstant } from '@koinon/i18n/dates';
import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { events, stories, storyEvents, storySteps } from '../database/schema.ts';
import { searchTextOf } from '../stories/gallery-search.ts';
import { ImportError } from './import-error.ts';

type Row = typeof stories.$inferSelect;

/** Throws an `ImportError` for an id of another network, an address that is taken, an event or a story that is not there. */
export async function writeStories(
  tx: Tx,
  network: NetworkRecord,
  records: readonly StoryRecord[],
  at: Date,
): Promise<void> {
  if (records.length === 0) return;
  const ids = records.flatMap(({ id, translationOf }) =>
    translationOf === null ? [id] : [id, translationOf],
  );
  const rows = await tx.select().from(stories).where(inArray(stories.id, ids)).for('update');
  const known = new Map(rows.map(row => [row.id, row]));
  for (const record of records) {
    const old = known.get(record.id);
    if (old && old.network !== network.slug) throw refused(record, '/id', { network: old.network });
    if (record.publishedAt !== null && record.publishedAt < '1970-01-02')
      throw refused(record, '/publishedAt', {});
  }
  await assertSlugsFree(tx, network.slug, records);
  await assertEvents(tx, network.slug, records);
  // Two may change their addresses with each other.
  const moved = records.filter(({ id, slug }) => (known.get(id)?.slug ?? slug) !== slug).map(({ id }) => id);
  if (moved.length > 0) {
    await tx
      .update(stories)
      .set({ slug: null })
      .where(and(inArray(stories.id, moved), eq(stories.status, 'published')));
  }
  const originals = new Map(records.map(record => [record.id, record]));
  for (const record of records) {
    const groupId = groupOf(record, originals, known, network.slug);
    await writeStory(tx, network, record, groupId, known.get(record.id), at);
  }
}

async function writeStory(
  tx: Tx,
  network: NetworkRecord,
  record: StoryRecord,
  groupId: string,
  old: Row | undefined,
  at: Date,
): Promise<void> {
  if (old && old.status !== 'published') return;
  const { id, slug, events: about, translationOf, publishedAt: date, ...content } = record;
  const publishedAt = date === null ? (old?.publishedAt ?? at) : noonOf(date, network.timeZone);
  const values = { ...columnsOf(content), slug, translationOf, groupId, publishedAt };
  if (!old) {
    await tx.insert(stories).values({
      id,
      network: network.slug,
      status: 'published',
      ...values,
      createdAt: at,
      updatedAt: at,
    });
    await tx.insert(storySteps).values({ story: id, status: 'published', by: 'staff', at });
  } else if (isDeepStrictEqual(pick(old, values), values) && (await isAbout(tx, id, about))) return;
  else {
    const revision = old.revision + 1;
    await tx
      .update(stories)
      .set({ ...values, revision, updatedAt: at })
      .where(eq(stories.id, id));
  }
  await tx.delete(storyEvents).where(eq(storyEvents.story, id));
  if (about.length > 0) {
    await tx.insert(storyEvents).values([...new Set(about)].map(event => ({ story: id, event })));
  }
}

/** The columns beside a story's content that are made of it. */
function columnsOf(content: StoryContent) {
  const { lang, title, resourceType, axes } = content;
  return { content, lang, title, resourceType, axes, search: searchTextOf(content) };
}

const pick = (row: Row, wanted: object) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name in wanted));

async function isAbout(tx: Tx, story: string, wanted: readonly string[]): Promise<boolean> {
  const rows = await tx
    .select({ event: storyEvents.event })
    .from(storyEvents)
    .where(eq(storyEvents.story, story));
  const now = rows.map(({ event }) => event).sort();
  return isDeepStrictEqual(now, [...new Set(wanted)].sort());
}

/** So that it is the same day in most of the world. */
const noonOf = (date: string, timeZone: string) => new Date(zonedToInstant(date, '12:00', timeZone));

/** The id of the first version of a story, over translations of translations. */
function groupOf(
  record: StoryRecord,
  records: ReadonlyMap<string, StoryRecord>,
  known: ReadonlyMap<string, Row>,
  network: string,
): string {
  const seen = new Set<string>();
  let at = record;
  while (at.translationOf !== null) {
    if (seen.has(at.id)) throw refused(record, '/translationOf', { unknown: at.translationOf });
    seen.add(at.id);
    const next = records.get(at.translationOf);
    if (!next) {
      const row = known.get(at.translationOf);
      if (row?.network !== network) throw refused(record, '/translationOf', { unknown: at.translationOf });
      return row.groupId;
    }
    at = next;
  }
  return at.id;
}

async function assertSlugsFree(tx: Tx, network: string, records: readonly StoryRecord[]): Promise<void> {
  const slugs = records.map(({ slug }) => slug);
  const rows = await tx
    .select({ id: stories.id, slug: stories.slug })
    .from(stories)
    .where(and(eq(stories.network, network), inArray(stories.slug, slugs)));
  const ids = new Set(records.map(({ id }) => id));
  const owners = new Map(rows.flatMap(({ id, slug }) => (ids.has(id) ? [] : [[slug, id]])));
  for (const record of records) {
    const owner = owners.get(record.slug);
    if (owner !== undefined && owner !== record.id) throw refused(record, '/slug', { story: owner });
    owners.set(record.slug, record.id);
  }
}

async function assertEvents(tx: Tx, network: string, records: readonly StoryRecord[]): Promise<void> {
  const wanted = [...new Set(records.flatMap(record => record.events))];
  if (wanted.length === 0) return;
  const rows = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.network, network), inArray(events.id, wanted)));
  const known = new Set(rows.map(({ id }) => id));
  for (const record of records) {
    const at = record.events.findIndex(event => !known.has(event));
    if (at >= 0) throw refused(record, `/events/${at}`, { event: record.events[at] ?? '' });
  }
}

function refused(record: StoryRecord, pointer: string, params: FieldError['params']): ImportError {
  return new ImportError(`Story ${record.id}`, [{ pointer, code: 'not-allowed', params }]);
}
