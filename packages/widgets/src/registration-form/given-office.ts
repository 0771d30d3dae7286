/** The form's questions, asked of a client that a page, a provider or a test gives. */
import type { RegistrationInput } from '@koinon/contract';
import { formsOf } from '@koinon/sdk/forms';
import type { KoinonClient } from '../core/index.ts';
import type { Office } from './office.ts';

export function officeOf(client: KoinonClient): Office {
  const { forms, registrations, organisations } = formsOf(client);
  return {
    form: (event, signal) => forms.get('registration', { event }, { signal }),
    async register(eventId, input, options) {
      await registrations.create(eventId, input as RegistrationInput & typeof input, options);
    },
    search: async (q, signal) => (await organisations.search(q, { limit: 8, signal })).items,
  };
}
