/** Joining as one of the forms that the pipeline takes. */
import type { MembershipBody, NetworkRecord } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { MembershipInputSchema } from '@koinon/contract/memberships';
import type { Queryable } from '../database/database.ts';
import { findNetwork } from '../data/networks.ts';
import type { FormHandler } from '../forms/handler.ts';
import { RequestProblem } from '../http/problem.ts';
import { currentCharter, type Charter } from './charters.ts';
import { isInRegister } from './decide.ts';
import type { MembershipDeps } from './deps.ts';
import { join } from './join.ts';

export function membershipHandler(deps: MembershipDeps): FormHandler {
  const { db } = deps;

  async function openCharter(
    queryable: Queryable,
    { slug, privacy }: NetworkRecord,
    subject: string,
  ): Promise<Charter> {
    if (subject !== '') throw new RequestProblem('not-found');
    const charter = privacy === null ? undefined : await currentCharter(queryable, slug);
    if (!charter) throw new RequestProblem('form-not-published');
    return charter;
  }

  return {
    fields: Object.keys(MembershipInputSchema.shape),
    async assertOpen({ network, subject }) {
      await openCharter(db, network, subject);
    },
    async prepare({ network, subject, input, origin }) {
      await openCharter(db, network, subject);
      const checked = check(MembershipInputSchema, input);
      if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
      const body = checked.value;
      const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...content } = body;
      return {
        content,
        async write(tx) {
          // It may have been edited since, and the charter have a new version: from here on they stay as they are.
          const fresh = await findNetwork(tx, network.slug);
          if (!fresh) throw new RequestProblem('network-not-found');
          const charter = await openCharter(tx, fresh, subject);
          if (charter.record.version !== body.charter) throw new RequestProblem('charter-changed');
          await assertBody(tx, fresh.slug, body.organisation);
          await join(tx, deps, { network: fresh, body, charter, origin });
        },
      };
    },
  };
}

/** Throws `invalid` for a body that the register does not have. */
export async function assertBody(
  db: Queryable,
  network: string,
  { id }: MembershipBody['organisation'],
): Promise<void> {
  if (id === undefined || (await isInRegister(db, network, id))) return;
  throw new RequestProblem('invalid', {
    errors: [{ pointer: '/organisation', code: 'not-allowed', params: {} }],
  });
}
