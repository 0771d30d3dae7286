/** The form as a whole: one step of it, the notice, the button. */
import type { PrivacyNotice } from '@koinon/contract';
import { isAsked, type FormSection, type FormStep } from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './context.ts';
import { renderField, waiting } from './fields/render-field.ts';
import { renderNotice } from './notice.ts';

export interface FormParts {
  readonly notice: PrivacyNotice | undefined;
  readonly submitLabel: string | undefined;
  /** What sends could not be loaded. */
  readonly missing: boolean;
  readonly busy: boolean;
  readonly touch: () => void;
  readonly edited: (event: Event) => void;
}

/** The layout until the words are there. */
export const renderWaiting = (): TemplateResult =>
  html`<div class="form" aria-busy="true">
    ${[1, 2, 3].map(
      () =>
        html`<div class="field">
          <span class="skeleton label-skeleton"></span><span class="skeleton control-skeleton"></span>
        </div>`,
    )}
  </div>`;

export function renderForm(ctx: FieldContext, parts: FormParts): TemplateResult {
  const { core, later } = ctx;
  const step = core.form.steps[core.state.step];
  return html`<form
    class="form"
    part="form"
    id="form"
    tabindex="-1"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      core.submit();
    }}
    @input=${parts.edited}
    @change=${parts.edited}
    @focusin=${parts.touch}
    @pointerenter=${parts.touch}
  >
    ${later?.renderSummary(ctx)} ${step ? renderStep(ctx, step, parts) : ctx.review()?.renderReview(ctx)}
    ${later?.renderFailure(ctx)}
    ${
      parts.missing
        ? html`<div class="trouble" part="trouble" role="alert">
            <p class="trouble-title">${ctx.w('form.failed.parts')}</p>
            <p>${ctx.w('form.failed.partsHint')}</p>
          </div>`
        : nothing
    }
    ${renderTrap(ctx)} ${renderActions(ctx, parts)}
  </form>`;
}

function renderStep(ctx: FieldContext, step: FormStep, { notice }: FormParts): unknown {
  const { core, w, view } = ctx;
  const { steps } = core.form;
  const { state } = core;
  const last = state.step === steps.length - 1;
  const deeper = step.title ? 1 : 0;
  // The notice stands before the box that says it was read or agreed to; without one, before the button.
  const privacy = step.sections.find(({ fields }) =>
    fields.some(({ name }) => name === 'privacy' || name === 'consent'),
  );
  return [
    steps.length > 1
      ? html`<p class="progress" part="progress" id="step" tabindex="-1">
          ${w('form.stepOf', { number: state.step + 1, total: steps.length })}
        </p>`
      : nothing,
    step.title ? view.heading(1, ctx.say(step.title), { class: 'form-title' }) : nothing,
    step.sections.map(section => [
      notice && last && section === privacy ? renderNotice(ctx, notice) : nothing,
      renderSection(ctx, section, deeper),
    ]),
    notice && last && !privacy ? renderNotice(ctx, notice) : nothing,
  ];
}

function renderSection(ctx: FieldContext, section: FormSection, deeper: number): unknown {
  const { answers } = ctx.core.state;
  const fields = section.fields.filter(field => isAsked(field, answers));
  if (fields.length === 0) return nothing;
  // Where what folds it does not come, it stands open like any other.
  const fold = section.folded && (ctx.fold.get() ?? !ctx.fold.missing);
  const inside = fold ? { ...ctx, folded: true } : ctx;
  const content = [
    section.note ? html`<p class="section-note">${ctx.say(section.note)}</p>` : nothing,
    fields.map(field => renderField(inside, field, field.name, answers[field.name])),
  ];
  return html`<div class="section" part="section">
    ${
      fold
        ? fold === true
          ? waiting
          : fold.renderFold(ctx, section, content)
        : [
            section.title
              ? ctx.view.heading(1 + deeper, ctx.say(section.title), { class: 'section-title' })
              : nothing,
            content,
          ]
    }
  </div>`;
}

/** People neither see nor reach it; machines fill it in. */
const renderTrap = ({ w }: FieldContext) =>
  html`<div class="trap" aria-hidden="true">
    <label for="leave-empty">${w('form.leaveEmpty')}</label>
    <input id="leave-empty" name="leaveEmpty" type="text" tabindex="-1" autocomplete="off" />
  </div>`;

function renderActions(ctx: FieldContext, { submitLabel, busy }: FormParts): TemplateResult {
  const { core, w, later } = ctx;
  const { form, state } = core;
  const sends = state.step >= form.steps.length - (form.review ? 0 : 1);
  const label = sends ? (submitLabel ?? ctx.say(form.submit)) : w('form.next');
  const failed = state.phase === 'failed' && later;
  return html`<div class="actions" part="actions">
    <button
      class="button primary"
      part="button submit"
      type="submit"
      aria-disabled=${busy ? 'true' : nothing}
    >
      ${busy && later ? later.w('form.sending') : failed ? later.w('form.retry') : label}
    </button>
    ${
      state.step > 0
        ? html`<button class="button" part="button" type="button" @click=${() => later?.goBack(core)}>
            ${w('form.back')}
          </button>`
        : nothing
    }
  </div>`;
}
