import type { StoryCard } from './story.ts';

/**
 * A visitor chose a story. `preventDefault()` keeps the gallery from opening it: the page shows it its own way.
 * `detail` is the story as the list has it.
 */
export class KoinonStorySelectEvent extends CustomEvent<StoryCard> {
  static readonly type = 'koinon-story-select';

  constructor(story: StoryCard) {
    super(KoinonStorySelectEvent.type, { detail: story, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-story-select': KoinonStorySelectEvent;
  }
}
