/** A subscription in memory as the holder of a link sees it. */
import {
  preferencesForm,
  type Network,
  type OrganisationAnswer,
  type WireSubscription,
} from '@koinon/contract';

/** What one gets. Topics: none is everything. */
export interface Wanted {
  readonly lists: readonly string[];
  readonly topics: readonly string[];
}

/** Asked for, and not confirmed. */
export interface SubscriptionRequest extends Wanted {
  readonly id: string;
  readonly network: string;
  readonly email: string;
  readonly lang: string;
  readonly organisation: OrganisationAnswer | null;
}

/** Who gets the newsletter, or has left. There is one for an address and a network. */
export interface TestSubscriber extends SubscriptionRequest {
  /** Unsubscribed from everything. */
  readonly left: boolean;
}

/** What a link opens. */
export type Opened =
  | {
      readonly link: 'confirm';
      readonly request: SubscriptionRequest;
      readonly subscriber: TestSubscriber | undefined;
      /** Whether the request was taken back just now. */
      readonly gone?: boolean;
    }
  | { readonly link: 'preferences'; readonly subscriber: TestSubscriber }
  | { readonly link: 'unsubscribe'; readonly subscriber: TestSubscriber; readonly list: string };

export function viewOf(network: Network, opened: Opened): WireSubscription {
  const { newsletter } = network;
  const { subscriber } = opened;
  const has = offered(network, subscriber ?? { lists: [], topics: [] });
  const shared = {
    network: network.slug,
    cancellable: subscriber !== undefined && subscriber.lists.length > 0,
    available: {
      lists: (newsletter?.lists ?? []).map(({ id, name, description }) => ({ id, name, description })),
      topics: (newsletter?.topics ?? []).map(({ id, name }) => ({ id, name, description: null })),
    },
    asked: null,
    list: null,
    confirmable: false,
    changeable: false,
    definition: null,
  };
  switch (opened.link) {
    case 'confirm': {
      const { request, gone = false } = opened;
      const asked = offered(network, request);
      return {
        ...shared,
        lists: [...has.lists],
        topics: [...has.topics],
        status: gone ? 'left' : 'pending',
        link: 'confirm',
        email: request.email,
        lang: request.lang,
        organisation: request.organisation ?? subscriber?.organisation ?? null,
        asked: { lists: asked.lists.filter(id => !has.lists.includes(id)), topics: [...asked.topics] },
        confirmable: !gone && asked.lists.length > 0,
      };
    }
    case 'preferences': {
      const { email, organisation, lang, left } = opened.subscriber;
      return {
        ...shared,
        lists: [...has.lists],
        topics: [...has.topics],
        status: left ? 'left' : 'active',
        link: 'preferences',
        ...{ email, lang, organisation },
        changeable: newsletter !== null,
        definition: newsletter && preferencesForm(network),
      };
    }
    case 'unsubscribe': {
      const { list } = opened;
      const { email, lang, lists } = opened.subscriber;
      const gets = lists.includes(list);
      return {
        ...shared,
        // The rest is nobody's business whom the issue was passed on to: neither which lists, nor whether there are any.
        status: gets ? 'active' : 'left',
        cancellable: gets,
        link: 'unsubscribe',
        email: masked(email),
        lang,
        lists: gets ? [list] : [],
        topics: [],
        organisation: null,
        list,
      };
    }
  }
}

/** Of what somebody wants: what the network still has. */
export function offered({ newsletter }: Network, { lists, topics }: Wanted): Wanted {
  return {
    lists: lists.filter(id => newsletter?.lists.some(one => one.id === id)),
    topics: topics.filter(id => newsletter?.topics.some(one => one.id === id)),
  };
}

/** Both together, each list once. Who wants everything of one of them wants everything. */
export function both(a: Wanted, b: Wanted): Wanted {
  const all = a.topics.length === 0 || b.topics.length === 0;
  return {
    lists: [...new Set([...a.lists, ...b.lists])],
    topics: all ? [] : [...new Set([...a.topics, ...b.topics])],
  };
}

/** Whether two say the same, whatever the order. */
export function sameWish(a: Wanted, b: Wanted): boolean {
  const text = (wanted: Wanted) => JSON.stringify([[...wanted.lists].sort(), [...wanted.topics].sort()]);
  return text(a) === text(b);
}

/** `maria@ypes.gov.gr` → `m…a@ypes.gov.gr`; a short name shows its first character only, or none. */
function masked(email: string): string {
  const at = email.lastIndexOf('@');
  const name = [...email.slice(0, at)];
  const first = name.length > 1 ? (name[0] ?? '') : '';
  const last = name.length > 3 ? (name.at(-1) ?? '') : '';
  return `${first}…${last}${email.slice(at)}`;
}
