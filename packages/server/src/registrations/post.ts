import type { Tx } from '../database/database.ts';
import { createLink } from '../mail/links.ts';
import { enqueue } from '../mail/outbox.ts';
import type { RegistrationDeps } from './deps.ts';
import { linkEnd, type EventRow } from './event-facts.ts';
import type { MailTemplate } from '../mail/names.ts';
import type { RegistrationRow } from './rows.ts';

/** Queues one mail about a registration, with a link of its own, in the transaction of what it tells of. */
export async function post(
  tx: Tx,
  { secret, now }: RegistrationDeps,
  template: MailTemplate,
  event: EventRow,
  { id, email, lang }: Pick<RegistrationRow, 'id' | 'email' | 'lang'>,
): Promise<void> {
  const time = now();
  const nonce = await createLink(
    tx,
    { secret, now },
    { purpose: 'registration', subject: id, expiresAt: new Date(linkEnd(event, time)) },
  );
  const params = { registration: id, nonce };
  await enqueue(tx, { network: event.network, template, params, email, lang, now: time });
}
