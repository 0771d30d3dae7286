/** What the form asks of the server: by itself, or of a client that it is given. */
import type { Form, Organization } from '@koinon/contract';
import type { ClientController } from '../core/index.ts';
import type { SubmitOptions } from '../form/index.ts';
import { loadSending } from '../form/later/load.ts';
import { formFrom } from '../form/server.ts';
import { isDrawable } from './drawable.ts';

/** @throws the SDK's errors, or what is known by `code`, `slug` and `status` as they are */
export interface Office {
  form(eventId: string, signal: AbortSignal): Promise<Form>;
  /** @param input what the form's definition asks for; whether it is enough is the server's to say */
  register(eventId: string, input: Readonly<Record<string, unknown>>, options: SubmitOptions): Promise<void>;
  /** Bodies of the register, by words of their names. */
  search(q: string, signal: AbortSignal): Promise<readonly Organization[]>;
}

/** @throws NoServerError */
export async function officeOf(clients: ClientController): Promise<Office> {
  const { given } = clients;
  if (given) return (await import('./given-office.ts')).officeOf(given);
  const { server } = clients;
  return {
    form: (event, signal) => formFrom(server, 'registration', signal, { event }, isDrawable),
    register: async (event, body, options) => {
      const path = `events/${encodeURIComponent(event)}/registrations`;
      return (await loadSending()).sendTo(server, path, body, options);
    },
    search: async (q, signal) => (await loadSending()).bodiesOf(server, q, signal),
  };
}
