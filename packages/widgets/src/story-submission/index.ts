import { defineElement, type Define } from '../core/define.ts';
import { KoinonStorySubmission } from './story-submission.element.ts';

export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonStorySubmission };
export { KoinonStorySubmittedEvent, type StorySubmitted } from './story-submission.events.ts';

/** Defines `koinon-story-submission` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineStorySubmission: Define = registry =>
  defineElement('koinon-story-submission', KoinonStorySubmission, registry);
