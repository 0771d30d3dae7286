import { keyOf } from '../storage.ts';

/** Writes into this tab's storage; undefined removes. */
export function store(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Full or forbidden: a reload will not know of it, nothing else is lost.
  }
}
