import { html, type Html } from '../pages/html.ts';

/**
 * Tells who reads a page where to ask how it is embedded (oEmbed 1.0, §4). Addresses are whole: some consumers do not
 * resolve them.
 *
 * @param path path and query of the page
 */
export function discovery(baseUrl: string, path: string, title: string): Html {
  const address = (format: 'json' | 'xml') =>
    `${baseUrl}/oembed?${new URLSearchParams({ url: baseUrl + path, format })}`;
  return html`<link
      rel="alternate"
      type="application/json+oembed"
      href="${address('json')}"
      title="${title}"
    />
    <link rel="alternate" type="text/xml+oembed" href="${address('xml')}" title="${title}" />`;
}
