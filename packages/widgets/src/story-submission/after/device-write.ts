/** Writes and deletes a draft on this device: over what this form has seen, and over nothing else. */
import { keyOf, readKept, type Kept } from '../device.ts';

/** By which one version on the device is known from another. */
export const stampOf = (kept: Kept | undefined): string | undefined => kept && `${kept.at} ${kept.by}`;

const DAYS = 30;
const DAY = 24 * 3_600_000;

/** The last moment of a draft that is begun now. */
export const untilFrom = (now: number): number => now + DAYS * DAY;

/** Whether an event of the storage may be about this draft: `null` where everything was deleted. */
export const isAbout = (name: string, key: string | null): boolean => key === null || key === keyOf(name);

/**
 * Writes over what this form has seen, and over nothing else.
 *
 * @param seen stamp of what it read or wrote last; undefined: nothing was there
 * @returns `other`: another tab has written since · `gone`: it was deleted since · `blocked`: the browser keeps nothing
 */
export function keep(
  name: string,
  kept: Kept,
  seen: string | undefined,
): 'kept' | 'blocked' | 'other' | 'gone' {
  const there = stampOf(readKept(name, kept.at));
  if (there !== seen) return there === undefined ? 'gone' : 'other';
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(kept));
    return 'kept';
  } catch {
    return 'blocked';
  }
}

/** Deletes what this form has seen. What another tab wrote since is not its to delete. */
export function forget(name: string, seen: string | undefined, now: number): void {
  if (stampOf(readKept(name, now)) !== seen) return;
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Then nothing was kept.
  }
}
