// Group 6: the network's server in trouble, scripts that do not come, no JavaScript. The page stays whole, what was typed stays,
// and one button goes on.
import type { ConformPage, Fault, Place } from '../types.ts';

const trouble = [
  // What a browser says of an answer that it could not use, and of one that is no success.
  { pattern: /^browser: .*(Failed to load resource|Access to fetch|net::ERR)/ },
] as const;

/** A policy that has the faults in the server's place as well. */
const csp = (at: Place) => at.csp({ 'connect-src': [at.faults], 'script-src': [at.faults] });

const asked: readonly (readonly [string, Fault['mode']])[] = [
  ['connection cut', 'reset'],
  ['500', '500'],
  ['429 with Retry-After', '429'],
  ['HTML for JSON', 'html'],
  ['JSON cut off', 'truncated'],
  ['CORS refused', 'no-cors'],
];

const reading: ConformPage[] = asked.map(([name, mode]) => ({
  group: 6,
  name: `API when reading: ${name}`,
  ...(mode === '500' ? { smoke: true as const } : {}),
  compose(at, tag) {
    const { base, id } = at.fault({ mode, only: /^\/v1\// });
    return { csp: csp(at), body: tag.markup({ api: base }) + at.script(), data: { fault: id } };
  },
  stays: 'nothing checked',
  expected: trouble,
  async act(tools, element) {
    const again = await tools.until('a button that tries again', () =>
      tools
        .all('button', element)
        .find(one => one.textContent?.trim() === 'Δοκιμάστε ξανά' && one.checkVisibility()),
    );
    if (tools.text(element).length < 40) tools.fail(`not said in words: ${tools.text(element)}`);
    await tools.repair();
    tools.press(again);
    await tools.shows(tools, element);
    await tools.works(tools, element);
  },
}));

/** Sending meets a fault; then it is repaired and sent again. */
const sent: readonly (readonly [string, Fault['mode']])[] = [
  ...asked,
  ['done, and the answer is lost', 'lost'],
];

const sending: ConformPage[] = sent.map(([name, mode]) => ({
  group: 6,
  name: `API when sending: ${name}`,
  tags: ['koinon-registration-form', 'koinon-membership-form', 'koinon-newsletter-signup'],
  compose(at, tag) {
    const { base, id } = at.fault({ mode, method: 'POST' });
    return { csp: csp(at), body: tag.markup({ api: base }) + at.script(), data: { fault: id } };
  },
  expected: trouble,
  async act(tools, element) {
    const typed = await tools.fills?.(tools, element);
    const press = () => tools.press(tools.one('form button[type="submit"]', element));
    press();
    await tools.until('that it was not sent, in words with the focus', () => {
      const focus = tools.focused();
      return focus?.matches('[part~="trouble"]') && tools.text(focus).length > 10;
    });
    for (const [name, value] of Object.entries(typed ?? {})) {
      const [field, option] = name.split('=');
      const input = tools
        .all(`form input[name="${field}"]`, element)
        .find(one => option === undefined || Reflect.get(one, 'value') === option);
      if (!(input instanceof HTMLInputElement)) tools.fail(`${name} is no longer there`);
      else if (value === 'checked' ? !input.checked : input.value !== value)
        tools.fail(`${name} has "${input.value}" for "${value}"`);
    }
    await tools.repair();
    press();
    await tools.until('that the mail is on its way', () =>
      tools.text(element).includes('Δείτε τα μηνύματά σας'),
    );
    tools.note('fault', tools.data['fault']);
  },
  judge(report, at) {
    const posts = at.passed(String(report.notes['fault'])).filter(({ method }) => method === 'POST');
    const keys = new Set(posts.map(({ key }) => key));
    const done = posts.filter(({ status }) => status === 202);
    if (keys.size === 1 && !keys.has(undefined) && done.length > 0) return [];
    return [`not sent once under one key: ${JSON.stringify(posts)}`];
  },
}));

const slow: ConformPage = {
  group: 6,
  name: 'API slow',
  compose(at, tag) {
    const { base, id } = at.fault({ mode: 'slow', only: /^\/v1\// });
    return { csp: csp(at), body: tag.markup({ api: base }) + at.script(), data: { fault: id } };
  },
  stays: 'nothing checked',
  async act(tools, element) {
    await tools.until('that it is busy', () => tools.all('[aria-busy="true"]', element)[0]);
    // The host's page is there to be used meanwhile.
    const field = tools.one('body > p input');
    field.focus();
    tools.same('the focus', tools.focused() === field, true);
    await tools.repair();
    await tools.shows(tools, element);
    tools.same('the focus after it came', tools.focused() === field, true);
    await tools.works(tools, element);
  },
};

/** It has not come, and the page was told. */
const unloaded = { pattern: /^unloaded: script .*\/embed\//, must: true } as const;

const noScript = [
  { pattern: /^browser: / },
  {
    pattern:
      /^(error|rejection|console\.error): .*(module|fetch|import|Load|Syntax|token|MIME|Unexpected|integrity)/i,
  },
  { pattern: /^violation: script-src/ },
  // WebKit keeps to itself what a script of another origin said.
  { pattern: /^error: Script error\.$/ },
] as const;

const scripts: ConformPage[] = (
  [
    ['404', '404'],
    ['500', '500'],
    ['connection cut', 'reset'],
    ['HTML in its place', 'html'],
    ['without CORS headers', 'no-cors'],
  ] as const
).map(([name, mode]) => ({
  group: 6,
  name: `script: ${name}`,
  compose(at, tag) {
    const { base } = at.fault({ mode, only: /\/koinon\.js/ });
    return { csp: csp(at), body: tag.markup({ api: at.api }) + at.script('v1/koinon.js', '', base) };
  },
  stays: 'fallback',
  expected: [unloaded, ...noScript],
}));

export const faults: readonly ConformPage[] = [
  slow,
  ...reading,
  ...sending,
  ...scripts,
  {
    group: 6,
    name: 'script slow',
    compose(at, tag) {
      const { base, id } = at.fault({ mode: 'slow', only: /\/koinon\.js/ });
      return {
        csp: csp(at),
        body: tag.markup({ api: at.api }) + at.script('v1/koinon.js', 'async', base),
        data: { fault: id },
      };
    },
    stays: 'fallback',
    async act(tools, element) {
      await tools.repair();
      await tools.shows(tools, element);
      await tools.works(tools, element);
    },
  },
  {
    group: 6,
    name: 'the loader comes, its parts do not',
    compose(at, tag) {
      const { base } = at.fault({ mode: '404', only: /\/chunks\// });
      return { csp: csp(at), body: tag.markup({ api: at.api }) + at.script('v1/koinon.js', '', base) };
    },
    stays: 'fallback',
    expected: [{ pattern: /^error: (.*(module|import)|Script error)/i, must: true }, ...noScript],
  },
  {
    group: 6,
    name: 'script not allowed by the CSP',
    compose: (at, tag) => ({
      csp: "default-src 'none'; script-src 'self'; img-src 'self'",
      body: tag.markup() + at.script(),
    }),
    stays: 'fallback',
    expected: [
      { pattern: /^violation: script-src/, must: true },
      { pattern: /^unloaded: script / },
      ...noScript,
    ],
  },
  {
    group: 6,
    name: 'integrity that does not match',
    compose: (at, tag) => ({
      csp: at.csp(),
      body:
        tag.markup() + at.script(`v1/${tag.files[0]}`, `crossorigin integrity="sha384-${'A'.repeat(64)}"`),
    }),
    stays: 'fallback',
    expected: [unloaded, ...noScript],
  },
  {
    group: 6,
    name: 'JavaScript off (a sandboxed document)',
    compose(at, tag) {
      const inner = at.file(
        'inner.html',
        `<!doctype html><html lang="el"><meta charset="utf-8"><title>Χωρίς</title>${tag.markup()}${at.script()}</html>`,
        'text/html; charset=utf-8',
      );
      return { body: `<iframe sandbox="allow-same-origin" title="Χωρίς" src="${inner}"></iframe>` };
    },
    stays: 'fallback',
    expected: [{ pattern: /^browser: .*sandboxed/ }],
    act(tools, element) {
      tools.same('a shadow root', element.shadowRoot, null);
    },
  },
];
