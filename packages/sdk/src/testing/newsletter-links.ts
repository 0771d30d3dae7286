/** Links of newsletters in memory: that of a confirmed request opens the subscriber from then on. */
import { Refusal } from './refusal.ts';

const DAY = 24 * 3_600_000;

export type LinkPurpose = 'request' | 'preferences' | 'unsubscribe';

interface Link {
  readonly purpose: LinkPurpose;
  /** Of a request, or of a subscriber. */
  readonly id: string;
  readonly list: string | null;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** How many days each is good for; a request's as long as the request. */
const DAYS = { preferences: 365, unsubscribe: 3650 } as const;

export class NewsletterLinks {
  readonly #now: () => number;
  readonly #links = new Map<string, Link>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @throws Refusal `not-found` or `link-expired` */
  open(token: string): Link {
    const link = this.#links.get(token);
    if (!link) throw new Refusal('not-found');
    if (link.expiresAt <= this.#now()) throw new Refusal('link-expired');
    return link;
  }

  toRequest(id: string, days: number): string {
    return this.#add(id, { purpose: 'request', id, list: null, expiresAt: this.#now() + days * DAY });
  }

  toPreferences(subscriber: string): string {
    const expiresAt = this.#now() + DAYS.preferences * DAY;
    const token = `preferences-${this.#links.size + 1}`;
    return this.#add(token, { purpose: 'preferences', id: subscriber, list: null, expiresAt });
  }

  /** The same in all issues of the list. */
  toUnsubscribe(subscriber: string, list: string): string {
    const token = `unsubscribe-${subscriber}-${list}`;
    if (this.#links.has(token)) return token;
    const expiresAt = this.#now() + DAYS.unsubscribe * DAY;
    return this.#add(token, { purpose: 'unsubscribe', id: subscriber, list, expiresAt });
  }

  /** Links to a request lead to the subscriber. */
  lead(request: string, subscriber: string): void {
    for (const [token, link] of this.#links) {
      if (link.purpose !== 'request' || link.id !== request) continue;
      const expiresAt = this.#now() + DAYS.preferences * DAY;
      this.#links.set(token, { ...link, purpose: 'preferences', id: subscriber, expiresAt });
    }
  }

  /** Links to it say that they have expired. */
  end(request: string): void {
    for (const [token, link] of this.#links)
      if (link.id === request) this.#links.set(token, { ...link, expiresAt: this.#now() });
  }

  #add(token: string, link: Link): string {
    this.#links.set(token, link);
    return token;
  }
}
