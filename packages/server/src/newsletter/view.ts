/** A subscription as the holder of a link sees it. */
import type { NetworkRecord, WireSubscription } from '@koinon/contract';
import { preferencesForm } from '@koinon/contract/forms';
import { both, known, knownTopics, type RequestRow, type SubscriberRow, type Wanted } from './rows.ts';

/** What a link opens: a request with what its address gets already, or a subscriber. */
export type Opened =
  | {
      readonly link: 'confirm';
      readonly request: RequestRow;
      readonly subscriber: SubscriberRow | undefined;
      /** Whether the request was taken back just now. */
      readonly gone?: boolean;
    }
  | { readonly link: 'preferences'; readonly subscriber: SubscriberRow }
  | { readonly link: 'unsubscribe'; readonly subscriber: SubscriberRow; readonly list: string };

export function view(network: NetworkRecord, opened: Opened): WireSubscription {
  const { newsletter, slug } = network;
  const { subscriber } = opened;
  const has: Wanted = {
    lists: known(newsletter, subscriber?.lists ?? []),
    topics: knownTopics(newsletter, subscriber?.topics ?? []),
  };
  const shared = {
    network: slug,
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
      const asked = asksFor(network, request);
      const more = both(has, asked).lists.filter(id => !has.lists.includes(id));
      return {
        ...shared,
        ...has,
        status: gone ? 'left' : 'pending',
        link: 'confirm',
        email: request.email,
        lang: request.lang,
        organisation: request.organisation ?? subscriber?.organisation ?? null,
        asked: { lists: more, topics: [...asked.topics] },
        confirmable: !gone && asked.lists.length > 0,
      };
    }
    case 'preferences': {
      const changeable = newsletter !== null;
      return {
        ...shared,
        ...has,
        ...stateOf(opened.subscriber),
        link: 'preferences',
        email: opened.subscriber.email,
        organisation: opened.subscriber.organisation,
        changeable,
        definition: changeable ? preferencesForm(network) : null,
      };
    }
    case 'unsubscribe': {
      const { list } = opened;
      const gets = opened.subscriber.lists.includes(list);
      return {
        ...shared,
        link: 'unsubscribe',
        email: masked(opened.subscriber.email),
        // The rest is nobody's business whom the issue was passed on to: neither which lists, nor whether there are any.
        status: gets ? 'active' : 'left',
        lists: gets ? [list] : [],
        cancellable: gets,
        topics: [],
        lang: opened.subscriber.lang,
        organisation: null,
        list,
      };
    }
  }
}

/** Of a request: what the network still has. */
export function asksFor({ newsletter }: Pick<NetworkRecord, 'newsletter'>, request: RequestRow): Wanted {
  return { lists: known(newsletter, request.lists), topics: knownTopics(newsletter, request.topics) };
}

function stateOf({ leftAt, lang }: SubscriberRow): { status: 'left' | 'active'; lang: string } {
  return { status: leftAt === null ? 'active' : 'left', lang };
}

/** `maria@ypes.gov.gr` → `m…a@ypes.gov.gr`; a short name shows its first character only, or none. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  const name = [...email.slice(0, at)];
  const first = name.length > 1 ? (name[0] ?? '') : '';
  const last = name.length > 3 ? (name.at(-1) ?? '') : '';
  return `${first}…${last}${email.slice(at)}`;
}
