/** "Check your answers": everything that will be sent, in words, each with a way back to its field. */
import {
  askedFields,
  hasEntries,
  isAsked,
  isEmpty,
  type Answer,
  type Field,
  type SimpleField,
} from '@koinon/contract/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { idOf, type FieldContext } from '../context.ts';
import { itemOf } from '../later/item.ts';
import { groupOf, organisationOf, textOf } from '../typed.ts';

export function renderReview(ctx: FieldContext): TemplateResult | typeof nothing {
  const { core, later, view } = ctx;
  if (!later) return nothing;
  const { form, state } = core;
  return html`${view.heading(1, later.w('form.review'), { id: 'review', class: 'form-title', focusable: true })}
    <dl class="review" part="review">
      ${form.steps.flatMap((step, index) =>
        askedFields(step, state.answers).map(
          field =>
            html`<div>
              <dt>${ctx.say(field.label)}</dt>
              <dd>${renderAnswer(ctx, field, state.answers[field.name])}</dd>
              <dd class="review-change">
                <button
                  class="button quiet"
                  part="button"
                  type="button"
                  aria-label=${later.w('form.reviewChangeOf', { label: ctx.plain(field.label) })}
                  @click=${() => change(ctx, field, index)}
                >
                  ${later.w('form.reviewChange')}
                </button>
              </dd>
            </div>`,
        ),
      )}
    </dl>`;
}

function change({ core }: FieldContext, field: Field, step: number): void {
  core.dispatch({ type: 'goTo', step });
  core.focus(idOf(field.type === 'date' ? `${field.name}.day` : field.name));
}

export function renderAnswer(ctx: FieldContext, field: Field, answer: Answer): unknown {
  if (!hasEntries(field)) return inWords(ctx, field, answer);
  const entries = groupOf(answer);
  if (entries.length === 0) return ctx.later?.w('form.reviewNone');
  return entries.map(
    (entry, index) =>
      html`<div class="review-entry">
        ${itemOf(ctx, field)} ${index + 1}:
        ${field.fields
          .filter(one => isAsked(one, entry) && !isEmpty(entry[one.name]))
          .map(
            (one, at) =>
              html`${at > 0 ? ', ' : nothing}${
                one.type === 'agreement' ? ctx.say(one.label) : inWords(ctx, one, entry[one.name])
              }`,
          )}
      </div>`,
  );
}

function inWords(ctx: FieldContext, field: SimpleField, answer: Answer): unknown {
  const w = ctx.later?.w;
  if (!w) return nothing;
  if (field.type === 'agreement') return w(answer === true ? 'form.yes' : 'form.no');
  if (isEmpty(answer)) return html`<span class="quiet">${w('form.reviewNone')}</span>`;
  switch (field.type) {
    case 'choice':
    case 'choices': {
      const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
      const options = field.options.filter(({ value }) => chosen.includes(value));
      return options.map(({ label }, index) => html`${index > 0 ? ', ' : nothing}${ctx.say(label)}`);
    }
    case 'organization':
      return organisationOf(answer).name;
    case 'date':
      return textOf(answer).split('-').reverse().join('/');
    case 'blocks':
      return ctx.told()?.renderProse(ctx, textOf(answer)) ?? textOf(answer);
    default:
      return html`<span class="typed" dir="auto">${textOf(answer)}</span>`;
  }
}
