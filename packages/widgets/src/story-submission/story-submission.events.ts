/** What a page learns of who tells a story: nothing. */
export type StorySubmitted = Readonly<Record<string, never>>;

/** A story was handed in. What becomes of it is said by mail, and on the story's own page. */
export class KoinonStorySubmittedEvent extends CustomEvent<StorySubmitted> {
  static readonly type = 'koinon-story-submitted';

  constructor() {
    super(KoinonStorySubmittedEvent.type, { detail: {}, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-story-submitted': KoinonStorySubmittedEvent;
  }
}
