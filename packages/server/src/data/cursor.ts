/** Where an event stands in the order of lists: by start, then by identity. No two have the same. */
export interface ListKey {
  readonly sortKey: string;
  readonly identity: number;
}

export function compareKeys(a: ListKey, b: ListKey): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.identity - b.identity;
}

/** An opaque cursor: it names the last event of a page, so that what is published in between moves nothing. */
export function encodeCursor({ sortKey, identity }: ListKey): string {
  return Buffer.from(JSON.stringify([sortKey, identity])).toString('base64url');
}

/** The key in a cursor, or undefined when it is not one of ours. */
export function decodeCursor(cursor: string): ListKey | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [sortKey, identity]: unknown[] = value;
    const known = typeof sortKey === 'string' && /^(\d{4}-\d\d-\d\d(T\d\d:\d\d)?|9999)$/.test(sortKey);
    return known && typeof identity === 'number' && Number.isSafeInteger(identity) && identity > 0
      ? { sortKey, identity }
      : undefined;
  } catch {
    return undefined;
  }
}
