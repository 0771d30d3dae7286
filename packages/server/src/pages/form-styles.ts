/** Forms in one column, as a letter reads: label, hint, what is wrong, control. Sizes grow with the text; nothing is fixed to a side. */
export const formStyles = /* css */ `
.narrow { max-width: 40rem; }
h1 .kicker { display: block; font-size: 1rem; letter-spacing: 0; }
.unseen { position: absolute !important; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.banner.good { border-color: var(--success); } .banner.good strong { color: var(--success); }
.banner.quiet { border-color: var(--border); } .banner.quiet strong { color: inherit; }
.banner p { margin-block: 0 .35em; } .banner .button { margin-block-start: .5em; }
.banner { border-radius: 0; border-start-end-radius: 6px; border-end-end-radius: 6px; }
.form { margin-block-start: 2rem; }
.form > .kicker { margin-block-end: .25em; }
.form h2:first-of-type, .form-section:first-of-type > h2 { margin-block-start: 0; }
.form-section + .form-section { margin-block-start: 2.5rem; }
.form-section h2 { margin-block-end: 1.25rem; }
.form-section > details { border-block: 1px solid var(--border); }
.form-section > details > summary { box-sizing: border-box; min-block-size: 44px; padding-block: max(.5em, (44px - 1.5em) / 2); font-weight: 600; line-height: 1.5; cursor: pointer; }
.form-section > details > summary:hover { color: var(--action-hover); }
.form-section > details > summary + .field { margin-block-start: .5rem; }
@media print { .form-section > details::details-content { content-visibility: visible; } }
.field { margin-block: 0 1.75rem; }
.field > label, .field legend { display: block; padding: 0; font-weight: 600; margin-block-end: .25rem; max-width: 100%; }
.optional { font-weight: 400; color: var(--muted); }
.field p { margin-block: 0 .4rem; }
.hint, .field .when { color: var(--muted); font-size: .9375em; } .field .when { font-style: normal; border-inline-start: 3px solid var(--border); padding-inline-start: .6em; }
.error { color: var(--error); font-weight: 600; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.form input:not([type="hidden"], [type="radio"], [type="checkbox"]), .form select, .form textarea {
  display: block; inline-size: 100%; min-block-size: 44px; padding: .5em .7em; font: inherit; line-height: 1.4; color: inherit;
  background: var(--surface); border: 1px solid var(--control-border); border-radius: 6px;
}
.form textarea { resize: vertical; min-block-size: 6em; field-sizing: content; max-block-size: 70vh; }
.form .short, .form .two { max-inline-size: 5.5em; } .form .year { max-inline-size: 7em; } .form .medium { max-inline-size: 20em; } .form .line { max-inline-size: 34rem; }
.form :is(input, select, textarea):focus-visible { outline: 3px solid var(--action); outline-offset: 1px; border-color: var(--action); }
.date { display: flex; flex-wrap: wrap; gap: .75rem 1rem; } .date label { display: block; font-size: .9375em; margin-block-end: .2rem; } .date .two { inline-size: 4em !important; } .date .year { inline-size: 6em !important; }
/* Boxes stand in the middle of what can be pressed: they, not it, are in line with the labels. */
.options { display: grid; gap: .25rem; margin-block-start: .25rem; margin-inline-start: -9px; }
.option { display: grid; grid-template-columns: 44px minmax(0, 1fr); align-items: start; }
.option input { appearance: none; inline-size: 26px; block-size: 26px; margin: 9px; border: 1px solid var(--control-border); border-radius: 4px; background: var(--surface); display: grid; place-content: center; }
.option input[type="radio"] { border-radius: 50%; }
.option input::before { content: ""; inline-size: 14px; block-size: 14px; transform: scale(0); background: var(--action); }
.option input[type="radio"]::before { border-radius: 50%; }
.option input[type="checkbox"]::before { clip-path: polygon(14% 44%, 0 65%, 50% 100%, 100% 16%, 80% 0, 43% 62%); }
.option input:checked { border: 2px solid var(--action); } .option input:checked::before { transform: scale(1); }
.option label { padding-block: .5em; min-block-size: 44px; cursor: pointer; }
.option .hint { grid-column: 2; margin-block: -.35em .35em; }
.field.bad { border-inline-start: 4px solid var(--error); padding-inline-start: 1rem; }
.bad :is(input[aria-invalid], select[aria-invalid], textarea[aria-invalid]) { border: 2px solid var(--error) !important; }
.bad .options input { border-color: var(--error); }
.problems { border: 2px solid var(--error); border-radius: 6px; padding: 1rem 1.25rem; margin-block: 0 2rem; }
.problems h2 { border: 0; padding: 0; margin: 0 0 .5em; } .problems ul { list-style: none; margin: 0; padding: 0; }
.problems a { color: var(--error); font-weight: 600; display: inline-block; padding-block: .35em; }
/* Boxes that shrink to their words would else be as wide as the longest of them. */
.problems a, .plain a, .actions a, .button { overflow-wrap: anywhere; }
.problems h2:focus { outline: none; } .problems:has(h2:focus) { outline: 3px solid var(--action); outline-offset: 3px; }
.banner:focus { outline-offset: 3px; } .banner + h1, .banner + .kicker { margin-block-start: 2rem; }
.entry { border-block-start: 1px solid var(--border); padding-block-start: 1rem; margin-block: 1rem 0; }
.button { border: 1px solid transparent; text-align: center; }
.button.second { background: transparent; color: var(--action); border-color: var(--action); }
.button.second:hover { background: var(--raised); color: var(--action-hover); }
.button.bad { background: var(--error); color: light-dark(#ffffff, #2b0b08); border-inline-start-width: 1px; padding-inline-start: 1.1em; } .button.bad:hover { background: light-dark(#7d1a14, #ffc2bc); }
button.quiet { background: none; color: var(--action); padding: .6em 0; min-block-size: 44px; text-decoration: underline; text-underline-offset: .18em; }
button.quiet:hover { color: var(--action-hover); text-decoration-thickness: 2px; }
.form .actions { margin-block-start: 2rem; }
.privacy { background: var(--raised); border-radius: 8px; padding: 1rem 1.25rem; margin-block: 0 1.25rem; font-size: .9375em; }
.privacy :is(h2, h3) { border: 0; padding: 0; margin: 0 0 .6em; font-size: 1.0625em; } .privacy dl { margin-block-end: .6em; }
.privacy dt { color: var(--muted); } .privacy dd { margin: 0 0 .6em; } .privacy p:last-child { margin-block-end: 0; }
.agreed { max-block-size: none; border-inline-start: 3px solid var(--border); padding-inline-start: 1em; margin-block-end: 1em; }
.typed { white-space: pre-line; }
.plain { list-style: none; padding: 0; } .plain a { display: inline-block; padding-block: .5em; }
.actions .button { padding: .62em 1.1em; }
.register { margin-block: 1.25rem; } .register .state { color: var(--muted); font-weight: 600; } .register .state.open { color: var(--success); } .register .state.warn { color: var(--warning); } .register .state.bad { color: var(--error); }
@media (max-width: 30rem) { .form .actions .button, .narrow > .actions .button { inline-size: 100%; } .narrow > ul.actions li, .narrow > form.actions { inline-size: 100%; } }
.thumbnail { display: block; inline-size: auto; max-inline-size: 100%; block-size: auto; margin-block-end: 1rem; border-radius: 4px; }
.entry:focus { outline: 3px solid var(--action); outline-offset: 3px; }
.entry-actions { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.help { margin-block-start: .5rem; font-size: .9375em; } .help > summary { min-block-size: 44px; padding-block: .6em; box-sizing: border-box; cursor: pointer; color: var(--action); }
.history time { color: var(--muted); } .history li + li { margin-block-start: 1rem; }
blockquote.typed { margin-inline: 0; border-inline-start: 3px solid var(--border); padding-inline-start: 1em; }
@media print { .form .actions, .entry button { display: none; } }
@media (forced-colors: active) {
  .option input { appearance: auto; } .option input::before { content: none; }
  .button { border: 1px solid ButtonText; } .field.bad { border-inline-start-color: Mark; } .privacy { border: 1px solid; }
}
`;
