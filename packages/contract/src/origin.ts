/** Origins (RFC 6454) of sites whose pages may write to a network. No zod, no DOM beyond `URL`. */
import type { FieldErrorCode } from './problem-types.ts';

export type OriginReading =
  { readonly ok: true; readonly origin: string } | { readonly ok: false; readonly code: FieldErrorCode };

/** The longest host name (RFC 1035) with its scheme and port. */
const MAX = 280;

/**
 * The exact origin that a text names, as browsers send it: lower case, the host in ASCII, no default port.
 * `https://Agency.example/` is `https://agency.example`.
 *
 * - `not-a-url`: no address, or of another scheme
 * - `not-https`: `http` elsewhere than on this machine: pages of such a site are anyone's on the way
 * - `not-an-origin`: more than an origin (a path, a query, a name and password), or a pattern (`https://*.example`)
 */
export function readOrigin(text: string): OriginReading {
  const value = text.trim();
  if (value.length > MAX || !/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    return { ok: false, code: 'not-a-url' };
  }
  const url = new URL(value);
  const more = url.pathname !== '/' || value.includes('?') || value.includes('#') || value.includes('@');
  if (more || url.hostname.includes('*')) return { ok: false, code: 'not-an-origin' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { ok: false, code: 'not-https' };
  return { ok: true, origin: url.origin };
}

/** RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3. */
function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
