import { eq } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { stories } from '../database/schema.ts';

/** A story as the database has it. */
export type StoryRow = typeof stories.$inferSelect;

/** Handed in, and neither published nor at an end. */
export const HANDED_IN: readonly StoryRow['status'][] = ['submitted', 'in-review', 'changes-requested'];

/** The row, which nobody else writes before the transaction ends. */
export async function lockStory(tx: Tx, id: string): Promise<StoryRow | undefined> {
  const [row] = await tx.select().from(stories).where(eq(stories.id, id)).for('update');
  return row;
}

/** Changes a row; says nothing to anybody. */
export async function update(
  tx: Queryable,
  { id }: Pick<StoryRow, 'id'>,
  values: Partial<typeof stories.$inferInsert>,
): Promise<void> {
  await tx.update(stories).set(values).where(eq(stories.id, id));
}
