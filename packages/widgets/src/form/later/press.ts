/** Whether something is held down: what is in the middle of being pressed matches `:active`, and so does all around it. */
export const isPressing = (): boolean => document.querySelector(':active') !== null;

/**
 * At once, or when the press is over by which a field was left. What changed its height in between would take the rest of
 * the form along, and the press would meet something else than it was meant for, or nothing.
 */
export function afterPress(act: () => void): void {
  if (isPressing()) setTimeout(() => afterPress(act), 16);
  else act();
}
