/** What a page learns of a registration: which event, and nothing of the person. */
export interface Registered {
  readonly eventId: string;
}

/**
 * A registration was sent and taken. Whether the address was known, and whether there is a place, is said by mail only.
 * `detail.eventId` is the event's id.
 */
export class KoinonRegisteredEvent extends CustomEvent<Registered> {
  static readonly type = 'koinon-registered';

  constructor(eventId: string) {
    super(KoinonRegisteredEvent.type, { detail: { eventId }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-registered': KoinonRegisteredEvent;
  }
}
