/** What loads where a form has it: text in light markup, pictures. */
import type { Answer, FieldOf } from '@koinon/contract/forms';
import type { TemplateResult } from 'lit';
import type { FieldContext } from '../context.ts';
import { waiting } from '../fields/render-field.ts';
import { renderBlocksField } from './blocks.ts';
import { renderImages } from './images.ts';
import { toldStyles } from './told.styles.ts';

export { renderProse } from './blocks.ts';
export { forget, online, sendAgain } from './all-pictures.ts';
export { toldStyles as styles };

export function renderTold(
  ctx: FieldContext,
  field: FieldOf<'blocks'> | FieldOf<'images'>,
  path: string,
  answer: Answer,
): TemplateResult {
  // Their words are among those for who fills the form in, which come at the first touch: here they are needed to be seen.
  if (!ctx.later) {
    ctx.core.touch();
    return waiting;
  }
  return field.type === 'blocks'
    ? renderBlocksField(ctx, field, path, answer)
    : renderImages(ctx, field, path, answer);
}
