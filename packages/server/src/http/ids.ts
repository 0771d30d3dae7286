/** Whether a part of a path may be an identifier at all; what may not is not worth a query. */
export function isId(value: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(value);
}
