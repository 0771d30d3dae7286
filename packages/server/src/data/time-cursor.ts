/** Where something stands in a list that is in order of time. No two have the same. */
export interface TimeKey {
  readonly at: Date;
  readonly identity: number;
}

/** An opaque cursor: it names the last one of a page, so that what comes in between moves nothing. */
export function encodeTimeKey({ at, identity }: TimeKey): string {
  return Buffer.from(JSON.stringify([at.getTime(), identity])).toString('base64url');
}

/** The key in a cursor, or undefined when it is not one of ours. */
export function decodeTimeKey(cursor: string): TimeKey | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [time, identity]: unknown[] = value;
    const good =
      typeof time === 'number' &&
      typeof identity === 'number' &&
      Number.isSafeInteger(time) &&
      Number.isSafeInteger(identity);
    // A year of four figures: others are written with a sign, which PostgreSQL does not read. Nothing is older than 1970.
    return good && time >= 0 && time < 2e14 ? { at: new Date(time), identity } : undefined;
  } catch {
    return undefined;
  }
}
