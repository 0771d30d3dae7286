/** One of several: radio buttons, and a list to open where they are many. Any of several: checkboxes. */
import type { FieldOf, FormOption } from '@koinon/contract/forms';
import { html, nothing } from 'lit';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { describedBy, grouped, invalid, labelled } from './field.ts';

/** So many radio buttons are still read at a glance. */
const FEW = 8;

export const renderChoice: RenderField<FieldOf<'choice'>> = (ctx, field, path, answer) =>
  field.options.length > FEW
    ? labelled(
        ctx,
        field,
        path,
        html`<select
          class="control"
          part="control"
          id=${idOf(path)}
          name=${path}
          aria-describedby=${describedBy(ctx, field, path)}
          aria-invalid=${invalid(ctx, path)}
        >
          <option value="" .selected=${!answer}>${ctx.w('form.choose')}</option>
          ${field.options.map(
            ({ value, label, hint }) =>
              html`<option value=${value} .selected=${answer === value}>
                ${ctx.plain(label)}${hint ? ` (${ctx.plain(hint)})` : nothing}
              </option>`,
          )}
        </select>`,
      )
    : grouped(
        ctx,
        field,
        path,
        field.options.map((option, index) =>
          check(ctx, option, path, index, 'radio', answer === option.value),
        ),
      );

export const renderChoices: RenderField<FieldOf<'choices'>> = (ctx, field, path, answer) => {
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return grouped(
    ctx,
    field,
    path,
    field.options.map((option, index) =>
      check(ctx, option, path, index, 'checkbox', chosen.includes(option.value)),
    ),
    field.max === null ? ctx.w('form.chooseAny') : ctx.w('form.chooseUpTo', { count: field.max }),
  );
};

function check(
  ctx: FieldContext,
  { value, label, hint }: FormOption,
  path: string,
  index: number,
  type: 'radio' | 'checkbox',
  checked: boolean,
) {
  // The first has the field's own id: what an error links to.
  const id = index === 0 ? idOf(path) : `${idOf(path)}.${index}`;
  return html`<div class="option">
    <label class="check" part="option">
      <input
        id=${id}
        type=${type}
        name=${path}
        value=${value}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .checked=${checked}
      />
      <span>${ctx.say(label)}</span>
    </label>
    ${hint ? html`<div class="hint" id="${id}-hint">${ctx.say(hint)}</div>` : nothing}
  </div>`;
}
