/**
 * Text that somebody typed, for a mail that somebody else may read: no mail program may make a link of any part of it.
 * Nothing invisible is put in; what programs look for is taken away. Addresses of sites and of mail lose their signs and
 * get a space after each dot ("J.P. Silva" becomes "J. P. Silva"), numbers that could be rung go.
 *
 * @param numbered whether it may have a short number, as the name of a school has
 */
export function neutralText(text: string, max = 80, { numbered = false } = {}): string {
  // Full-width and other look-alikes of dots and slashes become plain ones, which the next lines know.
  const plain = text.normalize('NFKC');
  const digits = numbered && isShort(plain.match(/\d+/g) ?? []);
  const letters = plain
    .replace(digits ? /[^\p{L}\p{M}\d\s.,'’()ªº·‐–-]/gu : /[^\p{L}\p{M}\s.,'’()ªº·‐–-]/gu, ' ')
    .replace(/\bwww\b/giu, ' ')
    .replace(/\.(?=\S)/gu, '. ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(letters)) return '';
  const characters = [...letters];
  return characters.length <= max
    ? letters
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** "1ο Γυμνάσιο", "Unit 12 B": nothing that anybody could ring. */
const isShort = (numbers: readonly string[]) =>
  numbers.length <= 2 && numbers.every(({ length }) => length <= 3);

/** One line without control characters, for headers and the text part. */
export function oneLine(text: string): string {
  return withoutTurns(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The lines of a text, each one line. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\p{Zl}\p{Zp}]/u).map(oneLine);
}

/** One line for a header: what looks like an encoded word (RFC 2047) is shown as it was written, and not decoded. */
export function headerText(text: string): string {
  return oneLine(text).replace(/=(?=\?)/g, '= ');
}

/**
 * Without the characters that turn the direction of what follows (bidirectional embeddings, overrides and isolates), by which
 * a text may seem to say something else. Languages that are written right to left do without: the mail says its direction.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
