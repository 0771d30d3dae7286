import type { Subscription, SubscriptionInput } from '@koinon/contract';
import { subscriptionPlan } from '@koinon/contract/subscription-plans';
import type { Client } from '../client.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';
import type { WriteOptions } from '../write.ts';
import { Issues } from './issues.ts';
import { Sender, type CheckMail } from './sender.ts';
import type { SubmissionKeys } from './submission-keys.ts';
import { SubscriptionLink } from './subscription-link.ts';

/** `koinon.newsletter`: to subscribe, what the holder of a mailed link may do, and the archive. */
export class Newsletter {
  readonly issues: Issues;
  readonly #client: Client;
  readonly #sender: Sender;
  readonly #read: Reader<Subscription>;

  /** @param keys where the keys of submissions are kept; in memory unless given */
  constructor(client: Client, keys?: SubmissionKeys) {
    this.#client = client;
    this.#sender = new Sender(client, keys);
    this.#read = reader(subscriptionPlan, client.logger);
    this.issues = new Issues(client);
  }

  /**
   * Asks to be subscribed. The answer is the same whether the address is known or not: "check your mail"; nothing is sent to it
   * until the link in that mail is confirmed (double opt-in). It goes under a key, as registrations do: after a failure call it
   * again with the same input.
   *
   * ```ts
   * const { ticket, lists } = await koinon.forms.get('newsletter');
   * await koinon.newsletter.subscribe({
   *   email: 'maria@ypes.gov.gr',
   *   lists: lists.slice(0, 1).map(({ id }) => id),
   *   lang: 'el',
   *   consent: true, // that the form's own words for it were read
   *   ticket: ticket ?? undefined,
   * });
   * ```
   *
   * @throws ProblemError 422 `invalid` with `errors` (a list or a topic that there is not, no list where there are several),
   *   404 where the network has no newsletter, 409 `form-not-published`, 429 `too-fast`, `too-many-requests`,
   *   403 `origin-not-allowed`; any other of the family. After a `NetworkError`, `OfflineError` or `TimeoutError` nobody knows
   *   whether it arrived: call it again
   */
  async subscribe(input: SubscriptionInput, options: WriteOptions = {}): Promise<CheckMail> {
    return this.#sender.send('newsletter', this.#client.address('newsletter/subscriptions'), input, options);
  }

  /**
   * The subscription that a mailed link is about. Nothing is asked until one of its methods is called.
   *
   * @param token the last part of the link `/m/<token>`
   */
  subscription(token: string): SubscriptionLink {
    return new SubscriptionLink(this.#client, segment(token, 'The token of a link'), this.#read);
  }
}
