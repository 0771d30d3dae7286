/** The template of each type of field. Dates and groups are rare, and so is what only stories have: they load where a form has one. */
import type { Answer, Field } from '@koinon/contract/forms';
import { html, type TemplateResult } from 'lit';
import type { FieldContext } from '../context.ts';
import { renderAgreement } from './agreement.ts';
import { renderChoice, renderChoices } from './choice.ts';
import { renderLongText } from './long-text.ts';
import { renderOrganization } from './organization.ts';
import { renderText } from './text.ts';

export function renderField(ctx: FieldContext, field: Field, path: string, answer: Answer): TemplateResult {
  switch (field.type) {
    case 'long-text':
      return renderLongText(ctx, field, path, answer);
    case 'choice':
      return renderChoice(ctx, field, path, answer);
    case 'choices':
      return renderChoices(ctx, field, path, answer);
    case 'organization':
      return renderOrganization(ctx, field, path, answer);
    case 'agreement':
      return renderAgreement(ctx, field, path, answer);
    case 'blocks':
    case 'images':
      return ctx.told()?.renderTold(ctx, field, path, answer) ?? waiting;
    case 'date':
    case 'group':
      return ctx.rare()?.renderRare(ctx, field, path, answer) ?? waiting;
    default:
      return renderText(ctx, field, path, answer);
  }
}

export const waiting = html`<div class="field" aria-busy="true">
  <span class="skeleton control-skeleton"></span>
</div>`;
