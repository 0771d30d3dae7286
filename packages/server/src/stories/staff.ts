/** What staff do with stories: see `StoryActs`. */
import type { StoryContent } from '@koinon/contract';
import type { StoryVerb } from '@koinon/contract/story-states';
import { and, eq, or } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { stories } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { imagesIn } from './content.ts';
import type { StoryDeps } from './deps.ts';
import { erase } from './erase.ts';
import { searchTextOf } from './gallery-search.ts';
import { lockStory, type StoryRow } from './rows.ts';
import { freeSlug } from './staff-slug.ts';
import { assertPossible, step, type StepWord } from './step.ts';
import type { StoryActs, StoryWord } from './types.ts';

type Values = NonNullable<StepWord['values']>;
type StaffVerb = Extract<StoryVerb, 'review' | 'request-changes' | 'publish' | 'reject' | 'withdraw'>;

export function storyActs(deps: StoryDeps): StoryActs {
  return {
    review: (network, id, word) => act('review', network, id, word),
    requestChanges: (network, id, word) => act('request-changes', network, id, word),
    publish: (network, id, word) =>
      act('publish', network, id, word, (tx, row) => published(tx, deps, row, word)),
    reject: (network, id, word) => act('reject', network, id, word),
    withdraw: (network, id, word) =>
      act('withdraw', network, id, word, async (tx, row) => {
        await deps.images.hide(tx, row.id);
        return { search: '' };
      }),
    async erase(network, id, within) {
      const pictures = await transact(deps.db, async tx => {
        const row = await existing(tx, network, id);
        const images = await deps.images.of(tx, row.id);
        await erase(tx, deps, row, 'staff');
        await within?.(tx);
        return images.map(image => image.id);
      });
      await deps.images.discard(pictures);
    },
  };

  /** The act, what staff's log says of it and the author's mail: all of it or nothing. */
  async function act(
    verb: StaffVerb,
    network: string,
    id: string,
    { staff, message, within }: StoryWord,
    more: (tx: Tx, row: StoryRow) => Promise<Values> = async () => ({}),
  ): Promise<void> {
    await transact(deps.db, async tx => {
      const row = await existing(tx, network, id);
      assertPossible(verb, row.status);
      await step(tx, deps, row, verb, { staff, message, values: await more(tx, row) });
      await within?.(tx);
    });
    deps.nudge();
  }
}

/** One of the network's, locked. */
async function existing(tx: Tx, network: string, id: string): Promise<StoryRow> {
  const row = await lockStory(tx, id);
  if (row?.network !== network) throw new RequestProblem('not-found');
  return row;
}

/** What a story has once it is published; its pictures leave quarantine. */
async function published(
  tx: Tx,
  deps: StoryDeps,
  row: StoryRow,
  { slug, translationOf, resourceType, revision }: Parameters<StoryActs['publish']>[2],
): Promise<Values> {
  if (!wasRead(row, revision)) throw new RequestProblem('draft-changed');
  if (row.confirmedAt === null) throw new RequestProblem('address-unproved');
  const { content } = row;
  if (content === null) throw new RequestProblem('conflict');
  // Two that are published at once do not take the same address, nor the same place among translations.
  await lockName(tx, `stories ${row.network}`);
  const original = translationOf === null ? undefined : await originalOf(tx, row, content, translationOf);
  await deps.images.publish(tx, row.id, imagesIn(content));
  return {
    slug: slug === null ? await freeSlug(tx, row.network, content.title, row.id) : await given(tx, row, slug),
    search: searchTextOf(content),
    ...(resourceType && { resourceType, content: { ...content, resourceType } }),
    ...(original && { translationOf: original.id, groupId: original.groupId }),
  };
}

/** Nobody publishes what nobody read. That somebody began to read it changes no word of it, and nobody else writes meanwhile. */
function wasRead({ status, revision }: StoryRow, read: number | null | undefined): boolean {
  if (read === null || read === undefined || read === revision) return true;
  return status === 'in-review' && read === revision - 1;
}

async function given(tx: Tx, { id, network }: StoryRow, slug: string): Promise<string> {
  const [owner] = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.network, network), eq(stories.slug, slug)));
  if (owner && owner.id !== id) throw refused('/slug', { story: owner.id });
  return slug;
}

/** A published story of the network, by id or slug, that has no version in this language yet. */
async function originalOf(
  tx: Tx,
  { id, network }: StoryRow,
  { lang }: StoryContent,
  wanted: string,
): Promise<StoryRow> {
  const [found] = await tx
    .select()
    .from(stories)
    .where(
      and(
        eq(stories.network, network),
        eq(stories.status, 'published'),
        or(eq(stories.id, wanted), eq(stories.slug, wanted)),
      ),
    );
  if (!found || found.id === id) throw refused('/translationOf', { unknown: wanted });
  const versions = await tx
    .select({ lang: stories.lang })
    .from(stories)
    .where(and(eq(stories.groupId, found.groupId), eq(stories.status, 'published')));
  if (versions.some(version => version.lang.toLowerCase() === lang.toLowerCase())) {
    throw refused('/translationOf', { lang });
  }
  return found;
}

function refused(pointer: string, params: Readonly<Record<string, string>>): RequestProblem {
  return new RequestProblem('invalid', { errors: [{ pointer, code: 'not-allowed', params: { ...params } }] });
}
