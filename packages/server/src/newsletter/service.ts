/** Newsletters: see `NewsletterService`. */
import type { NetworkRecord, WireSubscription } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { lockName } from '../database/advisory.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { subscribers, subscriptionRequests } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { enqueue } from '../mail/outbox.ts';
import { findIssue, listIssues } from './archive.ts';
import { change, leave, readChanges } from './change.ts';
import { confirm } from './confirm.ts';
import { deliver } from './deliver.ts';
import type { NewsletterDeps } from './deps.ts';
import { erase, eraseAddress } from './erase.ts';
import { form } from './form.ts';
import { linkOf, preferencesLink } from './links.ts';
import { mailedLately } from './mailed-lately.ts';
import { retain, retention } from './retention.ts';
import type { RequestRow, SubscriberRow } from './rows.ts';
import { progress, send, stop, test } from './send.ts';
import { findSubscriber } from './subscribe.ts';
import type { NewsletterService } from './types.ts';
import { view, type Opened } from './view.ts';
import { withdraw } from './withdraw.ts';

export function createNewsletter(deps: NewsletterDeps): NewsletterService {
  const { db, now, nudge } = deps;

  return {
    form: async (network, origin) => form(deps, network, origin),
    async read(token) {
      const opened = await open(db, token);
      return view(await networkOf(db, opened), opened);
    },
    confirm: token =>
      acted(token, async (tx, network, opened) => {
        if (opened.link === 'unsubscribe') throw new RequestProblem('conflict');
        // Confirmed before, by this link or by another of the address.
        if (opened.link === 'preferences') return opened;
        const subscriber = await confirm(tx, deps, network, opened.request, opened.subscriber);
        return { link: 'preferences', subscriber };
      }),
    change(token, input) {
      return acted(token, async (tx, network, opened) => {
        if (opened.link !== 'preferences') throw new RequestProblem('conflict');
        const subscriber = await change(tx, deps, network, opened.subscriber, readChanges(input));
        return { ...opened, subscriber };
      });
    },
    unsubscribe(token, { all, method }) {
      return acted(token, async (tx, _network, opened) => {
        if (opened.link === 'confirm') return withdraw(tx, deps, opened, method);
        // The issue may have been passed on: whoever has it speaks for its list, and for nothing else.
        if (opened.link === 'unsubscribe' && all) throw new RequestProblem('conflict');
        const list = opened.link === 'unsubscribe' ? opened.list : undefined;
        return { ...opened, subscriber: await leave(tx, deps, opened.subscriber, list, method) };
      });
    },
    async mailPreferences(token) {
      await acted(token, async (tx, network, opened) => {
        if (opened.link !== 'unsubscribe') throw new RequestProblem('conflict');
        const { id, email, lang } = opened.subscriber;
        if (await mailedLately(tx, opened.subscriber, now())) return opened;
        const nonce = await preferencesLink(tx, deps, id);
        await enqueue(tx, {
          network: network.slug,
          template: 'newsletter-preferences',
          params: { subscriber: id, nonce },
          email,
          lang,
          budgeted: true,
          now: now(),
        });
        return opened;
      });
    },
    issues: (network, page) => listIssues(deps, network, page),
    issue: (network, id) => findIssue(deps, network, id),
    staff: {
      async send(network, id, within, assertRead) {
        const state = await send(deps, network, id, within, assertRead);
        nudge();
        return state;
      },
      stop: (network, id, within) => stop(deps, network, id, within),
      async test(network, id, to, within) {
        await test(deps, network, id, to, within);
        nudge();
      },
      progress: (network, id) => progress(db, network, id),
      erase: (network, subscriber, within) => erase(deps, network, subscriber, within),
      eraseAddress: (tx, network, emailKey, method = 'staff') =>
        eraseAddress(tx, deps, network, emailKey, method),
    },
    jobs: {
      deliver: () => deliver(deps),
      retention: network => retention(deps, network),
      retain: network => retain(deps, network),
    },
  };

  /** What a token opens just now. Throws `not-found` or `link-expired`. */
  async function open(queryable: Queryable, token: string): Promise<Opened> {
    let link = await linkOf(queryable, token, now());
    if (link.purpose === 'subscription-request') {
      const request = await findRequest(queryable, link.id);
      if (request) {
        const subscriber = await findSubscriber(queryable, request.network, request.emailKey);
        return { link: 'confirm', request, subscriber };
      }
      // Confirmed, perhaps between these two questions: then the link leads to the subscriber by now.
      link = await linkOf(queryable, token, now());
    }
    const [subscriber] = await queryable.select().from(subscribers).where(eq(subscribers.id, link.id));
    if (!subscriber) throw new RequestProblem('link-expired');
    return link.purpose === 'unsubscribe'
      ? { link: 'unsubscribe', subscriber, list: link.list }
      : { link: 'preferences', subscriber };
  }

  /** Whatever is done about one address is done one after the other. */
  async function acted(
    token: string,
    work: (tx: Tx, network: NetworkRecord, opened: Opened) => Promise<Opened>,
  ): Promise<WireSubscription> {
    const answer = await transact(db, async tx => {
      const { network, emailKey } = rowOf(await open(tx, token));
      await lockName(tx, `newsletter ${network} ${emailKey}`);
      // Somebody may have been at it meanwhile.
      const opened = await open(tx, token);
      const record = await networkOf(tx, opened);
      return view(record, await work(tx, record, opened));
    });
    nudge();
    return answer;
  }

  async function networkOf(queryable: Queryable, opened: Opened): Promise<NetworkRecord> {
    const network = await findNetwork(queryable, rowOf(opened).network);
    if (!network) throw new RequestProblem('link-expired');
    return network;
  }
}

const rowOf = (opened: Opened): RequestRow | SubscriberRow =>
  opened.link === 'confirm' ? opened.request : opened.subscriber;

async function findRequest(db: Queryable, id: string): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(subscriptionRequests).where(eq(subscriptionRequests.id, id));
  return row;
}
