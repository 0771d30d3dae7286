/** The word of whoever reads the address: from here on there is a subscriber. */
import { randomUUID } from 'node:crypto';
import type { NetworkRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { subscribers, subscriptionRequests } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { enqueue } from '../mail/outbox.ts';
import type { NewsletterDeps } from './deps.ts';
import { leadToSubscriber, preferencesLink } from './links.ts';
import { note } from './note.ts';
import { both, sameWish, type RequestRow, type SubscriberRow } from './rows.ts';
import { asksFor } from './view.ts';

/** With the address locked and the request there. Every request of the address goes; their links lead to the subscriber. */
export async function confirm(
  tx: Tx,
  deps: NewsletterDeps,
  network: NetworkRecord,
  request: RequestRow,
  subscriber: SubscriberRow | undefined,
): Promise<SubscriberRow> {
  const asked = asksFor(network, request);
  // All that was asked for has been given up since.
  if (asked.lists.length === 0) throw new RequestProblem('conflict');
  const active = subscriber?.leftAt === null ? subscriber : undefined;
  // Who comes back begins anew: what one left says nothing.
  const wanted = active ? both(active, asked) : asked;
  const time = deps.now();
  const values = {
    email: request.email,
    lang: request.lang,
    lists: [...wanted.lists],
    topics: [...wanted.topics],
    organisation: request.organisation ?? subscriber?.organisation ?? null,
    confirmedAt: active?.confirmedAt ?? new Date(time),
    leftAt: null,
    updatedAt: new Date(time),
  };
  const { emailKey } = request;
  const [row] = await tx
    .insert(subscribers)
    .values({ id: randomUUID(), network: network.slug, emailKey, ...values })
    .onConflictDoUpdate({ target: [subscribers.network, subscribers.emailKey], set: values })
    .returning();
  if (!row) throw new Error('A subscriber was not written.');
  const gone = await tx
    .delete(subscriptionRequests)
    .where(and(eq(subscriptionRequests.network, network.slug), eq(subscriptionRequests.emailKey, emailKey)))
    .returning({ id: subscriptionRequests.id });
  await leadToSubscriber(
    tx,
    gone.map(({ id }) => id),
    row.id,
    time,
  );
  const { textHash, lang, formVersion, origin } = request.consent;
  await note(tx, deps, row, {
    act: 'given',
    method: 'link',
    scope: { lists: row.lists, topics: row.topics },
    textHash,
    lang,
    formVersion,
    origin,
  });
  if (!active || !sameWish(active, wanted)) {
    const nonce = await preferencesLink(tx, deps, row.id);
    await enqueue(tx, {
      network: network.slug,
      template: 'newsletter-welcome',
      params: { subscriber: row.id, nonce },
      email: row.email,
      lang: row.lang,
      now: time,
    });
  }
  return row;
}
