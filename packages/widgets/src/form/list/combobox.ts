/**
 * The list of an editable combobox (APG 1.2, "Editable Combobox With List Autocomplete"): focus stays in the field,
 * `aria-activedescendant` says which option is meant, both in one shadow root. What was typed always counts.
 */
import { formText } from '@koinon/i18n/form';
import { html, nothing, type TemplateResult } from 'lit';
import { idOf, type FieldContext, type FormCore } from '../context.ts';
import type { OrganisationOption } from '../form.types.ts';
import { organisationOf } from '../typed.ts';

interface List {
  status: 'closed' | 'loading' | 'open' | 'none' | 'failed';
  options: readonly OrganisationOption[];
  /** From 0; the last one past the options is "another one"; −1 none. */
  active: number;
  abort: AbortController | undefined;
}

/** What the field needs of its list. */
export interface Combobox {
  readonly open: boolean;
  readonly active: string | undefined;
  readonly template: TemplateResult | typeof nothing;
  readonly search: (typed: string) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: Event) => void;
}

/** So much says enough to be looked for: acronyms are short. */
const ENOUGH = 2;

const lists = new WeakMap<FormCore, Map<string, List>>();

function listOf(core: FormCore, path: string): List {
  const all = lists.get(core) ?? new Map<string, List>();
  lists.set(core, all);
  const list = all.get(path) ?? { status: 'closed', options: [], active: -1, abort: undefined };
  all.set(path, list);
  return list;
}

export function combobox(ctx: FieldContext, path: string): Combobox {
  const { core } = ctx;
  const list = listOf(core, path);
  const id = idOf(path);
  const open = list.status === 'open';
  return {
    open,
    active: open && list.active >= 0 ? `${id}-${list.active}` : undefined,
    template: renderList(ctx, list, path),
    search: typed => void search(ctx, list, typed),
    onKeydown: event => onKey(ctx, list, path, event),
    onBlur: event => {
      chooseIfSame(ctx, list, path, valueOf(event));
      close(core, list);
    },
  };
}

const valueOf = ({ target }: Event) => (target instanceof HTMLInputElement ? target.value : '');

function close(core: FormCore, list: List): void {
  list.abort?.abort();
  list.status = 'closed';
  list.active = -1;
  core.redraw();
}

/** Each search takes the place of the one before; an answer that comes late is not shown. */
async function search(ctx: FieldContext, list: List, typed: string): Promise<void> {
  const { core } = ctx;
  const q = typed.trim();
  const find = core.ports.searchOrganisations;
  list.abort?.abort();
  list.active = -1;
  if (!find || q.length < ENOUGH) return close(core, list);
  const abort = new AbortController();
  list.abort = abort;
  if (list.status !== 'open') list.status = 'loading';
  core.redraw();
  try {
    const options = await find.call(core.ports, q, abort.signal);
    if (abort.signal.aborted) return;
    list.options = options;
    list.status = options.length > 0 ? 'open' : 'none';
  } catch {
    if (abort.signal.aborted) return;
    list.options = [];
    list.status = 'failed';
  }
  core.redraw();
  const w = core.words();
  if (!w) return;
  core.ports.announce(
    list.status === 'open'
      ? w('form.search.found', { count: list.options.length })
      : w(`form.search.${list.status === 'failed' ? 'failed' : 'none'}`),
  );
}

function onKey(ctx: FieldContext, list: List, path: string, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { core } = ctx;
  const open = list.status === 'open';
  const count = list.options.length + 1;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!open) return void search(ctx, list, valueOf(event));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // Past either end: back in the field.
    list.active = list.active + step < -1 ? count - 1 : list.active + step >= count ? -1 : list.active + step;
    core.redraw();
  } else if (event.key === 'Escape' && list.status !== 'closed') {
    // Not also the dialog that the form may stand in.
    event.preventDefault();
    event.stopPropagation();
    close(core, list);
  } else if (event.key === 'Enter' && open && list.active >= 0) {
    event.preventDefault();
    choose(ctx, list, path, list.options[list.active]);
  }
}

function labelOf({ w, view }: FieldContext, { name }: OrganisationOption): string {
  return formText(w, { text: name }, view.lang).text;
}

/** Undefined: what was typed. */
function choose(ctx: FieldContext, list: List, path: string, option: OrganisationOption | undefined): void {
  const { core } = ctx;
  core.read();
  if (option) core.set(path, { id: option.id, name: labelOf(ctx, option) });
  close(core, list);
}

/** Whoever writes the name or the acronym out in full means the body of the register. */
function chooseIfSame(ctx: FieldContext, list: List, path: string, typed: string): void {
  if (list.status !== 'open') return;
  const wanted = typed.trim().toLocaleLowerCase();
  const same = list.options.filter(({ name, acronym }) =>
    [...Object.values(name), ...Object.values(acronym ?? {})].some(one => one.toLocaleLowerCase() === wanted),
  );
  if (same.length === 1 && organisationOf(ctx.core.get(path)).id === undefined)
    choose(ctx, list, path, same[0]);
}

function renderList(ctx: FieldContext, list: List, path: string): TemplateResult | typeof nothing {
  const { core } = ctx;
  const w = core.words();
  if (!w || list.status === 'closed') return nothing;
  if (list.status !== 'open')
    return html`<p class="list-state">
      ${w(list.status === 'loading' ? 'form.search.loading' : `form.search.${list.status}`)}
    </p>`;
  const id = idOf(path);
  const typed = organisationOf(core.get(path)).name ?? '';
  // The keys are those of the field, which keeps the focus.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  const option = (index: number, content: unknown, chosen: OrganisationOption | undefined) =>
    html`<li
      role="option"
      id="${id}-${index}"
      class="list-option"
      part="list-option"
      aria-selected=${list.active === index ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => choose(ctx, list, path, chosen)}
    >
      ${content}
    </li>`;
  /* eslint-enable lit-a11y/click-events-have-key-events */
  return html`<ul class="list" part="list" role="listbox" id="${id}-list" aria-label=${w('form.search.list')}>
    ${list.options.map((one, index) => {
      const acronym = one.acronym && formText(ctx.w, { text: one.acronym }, ctx.view.lang).text;
      return option(
        index,
        html`${ctx.say({ text: one.name })}${acronym ? html` <span class="quiet">(${acronym})</span>` : nothing}`,
        one,
      );
    })}
    ${option(list.options.length, w('form.search.keep', { name: typed }), undefined)}
  </ul>`;
}
