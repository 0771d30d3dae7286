/** HTML that is known to be safe. Only `html` and `raw` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What a template takes: text is escaped, lists are joined, nothing is left out silently but `null`, `undefined`, `false` and ''. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** A template that escapes every value, in text and in quoted attributes alike. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((text, string, index) => text + render(values[index - 1]) + string));
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(render).join('');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** JSON for a data block: no text in it can end the element or open a comment. */
export function jsonForScript(value: unknown): Html {
  return new Html(
    JSON.stringify(value)
      .replaceAll('<', '\\u003c')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029'),
  );
}

/** An address for `href` or `src`: nothing but http(s), paths of this site, mail and telephone. */
export function safeHref(url: string): string {
  if (url.startsWith('/') && !url.startsWith('//')) return url;
  if (url.startsWith('#') || url.startsWith('?')) return url;
  return URL.canParse(url) && /^(https?|mailto|tel|webcal):$/.test(new URL(url).protocol) ? url : '#';
}

/** An address as people read it: percent-encoded letters decoded, what hides or turns text left encoded. */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url).replace(/[\p{C}\p{Zl}\p{Zp}\u00A0\u3000]/gu, encodeURIComponent);
  } catch {
    return url;
  }
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
