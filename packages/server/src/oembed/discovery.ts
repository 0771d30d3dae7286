import { html, type Html } from '../pages/html.ts';

/**
 * Tells who reads a page where to ask how it is embedded (oEmbed 1.0, §4). Addresses are whole: some consumers do not
 * resolve them.
 *
 * @param url address of the request; where the server is reached by another name, its public address is said
 */
export function discovery(baseUrl: string, url: string): Html {
  const { pathname, search } = new URL(url);
  const address = (format: 'json' | 'xml') =>
    `${baseUrl}/oembed?${new URLSearchParams({ url: baseUrl + pathname + search, format })}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${address('json')}" />
    <link rel="alternate" type="text/xml+oembed" href="${address('xml')}" />`;
}
