/** What few forms have, loaded where one has it: dates, groups, long texts to agree to. */
import type { Answer, FieldOf } from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBlocks as blocks } from '../../prose/blocks.ts';
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

/**
 * A text that is agreed to, whole: its headings are headings, under the section's.
 *
 * @param version said at its end, for who keeps a copy
 */
export function renderAgreed(
  { w, view }: FieldContext,
  text: Parameters<typeof blocks>[1],
  version: string | null,
): unknown {
  const said = version && w.optional('form.version', { version });
  return [
    text.map(block =>
      block.type === 'heading'
        ? view.heading(2, block.text, { class: 'agreed-title' })
        : // Their language is that of the element around them.
          blocks({ t: w, lang: view.lang }, [block], ''),
    ),
    said ? html`<p class="quiet" lang=${w.locale}>${said}</p>` : nothing,
  ];
}
