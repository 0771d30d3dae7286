import type { Tx } from '../database/database.ts';
import { createLink } from '../mail/links.ts';
import type { MembershipMail } from '../mail/names.ts';
import { enqueue } from '../mail/outbox.ts';
import { DAY, LINK_DAYS, type MembershipDeps } from './deps.ts';
import type { MembershipRow } from './rows.ts';

interface Options {
  /** Staff's own words. */
  readonly message?: string | null | undefined;
  /** One of many. */
  readonly bulk?: boolean;
}

/** Queues one mail to a member, with a link to the member's page, in the transaction of what it tells of. */
export async function post(
  tx: Tx,
  { secret, now }: Pick<MembershipDeps, 'secret' | 'now'>,
  template: MembershipMail,
  { id, network, email, lang }: Pick<MembershipRow, 'id' | 'network' | 'email' | 'lang'>,
  { message, bulk = false }: Options = {},
): Promise<void> {
  const time = now();
  const expiresAt = new Date(time + LINK_DAYS * DAY);
  const nonce = await createLink(tx, { secret, now }, { purpose: 'membership', subject: id, expiresAt });
  const params = { membership: id, nonce, ...(message ? { message } : {}) };
  await enqueue(tx, { network, template, params, email, lang, now: time, bulk });
}
