import { askedFields } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';

/** To the step before that asks something. */
export function goBack(core: FormCore): void {
  const { form, state } = core;
  if (state.phase === 'sending' || state.phase === 'waiting') return;
  core.read();
  let step = state.step - 1;
  const asked = (at: number) => form.steps[at] && askedFields(form.steps[at], core.state.answers).length > 0;
  while (step > 0 && !asked(step)) step -= 1;
  core.dispatch({ type: 'goTo', step });
  core.focus(form.steps.length > 1 ? 'step' : 'form');
}
