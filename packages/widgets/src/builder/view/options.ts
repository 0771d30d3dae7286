/** The options of the widget, made of the one list: each kind of value has its field. */
import type { EmbedOption } from '@koinon/contract/embeds';
import { optionsOf } from '@koinon/contract/embeds';
import { AUDIENCES, ATTENDANCE_MODES, EVENT_KINDS, STORY_FACETS } from '@koinon/contract/values';
import { weekdayNames } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { embedOf, optionsRead } from '../model/choice.ts';
import { FACETS, readFilters, withBox, withHidden, withId, type Facet } from '../model/filters.ts';
import { networkOf } from '../model/state.ts';
import { plain, say, type BuilderContext } from './context.ts';
import { renderEvents } from './events.ts';
import { checkBox, checkGroup, selectField, textField, type Item } from './fields.ts';

/** What most sites want to say; the rest is folded. */
const FIRST = [
  'event-id',
  'view',
  'details',
  'filters',
  'lists',
  'list',
  'template',
  'facets',
  'limit',
  'lang',
];

export function renderOptions(ctx: BuilderContext): TemplateResult {
  const { t, state } = ctx;
  const all = optionsOf(embedOf(state.choice)).filter(({ name }) => name !== 'network');
  const first = FIRST.flatMap(name => all.filter(option => option.name === name));
  const rest = all.filter(option => !first.includes(option));
  return html`<section aria-labelledby="options">
    ${ctx.heading(0, t('builder.options'), { id: 'options' })}
    ${first.map(option => renderOption(ctx, option))}
    ${
      rest.length > 0
        ? html`<details class="more" ?open=${rest.some(({ name }) => state.choice.options[name])}>
            <summary>${t('builder.moreOptions')}</summary>
            ${rest.map(option => renderOption(ctx, option))}
          </details>`
        : nothing
    }
  </section>`;
}

function renderOption(ctx: BuilderContext, option: EmbedOption): unknown {
  const { t, state, dispatch } = ctx;
  const { name } = option;
  const typed = state.choice.options[name] ?? '';
  const set = (value: string | undefined) =>
    dispatch({ type: 'option', name, value: value === '' ? undefined : value });
  const field = {
    id: `option-${name}`,
    label: t.optional(`builder.option.${name}`) ?? name,
    hint: t.optional(`builder.optionHint.${name}`),
    error: errorOf(ctx, option),
  };
  if (name === 'event-id') return renderEvents(ctx, field.label, set);
  if (name === 'filters') return renderFilters(ctx, field.label, typed, set);
  if (name === 'facets')
    return checkGroup(
      field,
      new Set(typed.split(',')),
      STORY_FACETS.map(value => ({ value, text: t(`builder.choice.facets.${value}`) })),
      (id, ticked) => set(withId(typed, id, ticked)),
    );
  const { lists: own = [], templates = [] } = networkOf(state) ?? {};
  if (name === 'lists')
    return own.length === 0
      ? nothing
      : checkGroup(
          field,
          new Set(typed.split(',')),
          own.map(list => ({ value: list.id, text: say(ctx, list.name) })),
          (id, ticked) => set(withId(typed, id, ticked)),
        );
  if (name === 'list')
    return selectField(
      field,
      typed,
      [unset(ctx), ...own.map(list => ({ value: list.id, text: plain(ctx, list.name) }))],
      set,
    );
  if (name === 'template')
    return templates.length === 0
      ? nothing
      : selectField(
          field,
          typed,
          [unset(ctx), ...templates.map(one => ({ value: one.id, text: plain(ctx, one.name) }))],
          set,
        );
  if (option.kind === 'flag')
    return html`<div class="field">
      ${checkBox(field.label, name in state.choice.options, on =>
        dispatch({ type: 'option', name, value: on ? 'true' : undefined }),
      )}
    </div>`;
  const choices = choicesOf(ctx, option);
  if (choices) return selectField(field, typed, choices, set);
  if (option.kind === 'number')
    return textField(
      { ...field, type: 'number', min: option.min, max: option.max, placeholder: option.standard },
      typed,
      set,
    );
  if (option.kind === 'date') return textField({ ...field, type: 'date' }, typed, set);
  const zones = name === 'time-zone' ? Intl.supportedValuesOf('timeZone') : [];
  return textField({ ...field, suggestions: zones }, typed, set);
}

const unset = ({ t }: BuilderContext): Item => ({ value: '', text: t('builder.unset') });

/** What may be chosen among, with what is usual first. */
function choicesOf(ctx: BuilderContext, option: EmbedOption): Item[] | undefined {
  const { t } = ctx;
  const { name, standard } = option;
  if (name === 'lang' && option.kind === 'choice') {
    const names = { el: 'Ελληνικά', pt: 'Português', en: 'English' };
    return [
      { value: '', text: t('builder.pageLanguage') },
      ...Object.entries(names).map(([value, text]) => ({ value, text })),
    ];
  }
  const text = (value: string) => t.optional(`builder.choice.${name}.${value}`) ?? value;
  const items =
    option.kind === 'choice'
      ? option.values.map(value => ({ value, text: text(value) }))
      : name === 'first-day'
        ? weekdayNames(t.locale).map((day, index) => ({ value: String(index + 1), text: day }))
        : name === 'heading-level' && option.kind === 'number'
          ? Array.from({ length: option.max }, (_, index) => ({
              value: String(index + 1),
              text: `h${index + 1}`,
            }))
          : undefined;
  if (!items) return undefined;
  const usual = items.find(({ value }) => value === standard);
  return [
    usual ? { value: '', text: t('builder.usual', { value: usual.text }) } : unset(ctx),
    ...items.filter(({ value }) => value !== standard),
  ];
}

function errorOf({ t, state }: BuilderContext, option: EmbedOption): string | undefined {
  if (!optionsRead(state.choice).refused.includes(option.name)) return undefined;
  if (option.kind !== 'number') return t('builder.invalid');
  const { min, max } = option;
  return `${t('builder.invalid')} ${t('builder.invalidNumber', { min, max })}`;
}

const KNOWN: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: EVENT_KINDS,
  attendance: ATTENDANCE_MODES,
  audience: AUDIENCES,
};

/** Boxes of what the contract and the network know; what else the text says stays in it. */
function renderFilters(
  ctx: BuilderContext,
  label: string,
  typed: string,
  set: (value: string) => void,
): TemplateResult {
  const { t, state } = ctx;
  const { on, hidden } = readFilters(typed);
  const own = networkOf(state)?.terms ?? {};
  const groups = FACETS.flatMap(facet => {
    const named = new Map((own[facet] ?? []).map(({ id, name }) => [id, plain(ctx, name)]));
    const ids = [...new Set([...(KNOWN[facet] ?? []), ...named.keys(), ...(on[facet] ?? [])])];
    if (ids.length === 0) return [];
    const items = ids.map(id => ({ value: id, text: named.get(id) ?? t.optional(`${facet}.${id}`) ?? id }));
    const count = on[facet]?.length ?? 0;
    return [
      html`<details class="facet">
        <summary>
          ${t(`filter.${facet}`)}${count > 0 ? html` <span class="count">${count}</span>` : nothing}
        </summary>
        ${checkGroup({ id: `on-${facet}`, label: t('builder.filtersOn') }, new Set(on[facet]), items, (id, ticked) => set(withBox(typed, facet, id, ticked)))}
      </details>`,
    ];
  });
  const all = FACETS.reduce((sum, facet) => sum + (on[facet]?.length ?? 0), hidden.size);
  const offered = [...FACETS, 'available', 'search'].map(name => ({
    value: name,
    text: name === 'search' ? t('builder.filterSearch') : (t.optional(`filter.${name}`) ?? name),
  }));
  return html`<details class="filters">
    <summary>${label}${all > 0 ? html` <span class="count">${all}</span>` : nothing}</summary>
    ${groups}
    <details class="facet">
      <summary>
        ${t('builder.filtersHidden')}${hidden.size > 0 ? html` <span class="count">${hidden.size}</span>` : nothing}
      </summary>
      ${checkGroup({ id: 'hidden', label: t('builder.filtersHidden') }, hidden, offered, (name, ticked) => set(withHidden(typed, name, ticked)))}
    </details>
  </details>`;
}
