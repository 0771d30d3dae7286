/** The form's questions, asked of a client that a page, a provider or a test gives. */
import type { MembershipInput } from '@koinon/contract';
import { formsOf } from '@koinon/sdk/forms';
import { membershipsOf } from '@koinon/sdk/memberships';
import type { KoinonClient } from '../core/index.ts';
import type { Desk } from '../network-form/desk.ts';

export function deskOf(client: KoinonClient): Desk {
  const { forms, organisations } = formsOf(client);
  const { memberships } = membershipsOf(client);
  return {
    form: signal => forms.get('membership', {}, { signal }),
    async send(input, options) {
      await memberships.create(input as MembershipInput & typeof input, options);
    },
    search: async (q, signal) => (await organisations.search(q, { limit: 8, signal })).items,
  };
}
