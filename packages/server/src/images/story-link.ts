/** Whose pictures a link to a story opens. */
import { isWritable, type StoryStatus } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { stories } from '../database/schema.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { findStoryToken } from '../stories/links.ts';

export interface OpenedStory {
  readonly story: string;
  readonly network: string;
  readonly status: StoryStatus;
}

/** Throws `not-found` for a token that was never given, `link-expired` for one that is over. */
export async function openedStory(
  { db, now }: Pick<Services, 'db' | 'now'>,
  token: string,
): Promise<OpenedStory> {
  const link = await findStoryToken(db, token);
  if (!link) throw new RequestProblem('not-found');
  const { id, network, status, emailKey } = stories;
  const [row] = await db.select({ id, network, status, emailKey }).from(stories).where(eq(id, link.story));
  // Mailed to an address that is no longer the author's: it opens nothing any more.
  if (!row || (link.mailedTo !== null && link.mailedTo !== row.emailKey))
    throw new RequestProblem('not-found');
  if (link.expiresAt.getTime() <= now()) throw new RequestProblem('link-expired');
  return { story: row.id, network: row.network, status: row.status };
}

/** Throws as above, and `conflict` where its author may not write. */
export async function writableStory(services: Pick<Services, 'db' | 'now'>, token: string): Promise<string> {
  const { story, status } = await openedStory(services, token);
  if (!isWritable(status)) throw new RequestProblem('conflict');
  return story;
}
