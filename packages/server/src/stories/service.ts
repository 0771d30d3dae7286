/** Stories while they are their authors': see `StoryService`. */
import type { NetworkRecord } from '@koinon/contract';
import { StoryLinkInputSchema, StoryRevisionSchema } from '@koinon/contract/stories';
import { isWritable } from '@koinon/contract/story-states';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { stories } from '../database/schema.ts';
import { createLimiter } from '../forms/limits.ts';
import { RequestProblem } from '../http/problem.ts';
import { noteSaid } from './consent.ts';
import type { StoryDeps } from './deps.ts';
import { change, readChanges, readInput } from './draft.ts';
import { form } from './form.ts';
import { findStoryToken, isAwaited, type StoryToken } from './links.ts';
import { asked, countMail, mailLink, moveTo } from './mail-link.ts';
import { post } from './post.ts';
import { retain, retention } from './retention.ts';
import { lockStory, update, type StoryRow } from './rows.ts';
import { submit } from './submit.ts';
import { takeBack } from './take-back.ts';
import type { StoryActs, StoryReads, StoryService } from './types.ts';
import { saved, view } from './view.ts';

interface Opened {
  readonly network: NetworkRecord;
  readonly row: StoryRow;
  readonly link: StoryToken;
}

/** What everybody reads and what staff do: they are written elsewhere, on the same rows. */
export interface StoryParts {
  readonly gallery: StoryReads;
  readonly staff: StoryActs;
}

export function createStories(deps: StoryDeps, { gallery, staff }: StoryParts): StoryService {
  const { db, now, nudge, formLimits, images } = deps;
  const limiter = createLimiter(formLimits, now);

  return {
    form: (network, origin, template) => form(deps, network, origin, template),
    async read(token) {
      const link = await linkOf(token);
      const [found] = await db.select().from(stories).where(eq(stories.id, link.story));
      const row = stillOpen(found, link);
      return view(db, deps, await networkOf(db, row.network), row, { token, link });
    },
    async change(token, input) {
      // Whether there is such a draft comes before what is wrong with what is sent.
      const link = await linkOf(token);
      const changes = readChanges(input);
      return written(link, (tx, { network, row }) => change(tx, deps, network, row, changes));
    },
    async submit(token, input, origin) {
      const link = await linkOf(token);
      const { revision } = readInput(StoryRevisionSchema, input);
      return written(link, (tx, { network, row }) =>
        submit(tx, deps, row, { network, link, revision, origin }),
      );
    },
    async takeBack(token, input) {
      const link = await linkOf(token);
      const { revision } = readInput(StoryRevisionSchema, input);
      return written(link, (tx, { row }) => takeBack(tx, deps, row, { revision, link }));
    },
    async confirm(token) {
      const link = await linkOf(token);
      if (link.mailedTo === null) throw new RequestProblem('conflict');
      // Whatever is written by a mailed link proves the address; this is nothing else.
      return written(link, async () => undefined);
    },
    async mailLink(token, input, address) {
      const link = await linkOf(token);
      const { email } = readInput(StoryLinkInputSchema, input);
      countMail(limiter, address);
      await written(link, (tx, { network, row }) => mailLink(tx, deps, network, row, email));
    },
    async renew(token, address) {
      const link = await findStoryToken(db, token);
      countMail(limiter, address);
      if (!link || link.mailedTo === null) return;
      await transact(db, async tx => {
        const row = await lockStory(tx, link.story);
        if (row && row.emailKey === link.mailedTo) {
          const values = asked(row, new Date(now()));
          if (values.updatedAt) await update(tx, row, values);
          await post(tx, deps, 'story-link', row, { budgeted: true });
        }
      });
      nudge();
    },
    async writable(token) {
      const link = await linkOf(token);
      const [found] = await db.select().from(stories).where(eq(stories.id, link.story));
      const { id, network, status } = stillOpen(found, link);
      if (!isWritable(status)) throw new RequestProblem('conflict');
      return { story: id, network };
    },

    gallery,
    staff,
    jobs: {
      clean: () => images.clean(),
      retention: network => retention(deps, network),
      retain: network => retain(deps, network),
    },
  };

  /** Throws `not-found` for what was never given to anybody. */
  async function linkOf(token: string): Promise<StoryToken> {
    const link = await findStoryToken(db, token);
    if (!link) throw new RequestProblem('not-found');
    return link;
  }

  /** The row, if the link opens it still: it is there, in time, and the link was mailed to the address that is its author's, or is to be. */
  function stillOpen(row: StoryRow | undefined, link: StoryToken): StoryRow {
    const { mailedTo, expiresAt } = link;
    if (!row || expiresAt.getTime() <= now()) throw new RequestProblem('link-expired');
    if (mailedTo !== null && mailedTo !== row.emailKey && !isAwaited(row, link)) {
      throw new RequestProblem('link-expired');
    }
    return row;
  }

  /** Runs with the row locked and, by a mailed link, its address proved; says how it stands afterwards. */
  async function written(link: StoryToken, work: (tx: Tx, opened: Opened) => Promise<void>) {
    const after = await transact(db, async tx => {
      const found = stillOpen(await lockStory(tx, link.story), link);
      const row = link.mailedTo === null ? found : await prove(tx, found, link.mailedTo);
      await work(tx, { network: await networkOf(tx, row.network), row, link });
      return (await tx.select().from(stories).where(eq(stories.id, row.id)))[0];
    });
    nudge();
    if (!after) throw new RequestProblem('link-expired');
    return saved(after);
  }

  async function prove(tx: Tx, row: StoryRow, mailedTo: string): Promise<StoryRow> {
    const isIts = mailedTo === row.emailKey;
    if (isIts && row.confirmedAt !== null) return row;
    const confirmedAt = new Date(now());
    if (isIts) await update(tx, row, { confirmedAt });
    const proved = isIts ? { ...row, confirmedAt } : await moveTo(tx, deps, row, mailedTo);
    if (row.submittedAt !== null && row.endedAt === null) await noteSaid(tx, deps, proved, 'given', 'link');
    return proved;
  }
}

async function networkOf(db: Queryable, slug: string): Promise<NetworkRecord> {
  const network = await findNetwork(db, slug);
  if (!network) throw new Error('A story has no network.');
  return network;
}
