/** Content lines of RFC 5545 §3.1: escaping, parameters, folding. */

const encoder = new TextEncoder();

/** Without control characters but tab and line feed; half surrogate pairs cannot be written in UTF-8. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** A TEXT value (§3.3.11). */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A parameter value (§3.2), always quoted; quotes and line ends by RFC 6868. */
export function quoteParameter(text: string): string {
  const value = clean(text).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'");
  return `"${value}"`;
}

/** A web address as a URI in ASCII; undefined for what is not one (`javascript:` among others). */
export function webUri(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

/** Cuts a line at 75 octets (§3.1), never inside a character; the rest follows after CRLF and a space. */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= 75) return line;
  let folded = '';
  let width = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (width + size > 75) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += size;
  }
  return folded;
}
