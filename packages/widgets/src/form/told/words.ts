/** The words of these fields are among those that a widget brings for who fills in its form. */
import type { StorySubmissionLaterMessages } from '@koinon/i18n';
import type { FieldContext } from '../context.ts';

type Key = Extract<
  keyof StorySubmissionLaterMessages,
  `form.blocks.${string}` | `form.picture.${string}` | `form.error.${string}`
>;

export const said = (
  { later }: FieldContext,
  key: Key,
  params: Readonly<Record<string, string | number>> = {},
): string => later?.w.optional(key, params) ?? '';
