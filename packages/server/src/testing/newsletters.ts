/** A server with a newsletter of several lists, and hands to subscribe to it. */
import type {
  IssueRecordInput,
  NetworkRecordInput,
  SubscriptionInput,
  WireSubscription,
} from '@koinon/contract';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { and, asc, eq } from 'drizzle-orm';
import { consentsOf, personOf } from '../consents/ledger.ts';
import { deliveries, issues, outbox, subscribers } from '../database/schema.ts';
import type { Foundations } from '../http/context.ts';
import { knownNonce, tokenOf, type LinkPurpose } from '../mail/links.ts';
import { unsubscribeSubject } from '../newsletter/links.ts';
import { BASE, SECRET, testServer, type TestServer } from './harness.ts';
import { openNetwork, said } from './registrations.ts';

export const newsNetwork: NetworkRecordInput = {
  ...openNetwork,
  newsletter: {
    lists: [
      { id: 'news', name: { el: 'Νέα', en: 'News' }, description: { el: 'Μία φορά τον μήνα' } },
      { id: 'calls', name: { el: 'Προσκλήσεις' } },
    ],
    topics: [
      { id: 'labs', name: { el: 'Εργαστήρια' } },
      { id: 'digital', name: { el: 'Ψηφιακά' } },
    ],
  },
};

export function wish(email: string, change: Partial<SubscriptionInput> = {}): SubscriptionInput {
  return { email, lists: ['news'], lang: 'el', consent: true, ...change };
}

export function issue(id: string, change: Partial<IssueRecordInput> = {}): IssueRecordInput {
  return {
    id,
    list: 'news',
    title: { el: `Τεύχος ${id}` },
    body: { el: [{ type: 'paragraph', text: 'Καλημέρα' }] },
    ...change,
  };
}

export interface NewsletterServer extends TestServer {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Asks to subscribe with a key of its own; the answer's status and, of a problem, its slug. */
  ask(body: unknown, key?: string): Promise<string>;
  /** The token of the last mail to an address, or of its last mail with a name. */
  token(email: string, template?: string): Promise<string>;
  /** Asks and confirms; the id of the subscriber. */
  join(email: string, change?: Partial<SubscriptionInput>): Promise<string>;
  /** The link to unsubscribe that issues of a list have. */
  unsubscribeToken(subscriber: string, list: string): Promise<string>;
  /** Posts to a link; the subscription, or a problem as `409 conflict`. */
  act(token: string, verb: 'confirm' | 'unsubscribe', body?: unknown): Promise<WireSubscription | string>;
  read(token: string): Promise<WireSubscription | string>;
  change(token: string, changes: unknown): Promise<WireSubscription | string>;
  /** `lists / topics` of an address, or `left`; undefined: no subscriber. */
  state(email: string): Promise<string | undefined>;
  /** Templates of the mails to an address, oldest first. */
  mails(email: string): Promise<string[]>;
  /** `act method` of an address in the ledger. */
  ledger(email: string): Promise<string[]>;
  draft(record: IssueRecordInput): Promise<void>;
  /** `address status`, in the order of sending. */
  deliveries(issue: string): Promise<string[]>;
}

export async function newsletterServer(options: Partial<Foundations> = {}): Promise<NewsletterServer> {
  const base = await testServer(options);
  const { db } = base.database;
  const at = (token: string, path: string) => `/v1/newsletter/subscriptions/${token}/${path}`;
  const answer = async (response: Response) =>
    response.status === 200 ? ((await response.json()) as WireSubscription) : said(response);
  const mailsTo = (email: string) =>
    db.select().from(outbox).where(eq(outbox.email, email)).orderBy(asc(outbox.identity));
  let keys = 0;
  const server: NewsletterServer = Object.assign(base, {
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return base.app.request(`${BASE}${path}`, {
        method,
        headers: { ...json, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async ask(body: unknown, key = `newsletter-key-${(keys += 1)}`) {
      return said(
        await server.send('POST', '/v1/newsletter/subscriptions', body, { 'Idempotency-Key': key }),
      );
    },
    async token(email: string, template?: string) {
      const rows = (await mailsTo(email)).filter(row => template === undefined || row.template === template);
      const { request, subscriber, nonce } = rows.at(-1)?.params ?? {};
      const purpose: LinkPurpose = request === undefined ? 'preferences' : 'subscription-request';
      return tokenOf(SECRET, { purpose, subject: String(request ?? subscriber), nonce: String(nonce) });
    },
    async join(email: string, change: Partial<SubscriptionInput> = {}) {
      const asked = await server.ask(wish(email, change));
      if (asked !== '202') throw new Error(asked);
      const confirmed = await server.act(await server.token(email), 'confirm');
      if (typeof confirmed === 'string') throw new Error(confirmed);
      const [row] = await db.select().from(subscribers).where(eq(subscribers.email, email));
      return row?.id ?? '';
    },
    async unsubscribeToken(subscriber: string, list: string) {
      const link = { purpose: 'unsubscribe', subject: unsubscribeSubject(subscriber, list) } as const;
      const nonce = await knownNonce(db, link, server.clock);
      if (nonce === undefined) throw new Error('No issue of that list was queued.');
      return tokenOf(SECRET, { ...link, nonce });
    },
    act: async (token: string, verb: 'confirm' | 'unsubscribe', body?: unknown) =>
      answer(await server.send('POST', at(token, verb), body)),
    read: async (token: string) => answer(await server.get(at(token, 'preferences'))),
    change: async (token: string, changes: unknown) =>
      answer(await server.send('PATCH', at(token, 'preferences'), changes)),
    async state(email: string) {
      const [row] = await db.select().from(subscribers).where(eq(subscribers.email, email));
      if (!row || row.leftAt !== null) return row && 'left';
      return `${row.lists.join(' ')} / ${row.topics.join(' ') || 'all'}`;
    },
    mails: async (email: string) => (await mailsTo(email)).map(({ template }) => template),
    async ledger(email: string) {
      const rows = await consentsOf(db, 'gr', personOf(SECRET, 'gr', email));
      return rows.map(({ act, method }) => `${act} ${method}`);
    },
    async draft(record: IssueRecordInput) {
      const { id, ...rest } = IssueRecordSchema.parse(record);
      const updatedAt = new Date(server.clock);
      await db
        .insert(issues)
        .values({ network: 'gr', id, record: { id, ...rest }, status: 'draft', updatedAt });
    },
    async deliveries(id: string) {
      const rows = await db
        .select({ email: subscribers.email, subscriber: deliveries.subscriber, status: deliveries.status })
        .from(deliveries)
        .leftJoin(subscribers, eq(subscribers.id, deliveries.subscriber))
        .where(and(eq(deliveries.network, 'gr'), eq(deliveries.issue, id)))
        .orderBy(asc(deliveries.identity));
      return rows.map(({ email, status }) => `${email ?? 'gone'} ${status}`);
    },
  });
  await server.import({ network: newsNetwork });
  return server;
}
