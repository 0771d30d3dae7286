/** Links as a person reads them: words, the host when it is another site, the address decoded. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, safeUrl } from '../core/index.ts';
import { externalIcon } from './icons.ts';

/** `ekdd.gr`: the host without `www.`, in its own script (`υπουργείο.ελ`, not `xn--…`, where the source wrote it so). */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : '';
}

/** The address for the eye: percent-encoded letters decoded where they are whole, the scheme left out. */
export function readableUrl(href: string): string {
  const bare = href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.replace(/(?:%[\da-f]{2})+/gi, encoded => {
    try {
      const text = decodeURIComponent(encoded);
      // What would change the meaning or the look of the address stays encoded: spaces, separators, control and direction marks.
      return /[\s/?#%&=+\p{C}]/u.test(text) ? encoded : text;
    } catch {
      return encoded;
    }
  });
}

/** A link that leaves for another site and says which one. */
export function externalLink(href: string, words: unknown, { address = false } = {}): TemplateResult {
  const host = hostOf(href);
  const elsewhere = host !== location.host.replace(/^www\./, '');
  const said = words === host;
  return html`<a class="external" href=${safeUrl(href) ?? nothing}
      >${words}${elsewhere && !address && !said ? html` <span class="host">(${host})</span>` : nothing}${
        elsewhere ? icon(externalIcon) : nothing
      }</a
    >${address ? html`<span class="address">${readableUrl(href)}</span>` : nothing}`;
}
