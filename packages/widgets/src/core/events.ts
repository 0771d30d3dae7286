/** Something went wrong that the page may want to know: the widget already shows it. `error` is a `KoinonError` of the SDK, or what was thrown. */
export class KoinonErrorEvent extends Event {
  static readonly type = 'koinon-error';
  readonly error: unknown;

  constructor(error: unknown) {
    super(KoinonErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-error': KoinonErrorEvent;
  }
}
