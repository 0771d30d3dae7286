/** What the rest of the server asks of newsletters: pages, the API, staff's acts and the timers. */
import type {
  IssueStatus,
  NetworkRecord,
  WireForm,
  WireIssue,
  WireIssuePage,
  WireSubscription,
} from '@koinon/contract';
import type { Tx } from '../database/database.ts';
import type { IssueRow } from './rows.ts';

/**
 * By a mailed link. All throw a `RequestProblem`: `not-found` for a token that was never mailed or is of another purpose,
 * `link-expired` (410) where the request or the subscriber is gone, `conflict` where this link does not allow it. Doing the
 * same twice is no problem: the second answer is the state.
 */
export interface NewsletterService {
  /** The form with a fresh ticket. Throws `not-found` where the network has no newsletter, `form-not-published` where it names no controller. */
  form(network: NetworkRecord, origin: string | null): Promise<WireForm>;

  /** Links of every purpose. Changes nothing, however often scanners ask. */
  read(token: string): Promise<WireSubscription>;
  /** Of a `confirm` link: subscribes, or adds what was asked for to what one has. */
  confirm(token: string): Promise<WireSubscription>;
  /** @param changes the body of PATCH, unchecked. Of a `preferences` link (a `confirm` link once it is confirmed is one too). */
  change(token: string, changes: unknown): Promise<WireSubscription>;
  /**
   * Of any link. An `unsubscribe` link leaves its list, any other all of them. Throws `conflict` for `all` with an `unsubscribe` link.
   *
   * @param method `one-click`: a mail program did it (RFC 8058)
   */
  unsubscribe(
    token: string,
    options: { readonly all: boolean; readonly method: 'link' | 'one-click' },
  ): Promise<WireSubscription>;
  /** Of an `unsubscribe` link: mails a link to the preferences, once an hour and within the address's budget. Changes nothing else. */
  mailPreferences(token: string): Promise<void>;

  /** The archive: what was sent, the youngest first. @param list only of this list */
  issues(
    network: NetworkRecord,
    page: {
      readonly list?: string | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<WireIssuePage>;
  issue(network: NetworkRecord, id: string): Promise<WireIssue | undefined>;

  readonly staff: NewsletterActs;
  readonly jobs: NewsletterJobs;
}

export interface IssueProgress {
  readonly status: IssueStatus;
  /** Deliveries: all, and how many of them are sent, waiting (or under way), given up, or dropped because the subscriber had left. */
  readonly recipients: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly dropped: number;
}

/** `within` runs in the same transaction: that is where the act is written down. */
export interface NewsletterActs {
  /**
   * Makes the deliveries of an issue that has none yet, and begins or goes on sending. `conflict` for a list that is gone; the same
   * again changes nothing. `assertRead` throws where it is not the issue that whoever sends it has read.
   */
  send(
    network: string,
    id: string,
    within?: (tx: Tx) => Promise<void>,
    assertRead?: (issue: IssueRow) => void,
  ): Promise<IssueProgress>;
  /** Nothing more of it goes out until it is sent again. */
  stop(network: string, id: string, within?: (tx: Tx) => Promise<void>): Promise<IssueProgress>;
  /** One copy to an address, marked as a test. */
  test(
    network: string,
    id: string,
    to: { readonly email: string; readonly lang: string },
    within?: (tx: Tx) => Promise<void>,
  ): Promise<void>;
  progress(network: string, id: string): Promise<IssueProgress>;
  /** Deletes a subscriber with links, requests and mail; the ledger says that it was erased. */
  erase(network: string, subscriber: string, within?: (tx: Tx) => Promise<void>): Promise<void>;
  /**
   * The same by address, whatever there is of it, in the caller's transaction. Returns whether there was anything.
   *
   * @param method `link` where the person asks for it by a mailed link; left out: staff
   */
  eraseAddress(tx: Tx, network: string, emailKey: string, method?: 'link' | 'staff'): Promise<boolean>;
}

export interface NewsletterJobs {
  /** Moves so many waiting deliveries into the outbox as the throttle allows now; says when an issue is sent. */
  deliver(): Promise<number>;
  /** What `retain` would do now. @param network slug: only of this one */
  retention(network?: string): Promise<NewsletterRetention>;
  /** Requests that nobody confirmed and subscribers who left, after their time. @param network slug: only of this one */
  retain(network?: string): Promise<NewsletterRetention>;
}

export interface NewsletterRetention {
  readonly requests: number;
  readonly subscribers: number;
}
