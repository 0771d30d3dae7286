/** Drafts to add pictures to, without the form that makes them. */
import { randomUUID } from 'node:crypto';
import type { StoryStatus } from '@koinon/contract';
import type { Db } from '../database/database.ts';
import { stories } from '../database/schema.ts';
import { createLink, tokenOf } from '../mail/links.ts';

export interface TestDraft {
  readonly id: string;
  /** Of a link to it, good for a day. */
  readonly token: string;
}

/** @param now milliseconds since the epoch @param secret the server's */
export async function draftIn(
  db: Db,
  {
    now,
    secret,
    network = 'gr',
    status = 'draft',
  }: { now: number; secret: string; network?: string; status?: StoryStatus },
): Promise<TestDraft> {
  const id = randomUUID();
  const at = new Date(now);
  await db
    .insert(stories)
    .values({ id, network, status, lang: 'el', groupId: id, createdAt: at, updatedAt: at });
  const link = { purpose: 'story', subject: id } as const;
  const nonce = await createLink(
    db,
    { secret, now: () => now },
    { ...link, expiresAt: new Date(now + 86_400_000) },
  );
  return { id, token: tokenOf(secret, { ...link, nonce }) };
}
