import type { Registration, RegistrationChanges, RegistrationInput } from '@koinon/contract';
import { registrationPlan } from '@koinon/contract/registration-plans';
import type { CallOptions, Client } from '../client.ts';
import { undrawable } from '../drawable.ts';
import { ContractError } from '../errors.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';
import { write, type WriteOptions } from '../write.ts';
import { Sender, type CheckMail } from './sender.ts';
import type { SubmissionKeys } from './submission-keys.ts';

/** `koinon.registrations`: to register, and what the holder of a mailed link may do. */
export class Registrations {
  readonly #client: Client;
  readonly #sender: Sender;
  readonly #read: Reader<Registration>;

  /** @param keys where the keys of submissions are kept; in memory unless given */
  constructor(client: Client, keys?: SubmissionKeys) {
    this.#client = client;
    this.#sender = new Sender(client, keys);
    const read = reader(registrationPlan, client.logger);
    this.#read = (body, url) => {
      const registration = read(body, url);
      const path = undrawable(registration.event);
      if (path === undefined) return registration;
      throw new ContractError({
        url,
        path: `/event${path}`,
        reason: 'it is no time, date or zone that is known here',
      });
    };
  }

  /**
   * Registers for an event. The answer is the same whether the address is known or not: "check your mail".
   *
   * It is sent under an idempotency key, made here unless one is given, and repeated by itself under that same key after a
   * lost connection and while the server is busy (`Retry-After` is obeyed where the call's time allows it). Call it again
   * with the same input after a failure, even after a reload where the keys are kept (`sessionKeys()`): one registration
   * comes of it. Two calls with the same input at the same time are one.
   *
   * ```ts
   * const form = await koinon.forms.get('registration', { event: 'lab-2026' });
   * try {
   *   await koinon.registrations.create('lab-2026', { name, email, lang: 'el', privacy: true, ticket: form.ticket ?? undefined });
   * } catch (error) {
   *   if (!isProblem(error, 'invalid')) throw error;
   *   for (const { pointer, code, params } of error.errors) show(pointer, code, params);
   * }
   * ```
   *
   * @param eventId of the event, or of an occurrence
   * @throws ProblemError 422 `invalid` with `errors`, 409 `no-places`, `registration-not-open`, `form-not-published`, 429
   *   `too-fast`, `too-many-requests`, 403 `origin-not-allowed`; any other of the family. After a `NetworkError`,
   *   `OfflineError` or `TimeoutError` nobody knows whether it arrived: call it again
   */
  async create(eventId: string, input: RegistrationInput, options: WriteOptions = {}): Promise<CheckMail> {
    const url = this.#client.address(`events/${segment(eventId, 'An event’s id')}/registrations`);
    return this.#sender.send('registration', url, input, options);
  }

  /**
   * The registration that a mailed link is about. Reading it changes nothing.
   *
   * @param token the last part of the link `/m/<token>`
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async get(token: string, options: CallOptions = {}): Promise<Registration> {
    return this.#client.get(this.#address(token), this.#read, options);
  }

  /**
   * Proves the address, or takes an offered place. Once more does nothing more: it answers how things stand.
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async confirm(token: string, options: WriteOptions = {}): Promise<Registration> {
    return write(this.#client, 'POST', this.#address(token, '/confirm'), undefined, this.#read, options);
  }

  /**
   * Changes what is given, and leaves the rest. The changes say what shall be, not what to add, so a repetition does no harm.
   *
   * @throws ProblemError 422 `invalid` with `errors`, 409 `no-places` where another track is full, 404, 410 `link-expired`;
   *   any other of the family
   */
  async update(
    token: string,
    changes: RegistrationChanges,
    options: WriteOptions = {},
  ): Promise<Registration> {
    return write(this.#client, 'PATCH', this.#address(token), changes, this.#read, options);
  }

  /**
   * Gives the place back: the next one in line gets it. Once more does nothing more.
   *
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  async cancel(token: string, options: WriteOptions = {}): Promise<Registration> {
    return write(this.#client, 'POST', this.#address(token, '/cancel'), undefined, this.#read, options);
  }

  #address(token: string, verb = ''): URL {
    return this.#client.address(`registrations/${segment(token, 'The token of a link')}${verb}`);
  }
}
