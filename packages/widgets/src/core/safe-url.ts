/** The schemes that a link or an image may have. `javascript:` and `data:` pass through Lit into `href` untouched. */
const allowed: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** As `URL.parse`, which browsers have only since 2024. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * The URL, absolute, or undefined when it is not one that a widget may link to.
 *
 * The WHATWG parser does the reading, as the browser will: it drops tabs and line breaks inside, trims control
 * characters at the ends and lowers the scheme, so `java\nscript:` and `JAVASCRIPT:` are seen for what they are.
 *
 * @param base what a relative URL is relative to; without it a relative URL gives undefined
 */
export function safeUrl(url: string | null | undefined, base?: string): string | undefined {
  if (!url) return undefined;
  const parsed = parseUrl(url, base);
  return parsed && allowed.has(parsed.protocol) ? parsed.href : undefined;
}
