/** Pictures in the database. */
import { isWritable } from '@koinon/contract/story-states';
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Db, Queryable, Tx } from '../database/database.ts';
import { stories, storyImages } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { StoredImage } from './types.ts';

export type ImageRow = typeof storyImages.$inferSelect;

export async function imagesOf(db: Queryable, story: string): Promise<ImageRow[]> {
  return db
    .select()
    .from(storyImages)
    .where(eq(storyImages.story, story))
    .orderBy(storyImages.createdAt, storyImages.id);
}

export async function findImage(db: Queryable, id: string): Promise<ImageRow | undefined> {
  const [row] = await db.select().from(storyImages).where(eq(storyImages.id, id));
  return row;
}

export async function countImages(db: Queryable, story: string): Promise<number> {
  return db.$count(storyImages, eq(storyImages.story, story));
}

/**
 * Writes a picture down, once. `full`: the story has as many as it may; `gone`: it was deleted meanwhile. One upload after the
 * other, so that two never make one too many.
 */
export async function addImage(
  tx: Tx,
  row: typeof storyImages.$inferInsert,
  max: number,
): Promise<ImageRow | 'full' | 'gone'> {
  await lockName(tx, `pictures ${row.story}`);
  const known = await findImage(tx, row.id);
  if (known) return known;
  const [story] = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.id, row.story))
    .for('share');
  if (!story) return 'gone';
  if ((await countImages(tx, row.story)) >= max) return 'full';
  const [added] = await tx.insert(storyImages).values(row).returning();
  if (!added) throw new Error('A picture was not written down.');
  return added;
}

/**
 * Nobody takes away what is being handed in at the same moment: throws `conflict` where the story is not its author's to write.
 * False: there is no such picture.
 */
export async function removeImage(tx: Tx, story: string, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ status: stories.status })
    .from(stories)
    .where(eq(stories.id, story))
    .for('share');
  if (row && !isWritable(row.status)) throw new RequestProblem('conflict');
  const gone = await tx
    .delete(storyImages)
    .where(and(eq(storyImages.id, id), eq(storyImages.story, story)))
    .returning({ id: storyImages.id });
  return gone.length > 0;
}

/** Everybody may see these of a story, and no others of it. */
export async function publishImages(tx: Tx, story: string, ids: readonly string[], at: Date): Promise<void> {
  const listed = ids.length === 0 ? sql`false` : inArray(storyImages.id, [...ids]);
  await tx
    .update(storyImages)
    .set({
      publishedAt: sql`case when ${listed} then coalesce(${storyImages.publishedAt}, ${at.toISOString()}::timestamptz) end`,
    })
    .where(eq(storyImages.story, story));
}

/**
 * Removes those in quarantine that their story speaks of nowhere, neither in what its author typed nor in what was handed in,
 * and has not since before `since`: a picture is uploaded before the answers that name it are saved.
 */
export async function removeUnused(db: Db, since: Date): Promise<string[]> {
  const unused = db
    .select({ id: storyImages.id })
    .from(storyImages)
    .innerJoin(stories, eq(stories.id, storyImages.story))
    .where(
      and(
        isNull(storyImages.publishedAt),
        lt(storyImages.createdAt, since),
        lt(stories.updatedAt, since),
        sql`strpos(${stories.answers}::text, ${storyImages.id}) = 0`,
        sql`strpos(coalesce(${stories.content}::text, ''), ${storyImages.id}) = 0`,
      ),
    );
  const gone = await db
    .delete(storyImages)
    .where(inArray(storyImages.id, unused))
    .returning({ id: storyImages.id });
  return gone.map(({ id }) => id);
}

/** Which of these are known. */
export async function knownImages(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: storyImages.id })
    .from(storyImages)
    .where(inArray(storyImages.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

export const toStored = ({ id, width, height, widths, createdAt }: ImageRow): StoredImage => ({
  id,
  width,
  height,
  widths,
  createdAt,
});
