/** What stands on this device and in this tab: read before anything else is there. Works where storage is forbidden. */
import type { Answers } from '@koinon/contract/forms';

/** A draft on this device: written only after the visitor ticked the box, gone with its day. */
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

export const keyOf = (name: string): string => `koinon:draft:${name}`;

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
