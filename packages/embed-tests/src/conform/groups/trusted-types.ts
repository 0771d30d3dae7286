// Group 2: pages that enforce Trusted Types (W3C Trusted Types, "require-trusted-types-for" and "trusted-types"), and pages with
// other copies of Lit. Where the page's list has no place for Koinon's policy, the widget cannot start: the fallback stays.
import type { ConformPage, Place, TagUnderTest } from '../types.ts';

/** Enforced; the list as it stands in the header, or no list. */
const enforced = (at: Place, list?: readonly string[]) =>
  at.csp({ 'require-trusted-types-for': ["'script'"], ...(list ? { 'trusted-types': list } : {}) });

/** The host's own element on the host's own copy of Lit. */
const FOREIGN = '<script type="module" src="/foreign.js"></script><foreign-element></foreign-element>';

const foreignLives: NonNullable<ConformPage['act']> = async (tools, element) => {
  await tools.until('the host’s own Lit', () =>
    tools.all('foreign-element').some(one => tools.text(one).includes('Foreign Lit')),
  );
  if (tools.data['fallback'] === undefined) await tools.works(tools, element);
};

const refused = [
  { pattern: /violation: trusted-types trusted-types-policy /, must: true },
  { pattern: /violation: trusted-types / },
  // WebKit keeps to itself what a script of another origin said.
  { pattern: /^error: Script error\.$/ },
  { pattern: /[Pp]olicy.*(disallowed|not allowed|is not|refused|block|violat)|createPolicy|Trusted Type/ },
] as const;

const policyOf = (file: string) => `koinon#${file.replace('.js', '')}`;

/** Another tag's own file beside it. */
const beside = (tag: TagUnderTest) =>
  tag.tag === 'koinon-event-calendar' ? 'koinon-newsletter-archive.js' : 'koinon-event-calendar.js';

const listed = (
  name: string,
  list: readonly string[] | undefined,
  more: Partial<ConformPage> = {},
): ConformPage => ({
  group: 2,
  name: `Trusted Types, ${name}`,
  compose: (at, tag) => ({ csp: enforced(at, list), body: tag.markup() + at.script() }),
  ...more,
});

export const trustedTypes: readonly ConformPage[] = [
  listed("list: Koinon's", ['koinon#html'], { smoke: true }),
  listed('no list', undefined),
  listed('list: *', ['*']),
  listed("list: Koinon's and 'allow-duplicates'", ['koinon#html', "'allow-duplicates'"]),
  listed('list: lit-html only', ['lit-html'], { stays: 'fallback', expected: refused }),
  listed('list: default only', ['default'], { stays: 'fallback', expected: refused }),
  listed("list: 'allow-duplicates' only", ["'allow-duplicates'"], { stays: 'fallback', expected: refused }),
  listed("list: 'none'", ["'none'"], { stays: 'fallback', expected: refused }),
  {
    group: 2,
    name: "Trusted Types, a default policy of the host's and Koinon's",
    compose: (at, tag) => ({
      csp: enforced(at, ['default', 'koinon#html']),
      head: `<script src="${at.file('default.js', "if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML() { throw new TypeError('not here'); } });")}"></script>`,
      body: tag.markup() + at.script(),
    }),
  },
  {
    group: 2,
    name: 'Trusted Types, a foreign Lit before',
    compose: (at, tag) => ({
      csp: enforced(at, ['lit-html', 'koinon#html']),
      body: FOREIGN + tag.markup() + at.script(),
    }),
    act: foreignLives,
  },
  {
    group: 2,
    name: 'Trusted Types, a foreign Lit after',
    compose: (at, tag) => ({
      csp: enforced(at, ['lit-html', 'koinon#html']),
      body: tag.markup() + at.script() + FOREIGN,
    }),
    act: foreignLives,
  },
  {
    group: 2,
    name: 'Trusted Types, a foreign Lit that alone is listed',
    compose: (at, tag) => ({
      csp: enforced(at, ['lit-html']),
      body: tag.markup() + at.script() + FOREIGN,
      data: { fallback: '' },
    }),
    stays: 'fallback',
    expected: refused,
    act: foreignLives,
  },
  {
    group: 2,
    name: 'Trusted Types, one-tag file',
    compose: (at, tag) => ({
      csp: enforced(at, tag.files.map(policyOf)),
      body: tag.markup() + tag.files.map(file => at.script(`v1/${file}`)).join(''),
    }),
  },
  {
    group: 2,
    name: 'Trusted Types, the loader and a one-tag file',
    compose: (at, tag) => ({
      csp: enforced(at, ['koinon#html', ...tag.files.map(policyOf)]),
      body: tag.markup() + at.script() + tag.files.map(file => at.script(`v1/${file}`)).join(''),
    }),
  },
  {
    group: 2,
    name: 'Trusted Types, two one-tag files',
    compose: (at, tag) => {
      const files = [...new Set([beside(tag), ...tag.files])];
      return {
        csp: enforced(at, files.map(policyOf)),
        body: tag.markup() + files.map(file => at.script(`v1/${file}`)).join(''),
      };
    },
  },
  {
    group: 2,
    name: "Trusted Types, two versions of the loader and 'allow-duplicates'",
    compose: (at, tag) => ({
      csp: enforced(at, ['koinon#html', "'allow-duplicates'"]),
      body: tag.markup() + at.script() + at.script(`${at.older}/koinon.js`),
    }),
  },
];
