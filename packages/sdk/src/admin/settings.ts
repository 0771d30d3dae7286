import type { NetworkRecord, NetworkRecordInput, Tolerant } from '@koinon/contract';
import type { OriginEntry, StaffCreated, StaffInput } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { WriteOptions } from '../write.ts';
import {
  networkRecordPlan,
  originListPlan,
  originPlan,
  staffCreatedPlan,
  staffListPlan,
  type Staff,
} from './plans.ts';
import type { StaffClient } from './staff-client.ts';

/** `admin.origins`: sites whose pages may write to the network, as `https://agency.example`. */
export class Origins {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  list(options: CallOptions = {}): Promise<{ readonly items: OriginEntry[] }> {
    return this.#client.get(['origins'], originListPlan, options);
  }

  /**
   * Once more does nothing more. Role: `admin`.
   *
   * @throws ProblemError 422 where it is no exact origin of https
   */
  add(origin: string, options: WriteOptions = {}): Promise<OriginEntry> {
    return this.#client.write('POST', ['origins'], { origin }, originPlan, options);
  }

  /**
   * Role: `admin`.
   *
   * @throws ProblemError 404 where it is not on the list
   */
  remove(origin: string, options: CallOptions = {}): Promise<void> {
    return this.#client.remove(['origins'], { origin }, options);
  }
}

/** `admin.staff`: who may do what. Role: `admin`. */
export class StaffMembers {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  list(options: CallOptions = {}): Promise<{ readonly items: Staff[] }> {
    return this.#client.get(['staff'], staffListPlan, options);
  }

  /**
   * Makes a token, which is in this answer and nowhere else, ever. Never repeated by itself: were the answer lost, the
   * repetition would make another. Look for the name in the list, and revoke it.
   */
  add(member: StaffInput, options: CallOptions = {}): Promise<Tolerant<StaffCreated>> {
    return this.#client.writeOnce('POST', ['staff'], member, staffCreatedPlan, options);
  }

  /** @throws ProblemError 409 for the last administrator of all networks */
  revoke(id: string, options: CallOptions = {}): Promise<void> {
    return this.#client.remove(['staff', id], undefined, options);
  }
}

/** `admin.network`: the network as its staff write it. Records are handed through whole, unknown members too. */
export class AdminNetwork {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  get(options: CallOptions = {}): Promise<NetworkRecord> {
    return this.#client.get(['network'], networkRecordPlan, options);
  }

  /** The whole record, or a new network: the client's `network` must be its slug. Role: `admin`. */
  put(record: NetworkRecordInput, options: WriteOptions = {}): Promise<NetworkRecord> {
    return this.#client.write('PUT', ['network'], record, networkRecordPlan, options);
  }

  /** What is named is replaced whole; the rest stays. Role: `admin`. */
  update(changes: Partial<NetworkRecordInput>, options: WriteOptions = {}): Promise<NetworkRecord> {
    return this.#client.write('PATCH', ['network'], changes, networkRecordPlan, options);
  }
}
