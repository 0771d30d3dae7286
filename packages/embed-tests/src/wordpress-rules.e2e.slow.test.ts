import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EMBEDS, optionsOf, readOptions, type Embed } from '@koinon/contract/embeds';
import { humanPath } from '@koinon/contract/embeds/recipe';
import { shortcodeMarkup } from '@koinon/contract/embeds/markup';
import fc from 'fast-check';
import { ensureWordPress } from './wordpress/find.ts';

// The plug-in's PHP without WordPress: the same answers as the contract's own reader, whatever anybody writes.

const parts = ensureWordPress(console.log);
const missing = typeof parts === 'string' ? parts : undefined;
if (missing && process.env['CI']) throw new Error(missing);
const options = missing ? { skip: missing } : {};

const plugin = fileURLToPath(new URL('../../wordpress/koinon', import.meta.url));
const script = fileURLToPath(new URL('./wordpress/rules.php', import.meta.url));

function php(args: readonly string[], input = ''): string {
  if (typeof parts === 'string') throw new Error(parts);
  const run = spawnSync(parts.php, args, { input, encoding: 'utf8', maxBuffer: 1e8, timeout: 60_000 });
  if (run.status !== 0) throw new Error(`PHP: ${run.stdout}${run.stderr}`);
  return run.stdout;
}

const answers = (cases: readonly object[]): unknown[] =>
  JSON.parse(php(['-d', 'display_errors=stderr', script, plugin], JSON.stringify(cases))) as unknown[];

test('every file is PHP', options, () => {
  const files = globSync('**/*.php', { cwd: plugin });
  assert.ok(files.length > 8);
  for (const file of files) assert.match(php(['-l', `${plugin}/${file}`]), /^No syntax errors/);
});

/** Values near what is allowed, and what attackers write. */
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'false',
      'true',
      'month',
      ' agenda ',
      'Month',
      '0',
      '1',
      '7',
      '8',
      '007',
      '0x7',
      '1e1',
      '-1',
      '１',
      '٣',
      '100',
      '101',
      '10000',
      '2026-11-22',
      '2026-13-01',
      '2026-02-30',
      '2026-11-22\n',
      '٢٠٢٦-١١-٢٢',
      'el',
      'EL',
      'fr',
      'gr',
      'Gr',
      '-gr',
      'a'.repeat(63),
      'a'.repeat(64),
      'a',
      'ά-β_γ.δ',
      'a~2026-11-22',
      'a~2026-1-1',
      '.a',
      'a,b',
      ' a , b ,',
      ',',
      'a,,b',
      'a,<b>',
      'Europe/Athens',
      'Etc/GMT+3',
      '../x',
      'kind=lab,visit; -region',
      '"><script>alert(1)</script>',
      "' onmouseover='alert(1)",
      '/events/{slug}',
      'javascript:alert(1)',
      'off',
      'a\u0000b',
      '\u00a0month\ufeff',
      '\u180emonth',
      '\u0085month',
      'x'.repeat(300),
      'x'.repeat(301),
      'x'.repeat(500),
      '😀'.repeat(300),
      '😀'.repeat(301),
      'koinon',
      '[b]',
      '&quot;',
      '%22',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      // Letters that both sides know: the newest of Unicode are not in every PHP.
      unit: fc.constantFrom(...'abΖέÇ0٣-_.~,;=<>"\'/ \n\t\u0000\u00a0\u2028😀[]{}&%#$^|'),
      maxLength: 20,
    }),
  },
);

const anyCase = fc.constantFrom(...EMBEDS).chain((embed: Embed) =>
  fc.record({
    ask: fc.constant('options'),
    embed: fc.constant(embed.name),
    given: fc.dictionary(
      fc.constantFrom(
        ...optionsOf(embed).map(({ name }) => name),
        'onclick',
        'api',
        'style',
        'data-api',
        'src',
      ),
      anyText,
      { maxKeys: 6, noNullPrototype: true },
    ),
  }),
);

test('options are read as the contract reads them', options, () => {
  const cases = fc.sample(anyCase, { numRuns: 4000, seed: 5 });
  const given = answers(cases);
  let refused = 0;
  cases.forEach(({ embed, given: written }, index) => {
    const found = EMBEDS.find(({ name }) => name === embed) ?? assert.fail(embed);
    const read = readOptions(found, name => written[name]);
    refused += read.refused.length;
    const answer = given[index] as { options: unknown; refused: unknown; missing: unknown };
    // An empty list and an empty record are one and the same in PHP.
    const options = Array.isArray(answer.options) ? {} : answer.options;
    assert.deepEqual({ ...answer, options }, read, JSON.stringify(written));
  });
  assert.ok(refused > 100);
});

test('what a shortcode says comes back as it was', options, () => {
  for (const embed of EMBEDS) {
    const written = {
      'event-id': 'a~2026-11-22',
      view: 'month',
      'first-day': '7',
      lists: 'a,b',
      'json-ld': '',
      lang: 'el',
    };
    const read = readOptions(embed, name => written[name as keyof typeof written]).options;
    const attributes = [...shortcodeMarkup(embed, read).matchAll(/ (\w+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name.replaceAll('_', '-'), value],
    );
    const [answer] = answers([
      { ask: 'options', embed: embed.name, given: Object.fromEntries(attributes) },
    ]) as [{ options: unknown }];
    assert.deepEqual(answer.options, read);
  }
});

test('links lead where the contract says', options, () => {
  const said = { 'event-id': 'a~2026-11-22', list: 'news', lists: 'a,b' };
  for (const embed of EMBEDS) {
    const read = readOptions(embed, name => said[name as keyof typeof said]).options;
    const [answer] = answers([{ ask: 'fallback', embed: embed.name, given: read }]);
    const got = new URL(String(answer));
    const wanted = new URL(humanPath(embed, 'gr', read, 'el'), 'https://network.example');
    assert.equal(got.origin + got.pathname, wanted.origin + wanted.pathname);
    assert.deepEqual(Object.fromEntries(got.searchParams), Object.fromEntries(wanted.searchParams));
  }
});

test('a server is an https origin, or this machine', options, () => {
  const cases: Readonly<Record<string, string>> = {
    'https://network.example': 'https://network.example',
    ' https://Network.Example/ ': 'https://network.example',
    'network.example': 'https://network.example',
    'https://network.example:8443': 'https://network.example:8443',
    'https://network.example:443': 'https://network.example',
    'http://localhost:8080': 'http://localhost:8080',
    'http://127.0.0.1:8080': 'http://127.0.0.1:8080',
    'http://[::1]:8080': 'http://[::1]:8080',
    'http://network.example': '',
    'http://127.0.0.1.evil.example': '',
    'https://network.example/wp': '',
    'https://network.example/?x': '',
    'https://network.example/#x': '',
    'https://a:b@network.example': '',
    'https://a@network.example': '',
    'javascript:alert(1)': '',
    'ftp://network.example': '',
    'https://': '',
    'https://net work.example': '',
    'https://network.example"><script>': '',
    '//network.example': '',
    '': '',
  };
  assert.deepEqual(answers(Object.keys(cases).map(text => ({ ask: 'server', text }))), Object.values(cases));
});

test('a version is v1 or exact', options, () => {
  const cases = {
    v1: 'v1',
    ' 1.2.3 ': '1.2.3',
    '1.2.3-beta.1': '1.2.3-beta.1',
    '1.2': '',
    v2: '',
    '../x': '',
    '1.2.3/..': '',
    '': '',
  };
  assert.deepEqual(answers(Object.keys(cases).map(text => ({ ask: 'version', text }))), Object.values(cases));
});
