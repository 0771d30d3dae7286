import { defineElement } from '../core/index.ts';
import { KoinonStorySubmission } from './story-submission.element.ts';

defineElement('koinon-story-submission', KoinonStorySubmission);
