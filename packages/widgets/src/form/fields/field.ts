/** What every field has: a label above, a hint, an error, and the control that both are tied to. */
import type { Field, SimpleField } from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { idOf, type FieldContext } from '../context.ts';

/** For `aria-describedby`: hint, error, and what a field has of its own. */
export function describedBy(
  ctx: FieldContext,
  field: Field,
  path: string,
  more: string | false | undefined = '',
): string | typeof nothing {
  const ids = [
    field.hint ? `${idOf(path)}-hint` : '',
    ctx.errorOf(path) === undefined ? '' : `${idOf(path)}-error`,
    more && `${idOf(path)}-${more}`,
  ];
  return ids.filter(Boolean).join(' ') || nothing;
}

export const invalid = (ctx: FieldContext, path: string): 'true' | typeof nothing =>
  ctx.errorOf(path) === undefined ? nothing : 'true';

/** "Organisation (optional)": most fields are asked because they are needed, so the few others say so. */
export function labelOf(ctx: FieldContext, field: Field): unknown {
  return html`${ctx.say(field.label)}${
    field.required || field.type === 'group' || ctx.folded
      ? nothing
      : html` <span class="quiet">(${ctx.w('form.optional')})</span>`
  }`;
}

export function hintAndError(
  ctx: FieldContext,
  field: Field,
  path: string,
  hint: unknown = nothing,
): unknown {
  const error = ctx.errorOf(path);
  return [
    field.hint || hint !== nothing
      ? html`<div class="hint" part="hint" id="${idOf(path)}-hint">
          ${field.hint ? ctx.say(field.hint) : nothing} ${hint}
        </div>`
      : nothing,
    error === undefined
      ? nothing
      : html`<p class="error" part="error-text" id="${idOf(path)}-error">
          <span class="visually-hidden">${ctx.later?.w('form.errorPrefix')}</span> ${error}
        </p>`,
  ];
}

const frame = (ctx: FieldContext, path: string) =>
  ctx.errorOf(path) === undefined ? 'field' : 'field wrong';

/** A field with one control. */
export function labelled(ctx: FieldContext, field: Field, path: string, control: unknown): TemplateResult {
  return html`<div class=${frame(ctx, path)} part=${frame(ctx, path)}>
    <label class="label" part="label" for=${idOf(path)}>${labelOf(ctx, field)}</label>
    ${hintAndError(ctx, field, path)} ${control}
  </div>`;
}

/** A field of several controls: its label is the legend. */
export function grouped(
  ctx: FieldContext,
  field: SimpleField,
  path: string,
  controls: unknown,
  hint: unknown = nothing,
): TemplateResult {
  const described =
    hint === nothing || field.hint ? describedBy(ctx, field, path) : describedBy(ctx, field, path, 'hint');
  return html`<fieldset class=${frame(ctx, path)} part=${frame(ctx, path)} aria-describedby=${described}>
    <legend class="label" part="label">${labelOf(ctx, field)}</legend>
    ${hintAndError(ctx, field, path, hint)} ${controls}
  </fieldset>`;
}
