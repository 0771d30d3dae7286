/** Pressing the button: what is wrong, or the next step, or sending. */
import { askedFields, checkAnswers, type Answers, type FormDefinition } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';
import type { FormState, ShownError } from '../form.model.ts';
import { settle } from './settle.ts';
import { fieldAt } from './pointer.ts';
import { afterPress } from './press.ts';
import { refuse } from './refuse.ts';
import { send } from './send.ts';

export function submit(core: FormCore): void {
  const { form, state } = core;
  const step = form.steps[state.step];
  const next = nextStep(form, state);
  // Before sending all is checked once more: what is asked in one step may depend on another.
  const errors = checkAnswers(next === undefined || !step ? form : step, settle(form, state.answers));
  if (errors.length > 0) refuse(core, errors);
  else if (next !== undefined) {
    if (next < form.steps.length) core.dispatch({ type: 'goTo', step: next });
    else core.dispatch({ type: 'review', step: next });
    core.focus(next < form.steps.length ? 'step' : 'review');
  } else void send(core);
}

/** The next step in which anything is asked, or the review; undefined: it is sent now. */
function nextStep(form: FormDefinition, { step, answers }: FormState): number | undefined {
  if (step >= form.steps.length) return undefined;
  const after = form.steps.findIndex((one, index) => index > step && askedFields(one, answers).length > 0);
  if (after > 0) return after;
  return form.review ? form.steps.length : undefined;
}

/**
 * Looks again at what was wrong at the last attempt, and at nothing else: a field that nobody has come to yet is left in
 * peace. While one types an error can only go; when the field is left (`final`) its words follow, or it comes back.
 */
export function mend(core: FormCore, final: boolean): void {
  if (final) afterPress(() => look(core, true));
  else look(core, false);
}

function look(core: FormCore, final: boolean): void {
  const { form, state } = core;
  if (state.errors.length === 0) return;
  const now = checkAnswers(form, settle(form, state.answers));
  const errors = state.errors.map(error => {
    const current = now.find(({ pointer }) => pointer === error.pointer);
    if (current) return final ? current : error;
    return changed(form, state, error) ? { ...error, mended: true } : error;
  });
  core.dispatch({ type: 'mended', errors });
}

/** What only the server can know to be wrong is taken for corrected when it was changed. */
function changed(form: FormDefinition, { answers, checked }: FormState, { pointer }: ShownError): boolean {
  const name = fieldAt(form, pointer)?.field.name;
  const of = (some: Answers) => JSON.stringify(name === undefined ? null : some[name]);
  return of(answers) !== of(checked);
}
