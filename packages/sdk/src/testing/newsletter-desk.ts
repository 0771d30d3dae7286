/** Subscriptions in memory, by the server's rules: nothing changes before who reads the address says so. */
import {
  addressKey,
  checkAnswers,
  fromBody,
  newsletterForm,
  type FieldError,
  type FormDefinition,
  type Network,
  type OrganisationAnswer,
  type SubscriptionBody,
} from '@koinon/contract';
import { SubscriptionInputSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import type { Prepared } from './intake.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What one gets. Topics: none is everything. */
interface Wanted {
  readonly lists: readonly string[];
  readonly topics: readonly string[];
}

/** Asked for, and not confirmed. */
interface Request extends Wanted {
  readonly token: string;
  readonly network: string;
  readonly email: string;
  readonly lang: string;
  readonly organisation: OrganisationAnswer | null;
}

/** Who gets the newsletter. There is one for an address and a network. */
export interface TestSubscriber extends Wanted {
  readonly network: string;
  readonly email: string;
  readonly lang: string;
  readonly organisation: OrganisationAnswer | null;
  /** Unsubscribed from everything. */
  readonly left: boolean;
}

export class NewsletterDesk {
  readonly #world: World;
  #requests: readonly Request[] = [];
  #rows: readonly TestSubscriber[] = [];
  #last = 0;

  constructor(world: World) {
    this.#world = world;
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
    const lists = sent.lists.length === 0 && only && others.length === 0 ? [only.id] : sent.lists;
    const body = { ...sent, lists, topics: [...new Set(sent.topics)] };
    this.#assertOffered(network, newsletterForm(network), body);
    return { content: body, write: () => this.#ask(network.slug, body) };
  }

  #ask(network: string, body: Omit<SubscriptionBody, 'ticket' | 'leaveEmpty' | 'consent'>): void {
    const { email, lists, topics, lang, organisation } = body;
    const known = this.#find(network, email);
    this.#last += 1;
    const request = {
      token: `subscription-${this.#last}`,
      network,
      email,
      lists,
      topics,
      lang,
      organisation,
    };
    this.#requests = [...this.#requests, request];
    const template = known && !known.left ? 'newsletter-known' : 'newsletter-confirm';
    this.#world.mailbox.push({ to: email, template, token: request.token, event: null, lang });
  }

  /** Throws `invalid` for what the form would not offer, and for a body that is not in the register. */
  #assertOffered(
    { newsletter }: Network,
    definition: FormDefinition,
    content: Partial<Wanted> & { readonly organisation?: OrganisationAnswer | null | undefined },
  ): void {
    const errors = checkAnswers(definition, fromBody(definition, { ...content }));
    // A single list, and topics where there are none, are no fields of the form.
    for (const name of ['lists', 'topics'] as const) {
      const offered = newsletter?.[name] ?? [];
      const stranger = content[name]?.some(id => !offered.some(one => one.id === id));
      if (stranger && !errors.some(error => error.pointer === `/${name}`)) errors.push(refused(name));
    }
    const id = content.organisation?.id;
    if (id !== undefined && !this.#world.organisations.some(one => one.id === id)) {
      errors.push(refused('organisation'));
    }
    if (errors.length > 0) throw new Refusal('invalid', errors);
  }

  #find(network: string, email: string): TestSubscriber | undefined {
    const key = addressKey(email);
    return this.#rows.find(row => row.network === network && addressKey(row.email) === key);
  }
}

const refused = (name: string): FieldError => ({ pointer: `/${name}`, code: 'not-allowed', params: {} });
