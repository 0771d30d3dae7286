/** This tab's storage, which a browser may forbid. Written to only after the visitor has pressed the button. */

const keyOf = (name: string) => `koinon:form:${name}`;

export function readStored(name: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Undefined removes it. */
export function store(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Full or forbidden: a reload will not know of it, nothing else is lost.
  }
}
