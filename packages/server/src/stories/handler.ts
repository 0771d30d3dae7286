/** Beginning a story as one of the forms that the pipeline takes. Its answer is the draft, with the token that opens it. */
import type { WireStoryCreated } from '@koinon/contract';
import { StoryDraftInputSchema } from '@koinon/contract/stories';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { stories } from '../database/schema.ts';
import type { FormHandler } from '../forms/handler.ts';
import { RequestProblem } from '../http/problem.ts';
import { tokenOf } from '../mail/links.ts';
import type { StoryDeps } from './deps.ts';
import { assertSize, begin, readInput, type Begun } from './draft.ts';
import { assertOpen, templateOf } from './form.ts';
import { findStoryToken } from './links.ts';
import { view } from './view.ts';

export function storyHandler(deps: StoryDeps): FormHandler {
  const { db, secret } = deps;
  return {
    fields: Object.keys(StoryDraftInputSchema.shape),
    // Autofill fills in what people do not see, and not every page has a ticket: staff read every story anyway.
    flagsOnly: true,
    async assertOpen({ network, subject }) {
      if (subject !== '') throw new RequestProblem('not-found');
      assertOpen(network);
    },
    async prepare({ network, subject, input, origin }, { suspect }) {
      if (subject !== '') throw new RequestProblem('not-found');
      assertOpen(network);
      const { lang, answers, template: asked } = readInput(StoryDraftInputSchema, input);
      assertSize(answers);
      const template = templateOf(network, asked)?.id ?? null;
      const content = { lang, answers, template };
      return {
        content,
        async write(tx) {
          const fresh = await findNetwork(tx, network.slug);
          if (!fresh) throw new RequestProblem('network-not-found');
          assertOpen(fresh);
          return {
            status: 201,
            kept: await begin(tx, deps, { network: fresh, input: content, origin, suspect }),
          };
        },
        answer: kept => created(kept),
      };
    },
  };

  /** The token is derived now: what is kept with the key opens nothing. */
  async function created(kept: unknown): Promise<WireStoryCreated> {
    const { story, nonce } = readBegun(kept);
    const token = tokenOf(secret, { purpose: 'story', subject: story, nonce });
    const link = await findStoryToken(db, token);
    const [row] = await db.select().from(stories).where(eq(stories.id, story));
    const network = row && (await findNetwork(db, row.network));
    // The same key again, after its draft was deleted.
    if (!link || !row || !network) throw new RequestProblem('link-expired');
    return { token, ...(await view(db, deps, network, row, { token, link })) };
  }
}

function readBegun(kept: unknown): Begun {
  if (typeof kept === 'object' && kept !== null && 'story' in kept && 'nonce' in kept) {
    const { story, nonce } = kept;
    if (typeof story === 'string' && typeof nonce === 'string') return { story, nonce };
  }
  throw new Error('What is kept of a request that began a story is no story.');
}
