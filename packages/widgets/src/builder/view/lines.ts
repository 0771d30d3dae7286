/** What is copied: the lines of the chosen form, each in a box of its own with a button. */
import { EMBED_FORMS, policyText, trustedTypesText, type Recipe } from '@koinon/contract/embeds/recipe';
import { html, nothing, type TemplateResult } from 'lit';
import { OWN } from '../model/choice.ts';
import { variablesText, type Variables } from '../model/look.ts';
import { isForm } from '../model/state.ts';
import type { BuilderContext } from './context.ts';
import { radioGroup } from './fields.ts';

export interface LinesContext extends BuilderContext {
  /** The server's public one. */
  readonly address: string;
  readonly recipe: Recipe | undefined;
  readonly variables: Variables;
  /** Which lines were copied last, or could only be selected. */
  readonly copied: { readonly id: string; readonly how: 'copied' | 'selected' } | undefined;
  readonly copy: (id: string, name: string) => void;
}

/** A version that is no release. */
const UNRELEASED = '0.0.0';

export function renderLines(ctx: LinesContext): TemplateResult {
  const { t, state, dispatch, recipe } = ctx;
  const { choice } = state;
  return html`<section class="lines" aria-labelledby="lines">
    ${ctx.heading(0, t('builder.copy'), { id: 'lines', focusable: true })}
    <div class="lines-choices">
      ${radioGroup(
        { id: 'form', label: t('builder.form') },
        choice.form,
        EMBED_FORMS.map(value => ({
          value,
          text: t(`builder.form.${value}`),
          hint: t(`builder.formHint.${value}`),
        })),
        value => {
          const form = EMBED_FORMS.find(one => one === value);
          if (form) dispatch({ type: 'chosen', change: { form } });
        },
        'cards',
      )}
      ${choice.form === 'wordpress' ? nothing : renderVersions(ctx)}
    </div>
    ${recipe ? renderBoxes(ctx, recipe) : nothing}
    <p class="hint">${t('builder.share')}</p>
  </section>`;
}

function renderVersions({ t, state, dispatch, recipe }: LinesContext): TemplateResult {
  const { choice, pin } = state;
  const version = pin.value?.version;
  const notes =
    choice.exact && version !== undefined
      ? [
          t('builder.pinHint'),
          ...(version === UNRELEASED ? [t('builder.pinUnreleased')] : []),
          recipe?.covered === false ? t('builder.pinLoader') : t('builder.pinCovered'),
        ]
      : pin.status === 'failed'
        ? [t('builder.pinFailed')]
        : [];
  return html`<div>
    ${radioGroup(
      { id: 'pin', label: t('builder.pin') },
      choice.exact ? 'exact' : 'moving',
      [
        { value: 'moving', text: t('builder.pin.moving') },
        {
          value: 'exact',
          text: t('builder.pin.exact', { version: version ?? '…' }),
          disabled: version === undefined,
        },
      ],
      value => dispatch({ type: 'chosen', change: { exact: value === 'exact' } }),
      'cards',
    )}
    ${notes.map(note => html`<p class="hint note">${note}</p>`)}
  </div>`;
}

interface Box {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly text: string;
}

function renderBoxes(ctx: LinesContext, { head, body, policy, trustedTypes }: Recipe): TemplateResult {
  const { t, state, address, variables } = ctx;
  const { form, theme, network } = state.choice;
  const command = `koinon origins add ${network} https://…`;
  const boxes: Box[] = [
    { id: 'head', name: t('builder.lines.head'), text: head },
    form === 'wordpress'
      ? {
          id: 'body',
          name: t('builder.lines.shortcode'),
          hint: t('builder.wordpressHint', { address }),
          text: body,
        }
      : { id: 'body', name: t('builder.lines.body'), text: body },
    {
      id: 'css',
      name: t('builder.lines.css'),
      hint: t('builder.cssHint'),
      text: theme === OWN ? variablesText(variables) : '',
    },
    {
      id: 'policy',
      name: t('builder.lines.policy'),
      hint: t('builder.policyHint'),
      text: policyText(policy),
    },
    {
      id: 'types',
      name: t('builder.lines.types'),
      hint: t('builder.typesHint'),
      text: trustedTypesText(trustedTypes),
    },
  ];
  return html`<div class="boxes">
      ${boxes.filter(({ text }) => text !== '').map(box => renderBox(ctx, box))}
    </div>
    ${isForm(state.choice) ? html`<p class="hint">${t('builder.originHint', { command })}</p>` : nothing}`;
}

function renderBox({ t, copied, copy }: LinesContext, { id, name, hint, text }: Box): TemplateResult {
  const how = copied?.id === id ? copied.how : undefined;
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 76)), 0);
  return html`<div class="box">
    <div class="box-head">
      <label class="label" for="lines-${id}">${name}</label>
      <button
        class="button"
        type="button"
        aria-label=${t(how === 'copied' ? 'builder.copiedNamed' : 'builder.copyNamed', { name })}
        @click=${() => copy(id, name)}
      >
        ${how === 'copied' ? t('builder.copied') : t('builder.copyButton')}
      </button>
    </div>
    ${hint ? html`<p class="hint" id="lines-${id}-hint">${hint}</p>` : nothing}
    ${how === 'selected' ? html`<p class="hint">${t('builder.selected')}</p>` : nothing}
    <textarea
      class="control code"
      id="lines-${id}"
      readonly
      rows=${rows}
      spellcheck="false"
      translate="no"
      dir="ltr"
      aria-describedby=${hint ? `lines-${id}-hint` : nothing}
      .value=${text}
    ></textarea>
  </div>`;
}
