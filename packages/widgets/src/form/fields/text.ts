/** One line: text, e-mail, telephone, web address, number. */
import type { Field } from '@koinon/contract/forms';
import { html, nothing } from 'lit';
import { idOf, type RenderField } from '../context.ts';
import { textOf } from '../typed.ts';
import { describedBy, invalid, labelled } from './field.ts';

type LineField = Extract<Field, { type: 'text' | 'email' | 'tel' | 'url' | 'number' }>;

/**
 * A number is text with a number pad: `type="number"` changes under the wheel, hides what is no number from the form, and
 * is read badly by voice control. `type="url"` and `"email"` bring their keyboards; nothing is checked by the browser.
 */
export const renderText: RenderField<LineField> = (ctx, field, path, answer) => {
  const { type } = field;
  const decimal = type === 'number' && !field.integer;
  const plain = type === 'text' || type === 'number';
  const remark = type === 'email' ? ctx.core.ports.remark?.(ctx, path, textOf(answer)) : undefined;
  return labelled(
    ctx,
    field,
    path,
    html`<input
        class="control ${type === 'number' ? 'short' : ''}"
        part="control"
        id=${idOf(path)}
        name=${path}
        type=${type === 'number' ? 'text' : type}
        inputmode=${type === 'number' ? (decimal ? 'decimal' : 'numeric') : nothing}
        autocomplete=${type === 'number' ? 'off' : (field.autocomplete ?? nothing)}
        autocapitalize=${plain ? nothing : 'none'}
        spellcheck=${plain ? nothing : 'false'}
        dir=${plain ? 'auto' : 'ltr'}
        aria-describedby=${describedBy(ctx, field, path, remark?.said && 'remark')}
        aria-invalid=${invalid(ctx, path)}
        .value=${textOf(answer)}
        @blur=${remark?.left ?? nothing}
      />${remark?.template}`,
  );
};
