import type {
  CharterAcceptance,
  Membership,
  MembershipChanges,
  MembershipExport,
  MembershipInput,
} from '@koinon/contract';
import { membershipExportPlan, membershipPlan } from '@koinon/contract/membership-plans';
import type { CallOptions, Client } from '../client.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';
import { write, type WriteOptions } from '../write.ts';
import { Sender, type CheckMail } from './sender.ts';
import type { SubmissionKeys } from './submission-keys.ts';

/** `koinon.memberships`: to join the network, and what the holder of a mailed link may do. */
export class Memberships {
  readonly #client: Client;
  readonly #sender: Sender;
  readonly #read: Reader<Membership>;
  readonly #readExport: Reader<MembershipExport>;

  /** @param keys where the keys of submissions are kept; in memory unless given */
  constructor(client: Client, keys?: SubmissionKeys) {
    this.#client = client;
    this.#sender = new Sender(client, keys);
    this.#read = reader(membershipPlan, client.logger);
    this.#readExport = reader(membershipExportPlan, client.logger);
  }

  /**
   * Asks to join. The answer is the same whether the address is known or not: "check your mail". It goes under a key, as
   * registrations do: after a failure call it again with the same input.
   *
   * ```ts
   * const { version } = await koinon.charters.get('current'); // to be shown whole before it is accepted
   * await koinon.memberships.create({
   *   name: 'Maria Papadopoulou',
   *   email: 'maria@ypes.gov.gr',
   *   organisation: { id: 'ministry-interior' }, // or { name: '…' }
   *   lang: 'el',
   *   charter: version,
   *   declaration: true, // that one works there
   *   privacy: true, // that form.notice was read
   * });
   * ```
   *
   * @throws ProblemError 422 `invalid` with `errors`, 409 `charter-changed` where another version of the charter is to be
   *   accepted, `form-not-published`, 429 `too-fast`, `too-many-requests`, 403 `origin-not-allowed`; any other of the family.
   *   After a `NetworkError`, `OfflineError` or `TimeoutError` nobody knows whether it arrived: call it again
   */
  async create(input: MembershipInput, options: WriteOptions = {}): Promise<CheckMail> {
    return this.#sender.send('membership', this.#client.address('memberships'), input, options);
  }

  /**
   * The membership that a mailed link is about. Reading it changes nothing.
   *
   * @param token the last part of the link `/m/<token>`
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async get(token: string, options: CallOptions = {}): Promise<Membership> {
    return this.#client.get(this.#address(token), this.#read, options);
  }

  /**
   * Proves the address. Then it is `active`, or in `review` with the `reason`: nobody is refused by a machine. Once more does
   * nothing more.
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async confirm(token: string, options: WriteOptions = {}): Promise<Membership> {
    return write(this.#client, 'POST', this.#address(token, '/confirm'), undefined, this.#read, options);
  }

  /**
   * Changes what is given, and leaves the rest; `directory` is what other members may see, nothing at first. The changes say what
   * shall be, so a repetition does no harm.
   *
   * @throws ProblemError 422 `invalid` with `errors`, 409 `conflict` where the membership is over, 404, 410 `link-expired`; any
   *   other of the family
   */
  async change(token: string, changes: MembershipChanges, options: WriteOptions = {}): Promise<Membership> {
    return write(this.#client, 'PATCH', this.#address(token), changes, this.#read, options);
  }

  /**
   * Accepts a version of the charter. Who was suspended for not having done so is active again.
   *
   * @throws ProblemError 409 `charter-changed` where that is not the version to accept now, `conflict` for who is not a member,
   *   404, 410 `link-expired`; any other of the family
   */
  async accept(
    token: string,
    acceptance: CharterAcceptance,
    options: WriteOptions = {},
  ): Promise<Membership> {
    return write(this.#client, 'POST', this.#address(token, '/accept'), acceptance, this.#read, options);
  }

  /**
   * Leaves the network. Once more does nothing more.
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async cancel(token: string, options: WriteOptions = {}): Promise<Membership> {
    return write(this.#client, 'POST', this.#address(token, '/cancel'), undefined, this.#read, options);
  }

  /**
   * All that is kept about the member in this network, to take away (GDPR, articles 15 and 20).
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async export(token: string, options: CallOptions = {}): Promise<MembershipExport> {
    return this.#client.get(this.#address(token, '/export'), this.#readExport, options);
  }

  /**
   * Deletes the membership (GDPR, article 17). What shows that there were agreements stays for a time, without an address.
   * The link leads nowhere afterwards.
   *
   * @throws ProblemError 404, or 410 `link-expired`, also where it was erased before; any other of the family
   */
  async erase(token: string, options: WriteOptions = {}): Promise<void> {
    await write(this.#client, 'POST', this.#address(token, '/erase'), undefined, () => undefined, options);
  }

  #address(token: string, verb = ''): URL {
    return this.#client.address(`memberships/${segment(token, 'The token of a link')}${verb}`);
  }
}
