/** The same few fields several times: each a fieldset with its number. */
import { isAsked, type FieldOf, type GroupAnswer } from '@koinon/contract/forms';
import { html, nothing } from 'lit';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { groupOf, initialEntry } from '../typed.ts';
import { hintAndError } from './field.ts';
import { renderField } from './render-field.ts';

type Group = FieldOf<'group'>;

export const renderGroup: RenderField<Group> = (ctx, field, path, answer) => {
  const { w } = ctx;
  const entries = groupOf(answer);
  const item = ctx.plain(field.item);
  const wrong = ctx.errorOf(path) !== undefined;
  return html`<div class=${wrong ? 'field group wrong' : 'field group'} part="field group">
    <p class="label" part="label">${ctx.say(field.label)}</p>
    ${hintAndError(ctx, field, path)}
    ${entries.map(
      (entry, index) =>
        html`<fieldset class="entry" part="entry">
          <legend class="label" id="${idOf(path)}.${index}" tabindex="-1">
            ${w('form.groupItem', { item, number: index + 1 })}
          </legend>
          ${field.fields
            .filter(one => isAsked(one, entry))
            .map(one => renderField(ctx, one, `${path}/${index}/${one.name}`, entry[one.name]))}
          ${
            entries.length > field.min
              ? html`<button
                  class="button"
                  part="button"
                  type="button"
                  @click=${() => remove(ctx, field, path, index)}
                >
                  ${w('form.groupRemove', { item, number: index + 1 })}
                </button>`
              : nothing
          }
        </fieldset>`,
    )}
    ${
      entries.length < field.max
        ? html`<button
            class="button"
            part="button"
            type="button"
            id=${idOf(path)}
            aria-describedby=${wrong ? `${idOf(path)}-error` : nothing}
            @click=${() => add(ctx, field, path)}
          >
            ${w(entries.length > 0 ? 'form.groupAdd' : 'form.groupAddFirst', { item })}
          </button>`
        : html`<p class="quiet" id=${idOf(path)} tabindex="-1">
            ${w('form.groupMax', { count: field.max })}
          </p>`
    }
  </div>`;
};

function change(
  { core, later }: FieldContext,
  field: Group,
  entries: (before: readonly GroupAnswer[]) => GroupAnswer[],
) {
  core.read();
  const { answers } = core.state;
  const before = groupOf(answers[field.name]);
  core.dispatch({ type: 'typed', answers: { ...answers, [field.name]: entries(before) } });
  later?.carry(core, field.name, before);
}

function add(ctx: FieldContext, field: Group, path: string): void {
  const index = groupOf(ctx.core.state.answers[field.name]).length;
  change(ctx, field, before => [...before, initialEntry(field.fields)]);
  ctx.core.focus(idOf(`${path}/${index}/${field.fields[0]?.name ?? ''}`));
}

function remove(ctx: FieldContext, field: Group, path: string, index: number): void {
  change(ctx, field, before => before.filter((_, at) => at !== index));
  const left = groupOf(ctx.core.state.answers[field.name]).length;
  ctx.core.ports.announce(ctx.w('form.groupRemoved', { item: ctx.plain(field.item), number: index + 1 }));
  // To the one that took its place, or the last; to the button where none is left.
  ctx.core.focus(left === 0 ? idOf(path) : `${idOf(path)}.${Math.min(index, left - 1)}`);
}
