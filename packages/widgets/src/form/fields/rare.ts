/** What few forms have, loaded where one has it: dates, groups, long texts to agree to. */
import type { Answer, FieldOf } from '@koinon/contract/forms';
import type { TemplateResult } from 'lit';
import { renderBlocks as blocks } from '../../event-calendar/details/blocks.ts';
import type { FieldContext } from '../context.ts';
import { renderDate } from './date.ts';
import { renderGroup } from './group.ts';
import { rareStyles } from './rare.styles.ts';

export { rareStyles as styles };

export function renderRare(
  ctx: FieldContext,
  field: FieldOf<'date'> | FieldOf<'group'>,
  path: string,
  answer: Answer,
): TemplateResult {
  return field.type === 'date' ? renderDate(ctx, field, path, answer) : renderGroup(ctx, field, path, answer);
}

/** @param lang their language, '' where it is not known */
export function renderBlocks(
  { w, view }: FieldContext,
  text: Parameters<typeof blocks>[1],
  lang: string,
): TemplateResult {
  return blocks({ t: w, lang: view.lang }, text, lang);
}
