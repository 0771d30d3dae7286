/**
 * The transaction of a form that was accepted. Whoever the address belongs to: the same queries in the same order, the same
 * answer and one queued mail; what differs is the mail's name. Nothing is changed before somebody who reads that address says so.
 */
import { randomUUID } from 'node:crypto';
import { addressKey } from '@koinon/contract/forms';
import type { NetworkRecord, SubscriptionBody } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import { addConsent, keepText, personOf } from '../consents/ledger.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { subscribers, subscriptionRequests } from '../database/schema.ts';
import { noticeOf } from '../forms/notice.ts';
import { createLink } from '../mail/links.ts';
import { enqueue } from '../mail/outbox.ts';
import { consentText, newsletterFormVersion } from './consent-text.ts';
import { DAY_MS, type NewsletterDeps } from './deps.ts';
import type { Published } from './form.ts';
import type { SubscriberRow } from './rows.ts';

/** What was accepted, by the contract and the rules. */
export interface Entry {
  readonly network: NetworkRecord;
  readonly privacy: Published['privacy'];
  readonly body: Pick<SubscriptionBody, 'email' | 'lists' | 'topics' | 'lang' | 'formLang' | 'organisation'>;
  readonly origin: string | null;
}

export async function subscribe(tx: Tx, deps: NewsletterDeps, entry: Entry): Promise<void> {
  const { network, privacy, body, origin } = entry;
  const time = deps.now();
  const at = new Date(time);
  const emailKey = addressKey(body.email);
  const known = await findSubscriber(tx, network.slug, emailKey);
  const said = consentText(network, noticeOf('newsletter', privacy, network), body.formLang ?? body.lang);
  const textHash = await keepText(tx, said.text, said.lang, at);
  const formVersion = newsletterFormVersion(network);
  const expiresAt = new Date(time + network.retention.unconfirmedSubscriptions * DAY_MS);
  const id = randomUUID();
  await tx.insert(subscriptionRequests).values({
    id,
    network: network.slug,
    emailKey,
    email: body.email,
    lang: body.lang,
    lists: body.lists,
    topics: body.topics,
    organisation: body.organisation,
    consent: { textHash, lang: said.lang, formVersion, at: at.toISOString(), origin },
    createdAt: at,
    expiresAt,
  });
  await addConsent(tx, {
    network: network.slug,
    purpose: 'newsletter',
    act: 'asked',
    person: personOf(deps.secret, network.slug, emailKey),
    scope: { lists: body.lists, topics: body.topics },
    textHash,
    lang: said.lang,
    formVersion,
    origin,
    method: 'form',
    at,
  });
  const nonce = await createLink(tx, deps, { purpose: 'subscription-request', subject: id, expiresAt });
  await enqueue(tx, {
    network: network.slug,
    template: known?.leftAt === null ? 'newsletter-known' : 'newsletter-confirm',
    params: { request: id, nonce },
    email: body.email,
    lang: body.lang,
    budgeted: true,
    now: time,
  });
}

export async function findSubscriber(
  db: Queryable,
  network: string,
  emailKey: string,
): Promise<SubscriberRow | undefined> {
  const [row] = await db
    .select()
    .from(subscribers)
    .where(and(eq(subscribers.network, network), eq(subscribers.emailKey, emailKey)));
  return row;
}
