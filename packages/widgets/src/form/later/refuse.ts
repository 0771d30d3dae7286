import type { FormCore } from '../context.ts';
import type { ShownError } from '../form.model.ts';
import { stepOf } from './pointer.ts';

/** Shows what is wrong: the summary takes the focus. Also what the server refused. */
export function refuse(core: FormCore, errors: readonly ShownError[]): void {
  const { form, state } = core;
  const steps = errors.map(error => stepOf(form, error.pointer)).filter(step => step >= 0);
  const step = Math.min(...steps, state.step, form.steps.length - 1);
  core.dispatch({ type: 'refused', errors, step });
  core.focus('summary');
}
