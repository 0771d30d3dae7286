/** Whose pictures a link to a story opens. */
import { eq } from 'drizzle-orm';
import { stories } from '../database/schema.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { findStoryToken } from '../stories/links.ts';

/**
 * The id of the story, whatever its state: its author looks at its pictures also when there is nothing to write any more
 * (that is for `StoryService.writable` to say). Throws `not-found` for a token that was never given, `link-expired` for one
 * that is over.
 */
export async function storyOfLink({ db, now }: Pick<Services, 'db' | 'now'>, token: string): Promise<string> {
  const link = await findStoryToken(db, token);
  if (!link) throw new RequestProblem('not-found');
  const { id, emailKey } = stories;
  const [row] = await db.select({ id, emailKey }).from(stories).where(eq(id, link.story));
  const foreign = link.mailedTo !== null && link.mailedTo !== row?.emailKey;
  if (!row || foreign || link.expiresAt.getTime() <= now()) throw new RequestProblem('link-expired');
  return row.id;
}
