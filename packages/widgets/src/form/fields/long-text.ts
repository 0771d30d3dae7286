/** Several lines, with the count of what is left. Nothing is cut off: whoever pastes too much sees by how much. */
import type { FieldOf } from '@koinon/contract/forms';
import { html } from 'lit';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { textOf } from '../typed.ts';
import { describedBy, invalid, labelled } from './field.ts';

export const renderLongText: RenderField<FieldOf<'long-text'>> = (ctx, field, path, answer) => {
  const left = field.maxLength - textOf(answer).trim().length;
  return labelled(
    ctx,
    field,
    path,
    html`<textarea
        class="control"
        part="control"
        id=${idOf(path)}
        name=${path}
        rows=${field.rows}
        dir="auto"
        aria-describedby=${describedBy(ctx, field, path, 'count')}
        aria-invalid=${invalid(ctx, path)}
        .value=${textOf(answer)}
        @input=${(event: InputEvent) => sayCount(ctx, event.target, field.maxLength)}
      ></textarea>
      <p class="count ${left < 0 ? 'over' : ''}" id="${idOf(path)}-count">${count(ctx, left)}</p>`,
  );
};

export const count = ({ w }: FieldContext, left: number) =>
  left < 0 ? w('form.charactersOver', { count: -left }) : w('form.charactersLeft', { count: left });

const said = new WeakMap<HTMLTextAreaElement, number>();

/** Said when a mark is passed (50, 20, 10 left, none, too many), not at every key. */
export function sayCount(ctx: FieldContext, target: EventTarget | null, max: number): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const left = max - target.value.trim().length;
  const mark = [-1, 0, 10, 20, 50].find(one => left <= one) ?? Infinity;
  const before = said.get(target) ?? Infinity;
  said.set(target, mark);
  if (mark < before) ctx.core.ports.announce(count(ctx, left));
}
