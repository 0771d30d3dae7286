/** The form's questions, asked of a client that a page, a provider or a test gives. */
import type { SubscriptionInput } from '@koinon/contract';
import { formsOf } from '@koinon/sdk/forms';
import { newsletterOf } from '@koinon/sdk/newsletter';
import type { KoinonClient } from '../core/index.ts';
import type { Desk } from '../network-form/desk.ts';

export function deskOf(client: KoinonClient): Desk {
  const { forms, organisations } = formsOf(client);
  const newsletter = newsletterOf(client);
  return {
    form: signal => forms.get('newsletter', {}, { signal }),
    async send(input, options) {
      await newsletter.subscribe(input as SubscriptionInput & typeof input, options);
    },
    search: async (q, signal) => (await organisations.search(q, { limit: 8, signal })).items,
  };
}
