/** Newsletters in memory: which path does what. */
import { newsletterForm, type Network, type WireForm, type WireSubscription } from '@koinon/contract';
import type { Answer } from './answer.ts';
import { noticeOf, notAllowed, parse, type Intakes } from './intake.ts';
import { archive, pageOfIssues } from './issues.ts';
import { NewsletterDesk } from './newsletter-desk.ts';
import { limitOf, only, refused } from './paging.ts';
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
    if (path === 'forms/newsletter') return read ? this.#form(params, network) : notAllowed;
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
    const [, part, verb] = /^newsletter\/subscriptions\/([^/]+)\/([a-z]+)$/.exec(path) ?? [];
    return part === undefined ? undefined : this.#link(request, decodeURIComponent(part), verb);
  }

  #link({ method, body }: TestRequest, token: string, verb: string | undefined): Answer | undefined {
    const done = (answer: WireSubscription): Answer => ({ status: 200, body: answer });
    switch (verb) {
      case 'preferences':
        if (method === 'GET') return done(this.desk.read(token));
        return method === 'PATCH' ? done(this.desk.change(token, parse(body))) : notAllowed;
      case 'confirm':
        return method === 'POST' ? done(this.desk.confirm(token)) : notAllowed;
      case 'unsubscribe':
        return method === 'POST' ? done(this.desk.unsubscribe(token, wantsAll(body))) : notAllowed;
      default:
        return undefined;
    }
  }

  #form(params: URLSearchParams, network: Network): Answer {
    only(params, []);
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
    const { limit, ...query } = only(params, ['list', 'cursor', 'limit']);
    const page = pageOfIssues(archive(this.#world.issues, slug), { ...query, limit: limitOf(limit) });
    if (page) return { status: 200, body: page };
    throw new Refusal('invalid', [refused('cursor', 'bad-cursor')]);
  }

  #issue(id: string, { slug }: Network): Answer {
    const issue = archive(this.#world.issues, slug).find(one => one.id === id);
    if (!issue) throw new Refusal('not-found');
    return { status: 200, body: issue };
  }
}

/** The body of POST …/unsubscribe: `{ all?: boolean }`, or none. */
function wantsAll(body: string | undefined): boolean {
  if (body === undefined) return false;
  const input = parse(body);
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Refusal('invalid', [refused('', 'wrong-type')]);
  for (const name of Object.keys(input))
    if (name !== 'all') throw new Refusal('invalid', [refused(name, 'unknown-field')]);
  const all: unknown = 'all' in input ? input.all : false;
  if (typeof all !== 'boolean') throw new Refusal('invalid', [refused('all', 'wrong-type')]);
  return all;
}
