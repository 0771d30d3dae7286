/** What a page learns of a subscription: to which lists, and nothing of the person. */
export interface Subscribed {
  /** Ids of lists. */
  readonly lists: readonly string[];
}

/**
 * A subscription was sent and taken. Whether the address was known is said by mail only, and nothing is sent to it before its
 * link is confirmed.
 */
export class KoinonSubscribedEvent extends CustomEvent<Subscribed> {
  static readonly type = 'koinon-subscribed';

  constructor(lists: readonly string[]) {
    super(KoinonSubscribedEvent.type, { detail: { lists }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-subscribed': KoinonSubscribedEvent;
  }
}
