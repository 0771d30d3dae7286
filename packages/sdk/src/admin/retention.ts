import type { QuarantineEntry } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import { actPagePlan, type StaffAct } from './member-plans.ts';
import { retentionPlan, type RetentionReport } from './newsletter-plans.ts';
import { quarantinePlan } from './plans.ts';
import type { StaffClient } from './staff-client.ts';

/** `admin.retention`: what is kept how long. What is over goes by itself, hourly. */
export class Retention {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** Rule by rule, with how many are over now. Changes nothing. Role: `viewer`. */
  get(options: CallOptions = {}): Promise<RetentionReport> {
    return this.#client.get(['retention'], retentionPlan, options);
  }

  /**
   * Deletes now what is over, and says how many of each rule went. Nothing but a backup brings it back. Never repeated by
   * itself: the second answer would say that nothing went. Role: `admin`.
   *
   * @param how `dryRun`: says what would go, and lets it stay
   */
  purge(
    how: { readonly dryRun?: boolean | undefined } = {},
    options: CallOptions = {},
  ): Promise<RetentionReport> {
    return this.#client.writeOnce('POST', ['retention', 'purge'], how, retentionPlan, options);
  }
}

/** `admin.quarantine`: what looked like a machine's, kept for seven days. Role: `viewer` to read, `editor` to let in. */
export class Quarantine {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** Of every form. */
  list(options: CallOptions = {}): Promise<{ readonly items: QuarantineEntry[] }> {
    return this.#client.get(['quarantine'], quarantinePlan, options);
  }

  /**
   * Lets an entry in as if it had been sent just now: its address is still to be proved by mail. Never repeated by itself,
   * for an entry is let in once.
   *
   * @param act `note` is kept beside the act
   * @throws ProblemError 404 where there is none, or no more; what the form itself would answer
   */
  release(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<void> {
    return this.#client.send('POST', ['quarantine', id, 'release'], act, options);
  }
}

/** Which acts. */
export interface ActQuery {
  /** One act, as `members.approve`, or all of a resource, as `members`. */
  readonly act?: string | undefined;
  /** What it was done to: an id. */
  readonly subject?: string | undefined;
  /** Id of a member of the staff. */
  readonly staff?: string | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** `admin.acts`: who of the staff did what. Role: `viewer`. */
export class Acts {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** The youngest first. */
  list(query: ActQuery = {}, options: CallOptions = {}): Listing<StaffAct> {
    return this.#client.list(['acts'], actPagePlan, { ...query }, options);
  }
}
