/** Forgetting an address (GDPR, article 17). The ledger keeps that there was an agreement, without an address. */
import type { ConsentMethod } from '@koinon/contract';
import { addressKey, isEmail } from '@koinon/contract/forms';
import { and, eq, inArray, like } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import {
  deliveries,
  links,
  outbox,
  quarantine,
  subscribers,
  subscriptionRequests,
} from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { NewsletterDeps } from './deps.ts';
import { linksTo } from './links.ts';
import { note } from './note.ts';

export async function erase(
  deps: NewsletterDeps,
  network: string,
  subscriber: string,
  within?: (tx: Tx) => Promise<void>,
): Promise<void> {
  await transact(deps.db, async tx => {
    const [row] = await tx
      .select({ emailKey: subscribers.emailKey })
      .from(subscribers)
      .where(and(eq(subscribers.network, network), eq(subscribers.id, subscriber)));
    if (!row) throw new RequestProblem('not-found');
    await eraseAddress(tx, deps, network, row.emailKey, 'staff');
    await within?.(tx);
  });
}

/** Subscriber, requests, their links and mail, and what quarantine has of the address. Returns whether there was anything. @param method who asked for it */
export async function eraseAddress(
  tx: Tx,
  deps: Pick<NewsletterDeps, 'secret' | 'now'>,
  network: string,
  emailKey: string,
  method: Extract<ConsentMethod, 'link' | 'staff'>,
): Promise<boolean> {
  await lockName(tx, `newsletter ${network} ${emailKey}`);
  const gone = await tx
    .delete(subscribers)
    .where(and(eq(subscribers.network, network), eq(subscribers.emailKey, emailKey)))
    .returning({ id: subscribers.id, lang: subscribers.lang });
  const requests = await tx
    .delete(subscriptionRequests)
    .where(and(eq(subscriptionRequests.network, network), eq(subscriptionRequests.emailKey, emailKey)))
    .returning({ id: subscriptionRequests.id, lang: subscriptionRequests.lang });
  const ids = gone.map(({ id }) => id);
  const where = linksTo(
    requests.map(({ id }) => id),
    ids,
  );
  if (where) await tx.delete(links).where(where);
  if (ids.length > 0) {
    await tx
      .update(deliveries)
      .set({ status: 'dropped', updatedAt: new Date(deps.now()) })
      .where(and(inArray(deliveries.subscriber, ids), inArray(deliveries.status, ['waiting', 'queued'])));
  }
  const mails = await tx
    .delete(outbox)
    .where(
      and(eq(outbox.network, network), eq(outbox.emailKey, emailKey), like(outbox.template, 'newsletter-%')),
    )
    .returning({ identity: outbox.identity });
  const kept = await eraseQuarantined(tx, network, emailKey);
  const [known] = [...gone, ...requests];
  if (known)
    await note(tx, deps, { network, emailKey, lang: known.lang }, { act: 'erased', method, scope: {} });
  return known !== undefined || mails.length > 0 || kept > 0;
}

async function eraseQuarantined(tx: Tx, network: string, emailKey: string): Promise<number> {
  const rows = await tx
    .select({ id: quarantine.id, body: quarantine.body })
    .from(quarantine)
    .where(and(eq(quarantine.network, network), eq(quarantine.form, 'newsletter')));
  const ids = rows.filter(({ body }) => keyIn(body) === emailKey).map(({ id }) => id);
  if (ids.length > 0) await tx.delete(quarantine).where(inArray(quarantine.id, ids));
  return ids.length;
}

function keyIn(body: unknown): string | undefined {
  const email: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : undefined;
  return typeof email === 'string' && isEmail(email.trim()) ? addressKey(email.trim()) : undefined;
}
