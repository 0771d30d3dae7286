// Group 3: style sheets that mean everything on the page, and us too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ConformPage, Probe } from '../types.ts';
import { readableAndWorks } from './readable.ts';
import { served } from './served.ts';

const file = (specifier: string) => readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8');

interface Hostile {
  readonly name: string;
  readonly css?: string;
  /** Around the tag. */
  readonly around?: readonly [string, string];
  readonly data?: Readonly<Record<string, string>>;
  readonly before?: Probe;
  readonly act?: Probe;
  readonly chromium?: ConformPage['chromium'];
  readonly inexpressible?: ConformPage['inexpressible'];
}

/** The element rules that WordPress writes into every page from the theme.json of Twenty Twenty-Three, in short. */
const wordpress = `
:root { --wp--style--block-gap: 1.5rem; --wp--preset--spacing--40: 1.5rem; }
body { margin: 0; font-family: -apple-system, sans-serif; font-size: 1rem; line-height: 1.6; background: #fff; color: #000; }
.wp-site-blocks { padding: 0 1.5rem; }
.is-layout-flow > * { margin-block: 0; }
.is-layout-flow > * + * { margin-block-start: 1.5rem; }
.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 650px; margin-left: auto !important; margin-right: auto !important; }
a:where(:not(.wp-element-button)) { text-decoration: underline; color: #000; }
a:where(:not(.wp-element-button)):hover { text-decoration: none; }
h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.4; }
h1 { font-size: clamp(2.032rem, 2.032rem + 1.866vw, 3.625rem); line-height: 1.2; }
:root :where(.wp-element-button, .wp-block-button__link, button) { background-color: #9dff20; border-radius: 0; border-width: 0; color: #000; padding: calc(.667em + 2px) calc(1.333em + 2px); text-decoration: none; }
img { max-width: 100%; height: auto; } ul, ol { padding-left: 2.5rem; } p { margin-block: 1em; }
`;

const hostile: readonly Hostile[] = [
  { name: 'no style sheet at all' },
  { name: 'Bootstrap 5', css: file('bootstrap/dist/css/bootstrap.min.css') },
  {
    name: "Tailwind 4's preflight",
    css: `@layer theme, base; @layer base { ${file('tailwindcss/preflight.css')} }`,
  },
  {
    name: 'the element rules of WordPress Twenty Twenty-Three',
    css: wordpress,
    around: [
      '<div class="wp-site-blocks"><main class="is-layout-constrained is-layout-flow">',
      '</main></div>',
    ],
  },
  { name: '* { all: unset !important }', css: '* { all: unset !important; }' },
  { name: 'a root of 62.5 %', css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  {
    name: 'a root of 62.5 % and a text of 1.4 rem in a font of its own',
    css: 'html { font-size: 62.5%; } body { font: 1.4rem/1.2 Georgia, serif; }',
  },
  {
    name: 'letter-spacing, word-spacing, indent, centred, slanted, unbroken text',
    css: 'body { letter-spacing: .3em; word-spacing: 1em; text-align: center; text-align-last: right; line-height: 3; font-style: italic; font-weight: 900; font-variant: small-caps; text-indent: 3em; white-space: nowrap; word-break: break-all; line-break: anywhere; text-shadow: 0 0 3px red; hyphens: auto; cursor: none; user-select: none; quotes: none; -webkit-text-fill-color: yellow; font-feature-settings: "smcp"; }',
  },
  {
    name: 'the same as !important on every element',
    css: '* { letter-spacing: .3em !important; word-spacing: .5em !important; line-height: 1 !important; text-transform: uppercase !important; text-align: right !important; white-space: pre !important; font-size: 20px !important; font-family: Georgia, serif !important; -webkit-text-fill-color: yellow !important; text-indent: 5em !important; }',
  },
  { name: 'text-transform: uppercase', css: 'body { text-transform: uppercase; }' },
  {
    name: 'resets and colours on every element, floated',
    css: '* { margin: 0; padding: 0; box-sizing: content-box; color: red !important; background: yellow; border: 5px solid lime; float: left; } a { display: none; } li { display: none; } button { font-size: 5px; height: 5px; }',
  },
  {
    name: 'short names of classes, ids and parts',
    css: '.row, .field, .button, .label, .check, .control, .form, .section, .koinon, .error, .hint, .chips, .day { display: none !important; } #form, #period, #step, #state, #top { position: fixed !important; left: -9999px; } [part], [role], [hidden], [lang] { outline: 9px solid red; }',
  },
  {
    name: 'rules for form controls',
    css: 'input, select, textarea, button, fieldset, legend, label, details, summary, dialog, form { display: none !important; width: 1px !important; height: 1px !important; position: absolute !important; opacity: 0 !important; }',
  },
  // How the tag is placed.
  ...(
    [
      ['an item of a flex row', '<div style="display: flex">'],
      [
        'an item of a flex column that centres',
        '<div style="display: flex; flex-direction: column; align-items: center">',
      ],
      [
        'an item of a grid with columns of auto',
        '<div style="display: grid; grid-template-columns: auto auto; justify-content: start">',
      ],
      ['in a float', '<div style="float: left; max-width: 100%">'],
      ['in an inline-block', '<div style="display: inline-block; max-width: 100%">'],
      ['in a cell of a table', '<table><tr><td>'],
      ['in a column of 320 px', '<div id="column" style="width: 320px">'],
      ['in a column of 256 px', '<div id="column" style="width: 256px">'],
      // No 50 % - 50 vw: that is outside of the page by half a scrollbar wherever scrollbars take room.
      ['at the very edges of the page', '<div>'],
    ] as const
  ).map(([name, start]): Hostile => ({
    name,
    css: name.startsWith('at the very') ? 'body { margin: 0; }' : '',
    around: [start, start.startsWith('<table') ? '</td></tr></table>' : '</div>'],
    ...(start.includes('id="column"') ? { data: { column: '#column' } } : {}),
  })),
  {
    name: 'made inline, without a width of its own, in a column of 320 px',
    css: '#column > * { display: inline !important; }',
    around: ['<div id="column" style="width: 320px">', '</div>'],
    data: { column: '#column' },
  },
  {
    name: 'display: contents, in a column of 320 px',
    css: '#column > * { display: contents !important; }',
    around: ['<div id="column" style="width: 320px">', '</div>'],
    data: { column: '#column' },
  },
  {
    name: 'right to left',
    before: (_tools, root) => {
      root.setAttribute('dir', 'rtl');
    },
  },
  {
    name: 'right to left, in a column of 320 px',
    around: ['<div id="column" dir="rtl" style="width: 320px">', '</div>'],
    data: { column: '#column' },
  },
  {
    name: 'left to right inside of right to left',
    around: ['<div dir="rtl"><div dir="ltr">', '</div></div>'],
  },
  {
    name: 'a dark page',
    css: ':root { color-scheme: dark; } body { background: #111; color: #eee; }',
    data: { scheme: 'dark' },
  },
  {
    name: 'a dark part of a light page',
    css: '.dark { color-scheme: dark; background: #111; color: #eee; }',
    around: ['<div class="dark">', '</div>'],
    data: { scheme: 'dark' },
  },
  {
    name: 'a light page under a dark system',
    css: 'body { background: #fff; color: #111; }',
    data: { scheme: 'light' },
    chromium: { options: { colorScheme: 'dark' } },
    inexpressible: {
      firefox: 'the driver cannot set the system’s colour scheme',
      webkit: 'the driver cannot set the system’s colour scheme',
    },
  },
  {
    name: 'text spacing of WCAG 1.4.12, put into every shadow root',
    act: async (tools, element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets.push(sheet);
      for (const one of [element, ...tools.all('*', element)]) one.shadowRoot?.adoptedStyleSheets.push(sheet);
      const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
      const widget = look.widgetOf(element);
      await tools.until('the layout', () => look.settled(widget));
      const spacing = /letter-spacing|word-spacing/;
      for (const words of look.faults(widget, tools.data)) if (!spacing.test(words)) tools.fail(words);
      await tools.works(tools, element);
    },
  },
];

export const css: readonly ConformPage[] = hostile.map(
  ({
    name,
    css: rules = '',
    around: [start, end] = ['', ''],
    data,
    before,
    act,
    chromium,
    inexpressible,
  }) => ({
    group: 3,
    name,
    compose: (at, tag) => ({
      // In the body: its address is another one for every page, and the head is compared.
      body:
        (rules && `<link rel="stylesheet" href="${at.file('host.css', rules, 'text/css')}">`) +
        start +
        tag.markup() +
        end +
        at.script(),
      data: { ...served(at), ...data },
    }),
    act: act ?? readableAndWorks,
    ...(before ? { before } : {}),
    ...(chromium ? { chromium } : {}),
    ...(inexpressible ? { inexpressible } : {}),
  }),
);
