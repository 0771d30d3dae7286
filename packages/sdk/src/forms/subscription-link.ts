import type { PreferencesInput, Subscription } from '@koinon/contract';
import type { CallOptions, Client } from '../client.ts';
import type { Reader } from '../reader.ts';
import { write, type WriteOptions } from '../write.ts';

/** How to unsubscribe. */
export interface UnsubscribeOptions extends WriteOptions {
  /** From every list. An `unsubscribe` link cannot say that: the issue with which it came may have been passed on. */
  readonly all?: boolean | undefined;
}

/**
 * What the holder of a mailed link may do. `subscription.link` says which link it is:
 *
 * - `confirm`: of the mail after {@link Newsletter.subscribe}; once it is confirmed it is a `preferences` link too
 * - `preferences`: everything but to confirm
 * - `unsubscribe`: it came with an issue, which may have been passed on. The address is masked (`m…a@ypes.gov.gr`), and all that
 *   it does is to unsubscribe from that list; `status` is `left` where it is left, and says nothing of others
 *
 * Doing the same twice is no problem: the second answer is how it stands.
 */
export class SubscriptionLink {
  readonly #client: Client;
  readonly #read: Reader<Subscription>;
  readonly #path: string;

  constructor(client: Client, path: string, read: Reader<Subscription>) {
    this.#client = client;
    this.#path = path;
    this.#read = read;
  }

  /**
   * How it stands. Reading changes nothing, so a mail scanner that follows the link does no harm.
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async read(options: CallOptions = {}): Promise<Subscription> {
    return this.#client.get(this.#address('preferences'), this.#read, options);
  }

  /**
   * Proves the address: subscribes, or adds what was asked for to what one has.
   *
   * @throws ProblemError 409 `conflict` with another link than a `confirm` one, 404, 410 `link-expired`; any other of the family
   */
  async confirm(options: WriteOptions = {}): Promise<Subscription> {
    return write(this.#client, 'POST', this.#address('confirm'), undefined, this.#read, options);
  }

  /**
   * Changes what is given, and leaves the rest; no lists at all is to unsubscribe from everything. The changes say what shall
   * be, not what to add, so a repetition does no harm.
   *
   * ```ts
   * await koinon.newsletter.subscription(token).change({ lists: ['bulletin'], topics: [] }); // no topics: everything
   * ```
   *
   * @throws ProblemError 422 `invalid` with `errors`, 409 `conflict` with an `unsubscribe` link or one that is not confirmed,
   *   404, 410 `link-expired`; any other of the family
   */
  async change(changes: PreferencesInput, options: WriteOptions = {}): Promise<Subscription> {
    return write(this.#client, 'PATCH', this.#address('preferences'), changes, this.#read, options);
  }

  /**
   * Unsubscribes: an `unsubscribe` link from its list, any other from all of them.
   *
   * @throws ProblemError 409 `conflict` for `all` with an `unsubscribe` link, 404, or 410 `link-expired`; any other of the family
   */
  async unsubscribe({ all = false, ...options }: UnsubscribeOptions = {}): Promise<Subscription> {
    return write(this.#client, 'POST', this.#address('unsubscribe'), { all }, this.#read, options);
  }

  #address(verb: string): URL {
    return this.#client.address(`newsletter/subscriptions/${this.#path}/${verb}`);
  }
}
