/** Search, the facets behind one button, and what of them is chosen. */
import { compareText, languageName } from '@koinon/i18n';
import { pickText } from '@koinon/i18n/text';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/index.ts';
import { closeIcon, downIcon, searchIcon } from '../icons.ts';
import type { Facet, FacetCounts, FacetValue } from '../story.ts';
import { chosenOf, isNarrowed, offeredOf } from '../story-gallery.model.ts';
import { say } from '../../list/language.ts';
import type { GalleryContext } from './context.ts';

export function renderTools(ctx: GalleryContext): TemplateResult {
  const { w, state, dispatch } = ctx;
  const offered = offeredOf(state, ctx.facets);
  const count = chosenOf(state).length;
  const search = (event: Event) => {
    if (event.target instanceof HTMLInputElement) dispatch({ type: 'search', q: event.target.value.trim() });
  };
  return html`<div class="tools screen-only" part="tools">
      <form
        class="search"
        part="search"
        @submit=${(event: Event) => {
          event.preventDefault();
          ctx.hurry();
        }}
      >
        ${icon(searchIcon)}
        <input
          class="control"
          type="search"
          name="q"
          id="q"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="200"
          aria-label=${w('gallery.search')}
          placeholder=${w('gallery.search')}
          .value=${state.search.q}
          @input=${search}
          @change=${search}
        />
      </form>
      ${
        offered.length === 0
          ? nothing
          : html`<button
              class="button unfold"
              type="button"
              id="unfold"
              part="button filters-button"
              aria-expanded=${String(state.panel)}
              aria-controls=${state.panel ? 'panel' : nothing}
              @click=${() => dispatch({ type: 'panel' })}
            >
              ${w('gallery.filters')}${count > 0 ? html` <span class="count">${count}</span>` : nothing}
              ${icon(downIcon)}
            </button>`
      }
    </div>
    ${
      state.panel && offered.length > 0
        ? html`<div class="panel screen-only" id="panel" part="panel">
            ${offered.map(one => renderFacet(ctx, one))}
          </div>`
        : nothing
    }
    ${renderChosen(ctx)}`;
}

function renderFacet(ctx: GalleryContext, { facet, values }: FacetCounts): TemplateResult {
  const { w, state, dispatch } = ctx;
  const on = state.search.on[facet] ?? [];
  const sorted = [...values].sort((a, b) =>
    facet === 'year'
      ? b.value.localeCompare(a.value)
      : compareText(plainName(ctx, facet, a), plainName(ctx, facet, b), w.locale),
  );
  return html`<fieldset class="facet" part="facet">
    <legend>${w(`gallery.facet.${facet}`)}</legend>
    <ul role="list">
      ${sorted.map(
        value =>
          html`<li>
            <label class="choice">
              <input
                type="checkbox"
                name=${facet}
                value=${value.value}
                .checked=${on.includes(value.value)}
                @change=${() => dispatch({ type: 'facet', facet, value: value.value })}
              />
              <span>${nameOf(ctx, facet, value)}</span>
              <span class="count" aria-hidden="true">${value.count}</span
              ><span class="visually-hidden">${w('gallery.count', { count: value.count })}</span>
            </label>
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

/** What is chosen, each to be taken back. It stands when the facets are folded, too. */
function renderChosen(ctx: GalleryContext): unknown {
  const { w, state, dispatch } = ctx;
  const chosen = chosenOf(state);
  if (chosen.length === 0) return nothing;
  return html`<div class="chosen screen-only" part="chosen" role="group" aria-label=${w('gallery.chosen')}>
    ${chosen.map(
      ({ facet, value }) =>
        html`<button
          class="chip"
          type="button"
          part="chip"
          aria-label=${w('gallery.remove', { name: plainName(ctx, facet, value) })}
          @click=${(event: Event) => {
            keepFocus(event);
            dispatch({ type: 'facet', facet, value: value.value });
          }}
        >
          ${nameOf(ctx, facet, value)} ${icon(closeIcon)}
        </button>`,
    )}
    <button
      class="clear"
      type="button"
      part="clear"
      @click=${(event: Event) => {
        keepFocus(event);
        dispatch({ type: 'clear' });
      }}
    >
      ${w('gallery.clear')}
    </button>
  </div>`;
}

/**
 * A button that goes away by its own press hands the focus to what stays: the next chip takes its place by itself, before the
 * last one stands another, without one there is the facets' button (WCAG 2.4.3).
 */
function keepFocus({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const isChip = (one: Element | null): one is HTMLElement =>
    one instanceof HTMLElement && one.matches('.chip');
  const { nextElementSibling: next, previousElementSibling: previous } = currentTarget;
  if (isChip(currentTarget) && isChip(next)) return;
  const root = currentTarget.getRootNode();
  const other =
    root instanceof ShadowRoot
      ? (root.querySelector<HTMLElement>('#unfold') ?? root.querySelector<HTMLElement>('#q'))
      : null;
  const target = isChip(currentTarget) && isChip(previous) ? previous : other;
  target?.focus({ preventScroll: true });
}

export function renderCount({ w, state }: GalleryContext): TemplateResult {
  return html`<p class="total" part="total">${w('gallery.count', { count: state.total })}</p>`;
}

export const showsTools = ({ state }: GalleryContext): boolean =>
  state.status !== 'ready' || state.items.length > 0 || isNarrowed(state.search) || isNarrowed(state.found);

function nameOf(ctx: GalleryContext, facet: Facet, value: FacetValue): unknown {
  return value.name ? say(ctx, value.name) : plainName(ctx, facet, value);
}

function plainName({ w, lang }: GalleryContext, facet: Facet, { value, name }: FacetValue): string {
  if (name) return pickText(name, lang).text;
  if (facet === 'type') return w.optional(`gallery.type.${value}`) ?? value;
  if (facet !== 'language') return value;
  const called = languageName(value, w.locale) ?? value;
  return called.charAt(0).toLocaleUpperCase(w.locale) + called.slice(1);
}
