/** Subscriptions in memory, by the server's rules: nothing changes before who reads the address says so. */
import {
  addressKey,
  checkAnswers,
  fromBody,
  newsletterForm,
  preferencesForm,
  type FormDefinition,
  type Network,
  type OrganisationAnswer,
  type SubscriptionBody,
  type WireIssue,
  type WireSubscription,
} from '@koinon/contract';
import { withoutFields } from '@koinon/contract/forms';
import { PreferencesInputSchema, SubscriptionInputSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import type { Prepared } from './intake.ts';
import { NewsletterLinks } from './newsletter-links.ts';
import {
  both,
  offered,
  sameWish,
  viewOf,
  type Opened,
  type SubscriptionRequest,
  type TestSubscriber,
  type Wanted,
} from './newsletter-view.ts';
import { refused } from './paging.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

export class NewsletterDesk {
  readonly #world: World;
  readonly #links: NewsletterLinks;
  #requests: readonly SubscriptionRequest[] = [];
  #rows: readonly TestSubscriber[] = [];
  #last = 0;

  constructor(world: World) {
    this.#world = world;
    this.#links = new NewsletterLinks(() => world.now());
  }

  get rows(): readonly TestSubscriber[] {
    return this.#rows;
  }

  /** Throws `not-found` where the network has no newsletter, `form-not-published` where it names no controller. */
  published({ newsletter, privacy }: Network): NonNullable<Network['newsletter']> {
    if (!newsletter) throw new Refusal('not-found');
    if (!privacy) throw new Refusal('form-not-published');
    return newsletter;
  }

  prepare(network: Network, input: unknown): Prepared {
    const newsletter = this.published(network);
    const checked = check(SubscriptionInputSchema, input);
    if (!checked.ok) throw new Refusal('invalid', checked.errors);
    const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...sent } = checked.value;
    const [only, ...others] = newsletter.lists;
    // Of a single list there is nothing to choose.
    const lists =
      sent.lists.length === 0 && only && others.length === 0 ? [only.id] : [...new Set(sent.lists)];
    const body = { ...sent, lists, topics: [...new Set(sent.topics)] };
    this.#assertOffered(network, newsletterForm(network), body);
    return { content: body, write: () => this.#ask(network.slug, body) };
  }

  #ask(network: string, body: Omit<SubscriptionBody, 'ticket' | 'leaveEmpty' | 'consent'>): void {
    const { email, lists, topics, lang, organisation } = body;
    const known = this.#find(network, email);
    this.#last += 1;
    const id = `subscription-${this.#last}`;
    this.#requests = [...this.#requests, { id, network, email, lists, topics, lang, organisation }];
    const days = this.#world.settings[network]?.retention.unconfirmedSubscriptions ?? 7;
    const template = known && !known.left ? 'newsletter-known' : 'newsletter-confirm';
    this.#mail({ email, lang }, template, this.#links.toRequest(id, days));
  }

  read(token: string): WireSubscription {
    return this.#view(this.#open(token));
  }

  confirm(token: string): WireSubscription {
    const opened = this.#open(token);
    if (opened.link === 'unsubscribe') throw new Refusal('conflict');
    // Confirmed before, by this link or by another of the address.
    if (opened.link === 'preferences') return this.#view(opened);
    const { request, subscriber } = opened;
    const asked = offered(this.#network(request.network), request);
    if (asked.lists.length === 0) throw new Refusal('conflict');
    // Who comes back begins anew: what one left says nothing.
    const active = subscriber?.left === false ? subscriber : undefined;
    const wanted = active ? both(active, asked) : asked;
    const row: TestSubscriber = {
      ...request,
      ...wanted,
      id: subscriber?.id ?? `subscriber-${this.#rows.length + 1}`,
      organisation: request.organisation ?? subscriber?.organisation ?? null,
      left: false,
    };
    this.#rows = [...this.#rows.filter(one => one !== subscriber), row];
    for (const one of this.#requestsOf(request)) this.#links.lead(one.id, row.id);
    this.#requests = this.#requests.filter(one => !this.#requestsOf(request).includes(one));
    if (!active || !sameWish(active, wanted)) {
      this.#mail(row, 'newsletter-welcome', this.#links.toPreferences(row.id));
    }
    return this.#view({ link: 'preferences', subscriber: row });
  }

  change(token: string, input: unknown): WireSubscription {
    const opened = this.#open(token);
    if (opened.link !== 'preferences') throw new Refusal('conflict');
    const checked = check(PreferencesInputSchema, input);
    if (!checked.ok) throw new Refusal('invalid', checked.errors);
    const { subscriber } = opened;
    const network = this.#network(subscriber.network);
    if (!network.newsletter) throw new Refusal('conflict');
    const changes = checked.value;
    const absent = (['lists', 'topics', 'lang'] as const).filter(name => changes[name] === undefined);
    this.#assertOffered(network, withoutFields(preferencesForm(network), absent), changes);
    const lists = changes.lists ?? subscriber.lists;
    const changed = this.#set(subscriber, {
      lists,
      topics: changes.topics ?? subscriber.topics,
      lang: changes.lang ?? subscriber.lang,
      organisation: changes.organisation === undefined ? subscriber.organisation : changes.organisation,
      left: lists.length === 0,
    });
    return this.#view({ ...opened, subscriber: changed });
  }

  unsubscribe(token: string, all: boolean): WireSubscription {
    const opened = this.#open(token);
    if (opened.link === 'confirm') return this.#withdraw(opened);
    // The issue may have been passed on: whoever has it speaks for its list, and for nothing else.
    if (opened.link === 'unsubscribe' && all) throw new Refusal('conflict');
    const list = opened.link === 'unsubscribe' ? opened.list : undefined;
    return this.#view({ ...opened, subscriber: this.#leave(opened.subscriber, list) });
  }

  /** Mails an issue to everybody of its list whose topics are none, or among its own; each once. */
  send(network: string, { list, topics }: Pick<WireIssue, 'list' | 'topics'>): void {
    const wanted = (row: TestSubscriber) =>
      row.network === network &&
      row.lists.includes(list) &&
      (topics.length === 0 || row.topics.length === 0 || row.topics.some(topic => topics.includes(topic)));
    for (const row of this.#rows.filter(wanted)) {
      this.#mail(row, 'newsletter-issue', this.#links.toUnsubscribe(row.id, list));
    }
  }

  /** Who subscribed before leaves everything too: whoever says so reads that address. */
  #withdraw({ request, subscriber }: Extract<Opened, { link: 'confirm' }>): WireSubscription {
    this.#requests = this.#requests.filter(one => one !== request);
    if (subscriber) {
      this.#links.lead(request.id, subscriber.id);
      return this.#view({ link: 'preferences', subscriber: this.#leave(subscriber, undefined) });
    }
    this.#links.end(request.id);
    return this.#view({ link: 'confirm', request, subscriber, gone: true });
  }

  #leave(row: TestSubscriber, list: string | undefined): TestSubscriber {
    const lists = list === undefined ? [] : row.lists.filter(id => id !== list);
    return this.#set(row, { lists, left: lists.length === 0 });
  }

  #open(token: string): Opened {
    const { purpose, id, list } = this.#links.open(token);
    const request = purpose === 'request' && this.#requests.find(one => one.id === id);
    if (request) {
      return { link: 'confirm', request, subscriber: this.#find(request.network, request.email) };
    }
    const subscriber = this.#rows.find(one => one.id === id);
    if (!subscriber) throw new Refusal('link-expired');
    return list === null ? { link: 'preferences', subscriber } : { link: 'unsubscribe', subscriber, list };
  }

  #view(opened: Opened): WireSubscription {
    const { network } = opened.link === 'confirm' ? opened.request : opened.subscriber;
    return viewOf(this.#network(network), opened);
  }

  /** Throws `invalid` for what the form would not offer, and for a body that is not in the register. */
  #assertOffered(
    { newsletter }: Network,
    definition: FormDefinition,
    content: { readonly [K in keyof Wanted]?: Wanted[K] | undefined } & {
      readonly organisation?: OrganisationAnswer | null | undefined;
    },
  ): void {
    const errors = checkAnswers(definition, fromBody(definition, { ...content }));
    // A single list, and topics where there are none, are no fields of the form.
    for (const name of ['lists', 'topics'] as const) {
      const known = newsletter?.[name] ?? [];
      const stranger = content[name]?.some(id => !known.some(one => one.id === id));
      if (stranger && !errors.some(error => error.pointer === `/${name}`))
        errors.push(refused(name, 'not-allowed'));
    }
    const id = content.organisation?.id;
    if (id !== undefined && !this.#world.organisations.some(one => one.id === id)) {
      errors.push(refused('organisation', 'not-allowed'));
    }
    if (errors.length > 0) throw new Refusal('invalid', errors);
  }

  #requestsOf({ network, email }: SubscriptionRequest): SubscriptionRequest[] {
    const key = addressKey(email);
    return this.#requests.filter(one => one.network === network && addressKey(one.email) === key);
  }

  #find(network: string, email: string): TestSubscriber | undefined {
    const key = addressKey(email);
    return this.#rows.find(row => row.network === network && addressKey(row.email) === key);
  }

  #network(slug: string): Network {
    const network = this.#world.networks.find(one => one.slug === slug);
    if (!network) throw new Refusal('link-expired');
    return network;
  }

  #set(row: TestSubscriber, changes: Partial<TestSubscriber>): TestSubscriber {
    const changed = { ...row, ...changes };
    this.#rows = this.#rows.map(one => (one === row ? changed : one));
    return changed;
  }

  #mail({ email, lang }: Pick<TestSubscriber, 'email' | 'lang'>, template: string, token: string): void {
    this.#world.mailbox.push({ to: email, template, token, event: null, lang });
  }
}
