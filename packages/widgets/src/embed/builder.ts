/** The embed builder, for the server's own page `/builder`. */
import '../builder/define.ts';

// The page's links to itself in other languages take the choice along.
addEventListener('koinon-builder-change', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang][href^="/builder"]')) {
    const query = new URLSearchParams(location.search);
    query.set('lang', link.hreflang);
    link.href = `${location.pathname}?${query}`;
  }
});
