/** Parameters in the page's address are for people to read and send: letters, digits and hyphens. */
export function isPrefix(value: string): boolean {
  return /^[a-z][a-z0-9-]{0,30}$/.test(value);
}
