import type { StoryStatus } from '@koinon/contract';
import type { StoryMessage, StoryPublish, StoryReview } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import type { StaffClient } from './staff-client.ts';
import {
  staffStoryDetailPlan,
  staffStoryPagePlan,
  staffStoryPlan,
  type StaffStory,
  type StaffStoryDetail,
} from './story-plans.ts';

/** Which stories. */
export interface StaffStoryQuery {
  /** Any of them; what waits for staff (`submitted`, `in-review`) unless given. */
  readonly status?: readonly StoryStatus[] | undefined;
  /** Words that all occur in title, name or address; accents and case do not matter. At most 200 characters. */
  readonly q?: string | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * `admin.stories`: what authors handed in, and staff's word on it. `message` is mailed to the author and stays in the history;
 * `note` is kept beside the act and never mailed. Role: `viewer` to read, `editor` to write.
 *
 * No act is repeated by itself: after a lost answer `get` says how the story stands.
 */
export class StaffStories {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** The longest waiting first. */
  list(query: StaffStoryQuery = {}, options: CallOptions = {}): Listing<StaffStory> {
    return this.#client.list(['stories'], staffStoryPagePlan, { ...query }, options);
  }

  /** As it was last handed in, with its history and what staff did about it. */
  get(id: string, options: CallOptions = {}): Promise<StaffStoryDetail> {
    return this.#client.get(['stories', id], staffStoryDetailPlan, options);
  }

  /** Says that somebody reads it: the author sees it, and gets no mail. @throws ProblemError 409 `conflict` in another state */
  review(id: string, act: StoryReview = {}, options: CallOptions = {}): Promise<StaffStory> {
    return this.#act(id, 'review', act, options);
  }

  /** Gives it back to its author, who can write in it again. @throws ProblemError 409 `conflict` in another state */
  requestChanges(id: string, act: StoryMessage, options: CallOptions = {}): Promise<StaffStory> {
    return this.#act(id, 'request-changes', act, options);
  }

  /**
   * Publishes it with its pictures.
   *
   * @param act `slug`: the last part of its address, made of the title unless given; `translationOf`: id or slug of the story that
   *   it is a translation of; `revision`: the one that `get` answered and that was read, so that nothing else is published
   * @throws ProblemError 409 `address-unproved` until the author did something by a mailed link, `draft-changed` where another
   *   revision was handed in since the one that was read, `conflict` in another state; 422
   *   for a slug that is taken, or a story that there is not
   */
  publish(id: string, act: StoryPublish = {}, options: CallOptions = {}): Promise<StaffStory> {
    return this.#act(id, 'publish', act, options);
  }

  /** Declines it; it stays so. @throws ProblemError 409 `conflict` in another state */
  reject(id: string, act: StoryMessage, options: CallOptions = {}): Promise<StaffStory> {
    return this.#act(id, 'reject', act, options);
  }

  /** Takes a published story back: it is gone from every list and feed at once. @throws ProblemError 409 `conflict` in another state */
  withdraw(id: string, act: StoryMessage, options: CallOptions = {}): Promise<StaffStory> {
    return this.#act(id, 'withdraw', act, options);
  }

  /**
   * Deletes it, in whichever state it is, with its history and its pictures: for who asks to be forgotten. The author gets no mail;
   * the ledger keeps that there was an agreement, without an address. It cannot be undone. Role: `admin`.
   *
   * @param act `note` stays when the story is gone: name nobody
   * @throws ProblemError 404 where there is none, or no more
   */
  erase(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<void> {
    return this.#client.send('POST', ['stories', id, 'erase'], act, options);
  }

  #act(id: string, verb: string, act: unknown, options: CallOptions): Promise<StaffStory> {
    return this.#client.writeOnce('POST', ['stories', id, verb], act, staffStoryPlan, options);
  }
}
