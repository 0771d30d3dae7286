/** A draft on this device: written only after the visitor ticked the box, gone with its day. Works where storage is forbidden. */
import type { Answers } from '@koinon/contract/forms';

export interface Kept {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly until: number;
  readonly step: number;
  readonly answers: Answers;
  /** Of the draft on the server, where there is one. */
  readonly token: string | undefined;
  /** Which form wrote it, in whichever tab; undefined: one of before. */
  readonly by?: string | undefined;
}

/** By which one version on the device is known from another. */
export const stampOf = (kept: Kept | undefined): string | undefined => kept && `${kept.at} ${kept.by}`;

export const DAYS = 30;
const DAY = 24 * 3_600_000;

const keyOf = (name: string) => `koinon:draft:${name}`;

/** The last moment of a draft that is begun now. */
export const untilFrom = (now: number): number => now + DAYS * DAY;

/** What is there and still good; what is not is removed. */
export function readKept(name: string, now: number): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(name));
    const kept: unknown = text && JSON.parse(text);
    if (isKept(kept) && kept.until > now) return kept;
    if (text !== null) localStorage.removeItem(keyOf(name));
  } catch {
    // Forbidden, or a stranger's value: there is none.
  }
  return undefined;
}

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

const isKept = (value: unknown): value is Kept => {
  const { until, answers } = Object(value) as Partial<Kept>;
  return typeof until === 'number' && typeof answers === 'object' && answers !== null;
};

const tokenKey = (name: string) => `koinon:story:${name}`;

/** The draft on the server that this tab writes in: so that a reload goes on with it. */
export function tabToken(name: string): string | undefined {
  try {
    return sessionStorage.getItem(tokenKey(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function setTabToken(name: string, token: string | undefined): void {
  try {
    if (token === undefined) sessionStorage.removeItem(tokenKey(name));
    else sessionStorage.setItem(tokenKey(name), token);
  } catch {
    // A reload will not know of it; the mailed link does.
  }
}
