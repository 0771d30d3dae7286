/**
 * The Content-Security-Policy of a page that embeds the widgets, in one place: the agency pages send it, and the README,
 * the guide and the tests quote it.
 */

export type Directives = Readonly<Record<string, readonly string[]>>;

/** What the loader `koinon.js` needs, and nothing else. `server` is the Koinon server's origin. */
export function koinonDirectives(server: string): Directives {
  return {
    'script-src': [server],
    'connect-src': [server],
    'img-src': [server],
    // Only where the page enforces Trusted Types. A file of a single tag names its own: koinon#koinon-event-calendar.
    'trusted-types': ['koinon#html'],
  };
}

/** Only where a plain `<form>` stands inside a tag, for visitors without JavaScript: it is sent to the server. */
export function fallbackDirectives(server: string): Directives {
  return { 'form-action': [server] };
}

/** What a plain page of an agency needs for itself: its style sheets, images and fonts. */
export const pageDirectives: Directives = {
  'default-src': ["'none'"],
  'script-src': [],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': [],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [],
};

/** The page's directives with others added to them; a directive that ends up without sources is left to `default-src`. */
export function policy(...parts: readonly Directives[]): string {
  const merged = new Map<string, string[]>();
  for (const part of parts) {
    for (const [name, sources] of Object.entries(part)) {
      merged.set(name, [...new Set([...(merged.get(name) ?? []), ...sources])]);
    }
  }
  return [...merged]
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The whole line for a page with the loader, and with plain forms inside its tags. */
export function cspFor(server: string): string {
  return policy(pageDirectives, koinonDirectives(server), fallbackDirectives(server));
}

/** For a page that gives its events itself: its own script is allowed, and nothing may be fetched at all. */
export function cspForGivenEvents(server: string): string {
  const { 'script-src': script = [], 'trusted-types': types = [] } = koinonDirectives(server);
  return policy(pageDirectives, { 'script-src': ["'self'", ...script], 'trusted-types': types });
}
