import type { Plan } from '@koinon/contract/reading';
import type { Client } from '../client.ts';
import { isKoinonError } from '../errors.ts';
import { Flights } from '../flights.ts';
import { reader, type Reader } from '../reader.ts';
import { write, type WriteOptions } from '../write.ts';
import { Submissions, memoryKeys, type SubmissionKeys } from './submission-keys.ts';

/** The answer to every accepted form: the same whether the address is known or not. What follows is in the mail. */
export interface CheckMail {
  readonly status: 'check-mail' | 'other';
}

export const checkMailPlan: Plan<CheckMail> = { data: { status: ['e', 'check-mail'] } };

/** Sends forms, each once however often it is sent: under a key that is kept until it has succeeded. */
export class Sender {
  readonly #client: Client;
  readonly #submissions: Submissions;
  readonly #flights = new Flights<CheckMail>();
  readonly #read: Reader<CheckMail>;

  /** @param keys where the keys of submissions are kept; in memory unless given */
  constructor(client: Client, keys: SubmissionKeys = memoryKeys()) {
    this.#client = client;
    this.#submissions = new Submissions(keys);
    this.#read = reader(checkMailPlan, client.logger);
  }

  /** @param form what the key is kept under, beside the address */
  async send(form: string, url: URL, input: object, options: WriteOptions): Promise<CheckMail> {
    const send = (idempotencyKey: string) =>
      this.#flights.join(JSON.stringify([idempotencyKey, url, input]), url.href, options.signal, signal =>
        write(this.#client, 'POST', url, input, this.#read, { ...options, idempotencyKey, signal }),
      );
    if (options.idempotencyKey !== undefined) return send(options.idempotencyKey);

    const name = `koinon:${form}:${url.href}`;
    // Without the ticket: after a reload there is another one, and the answers are the same.
    const content = JSON.stringify({ ...input, ticket: undefined });
    let key = this.#submissions.keyOf(name, content);
    let answer: CheckMail;
    try {
      answer = await send(key);
    } catch (error) {
      if (!isKoinonError(error, 'problem') || error.slug !== 'idempotency-key-reused') throw error;
      // The server has done something else under this key, so this is a new submission.
      key = this.#submissions.renew(name, content);
      answer = await send(key);
    }
    this.#submissions.forget(name, key);
    return answer;
  }
}
