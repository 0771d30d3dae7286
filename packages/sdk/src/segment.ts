/** One part of a path. Dots alone would be taken for a folder, and nothing at all for the list above it. */
export function segment(part: string, what: string): string {
  if (/^\.{0,2}$/.test(part)) throw new TypeError(`${what} is needed, not "${part}".`);
  return encodeURIComponent(part);
}
