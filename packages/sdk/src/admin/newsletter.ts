import type { IssueRecordInput, IssueStatus } from '@koinon/contract';
import type { EraseAddress, IssueAct, IssueTest } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import type { WriteOptions } from '../write.ts';
import {
  readersPlan,
  staffIssuePagePlan,
  staffIssuePlan,
  type Readers,
  type StaffIssue,
} from './newsletter-plans.ts';
import { asRead, type PutOptions } from './put.ts';
import type { StaffClient } from './staff-client.ts';

/** Which issues. */
export interface StaffIssueQuery {
  /** Any of them. */
  readonly status?: readonly IssueStatus[] | undefined;
  /** Id of a list of the network. */
  readonly list?: string | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** `admin.newsletter.issues`: written as drafts, tried, sent. Role: `viewer` to read, `editor` to write. */
export class StaffIssues {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** The youngest first, drafts among them. */
  list(query: StaffIssueQuery = {}, options: CallOptions = {}): Listing<StaffIssue> {
    return this.#client.list([...ISSUES], staffIssuePagePlan, { ...query }, options);
  }

  /** With how far its sending has come. */
  get(id: string, options: CallOptions = {}): Promise<StaffIssue> {
    return this.#client.get([...ISSUES, id], staffIssuePlan, options);
  }

  /**
   * Writes an issue, whole: a draft, until it is sent. The words of one that was sent or stopped can be corrected; its list
   * and its topics stay.
   *
   * @throws ProblemError 422 with `errors`; 409 `conflict` while it is being sent; 412 `changed-meanwhile` where somebody else
   *   changed, sent or deleted it since the `revision` that is given
   */
  put(issue: IssueRecordInput, options: PutOptions = {}): Promise<StaffIssue> {
    return this.#client.write('PUT', [...ISSUES, issue.id], issue, staffIssuePlan, asRead(options));
  }

  /** Deletes a draft. @throws ProblemError 404, or 409 `conflict` for what was sent */
  remove(id: string, options: CallOptions = {}): Promise<void> {
    return this.#client.remove([...ISSUES, id], undefined, options);
  }

  /**
   * Begins to send, or goes on after a stop. Who gets it is settled the first time, and nobody gets it twice; it is in the
   * archive from then on. The answer comes at once: `get` says how far it is. Once more does nothing more.
   *
   * @param options with `revision` it goes out only as it was read
   * @throws ProblemError 409 `conflict` where its list is gone, or it has no text; 412 `changed-meanwhile` where somebody else
   *   changed it since the `revision` that is given
   */
  send(id: string, act: IssueAct = {}, options: PutOptions = {}): Promise<StaffIssue> {
    return this.#client.write('POST', [...ISSUES, id, 'send'], act, staffIssuePlan, asRead(options));
  }

  /** Nothing more of it goes out until it is sent again; what the mail server has is gone. @throws ProblemError 409 for a draft */
  stop(id: string, act: IssueAct = {}, options: WriteOptions = {}): Promise<StaffIssue> {
    return this.#client.write('POST', [...ISSUES, id, 'stop'], act, staffIssuePlan, options);
  }

  /** Mails one copy, marked as a test. Never repeated by itself, for each time is a mail. @throws ProblemError 422 for what is no address */
  test(id: string, to: IssueTest, options: CallOptions = {}): Promise<void> {
    return this.#client.send('POST', [...ISSUES, id, 'test'], to, options);
  }
}

/** How a table of readers is written. */
export interface ReaderTableOptions extends CallOptions {
  /** Excel expects a semicolon in Greek and Portuguese (as unless given), a comma in English. */
  readonly separator?: 'semicolon' | 'comma' | undefined;
}

/** `admin.newsletter.subscribers`: how many there are; who, only in an export. Role: `viewer`. */
export class Subscribers {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  count(options: CallOptions = {}): Promise<Readers> {
    return this.#client.get([...SUBSCRIBERS], readersPlan, options);
  }

  /**
   * Who reads a list, as a table for spreadsheets (CSV, RFC 4180), safe against formulas, with the byte order mark that Excel
   * reads Greek by: write it to a file as it is. The export is written down.
   *
   * @throws ProblemError 404 for a list that the network does not have
   */
  async export(list: string, { separator, ...options }: ReaderTableOptions = {}): Promise<string> {
    return this.#client.table(['newsletter', 'subscribers.csv'], { list, separator }, options);
  }

  /**
   * Deletes all that the newsletter has of one subscriber; the ledger keeps that there was an agreement, without an address.
   * It cannot be undone. Role: `admin`.
   *
   * @param id as the export has it
   * @param act `note` stays when the person is gone: name nobody
   * @throws ProblemError 404 where there is none, or no more
   */
  erase(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<void> {
    return this.#client.send('POST', [...SUBSCRIBERS, id, 'erase'], act, options);
  }

  /** The same by address, with requests that were never confirmed. @throws ProblemError 404 where there is nothing of it */
  eraseAddress(address: EraseAddress, options: CallOptions = {}): Promise<void> {
    return this.#client.send('POST', [...SUBSCRIBERS, 'erase'], address, options);
  }
}

/** `admin.newsletter`. */
export class StaffNewsletter {
  readonly issues: StaffIssues;
  readonly subscribers: Subscribers;

  constructor(client: StaffClient) {
    this.issues = new StaffIssues(client);
    this.subscribers = new Subscribers(client);
  }
}

const ISSUES = ['newsletter', 'issues'] as const;
const SUBSCRIBERS = ['newsletter', 'subscribers'] as const;
