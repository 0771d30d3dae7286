/** Whoever comes back to a story: it stands in the form again, from the server or from this device. */
import type { Answers } from '@koinon/contract/forms';
import type { FormController } from '../../form/index.ts';
import { readStored } from '../../form/storage.ts';
import { fromDraft } from '../answers.ts';
import type { Draft } from '../desk.ts';
import { setTabToken } from '../device.ts';
import type { Story } from './context.ts';
import type { Saving } from './saving.controller.ts';

/** Other answers in the place of those that stand: of a draft. */
export function load(form: FormController, answers: Answers, step = 0): void {
  form.dispatch({ type: 'start', answers: { ...form.preset, ...answers } });
  form.dispatch({ type: 'goTo', step: Math.min(step, form.form.steps.length - 1) });
}

/** Of the pictures that it has. */
export const uploadsOf = ({ uploads }: Draft): Set<string> => new Set(uploads.map(({ id }) => id));

/** The draft of before the reload stands in the form. */
export function goOn({ draft: controller, earlier, form }: Story): void {
  const { resumed } = earlier;
  if (!resumed) return;
  const { token, draft } = resumed;
  earlier.resumed = undefined;
  // What is on the device may be younger than what the server was told.
  const kept = earlier.waiting;
  earlier.waiting = undefined;
  if (!draft.changeable) {
    // Handed in from here, and the answer was lost: trying again finds that out. Another draft would be a second story.
    if (readStored(form.name) === undefined) setTabToken(earlier.name, undefined);
    else controller.adopt(token, draft);
    return;
  }
  controller.adopt(token, draft);
  const younger = kept && kept.at > Date.parse(draft.updatedAt) ? kept : undefined;
  const answers = younger?.answers ?? draft.answers;
  load(form, fromDraft(form.form, answers, uploadsOf(draft)), younger?.step);
}

/** Of the device. What the server has is newer, where it has something. */
export function resume({ earlier, form, host }: Story, saving: Saving): void {
  const kept = earlier.found;
  earlier.found = undefined;
  host.focus();
  if (!kept) return;
  if (kept.token !== undefined) {
    earlier.waiting = kept;
    setTabToken(earlier.name, kept.token);
    host.refresh();
  }
  const pictures = kept.token === undefined ? new Set<string>() : undefined;
  load(form, fromDraft(form.form, kept.answers, pictures), kept.step);
  saving.at(kept.step);
}
