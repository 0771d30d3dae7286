/**
 * `@koinon/sdk/stories`: published stories alone, beside `@koinon/sdk/core`. `Koinon` of `@koinon/sdk` has the same as `stories`.
 *
 * ```ts
 * const { items } = await storiesOf(koinonCore).list({ limit: 12 });
 * ```
 *
 * @packageDocumentation
 */
export { storiesOf, type StoriesHost } from './stories-of.ts';
export {
  Stories,
  type StoryFilter,
  type StoryListQuery,
  type StoryPage,
  type StorySummary,
} from './stories-list.ts';
export type { Story } from '@koinon/contract';
