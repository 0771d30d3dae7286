/** Stories: a ruled list with small pictures, and a page that reads like an article. */
export const storyStyles = /* css */ `
.stories { list-style: none; padding: 0; margin: 0 0 1.5rem; max-width: none; }
.stories > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem 1.5rem; border-block-end: 1px solid var(--border); padding-block: 1.25rem; margin: 0; position: relative; }
.stories > li:first-child { padding-block-start: .25rem; }
.stories h3 { margin: 0 0 .15em; font-size: 1.125em; } .stories h3 a { color: var(--text); text-decoration: none; } .stories h3 a::after { content: ""; position: absolute; inset: 0; }
.stories li:hover h3 a { color: var(--action); text-decoration: underline; }
.stories p { margin-block: .3em 0; } .stories .line { color: var(--muted); font-size: .9375em; }
.thumbnail { inline-size: 12rem; } .thumbnail img { inline-size: 100%; block-size: auto; aspect-ratio: 3 / 2; object-fit: cover; object-position: top; border-radius: 6px; }
.story .cover img { inline-size: auto; max-block-size: 34rem; } .story .byline { margin-block-end: 1.25em; }
.story .translations { margin-block: 0 .25em; font-size: .9375em; }
.story .prose > section > :is(h2, h3):first-child { margin-block-start: 1.75em; }
.story .quote { margin-block: 1.25em; } .story .quote blockquote { font-size: 1.0625em; } .story .quote figcaption::before { content: "— " / ""; }
.definitions dd { margin-inline-start: 1.25em; }
.pictures { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem 1.5rem; } .pictures figure { margin: 0; }
abbr[title] { text-decoration: underline dotted; text-decoration-thickness: 1px; text-underline-offset: .2em; cursor: help; }
summary { cursor: pointer; padding-block: .6em; color: var(--action); inline-size: fit-content; } summary:hover { text-decoration: underline; }
.criteria { margin-block-end: .5em; } .criteria p { margin-block: 0 .5em; }
.facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .5rem 2rem; margin-block: .25em 1em; }
.facets fieldset { border: 0; padding: 0; margin: 0; min-inline-size: 0; } .facets legend { font-weight: 600; padding: 0; margin-block-end: .25em; }
.facets label { display: flex; gap: .6em; align-items: baseline; font-weight: 400; padding-block: .3em; min-block-size: 2em; } .facets input { flex: none; inline-size: 1.1em; block-size: 1.1em; translate: 0 .15em; accent-color: var(--action); }
@media (max-width: 40rem) { .stories > li { grid-template-columns: minmax(0, 1fr); } .thumbnail { inline-size: min(100%, 20rem); } }
@media print { .stories > li, .story .quote, .pictures li { break-inside: avoid; } form.search { display: none; } }
`;
