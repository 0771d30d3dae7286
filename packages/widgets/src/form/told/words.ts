/** The words of these fields are among those that a widget brings for who fills in its form. */
import {
  formatBytes,
  type FormLaterMessages,
  type StorySubmissionLaterMessages,
  type Translator,
} from '@koinon/i18n';
import type { FieldContext } from '../context.ts';
import type { Picture } from './picture.model.ts';

type Key = Extract<
  keyof StorySubmissionLaterMessages,
  `form.blocks.${string}` | `form.picture.${string}` | `form.error.${string}`
>;

export const said = (
  { later }: FieldContext,
  key: Key,
  params: Readonly<Record<string, string | number>> = {},
): string => later?.w.optional(key, params) ?? '';

/** Where a picture is on its way, or why it did not come. */
export function statusWords(
  w: Translator<FormLaterMessages>,
  maxBytes: number,
  { status, reason = 'server' }: Picture,
): string {
  const key: Key =
    status !== 'failed'
      ? `form.picture.${status}`
      : reason === 'not-an-image' || reason === 'image-damaged' || reason === 'too-many-pixels'
        ? `form.error.${reason}`
        : `form.picture.${reason}`;
  return w.optional(key, { maximum: formatBytes(maxBytes, w.locale) }) ?? '';
}
