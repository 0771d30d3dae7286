/** The error summary: on top of the form, with the words that stand beside the fields, and a link to each. */
import { fieldErrorText } from '@koinon/i18n/form';
import { html, nothing, type TemplateResult } from 'lit';
import { idOf, type FieldContext } from '../context.ts';
import { itemOf } from './item.ts';
import type { ShownError } from '../form.model.ts';
import { shownAt, stepOf, type FieldAt } from './pointer.ts';

export function renderSummary(ctx: FieldContext): TemplateResult | typeof nothing {
  const { core, later, view } = ctx;
  const { errors } = core.state;
  if (!later || errors.length === 0) return nothing;
  return html`<div
    class="summary"
    part="summary"
    id="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="problem"
    aria-describedby="problems"
  >
    ${view.heading(1, later.w('form.problem'), { id: 'problem', class: 'summary-title' })}
    <ul role="list" id="problems">
      ${unlike(ctx, errors).map(
        ([sentence, error, at]) =>
          html`<li class=${error.mended ? 'mended' : ''}>
            ${at ? html`<a href="#" @click=${(event: Event) => goTo(ctx, event, error, at)}>${sentence}</a>` : sentence}
            ${error.mended ? html`<span class="visually-hidden">(${later.w('form.mended')})</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What belongs to no field is said once. */
function unlike(
  ctx: FieldContext,
  errors: readonly ShownError[],
): (readonly [string, ShownError, FieldAt | undefined])[] {
  const all = errors.map(error => {
    const at = shownAt(ctx.core.form, ctx.core.state, error.pointer);
    return [at ? sentence(ctx, at, error) : (ctx.later?.w('form.error.unknown') ?? ''), error, at] as const;
  });
  return all.filter(([words], index) => all.findIndex(([others]) => others === words) === index);
}

function goTo({ core }: FieldContext, event: Event, error: ShownError, at: FieldAt): void {
  // The page's address is the host's.
  event.preventDefault();
  const step = stepOf(core.form, error.pointer);
  if (step >= 0 && step !== core.state.step) core.dispatch({ type: 'goTo', step });
  core.focus(idOf(at.path));
}

/** The words beside a field; undefined while nothing is wrong with it. */
export function sentenceAt(ctx: FieldContext, path: string): string | undefined {
  const { form, state } = ctx.core;
  for (const error of state.errors) {
    const at = error.mended ? undefined : shownAt(form, state, error.pointer);
    if (at?.path === path) return sentence(ctx, at, error);
  }
  return undefined;
}

function sentence(ctx: FieldContext, { field, inner }: FieldAt, error: ShownError): string {
  const words = {
    locale: ctx.w.locale,
    optional: (key: string, params?: Readonly<Record<string, string | number>>) =>
      ctx.later?.w.optional(key, params) ?? ctx.w.optional(key, params),
  };
  const text = fieldErrorText(words, inner?.field ?? field, error, {
    lang: ctx.view.lang,
    inGroup: inner !== undefined,
  });
  if (!inner) return text;
  return `${itemOf(ctx, field)} ${inner.index + 1}: ${text}`;
}
