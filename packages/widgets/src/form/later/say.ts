/** What is said through the live region while it is sent: nothing there takes the focus. */
import type { FormCore } from '../context.ts';
import { failureWords } from './failure.ts';

export function saySending({ ports, words }: FormCore): void {
  const w = words();
  if (w) ports.announce(w('form.sending'));
}

/** It is not sent any more: what has come of it gets the focus, and is read from there. */
export function saySent({ ports }: FormCore): void {
  ports.announce('');
}

export function sayWaiting({ ports, words }: FormCore, seconds: number): void {
  const w = words();
  if (w) ports.announce(w('form.wait', { count: seconds }));
}

export function sayFailure({ ports, words, state }: FormCore): void {
  const w = words();
  if (!w || !state.failure) return;
  const { title, hint } = failureWords(w, state.failure);
  ports.announce(`${title}. ${hint}`);
}
