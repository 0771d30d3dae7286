/** This tab's storage, which a browser may forbid. Written to only after the visitor has pressed the button (`later/store.ts`). */

export const keyOf = (name: string) => `koinon:form:${name}`;

export function readStored(name: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}
