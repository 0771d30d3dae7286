/**
 * A date in three fields. Not `<input type="date">`: it speaks the browser's language instead of the page's, its parts are
 * read and filled in differently everywhere, voice control and some screen readers cannot write into it, and what is
 * half written in it reaches nobody, so no error could say what is missing. (GOV.UK, "Date input".)
 */
import type { FieldOf } from '@koinon/contract/forms';
import { html, nothing } from 'lit';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { textOf } from '../typed.ts';
import { grouped, invalid } from './field.ts';

const parts = ['day', 'month', 'year'] as const;

export const renderDate: RenderField<FieldOf<'date'>> = (ctx, field, path, answer) => {
  const [year = '', month = '', day = ''] = textOf(answer).split('-');
  const values = { day, month, year };
  return grouped(
    ctx,
    field,
    path,
    html`<div class="date">
      ${parts.map((part, index) => {
        // The first has the field's own id: what an error links to.
        const id = index === 0 ? idOf(path) : `${idOf(path)}.${part}`;
        return html`<div class=${part}>
          <label class="date-label" for=${id}>${ctx.w(`form.${part}`)}</label>
          <input
            class="control"
            part="control"
            type="text"
            inputmode="numeric"
            id=${id}
            name="${path}.${part}"
            autocomplete=${field.autocomplete === 'bday' ? `bday-${part}` : 'off'}
            aria-invalid=${invalid(ctx, path)}
            .value=${values[part]}
          />
        </div>`;
      })}
    </div>`,
    field.hint ? nothing : example(ctx, field),
  );
};

/** With day and month that cannot be taken for each other. */
function example({ w }: FieldContext, { min, max }: FieldOf<'date'>): string {
  const year = (min ?? max ?? '2027').slice(0, 4);
  return w('form.dateHint', { example: `27 3 ${year}` });
}
