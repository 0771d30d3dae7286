/** What the rest of the server asks of registrations: pages, the API, staff's acts and the timers. */
import type { NetworkRecord, WireForm, WireRegistration } from '@koinon/contract';
import type { Tx } from '../database/database.ts';

/**
 * Everything that one does with a registration once it is there. Whoever holds a token has proved the address: it was
 * mailed there.
 *
 * The four below throw a `RequestProblem`: `not-found` for a token that was never mailed, `link-expired` (410) after the
 * event, `conflict` where the state does not allow it. Doing the same twice is no problem: the second answer is the state.
 */
export interface RegistrationService {
  /** Changes nothing, however often scanners ask. */
  read(token: string): Promise<WireRegistration>;
  /**
   * Proves the address and takes up what is kept: `held` and `offered` become `confirmed`; late, or from the line, a free
   * place is taken, else it is `waiting` at its first order (and the answer says so).
   */
  confirm(token: string): Promise<WireRegistration>;
  /**
   * @param changes the body of PATCH, unchecked: throws `invalid` with field errors; `no-places` where the places of the
   *   new choice are gone, and then nothing was changed
   */
  change(token: string, changes: unknown): Promise<WireRegistration>;
  /** Frees the place and offers it on, in the same transaction. */
  cancel(token: string): Promise<WireRegistration>;

  /**
   * The form for an event as it stands now, with a fresh ticket; GET changes nothing.
   * Throws `not-found` for an unknown event, `form-not-published` where the network names no controller.
   */
  form(network: NetworkRecord, eventId: string, origin: string | null): Promise<WireForm>;

  readonly staff: StaffActs;
  readonly jobs: RegistrationJobs;
}

/** By id, for staff. `within` runs in the same transaction: that is where the act is written down. */
export interface StaffActs {
  /**
   * Takes a place without the address's proof; `no-places` where there is none (unless `over`), `conflict` for what was
   * cancelled, `not-found` for another network's.
   */
  approve(
    network: string,
    id: string,
    options?: {
      /** Above the number of places. */
      readonly over?: boolean;
      readonly within?: (tx: Tx) => Promise<void>;
    },
  ): Promise<void>;
  /** Lets an entry out of quarantine: see `release`. */
  release(
    network: NetworkRecord,
    entry: string,
    within?: (tx: Tx) => Promise<void>,
  ): Promise<string | undefined>;
  cancel(network: string, id: string, within?: (tx: Tx) => Promise<void>): Promise<void>;
  /** Deletes what is known of the registration, with its links and mail; frees the place, and mails the person nothing. */
  erase(network: string, id: string, within?: (tx: Tx) => Promise<void>): Promise<void>;
}

/** Plain functions on the injected clock; any number of processes may run them at once. Each returns how many it did. */
export interface RegistrationJobs {
  /** Holds and offers that are over become `expired`, and their places go to the line. */
  expire(): Promise<number>;
  /** Offers places that came free otherwise: a capacity was raised by an import. */
  promote(): Promise<number>;
  /** Quarantine and links after their time, keys of requests after seven days. */
  purge(): Promise<number>;
  /** What `retain` would do now. @param network slug: only of this one */
  retention(network?: string): Promise<RetentionReport>;
  /** Deletes what is older than the network's notice says: answers first, then the registrations. */
  retain(network?: string): Promise<RetentionReport>;
}

export interface RetentionReport {
  /** Registrations whose answers go: the event is over and nobody needs them any more. */
  readonly answers: number;
  /** Registrations that go altogether: their time after the event is over. */
  readonly registrations: number;
  /** The same of events that have no date and never end: long after their last change. */
  readonly undated: number;
  /** Those whose address was never proved, after their last link. */
  readonly unproved: number;
}
