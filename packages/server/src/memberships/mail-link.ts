/** Who has lost the link to their page asks for another one: the same answer and the same queries for everybody. */
import { randomUUID } from 'node:crypto';
import type { NetworkRecord } from '@koinon/contract';
import { addressKey, isEmail } from '@koinon/contract/forms';
import { and, eq } from 'drizzle-orm';
import { transact } from '../database/retry.ts';
import { memberships } from '../database/schema.ts';
import type { Limiter } from '../forms/limits.ts';
import { RequestProblem } from '../http/problem.ts';
import { createLink } from '../mail/links.ts';
import { enqueue } from '../mail/outbox.ts';
import { DAY, LINK_DAYS, type MembershipDeps } from './deps.ts';
import type { LinkRequest } from './types.ts';

/** Throws `invalid` for what is no address, and `too-many-requests`. */
export async function mailLink(
  deps: MembershipDeps,
  limiter: Limiter,
  network: NetworkRecord,
  { email: typed, lang, address }: LinkRequest,
): Promise<void> {
  const email = typed.trim();
  const wait = limiter({ address, form: `${network.slug} member-link`, ticketed: true });
  if (wait !== undefined) {
    throw new RequestProblem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
  }
  if (!isEmail(email)) {
    const code = email === '' ? 'required' : 'not-an-email';
    throw new RequestProblem('invalid', { errors: [{ pointer: '/email', code, params: {} }] });
  }
  await transact(deps.db, async tx => {
    const [row] = await tx
      .select({ id: memberships.id, email: memberships.email, status: memberships.status })
      .from(memberships)
      .where(and(eq(memberships.network, network.slug), eq(memberships.emailKey, addressKey(email))));
    const time = deps.now();
    // A link to nobody opens nothing, and the mail about nobody is not sent: it is no longer true.
    const subject = row?.id ?? randomUUID();
    const expiresAt = new Date(row ? time + LINK_DAYS * DAY : time);
    const nonce = await createLink(tx, deps, { purpose: 'membership', subject, expiresAt });
    await enqueue(tx, {
      network: network.slug,
      template: row?.status === 'pending' ? 'membership-confirm' : 'membership-link',
      params: { membership: subject, nonce },
      email: row?.email ?? email,
      lang,
      budgeted: true,
      now: time,
    });
  });
  deps.nudge();
}
