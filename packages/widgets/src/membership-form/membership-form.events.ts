/** What a page learns of who joins: nothing. */
export type Joined = Readonly<Record<string, never>>;

/** A request to join was sent and taken. What becomes of it is said by mail only, once the address is proved. */
export class KoinonJoinedEvent extends CustomEvent<Joined> {
  static readonly type = 'koinon-joined';

  constructor() {
    super(KoinonJoinedEvent.type, { detail: {}, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-joined': KoinonJoinedEvent;
  }
}
