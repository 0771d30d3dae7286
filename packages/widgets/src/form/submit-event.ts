/** What is about to be sent. */
export interface Submission {
  /** `registration` */
  readonly form: string;
  /** The answers as they will be sent, by the members of the request's body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A form is about to be sent: `preventDefault()` keeps it back, and everything typed stands. */
export class KoinonSubmitEvent extends CustomEvent<Submission> {
  static readonly type = 'koinon-submit';

  constructor(submission: Submission) {
    super(KoinonSubmitEvent.type, { detail: submission, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-submit': KoinonSubmitEvent;
  }
}
