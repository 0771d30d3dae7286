import type { EventRecordInput } from '@koinon/contract';
import type { AdminEvent, AdminImport, EventAct, EventActed } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import type { WriteOptions } from '../write.ts';
import {
  adminEventPagePlan,
  adminEventPlan,
  eventActedPlan,
  importPlan,
  type ImportSummary,
} from './plans.ts';
import { asRead, type PutOptions } from './put.ts';
import type { StaffClient } from './staff-client.ts';

/** Which events staff want to see. */
export interface StaffEventQuery {
  /** Only what is not over on this day, `YYYY-MM-DD`, or has no date. */
  readonly from?: string | undefined;
  /** `false`: drafts only. */
  readonly published?: boolean | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * `admin.events`: events as their staff write them, drafts among them. Acts done twice change nothing and mail nobody, so
 * all of them are repeated after a lost answer. Role: `viewer` to read, `editor` to write.
 */
export class AdminEvents {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  list(query: StaffEventQuery = {}, options: CallOptions = {}): Listing<AdminEvent> {
    return this.#client.list(['events'], adminEventPagePlan, { ...query }, options);
  }

  get(id: string, options: CallOptions = {}): Promise<AdminEvent> {
    return this.#client.get(['events', id], adminEventPlan, options);
  }

  /**
   * Brings organisations and events to what is given: all or nothing is kept, and what is not named stays.
   *
   * @throws ProblemError 422 with `errors`, whose pointers begin with `/events/<index>`
   */
  import(input: AdminImport, options: WriteOptions = {}): Promise<ImportSummary> {
    return this.#client.write('POST', ['events'], input, importPlan, options);
  }

  /**
   * One event anew, whole: what is left out takes its default. Who comes is told by mail of another time or place.
   *
   * @throws ProblemError 412 `changed-meanwhile` where somebody else changed it since the `revision` that is given
   */
  put(record: EventRecordInput, options: PutOptions = {}): Promise<EventActed> {
    return this.#client.write('PUT', ['events', record.id], record, eventActedPlan, asRead(options));
  }

  /** From now on everybody sees it. */
  publish(id: string, act: EventAct = {}, options: WriteOptions = {}): Promise<EventActed> {
    return this.#act(id, 'publish', act, options);
  }

  /** Its dates stay as they were announced until it is edited; everybody who has or awaits a place gets a mail. */
  postpone(id: string, act: EventAct = {}, options: WriteOptions = {}): Promise<EventActed> {
    return this.#act(id, 'postpone', act, options);
  }

  /** Everybody who has or awaits a place gets a mail that takes it out of their calendar. */
  cancel(id: string, act: EventAct = {}, options: WriteOptions = {}): Promise<EventActed> {
    return this.#act(id, 'cancel', act, options);
  }

  #act(id: string, verb: string, act: EventAct, options: WriteOptions): Promise<EventActed> {
    return this.#client.write('POST', ['events', id, verb], act, eventActedPlan, options);
  }
}
