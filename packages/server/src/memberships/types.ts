/** What the rest of the server asks of memberships: pages, the API, staff's acts and the timers. */
import type {
  CharterRecord,
  LanguageMap,
  MembershipExport,
  NetworkRecord,
  OrganizationRecord,
  WireCharter,
  WireForm,
  WireMembership,
} from '@koinon/contract';
import type { Tx } from '../database/database.ts';

/**
 * By a mailed link. All throw a `RequestProblem`: `not-found` for a token that was never mailed, `link-expired` (410) where the
 * membership is gone, `conflict` where the state does not allow it. Doing the same twice is no problem.
 */
export interface MembershipService {
  /** The form with a fresh ticket. Throws `form-not-published` without a privacy notice, and without a charter. */
  form(network: NetworkRecord, origin: string | null): Promise<WireForm>;

  /** Changes nothing, however often scanners ask. */
  read(token: string): Promise<WireMembership>;
  /** Proves the address: active where its domain is a public body's (and a seat is free), else in review, with the reason. */
  confirm(token: string): Promise<WireMembership>;
  /** @param changes the body of PATCH, unchecked. Another body in an institutional network is a new question of seats. */
  change(token: string, changes: unknown): Promise<WireMembership>;
  /** @param acceptance the body of POST …/accept, unchecked. Throws `charter-changed` for a version that is not the current one. */
  accept(token: string, acceptance: unknown): Promise<WireMembership>;
  /** Leaves the network. What is kept, and how long, the page says. */
  cancel(token: string): Promise<WireMembership>;
  /** Everything that is kept about the address in this network. */
  export(token: string): Promise<MembershipExport>;
  /** Deletes it; the ledger keeps that there were agreements, without an address. */
  erase(token: string): Promise<void>;
  /** What members show each other, by an active member's link; throws `conflict` for who is not active. */
  directory(token: string, query: { readonly q: string }): Promise<readonly DirectoryMember[]>;

  /**
   * Mails a link to the page of the member who has an address, within the address's budget. The same for every address; nobody
   * else hears anything. Throws `invalid` (`/email`) for what is no address, `too-many-requests` with `Retry-After`.
   */
  mailLink(network: NetworkRecord, request: LinkRequest): Promise<void>;

  /** `current`: the one to accept now. */
  charter(network: string, version: string): Promise<WireCharter | undefined>;

  readonly staff: MembershipActs;
  readonly jobs: MembershipJobs;
}

export interface LinkRequest {
  readonly email: string;
  /** BCP 47: the language of the mail. */
  readonly lang: string;
  /** The client's, of which only groups are counted: see `clientOf`. */
  readonly address: string;
}

/** Only what the member shows. */
export interface DirectoryMember {
  readonly name: string;
  readonly organisation: LanguageMap | string | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly about: string | null;
}

export interface StaffWord {
  /** Mailed to the member; null: the mail has no words of staff's. */
  readonly message?: string | null | undefined;
  /** Runs in the same transaction: that is where the act is written down. */
  readonly within?: ((tx: Tx) => Promise<void>) | undefined;
}

/** Throw `not-found` for another network's, `conflict` where the state does not allow it. */
export interface MembershipActs {
  /** From review (or pending, by staff's own word) to active. `conflict` where the body's seats are taken, unless `over`. */
  approve(network: string, id: string, word?: StaffWord & { readonly over?: boolean }): Promise<void>;
  /** Asks the member something; stays in review. */
  ask(network: string, id: string, word: StaffWord & { readonly message: string }): Promise<void>;
  /** From review to left, reason `declined`. */
  decline(network: string, id: string, word?: StaffWord): Promise<void>;
  suspend(network: string, id: string, word?: StaffWord): Promise<void>;
  /** From suspended (or left) to active. */
  reinstate(network: string, id: string, word?: StaffWord & { readonly over?: boolean }): Promise<void>;
  erase(network: string, id: string, within?: (tx: Tx) => Promise<void>): Promise<void>;
  /** Seats of every body that has members; `seats` null in an individual network. */
  seats(network: NetworkRecord): Promise<readonly BodySeats[]>;
  /**
   * Publishes a version; active members are mailed and have `graceDays` to accept it. The same record again changes nothing.
   * Throws `conflict` for a version that was published with another text. Returns how many mails were queued.
   */
  publishCharter(network: string, record: CharterRecord, within?: (tx: Tx) => Promise<void>): Promise<number>;
}

export interface BodySeats {
  readonly body: OrganizationRecord;
  readonly seats: number | null;
  readonly taken: number;
  readonly waiting: number;
}

export interface MembershipJobs {
  /** Suspends who did not accept a new charter in time, and tells them; reminds once, a week before. */
  remind(): Promise<number>;
  /** What `retain` would do now. @param network slug: only of this one */
  retention(network?: string): Promise<MembershipRetention>;
  retain(network?: string): Promise<MembershipRetention>;
}

export interface MembershipRetention {
  /** Memberships of addresses that nobody proved, and requests, never confirmed, of people who stay. */
  readonly unconfirmed: number;
  readonly reviews: number;
  readonly former: number;
}
