import type { FieldOf } from '@koinon/contract';
import { html, type Html } from '../html.ts';
import { entriesOf } from './answers-of.ts';
import { DO, idOf, writeWish } from './names.ts';
import { labelText, notesOf, renderSimple, type FieldContext, type FieldState } from './render-field.ts';
import { plainText } from './text.ts';

/** The same few questions several times. Its buttons send the form and get it back with everything that was typed. */
export function renderGroup(field: FieldOf<'group'>, state: FieldState, context: FieldContext): Html {
  const { t } = context;
  const { name } = state;
  const id = idOf(name);
  const item = plainText(field.item, t);
  const entries = [...entriesOf(state.answer)];
  while (entries.length < field.min) entries.push({});
  const error = context.errors.find(({ pointer }) => pointer === `/${name}`);
  const notes = notesOf(field, state, error, context);
  const describedBy = notes.map(note => note.id).join(' ');
  const inside = { ...context, among: field.fields, inGroup: true, folded: false };
  return html`<div class="field group ${error && 'bad'}">
    <fieldset ${describedBy !== '' && html` aria-describedby="${describedBy}"`}>
      <legend>${labelText(field, context)}</legend>
      ${notes.map(note => note.html)}
      <input type="hidden" name="${name}.count" value="${entries.length}" />
      ${entries.map((entry, index) => {
        const title = t('form.groupItem', { item, number: index + 1 });
        return html`<fieldset class="entry">
          <legend>${title}</legend>
          ${field.fields.map(one =>
            renderSimple(
              one,
              { name: `${name}/${index}/${one.name}`, answer: entry[one.name], open: one.when },
              inside,
            ),
          )}
          ${
            entries.length > field.min &&
            html`<button
              class="quiet"
              name="${DO}"
              value="${writeWish({ do: 'remove', group: name, index })}"
              formnovalidate
            >
              ${t('form.groupRemove', { item, number: index + 1 })}
            </button>`
          }
        </fieldset>`;
      })}
      ${
        entries.length < field.max
          ? html`<button
              class="button second"
              id="${id}"
              name="${DO}"
              value="${writeWish({ do: 'add', group: name })}"
              formnovalidate
              ${context.focus === id && html` autofocus`}
            >
              ${t(entries.length > 0 ? 'form.groupAdd' : 'form.groupAddFirst', { item })}
            </button>`
          : html`<p class="hint" id="${id}" tabindex="-1" ${context.focus === id && html` autofocus`}>
              ${t('form.groupMax', { count: field.max })}
            </p>`
      }
    </fieldset>
  </div>`;
}
