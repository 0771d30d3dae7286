/**
 * `@koinon/sdk/story-drafts`: what telling a story needs beside `@koinon/sdk/core`, apart from it so that a calendar does not
 * carry it. `Koinon` of `@koinon/sdk` has the same as its member `storyDrafts`. The form itself comes from `forms.get('story')`.
 *
 * ```ts
 * const { storyDrafts } = storyDraftsOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @packageDocumentation
 */
export { storyDraftsOf, type StoryDraftHost, type StoryDraftResources } from './forms/stories-of.ts';
export { StoryDrafts } from './forms/stories.ts';
export type { UploadOptions } from './forms/stories-upload.ts';
export { memoryKeys, sessionKeys, type SubmissionKeys } from './forms/submission-keys.ts';
export { isProblem } from './is-problem.ts';
export type { FormOptions } from './forms/per-client.ts';
export type { CheckMail } from './forms/sender.ts';
export type { WriteOptions } from './write.ts';
export type {
  StoryChanges,
  StoryCreated,
  StoryDraft,
  StoryDraftInput,
  StorySaved,
  StoryUpload,
} from '@koinon/contract';
