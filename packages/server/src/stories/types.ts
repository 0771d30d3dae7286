/** What the rest of the server asks of stories: pages, the API, staff's acts and the timers. */
import type {
  NetworkRecord,
  ResourceType,
  StoryLink,
  StoryQuery,
  WireForm,
  WireStory,
  WireStoryCreated,
  WireStoryDraft,
  WireStoryPage,
  WireStorySaved,
} from '@koinon/contract';
import type { Tx } from '../database/database.ts';

/**
 * A story while it is its author's. Tokens are those of POST `stories` (purpose `story`) and those that were mailed
 * (`story-mail`); what is done by a mailed one proves the address. All throw a `RequestProblem`: `not-found` for a token that
 * was never given, `link-expired` (410), `conflict` where the state does not allow it, `draft-changed` for another revision.
 */
export interface StoryService {
  /**
   * The form with a fresh ticket. Throws `form-not-published` without a privacy notice, or where the network takes no stories.
   * @param template the id of one of the network's; an unknown one is none
   */
  form(network: NetworkRecord, origin: string | null, template: string | null): Promise<WireForm>;

  /** Changes nothing, however often scanners ask. */
  read(token: string): Promise<WireStoryDraft>;
  /** Keeps what is typed. @param changes the body of PATCH, unchecked */
  change(token: string, changes: unknown): Promise<WireStorySaved>;
  /**
   * Hands it in as it is kept: throws `invalid`, whose pointers are the fields' names. Again with the same revision: the same answer.
   * @param input `{ revision }`, unchecked
   */
  submit(token: string, input: unknown, origin: string | null): Promise<WireStorySaved>;
  /** @param input `{ revision }`, unchecked. A published one is gone from every list at once. */
  takeBack(token: string, input: unknown): Promise<WireStorySaved>;
  /** Proves the address, by a mailed link. Doing it twice is no problem. */
  confirm(token: string): Promise<WireStorySaved>;
  /**
   * Mails a link to the draft; the address is the draft's from then on, or, where it has one that is proved, once something is
   * done by the new link: until then the old ones work. Within the address's budget of mails; the answer is the
   * same in any case. @param input `{ email }`, unchecked @param address the client's
   */
  mailLink(token: string, input: unknown, address: string): Promise<void>;
  /** The same by a link that has expired: to the address to which that one went. Nothing for any other token. */
  renew(token: string, address: string): Promise<void>;

  /** A link to what it is in the database: for uploads. @throws as above; `conflict` where its author may not write */
  writable(token: string): Promise<{ readonly story: string; readonly network: string }>;

  readonly gallery: StoryReads;
  readonly staff: StoryActs;
  readonly jobs: StoryJobs;
}

/** What the pipeline makes of POST `stories`. */
export type StoryCreation = WireStoryCreated;

/** Only what is published. */
export interface StoryReads {
  list(network: NetworkRecord, query: StoryQuery): Promise<WireStoryPage>;
  /** The same stories with their texts, `limit` at most: for feeds. */
  texts(network: NetworkRecord, query: StoryQuery): Promise<WireStory[]>;
  /** In the language that its address is of; its translations are linked. */
  find(network: NetworkRecord, slug: string): Promise<WireStory | undefined>;
  /** Whether the address was a published story's that is withdrawn now: then it is gone, and not unknown. */
  isGone(network: string, slug: string): Promise<boolean>;
  /** Of each event, by its id. */
  ofEvents(network: string, events: readonly string[]): Promise<ReadonlyMap<string, readonly StoryLink[]>>;
}

export interface StoryWord {
  /** Id of the member of the staff. */
  readonly staff: string;
  /** Mailed to the author, and kept in the history. */
  readonly message?: string | null | undefined;
  /** Runs in the same transaction: that is where the act is written down. */
  readonly within?: ((tx: Tx) => Promise<void>) | undefined;
}

/** Throw `not-found` for another network's, `conflict` where the state does not allow it: see `STORY_ACTS`. */
export interface StoryActs {
  review(network: string, id: string, word: StoryWord): Promise<void>;
  requestChanges(network: string, id: string, word: StoryWord & { readonly message: string }): Promise<void>;
  /**
   * Throws `address-unproved`; `draft-changed` where `revision` is not the one that was read; `invalid` (`/slug`,
   * `/translationOf`). Its pictures leave quarantine.
   */
  publish(
    network: string,
    id: string,
    word: StoryWord & {
      readonly slug: string | null;
      readonly translationOf: string | null;
      /** What it is filed as from now on; else as its author chose. */
      readonly resourceType?: ResourceType | null | undefined;
      readonly revision?: number | null | undefined;
    },
  ): Promise<void>;
  reject(network: string, id: string, word: StoryWord & { readonly message: string }): Promise<void>;
  withdraw(network: string, id: string, word: StoryWord & { readonly message: string }): Promise<void>;
  /** Deletes it in whichever state it is, with its history, its pictures, its mail; nobody hears of it. */
  erase(network: string, id: string, within?: (tx: Tx) => Promise<void>): Promise<void>;
}

export interface StoryJobs {
  /** Removes files and rows of pictures that nothing refers to. Returns how many. */
  clean(): Promise<number>;
  /** What `retain` would do now. @param network slug: only of this one */
  retention(network?: string): Promise<StoryRetention>;
  /** Deletes what is over, with its history and its pictures. */
  retain(network?: string): Promise<StoryRetention>;
}

export interface StoryRetention {
  /** Drafts that nobody went on with. */
  readonly drafts: number;
  /** Stories that were handed in with an address that nobody ever proved. */
  readonly unproved: number;
  /** Stories that were rejected or withdrawn. */
  readonly ended: number;
}
