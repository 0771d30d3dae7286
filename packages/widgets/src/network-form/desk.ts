/** What a form of a network asks of the server: by itself, or of a client that it is given. */
import type { Form, Organization } from '@koinon/contract';
import type { ClientController, KoinonClient } from '../core/index.ts';
import type { SubmitOptions } from '../form/index.ts';
import { loadSending } from '../form/later/load.ts';
import { formFrom } from '../form/server.ts';

/** @throws the SDK's errors, or what is known by `code`, `slug` and `status` as they are */
export interface Desk {
  form(signal: AbortSignal): Promise<Form>;
  /** @param input what the form's definition asks for; whether it is enough is the server's to say */
  send(input: Readonly<Record<string, unknown>>, options: SubmitOptions): Promise<void>;
  /** Bodies of the register, by words of their names. */
  search(q: string, signal: AbortSignal): Promise<readonly Organization[]>;
}

/** Which form. */
export interface NetworkFormKind {
  readonly form: 'newsletter' | 'membership';
  /** Where it is sent, under `/v1/`. */
  readonly path: string;
  /** The same through the SDK, where the page gives a client. */
  readonly given: () => Promise<{ readonly deskOf: (client: KoinonClient) => Desk }>;
}

/** @throws NoServerError */
export async function deskOf(
  clients: ClientController,
  { form, path, given }: NetworkFormKind,
): Promise<Desk> {
  if (clients.given) return (await given()).deskOf(clients.given);
  const { server } = clients;
  return {
    form: signal => formFrom(server, form, signal),
    send: async (body, options) => (await loadSending()).sendTo(server, path, body, options),
    search: async (q, signal) => (await loadSending()).bodiesOf(server, q, signal),
  };
}
