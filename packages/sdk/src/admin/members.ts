import type { CharterRecordInput, MembershipStatus } from '@koinon/contract';
import type { MemberAct, MemberAdmit, MemberAsk } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import type { WriteOptions } from '../write.ts';
import {
  charterListPlan,
  charterPublishedPlan,
  memberDetailPlan,
  memberPagePlan,
  memberPlan,
  seatsPlan,
  type Member,
  type MemberDetail,
  type PublishedCharter,
  type Seats,
  type StaffCharter,
} from './member-plans.ts';
import type { StaffClient } from './staff-client.ts';

/** Which members. */
export interface MemberQuery {
  /** Any of them; `review` is the queue of staff. */
  readonly status?: readonly MembershipStatus[] | undefined;
  /** Words that all occur in name, address, body, unit or role; accents and case do not matter. At most 200 characters. */
  readonly q?: string | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** How a table of members is written. */
export interface MemberTableOptions extends CallOptions, Pick<MemberQuery, 'status' | 'q'> {
  /** Excel expects a semicolon in Greek and Portuguese (as unless given), a comma in English. */
  readonly separator?: 'semicolon' | 'comma' | undefined;
  /** BCP 47: the language of the names of bodies; the network’s first one unless given. */
  readonly lang?: string | undefined;
}

/**
 * `admin.members`: who belongs to the network, and staff's word on it. Every act but `erase` mails the member, with `message`
 * (staff's own words) in the mail; `note` is kept beside the act and never mailed. Role: `viewer` to read, `editor` to write.
 */
export class Members {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** In the order in which they came. */
  list(query: MemberQuery = {}, options: CallOptions = {}): Listing<Member> {
    return this.#client.list(['members'], memberPagePlan, { ...query }, options);
  }

  /** With what the person agreed to (the ledger of consents) and what staff did about it. */
  get(id: string, options: CallOptions = {}): Promise<MemberDetail> {
    return this.#client.get(['members', id], memberDetailPlan, options);
  }

  /**
   * Members as a table for spreadsheets (CSV, RFC 4180), safe against formulas, with the byte order mark that Excel reads
   * Greek by: write it to a file as it is. Times are wall time in the network's zone. The export is written down.
   */
  async export({ status, q, separator, lang, ...options }: MemberTableOptions = {}): Promise<string> {
    return this.#client.table(['members.csv'], { status, q, separator, lang }, options);
  }

  /** Every body of the register that has active members or somebody in review. */
  seats(options: CallOptions = {}): Promise<Seats> {
    return this.#client.get(['members', 'seats'], seatsPlan, options);
  }

  /**
   * Lets somebody in: from review, or a pending one by staff's own word. Once more does nothing more.
   *
   * @param act `over`: above the number of seats of the body
   * @throws ProblemError 409 `conflict` where the seats are taken, or the membership is in another state
   */
  approve(id: string, act: MemberAdmit = {}, options: WriteOptions = {}): Promise<Member> {
    return this.#client.write('POST', ['members', id, 'approve'], act, memberPlan, options);
  }

  /**
   * Mails a question; the member stays in review. Never repeated by itself, for each time is a mail.
   *
   * @throws ProblemError 409 `conflict` for who is not in review
   */
  ask(id: string, act: MemberAsk, options: CallOptions = {}): Promise<Member> {
    return this.#client.writeOnce('POST', ['members', id, 'ask'], act, memberPlan, options);
  }

  /** From review to `left`, with the reason `declined`. Once more does nothing more. @throws ProblemError 409 `conflict` */
  decline(id: string, act: MemberAct = {}, options: WriteOptions = {}): Promise<Member> {
    return this.#client.write('POST', ['members', id, 'decline'], act, memberPlan, options);
  }

  /** Closes events for members and the directory to an active member. Once more does nothing more. @throws ProblemError 409 `conflict` */
  suspend(id: string, act: MemberAct = {}, options: WriteOptions = {}): Promise<Member> {
    return this.#client.write('POST', ['members', id, 'suspend'], act, memberPlan, options);
  }

  /**
   * Lets somebody in again who was suspended, was declined or left. Once more does nothing more.
   *
   * @param act `over`: above the number of seats of the body
   * @throws ProblemError 409 `conflict` where the seats are taken, or who left never proved the address
   */
  reinstate(id: string, act: MemberAdmit = {}, options: WriteOptions = {}): Promise<Member> {
    return this.#client.write('POST', ['members', id, 'reinstate'], act, memberPlan, options);
  }

  /**
   * Deletes what is known of somebody who asks to be forgotten; the person gets no mail. The ledger keeps that there were
   * agreements, without an address. It cannot be undone. Role: `admin`.
   *
   * @param act `note` stays when the person is gone: name nobody
   * @throws ProblemError 404 where there is none, or no more
   */
  erase(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<void> {
    return this.#client.send('POST', ['members', id, 'erase'], act, options);
  }
}

/** `admin.charters`: what members accept, in versions. Role: `viewer` to read, `admin` to publish. */
export class Charters {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** The youngest first: that is the current one. */
  list(options: CallOptions = {}): Promise<{ readonly items: StaffCharter[] }> {
    return this.#client.get(['charters'], charterListPlan, options);
  }

  /**
   * Publishes a version: every active member is mailed and has `graceDays` days (60 unless given) to accept it, and is suspended
   * then until they do. It cannot be taken back. The same record again changes nothing and mails nobody.
   *
   * @throws ProblemError 422 with `errors`; 409 `conflict` for a version that was published with another text
   */
  publish(charter: CharterRecordInput, options: WriteOptions = {}): Promise<PublishedCharter> {
    return this.#client.write('PUT', ['charters', charter.version], charter, charterPublishedPlan, options);
  }
}
