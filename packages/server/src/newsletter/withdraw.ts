/** Taking back a request before it is confirmed. */
import type { ConsentMethod } from '@koinon/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { links, outbox, subscriptionRequests } from '../database/schema.ts';
import { leave } from './change.ts';
import type { NewsletterDeps } from './deps.ts';
import { leadToSubscriber } from './links.ts';
import { note } from './note.ts';
import type { Opened } from './view.ts';

/** With the address locked. Who subscribed before leaves everything too: whoever says so reads that address. */
export async function withdraw(
  tx: Tx,
  deps: NewsletterDeps,
  { request, subscriber }: Extract<Opened, { link: 'confirm' }>,
  method: ConsentMethod,
): Promise<Opened> {
  const time = deps.now();
  await tx.delete(subscriptionRequests).where(eq(subscriptionRequests.id, request.id));
  await tx
    .delete(outbox)
    .where(and(eq(outbox.emailKey, request.emailKey), sql`${outbox.params} ->> 'request' = ${request.id}`));
  if (subscriber) {
    await leadToSubscriber(tx, [request.id], subscriber.id, time);
    return { link: 'preferences', subscriber: await leave(tx, deps, subscriber, undefined, method) };
  }
  await tx
    .update(links)
    .set({ expiresAt: new Date(time) })
    .where(and(eq(links.purpose, 'subscription-request'), eq(links.subject, request.id)));
  await note(tx, deps, request, { act: 'withdrawn', method, scope: { lists: request.lists } });
  return { link: 'confirm', request, subscriber, gone: true };
}
