/** Pages about a network: ruled lists, as the agenda is one. */
export const networkStyles = /* css */ `
.badge { display: inline-block; border: 1px solid; border-radius: 6px; padding-inline: .5em; color: var(--warning); font-size: .8125em; font-weight: 600; }
.issues, .people { list-style: none; padding: 0; margin: 0 0 1.5rem; max-width: none; }
.issues > li, .people > li { border-block-end: 1px solid var(--border); padding-block: 1.1rem; margin: 0; }
.issues h3, .people h3 { margin: 0 0 .15em; } .issues p, .people p { margin-block: .25em 0; } .issues .line { color: var(--muted); font-size: .9375em; }
.people a { display: inline-block; padding-block: .35em; overflow-wrap: anywhere; }
.lab { margin-block: 0 3rem; } .lab h3 { font-size: 1.125em; margin-block: 1.5rem .35rem; } .lab > p { margin-block-end: .5em; } .lab .facts { margin-block: 1rem 0; }
nav > .actions { margin-block: 0; } nav > .actions a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; box-shadow: inset 0 -3px 0 -1px var(--action); }
@media (forced-colors: active) { nav > .actions a[aria-current] { text-decoration: underline; } }
`;
