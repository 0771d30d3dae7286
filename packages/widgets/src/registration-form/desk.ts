import type { Organization, RegistrationInput } from '@koinon/contract';
import type { ClientController } from '../core/index.ts';
import type { SubmitOptions } from '../form/index.ts';

/** What the form asks of the server once it is filled in. */
export class Desk {
  readonly #clients: ClientController;

  constructor(clients: ClientController) {
    this.#clients = clients;
  }

  /** @param input what the form's definition asks for; whether it is enough is the server's to say */
  async register(
    eventId: string,
    input: Readonly<Record<string, unknown>>,
    options: SubmitOptions,
  ): Promise<void> {
    const { registrations } = await this.#forms();
    await registrations.create(eventId, input as RegistrationInput & typeof input, options);
  }

  /** Bodies of the register, by words of their names. */
  async search(q: string, signal: AbortSignal): Promise<readonly Organization[]> {
    const { organisations } = await this.#forms();
    return (await organisations.search(q, { limit: 8, signal })).items;
  }

  async #forms() {
    const [client, { formsOf }] = await Promise.all([this.#clients.get(), import('@koinon/sdk/forms')]);
    return formsOf(client);
  }
}
