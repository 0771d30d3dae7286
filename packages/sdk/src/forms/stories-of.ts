import { perClient, type ClientHost, type FormOptions } from './per-client.ts';
import { StoryDrafts } from './stories.ts';

/** What telling a story needs: a member of `Koinon`, or made of a `KoinonCore` by {@link storyDraftsOf}. */
export interface StoryDraftResources {
  readonly storyDrafts: StoryDrafts;
}

/** Whatever {@link storyDraftsOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface StoryDraftHost extends Partial<StoryDraftResources>, ClientHost {}

const made = perClient('storyDraftsOf', (client, keys): StoryDraftResources => ({
  storyDrafts: new StoryDrafts(client, keys),
}));

/**
 * The drafts of stories of a client: those that it has, or new ones over the same server, network and transport.
 *
 * ```ts
 * const { storyDrafts } = storyDraftsOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function storyDraftsOf(host: StoryDraftHost, options: FormOptions = {}): StoryDraftResources {
  const { storyDrafts } = host;
  return storyDrafts ? { storyDrafts } : made(host, options);
}
