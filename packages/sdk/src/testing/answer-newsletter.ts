/** Newsletters in memory: which path does what. */
import { newsletterForm, type Network, type WireForm } from '@koinon/contract';
import type { Answer } from './answer.ts';
import { noticeOf, notAllowed, type Intakes } from './intake.ts';
import { archive, pageOfIssues } from './issues.ts';
import { NewsletterDesk } from './newsletter-desk.ts';
import { pagingOf } from './paging.ts';
import { Refusal } from './refusal.ts';
import type { TestRequest, World } from './world.ts';

export class NewsletterAnswers {
  readonly desk: NewsletterDesk;
  readonly #world: World;
  readonly #intakes: Intakes;

  constructor(world: World, intakes: Intakes) {
    this.#world = world;
    this.#intakes = intakes;
    this.desk = new NewsletterDesk(world);
  }

  answer(request: TestRequest, network: Network): Answer | undefined {
    const { method, path, params } = request;
    const read = method === 'GET';
    if (path === 'forms/newsletter') return read ? this.#form(network) : notAllowed;
    if (path === 'newsletter/issues') return read ? this.#issues(params, network) : notAllowed;
    const issue = /^newsletter\/issues\/([^/]+)$/.exec(path)?.[1];
    if (issue !== undefined) return read ? this.#issue(decodeURIComponent(issue), network) : notAllowed;
    if (path === 'newsletter/subscriptions') {
      if (method !== 'POST') return notAllowed;
      return this.#intakes.take(request, {
        subject: `newsletter ${network.slug}`,
        assertOpen: () => void this.desk.published(network),
        prepare: input => this.desk.prepare(network, input),
      });
    }
    return undefined;
  }

  #form(network: Network): Answer {
    const { lists } = this.desk.published(network);
    const settings = this.#world.settings[network.slug];
    const body: WireForm = {
      ticket: this.#intakes.ticket,
      definition: newsletterForm(network),
      notice: noticeOf(network, {
        purpose: { key: 'form.purpose.newsletter' },
        basis: { key: 'form.basis.consent' },
        retentionFrom: 'unsubscribed',
        ...(settings && { retentionDays: settings.retention.formerSubscribers }),
      }),
      lists: lists.map(({ id, name }) => ({ id, name })),
      domains: settings?.domains ?? null,
      state: null,
      event: null,
    };
    return { status: 200, body };
  }

  #issues(params: URLSearchParams, { slug }: Network): Answer {
    const list = params.get('list') ?? undefined;
    const page = pageOfIssues(archive(this.#world.issues, slug), { ...pagingOf(params), list });
    if (page) return { status: 200, body: page };
    throw new Refusal('invalid', [{ pointer: '/cursor', code: 'bad-cursor', params: {} }]);
  }

  #issue(id: string, { slug }: Network): Answer {
    const issue = archive(this.#world.issues, slug).find(one => one.id === id);
    if (!issue) throw new Refusal('not-found');
    return { status: 200, body: issue };
  }
}
