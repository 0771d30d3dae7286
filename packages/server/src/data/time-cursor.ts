/** Where something stands in a list that begins with the youngest. No two have the same. */
export interface TimeKey {
  readonly publishedAt: Date;
  readonly identity: number;
}

/** An opaque cursor: it names the last one of a page, so that what is published in between moves nothing. */
export function encodeTimeKey({ publishedAt, identity }: TimeKey): string {
  return Buffer.from(JSON.stringify([publishedAt.getTime(), identity])).toString('base64url');
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
    // A year of four figures: others are written with a sign, which PostgreSQL does not read. Nothing was published before 1970.
    return good && time >= 0 && time < 2e14 ? { publishedAt: new Date(time), identity } : undefined;
  } catch {
    return undefined;
  }
}
