/** What the form of stories shows when. Pure: no DOM, no Lit, no network. */
import {
  screenOf as screenOfForm,
  type FormScreen,
  type FormSourceState,
} from '../form/form-source.model.ts';

export type Screen = FormScreen | 'found';

/** @param found whether a draft on this device waits for its author to say what becomes of it */
export function screenOf(state: FormSourceState, found: boolean): Screen {
  const screen = screenOfForm(state);
  return found && screen === 'form' ? 'found' : screen;
}
