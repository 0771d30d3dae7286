/** E-mail addresses, as forms take them. No zod, no DOM: `URL` turns a Greek or Portuguese domain into ASCII (UTS 46). */

/** RFC 5321 §4.5.3.1: the longest path, without its angle brackets. */
export const EMAIL_MAX = 254;

interface Parts {
  readonly local: string;
  /** ASCII (punycode), lower case. */
  readonly domain: string;
}

/**
 * The parts of an address that mail can be sent to, or undefined. A little stricter than RFC 5321 (no quoted local
 * parts, no addresses in brackets) and wider than browsers are: `user@υπουργείο.ελ` is an address (RFC 6531).
 */
function partsOf(value: string): Parts | undefined {
  if (value.length > EMAIL_MAX) return undefined;
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  // `!` and `%` once were routes: some servers hand `a%other.example@here.example` on to the other one. `DI`: what nobody sees.
  if (at < 1 || local.length > 64 || !/^[^\s!%@"(),:;<>[\\\]\p{Cc}\p{Cf}\p{DI}]+$/u.test(local))
    return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const domain = asciiDomain(value.slice(at + 1));
  return domain === undefined ? undefined : { local, domain };
}

/** At least two labels of letters, digits and inner hyphens, the last one not a number; a trailing dot is let go. */
export function asciiDomain(domain: string): string | undefined {
  // What `URL` would take for something else than a host, would drop (`gov.gr` with a soft hyphen) or read as other letters (wide
  // or circled ones): what is compared is to be what is mailed.
  if (!/^[\p{L}\p{M}\p{Nd}.-]+$/u.test(domain) || /\p{DI}/u.test(domain)) return undefined;
  if (domain.normalize('NFKC') !== domain.normalize('NFC') || !URL.canParse(`http://${domain}`))
    return undefined;
  const ascii = new URL(`http://${domain}`).hostname.replace(/\.$/, '');
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,63}$/.test(ascii)
    ? ascii
    : undefined;
}

/** Whether mail could be sent there, as far as its form tells. */
export function isEmail(value: string): boolean {
  return partsOf(value) !== undefined;
}

/**
 * The address as it is compared: two spellings of it that reach the same mailbox by every provider's rules are one.
 * The case of letters and the form of the domain do not count; dots and plus signs do, because some providers tell them apart.
 *
 * @throws RangeError where `isEmail` is false
 */
export function addressKey(email: string): string {
  const parts = partsOf(email);
  if (!parts) throw new RangeError('This is no e-mail address.');
  return `${parts.local.normalize('NFC').toLowerCase()}@${parts.domain}`;
}
