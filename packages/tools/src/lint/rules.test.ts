import { describe, it } from 'node:test';
import { RuleTester, type Rule } from 'eslint';
import { noPublicProperty, noRem, noUppercase } from './css-rules.js';
import { cspTemplates, noUnsafeDirective } from './csp-rules.js';
import { guardedDefine, sharedContextKey } from './element-rules.js';
import { packageArrows } from './package-arrows.js';
import { safeUrl } from './safe-url.js';

RuleTester.describe = (name, run) => void describe(name, run);
RuleTester.it = (name, run) => void it(name, run);
RuleTester.itOnly = (name, run) => void it(name, { only: true }, run);
const tester = new RuleTester({ languageOptions: { ecmaVersion: 2024, sourceType: 'module' } });

/** Each line of `bad` is refused once, each of `good` passes. */
function run(name: string, rule: Rule.RuleModule, good: readonly string[], bad: readonly string[]): void {
  tester.run(name, rule, { valid: [...good], invalid: bad.map(code => ({ code, errors: 1 })) });
}

run(
  'no-rem',
  noRem,
  [
    'css`p { margin: 1em; }`',
    'css`/* 1rem is not ours */ p { margin: 0 }`',
    'other`1rem`',
    'css`.premise { top: 0 }`',
  ],
  ['css`p { margin: 1rem; }`', 'css`p { margin: calc(2px + .5rem) }`'],
);

run(
  'no-uppercase',
  noUppercase,
  ['css`p { text-transform: none }`'],
  ['css`p { text-transform: uppercase }`', 'css`p { text-transform:\n capitalize }`'],
);

run(
  'no-public-property',
  noPublicProperty,
  [
    'css`:host { --_action: var(--koinon-color-action, navy); }`',
    'css`p { color: var(--koinon-color, var(--koinon-other)); }`',
    'this.style.setProperty("--_x", "1px")',
  ],
  [
    'css`:host { --koinon-color: red }`',
    'css`:host{--koinon-color:red}`',
    'this.style.setProperty("--koinon-x", "1px")',
  ],
);

run(
  'csp-templates',
  cspTemplates,
  ['html`<p class=${a} @click=${b}>style = fine</p>`', 'css`p { color: red }`'],
  [
    'html`<p style="color:red"></p>`',
    'html`<p style=${a}></p>`',
    'html`<p onclick="x()"></p>`',
    'html`<style>p{}</style>`',
  ],
);

run(
  'no-unsafe-directive',
  noUnsafeDirective,
  ['import { classMap } from "lit/directives/class-map.js"'],
  [
    'import { styleMap } from "lit/directives/style-map.js"',
    'import { unsafeHTML as html } from "lit/directives/unsafe-html.js"',
    'import { unsafeStatic } from "lit/static-html.js"',
  ],
);

run(
  'guarded-define',
  guardedDefine,
  ['define("koinon-x", X)', 'customElements.get("x")', 'schema.define("x")'],
  ['customElements.define("koinon-x", X)', 'globalThis.customElements.define("koinon-x", X)'],
);

run(
  'shared-context-key',
  sharedContextKey,
  ['createContext(Symbol.for("koinon:client"))'],
  ['createContext(Symbol("client"))', 'createContext("client")', 'createContext()'],
);

run(
  'safe-url',
  safeUrl,
  [
    'html`<a href=${safeUrl(event.url)}>x</a>`',
    'html`<a href=${link ? safeUrl(link) : nothing}>x</a>`',
    'html`<a href=${ifDefined(event.detailsUrl)}>x</a>`',
    'html`<a href="#${id}">x</a>`',
    'html`<a href=${`#${id}`}>x</a>`',
    'html`<img src=${this.imageUrl} alt="">`',
    'const pageUrl = safeUrl(x); html`<a href=${pageUrl}>x</a>`',
    'const href = safeUrl(x); html`<a href=${href ?? nothing}>x</a>`',
    'const href = ctx.hrefOf(event); html`<a href=${href ?? nothing}>x</a>`',
    'html`<p class=${src}>${href}</p>`',
    'html`<koinon-x data-source=${x}></koinon-x>`',
  ],
  [
    'html`<a href=${event.url}>x</a>`',
    'html`<a href="${base}/x">x</a>`',
    'html`<a href="/e/${id}">x</a>`',
    'html`<a .href=${link}>x</a>`',
    'html`<a href=${link || safeUrl(x)}>x</a>`',
    'const pageUrl = event.url; html`<a href=${pageUrl}>x</a>`',
    'let href = safeUrl(x); html`<a href=${href}>x</a>`',
    'html`<img alt="" src=${image.src}>`',
    'html`<form action=${target}></form>`',
  ],
);

const options = [{ folder: 'sdk', allow: ['contract', 'i18n'], node: false }];
const filename = '/repo/packages/sdk/src/resources/events.ts';
tester.run('package-arrows', packageArrows, {
  valid: [
    'import "@koinon/contract/values"',
    'import "@koinon/sdk"',
    'import "ky"',
    'import "../index.ts"',
  ].map(code => ({
    code,
    options,
    filename,
  })),
  invalid: [
    'import "@koinon/server"',
    'export * from "@koinon/widgets/define"',
    'await import("@koinon/tools")',
    'import "node:fs"',
    'import "../../../contract/src/index.ts"',
  ].map(code => ({ code, options, filename, errors: 1 })),
});
