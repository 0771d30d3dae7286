/**
 * A body of the register: an editable combobox with a list (APG, "Editable Combobox With List Autocomplete"). The list
 * comes with the focus; until then, and whenever it does not come, this is a field to write in.
 */
import type { FieldOf } from '@koinon/contract/forms';
import { html, nothing } from 'lit';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { organisationOf } from '../typed.ts';
import { describedBy, invalid, labelled } from './field.ts';

/** What is typed before the list is there is looked for when it comes. */
function look(ctx: FieldContext, path: string, { target }: Event): void {
  const typed = target instanceof HTMLInputElement ? target.value : '';
  ctx.list.wait().then(
    ({ combobox }) => combobox(ctx, path).search(typed),
    () => undefined,
  );
}

export const renderOrganization: RenderField<FieldOf<'organization'>> = (ctx, field, path, answer) => {
  const id = idOf(path);
  const search = ctx.core.ports.searchOrganisations !== undefined;
  const list = search ? ctx.list.loaded?.combobox(ctx, path) : undefined;
  const open = list?.open ?? false;
  return labelled(
    ctx,
    field,
    path,
    html`<div class="combobox">
      <input
        class="control"
        part="control"
        type="text"
        id=${id}
        name=${path}
        autocomplete=${field.name === 'organisation' ? 'organization' : 'off'}
        dir="auto"
        role=${search ? 'combobox' : nothing}
        aria-autocomplete=${search ? 'list' : nothing}
        aria-expanded=${search ? String(open) : nothing}
        aria-controls=${open ? `${id}-list` : nothing}
        aria-activedescendant=${list?.active ?? nothing}
        aria-describedby=${describedBy(ctx, field, path)}
        aria-invalid=${invalid(ctx, path)}
        .value=${organisationOf(answer).name ?? ''}
        @focus=${search ? () => void ctx.list.get() : nothing}
        @input=${search ? (event: Event) => look(ctx, path, event) : nothing}
        @keydown=${list?.onKeydown ?? nothing}
        @blur=${list?.onBlur ?? nothing}
      />
      ${list?.template ?? nothing}
    </div>`,
  );
};
