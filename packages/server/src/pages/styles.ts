import { createHash } from 'node:crypto';
import { builderStyles } from './builder-styles.ts';
import { formStyles } from './form-styles.ts';
import { networkStyles } from './network-styles.ts';
import { storyStyles } from './story-styles.ts';

/**
 * The one stylesheet of the server's own pages, in the default look. They are our pages, so here dark follows the
 * visitor's system. The name carries a hash: it may be kept for ever.
 */
export const stylesheet = /* css */ `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #12191a);
  --raised: light-dark(#f5f7f7, #1a2324);
  --text: light-dark(#17211f, #e9efee);
  --muted: light-dark(#52605e, #a9b6b4);
  --action: light-dark(#0b5a66, #7fd0d8);
  --action-hover: light-dark(#073f48, #a9e3e8);
  --on-action: light-dark(#ffffff, #06262b);
  --border: light-dark(#d3dada, #324041);
  --control-border: light-dark(#5f6e6c, #84948f);
  --error: light-dark(#b3261e, #ff9e94);
  --success: light-dark(#1b6b3a, #7fd19b);
  --warning: light-dark(#8a5200, #f0bd6a);
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1em; }
body {
  margin: 0; background: var(--surface); color: var(--text); min-height: 100vh; display: flex; flex-direction: column;
  font: 1em/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
.wrap { width: 100%; max-width: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
main { flex: 1; padding-block: 1.5rem 4rem; outline: none; }
a { color: var(--action); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--action-hover); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; background: var(--action); color: var(--on-action); padding: .75em 1em; border-radius: 0 0 6px 6px; z-index: 1; }
.skip:focus { inset-block-start: 0; color: var(--on-action); }
header.site { border-block-end: 1px solid var(--border); }
header.site .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; min-height: 4rem; }
.mark { font-weight: 700; font-size: 1.125em; color: var(--text); text-decoration: none; padding-block: .6em; letter-spacing: -.01em; }
.languages { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0; padding: 0; }
.languages :is(a, button) { display: inline-block; padding: .65em 0; text-decoration: none; }
.languages button { background: none; color: var(--action); }
.languages :is(a, button):hover { text-decoration: underline; }
.languages [aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -3px 0 -1px var(--action); }
footer.site { border-block-start: 1px solid var(--border); color: var(--muted); font-size: .875em; }
.breadcrumb ol { display: flex; flex-wrap: wrap; gap: .25em .5em; list-style: none; margin: 0 0 1.5rem; padding: 0; font-size: .875em; }
.breadcrumb li + li::before { content: "/" / ""; color: var(--muted); margin-inline-end: .5em; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 650; text-wrap: balance; letter-spacing: -.005em; }
h1 { font-size: clamp(1.5em, 1.1em + 1.8vw, 2.125em); margin: 0 0 .5em; max-width: 34em; }
h2 { font-size: 1.25em; margin: 2.5em 0 .75em; padding-block-end: .4em; border-block-end: 1px solid var(--border); }
h3 { font-size: 1.0625em; margin: 1.5em 0 .35em; }
p, ul, ol, dl, blockquote { margin: 0 0 1em; max-width: 70ch; }
li { margin-block: .2em; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; display: block; border-radius: 8px; }
figcaption, small, .muted { color: var(--muted); font-size: .9em; }
.lead { font-size: 1.125em; }
.kicker { margin: 0 0 .35em; color: var(--muted); font-weight: 600; }
.note { color: var(--muted); font-size: .9em; }
.banner { border-inline-start: 4px solid var(--warning); background: var(--raised); padding: .75em 1em; border-radius: 0 6px 6px 0; max-width: none; margin-block: 0 1.25em; }
.banner.bad { border-color: var(--error); }
.banner > :last-child { margin-block-end: 0; }
.banner strong { color: var(--warning); } .banner.bad strong { color: var(--error); }
.facts { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; margin: 2rem 0; border-block-start: 1px solid var(--border); max-width: none; }
.facts > div { display: contents; }
.facts dt, .facts dd { padding-block: .75em; border-block-end: 1px solid var(--border); margin: 0; min-width: 0; }
.facts dt { color: var(--muted); font-weight: 600; padding-inline-end: 1.5rem; }
.facts dd > :last-child { margin-block-end: 0; }
.facts ul { list-style: none; padding: 0; margin: 0; }
.strong { font-weight: 650; }
.url { color: var(--muted); font-size: .875em; overflow-wrap: anywhere; }
.button { display: inline-block; background: var(--action); color: var(--on-action); border-radius: 6px; padding: .62em 1.1em; min-height: 44px; text-decoration: none; font-weight: 600; }
.button:hover { background: var(--action-hover); color: var(--on-action); }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; list-style: none; padding: 0; max-width: none; margin-block: 1em; } .actions li { margin: 0; }
.actions a { display: inline-block; padding-block: .55em; } .actions a.button { padding-block: .62em; }
.definitions dt { font-weight: 600; } .definitions dd { margin: 0 0 .75em; }
.quote { border-inline-start: 3px solid var(--border); padding-inline-start: 1em; } .quote blockquote { margin: 0; }
.rows { list-style: none; margin: 0; padding: 0; max-width: none; }
.rows > li { display: grid; grid-template-columns: 5.5rem 1fr auto; gap: .25rem 1rem; padding-block: 1.1rem; border-block-end: 1px solid var(--border); margin: 0; position: relative; align-items: start; }
.rows .when { line-height: 1.15; font-variant-numeric: tabular-nums; }
.rows .day { display: block; font-size: 1.75em; font-weight: 650; letter-spacing: -.02em; }
.rows .month { color: var(--muted); font-size: .875em; }
.rows h3, .rows h4 { margin: 0; font-size: 1.0625em; }
.rows h3 a, .rows h4 a { color: var(--text); text-decoration: none; } .rows a::after { content: ""; position: absolute; inset: 0; }
.rows li:hover a { color: var(--action); text-decoration: underline; }
.rows .line { color: var(--muted); font-size: .9375em; margin: .2em 0 0; }
.rows .state { font-size: .875em; font-weight: 600; color: var(--muted); text-align: end; max-width: 14rem; }
.rows .state.open { color: var(--success); } .rows .state.warn { color: var(--warning); } .rows .state.bad { color: var(--error); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0 2rem; list-style: none; padding: 0; max-width: none; }
.cards li { border-block-end: 1px solid var(--border); padding-block: .9rem; margin: 0; position: relative; }
.cards a { font-weight: 600; } .cards a::after { content: ""; position: absolute; inset: 0; } .cards p { margin: .15em 0 0; color: var(--muted); font-size: .9375em; }
.hero { padding-block: 1rem .5rem; } .hero h1 { font-size: clamp(2em, 1.4em + 3vw, 3em); margin-block-end: .2em; letter-spacing: -.02em; } .hero .lead { color: var(--muted); font-size: 1.25em; }
pre { background: var(--raised); border: 1px solid var(--border); border-radius: 8px; padding: 1em; overflow-x: auto; font-size: .875em; line-height: 1.5; max-width: none; }
.mail-text { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: .92em; } pre code { font-size: 1em; }
table { border-collapse: collapse; width: 100%; font-size: .9375em; margin-block: 0 1em; }
th, td { text-align: start; vertical-align: top; padding: .6em 1em .6em 0; border-block-end: 1px solid var(--border); } thead th { color: var(--muted); font-weight: 600; }
.scroll { overflow-x: auto; }
.method { font-weight: 700; color: var(--success); }
.search label { font-weight: 600; } .search p { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: .25em 1em; }
input[type="search"] { flex: 1 1 14rem; min-width: 0; max-width: 30rem; min-height: 44px; padding: .4em .75em; font: inherit; color: inherit; background: var(--surface); border: 1px solid light-dark(#5f6e6c, #84948f); border-radius: 6px; }
button { font: inherit; border: 0; cursor: pointer; }
.toc { columns: 18rem; padding-inline-start: 1.25em; max-width: none; }
@media (max-width: 40rem) {
  .facts { grid-template-columns: minmax(0, 1fr); } .facts dt { border: 0; padding-block-end: 0; } .facts dd { padding-block-start: .1em; }
  .rows > li { grid-template-columns: 4.25rem minmax(0, 1fr); } .rows .state { grid-column: 2; text-align: start; }
}
@media (max-width: 20em) { .rows > li { grid-template-columns: minmax(0, 1fr); } .rows .state { grid-column: 1; } .rows .day, .rows .month { display: inline; } .rows .month { margin-inline-start: .5em; } }
@media print {
  .skip, header.site nav, footer.site, .breadcrumb, .actions { display: none; }
  :root { color-scheme: light; } body { font-size: 10.5pt; } a { color: inherit; } h2, h3 { break-after: avoid; } .facts > div, li, tr { break-inside: avoid; }
}
@media (forced-colors: active) { .banner { border: 1px solid; } .languages [aria-current] { text-decoration: underline; } }
${formStyles}${networkStyles}${storyStyles}${builderStyles}
`.trim();

const version = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);

/** A κ for *koinon*, in the action colour. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5a66"/><path d="M10 8v16M22 8l-11 9M14 14.500l8 9.500" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>`;

export const iconPath = `/assets/koinon-${createHash('sha256').update(icon).digest('hex').slice(0, 12)}.svg`;
export const stylesheetPath = `/assets/koinon-${version}.css`;
