/**
 * `Retry-After` (RFC 9110 §10.2.3), seconds or an HTTP date, in milliseconds from `now`; null where there is none or it
 * cannot be read. Across origins a browser shows it only if the server exposes it, which Koinon's does.
 */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
