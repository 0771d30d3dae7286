import { createHash } from 'node:crypto';

/**
 * Of the page around a framed widget. It has no ground of its own, so that the page that holds the frame shows through,
 * and is light until that page says otherwise: whoever is light only must not get a dark box.
 * The edge leaves room for focus rings; nothing is as high as the window, which would keep the frame from getting smaller.
 */
export const frameStylesheet = /* css */ `
:root { color-scheme: light; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.5 var(--koinon-font-family, system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif); overflow-wrap: break-word; }
main { position: relative; display: flow-root; padding: 6px; }
a { color: var(--koinon-color-link, var(--koinon-color-action, light-dark(#0b5a66, #7fd0d8))); }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.refused { border: 1px solid; border-radius: 6px; padding: 0 1em; }
.refused h1 { font-size: 1.125em; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
`.trim();

const version = createHash('sha256').update(frameStylesheet).digest('hex').slice(0, 12);

export const frameStylesheetPath = `/assets/koinon-frame-${version}.css`;
