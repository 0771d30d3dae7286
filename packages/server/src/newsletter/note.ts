/** What a subscriber said, as the ledger of consents has it. */
import { addConsent, personOf, type ConsentEntry } from '../consents/ledger.ts';
import type { Tx } from '../database/database.ts';
import type { NewsletterDeps } from './deps.ts';
import type { SubscriberRow } from './rows.ts';

/** One row. What is not given is nothing: no text, no form, no site. */
export async function note(
  tx: Tx,
  { secret, now }: Pick<NewsletterDeps, 'secret' | 'now'>,
  { network, emailKey, lang }: Pick<SubscriberRow, 'network' | 'emailKey' | 'lang'>,
  entry: Pick<ConsentEntry, 'act' | 'method' | 'scope'> & Partial<ConsentEntry>,
): Promise<void> {
  await addConsent(tx, {
    textHash: null,
    formVersion: null,
    origin: null,
    lang,
    ...entry,
    network,
    purpose: 'newsletter',
    person: personOf(secret, network, emailKey),
    at: new Date(now()),
  });
}
