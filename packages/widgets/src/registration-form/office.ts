/** What the form asks of the server: by itself, or of a client that it is given. */
import type { Form, Network, Organization } from '@koinon/contract';
import { ask, AskError } from '../core/ask.ts';
import type { ClientController } from '../core/index.ts';
import type { SubmitOptions } from '../form/index.ts';
import { readForm } from './read-form.ts';

/** @throws the SDK's errors, or what is known by `code`, `slug` and `status` as they are */
export interface Office {
  form(eventId: string, signal: AbortSignal): Promise<Form>;
  /** Who may join, and where. */
  membership(): Promise<Network['membership'] | undefined>;
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
    async form(event, signal) {
      const form = await ask({ ...server, path: 'forms/registration', params: { event }, signal });
      try {
        return readForm(form);
      } catch (cause) {
        throw new AskError('contract', { cause });
      }
    },
    async membership() {
      const { membership } = (await ask({ ...server, path: 'network' })) as Partial<Network>;
      return membership;
    },
    async register(event, body, options) {
      const path = `events/${encodeURIComponent(event)}/registrations`;
      const answer = await ask({ ...server, path, body, ...options });
      // Anything else may come from a proxy, and nothing was taken.
      if (!('status' in Object(answer))) throw new AskError('contract');
    },
    async search(q, signal) {
      const list = await ask({ ...server, path: 'organisations', params: { q, limit: '8' }, signal });
      const { items } = list as { items?: unknown };
      return Array.isArray(items) ? items.filter(({ id, name }) => typeof id === 'string' && name) : [];
    },
  };
}
