import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cspFor, seedImports } from '@koinon/demo';
import type { Page } from 'playwright-core';
import { fences, quotedBlocks } from './support/quoted.ts';
import { hostPage, NOW, startStage, type Stage } from './support/stage.ts';
import type { Watch } from './support/watch.ts';

// docs/security.md: a page that sends exactly what is quoted there, and one that leaves a line of it out.

const GUIDE = 'docs/security.md';
const blocks = quotedBlocks(GUIDE);
const NETWORK = 'https://network.example';
const claimed = new Set<string>();
let stage: Stage;
let version = '';
let hashes: Readonly<Record<string, { readonly integrity: string }>> = {};

before(async () => {
  stage = await startStage();
  const day = new Date(NOW).toISOString().slice(0, 10);
  for (const seeds of seedImports(day, [stage.host.origin])) await stage.server.importNetwork(seeds);
  const listed = (await (await fetch(`${stage.api}/embed/v1/integrity.json`)).json()) as {
    version: string;
    files: Record<string, { integrity: string }>;
  };
  ({ version, files: hashes } = listed);
});
after(() => stage.close());

/** A block as it would stand on this stage's pages. */
function quoted(name: string): string {
  claimed.add(name);
  const text = blocks.get(name);
  assert.ok(text, `${GUIDE} has no block ${name}`);
  return text
    .replaceAll(NETWORK, stage.api)
    .replaceAll('/embed/0.0.0/', `/embed/${version}/`)
    .replaceAll('sha384-…', hashes['koinon-event-calendar.js']?.integrity ?? '');
}

/** Directives of one or more blocks, each `name sources`. */
const directives = (...names: readonly string[]) =>
  names.flatMap(name =>
    quoted(name)
      .split(';')
      .map(part => part.trim())
      .filter(Boolean),
  );

/** Nothing is allowed but what the blocks say, and the favicon of the test's own. */
const policy = (lines: readonly string[]) => ["default-src 'none'", "base-uri 'none'", ...lines].join('; ');

const FIRST = 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες';

interface Embedded {
  readonly html: string;
  readonly lines: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What went wrong on the page before the calendar showed its events; nothing went wrong where it did. */
async function problemsOf({ html, lines, headers = {} }: Embedded, shows = showsEvents): Promise<string[]> {
  const { page, seen } = await stage.visit({ csp: policy(lines), headers, body: hostPage(html) });
  await first(shows(page), seen);
  await page.context().close();
  return [...seen.problems];
}

/** Which is first: what is waited for, or something that goes wrong. @throws when neither comes */
async function first(expected: Promise<unknown>, seen: Watch): Promise<void> {
  let done = false;
  let failed: unknown;
  expected.then(
    () => (done = true),
    (error: unknown) => (failed = error),
  );
  while (!done && seen.problems.length === 0) {
    if (failed !== undefined) throw failed;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

const PATIENCE = { timeout: 30_000 };
const showsEvents = (page: Page) =>
  page.locator('koinon-event-calendar').getByText(FIRST).first().waitFor(PATIENCE);
const showsFramedEvents = (page: Page) =>
  page.frameLocator('iframe').locator('koinon-event-calendar').getByText(FIRST).first().waitFor(PATIENCE);

/** With the quoted lines it works without a word in the console; without any one of them it does not. */
async function needsExactly(html: string, lines: readonly string[], shows = showsEvents): Promise<void> {
  assert.deepEqual(await problemsOf({ html, lines }, shows), []);
  for (const line of lines) {
    // Pictures are missed only where an event has one; enforcing Trusted Types is the page's own wish.
    if (/^(img-src|require-trusted-types-for) /.test(line)) continue;
    const others = lines.filter(other => other !== line);
    // A page that enforces Trusted Types without a list takes every policy: an empty list is what is left of the line.
    const left = line.startsWith('trusted-types ') ? [...others, "trusted-types 'none'"] : others;
    assert.notDeepEqual(await problemsOf({ html, lines: left }, shows), [], `without ${line}`);
  }
}

test('the loader needs the lines that are quoted, and each of them', async () => {
  await needsExactly(quoted('loader'), directives('loader-csp', 'loader-trusted-types'));
});

test('a policy of nonces lets the loader in', async () => {
  const html = quoted('loader').replace('<script ', '<script nonce="R4nd0m" ');
  assert.deepEqual(await problemsOf({ html, lines: directives('nonce') }), []);
  assert.notDeepEqual(await problemsOf({ html: quoted('loader'), lines: directives('nonce') }), []);
});

test('a pinned file needs the loader’s lines and its own policy, and is refused with another content', async () => {
  const html = quoted('pinned');
  await needsExactly(html, directives('loader-csp', 'pinned-trusted-types'));
  const other = html.replace(/integrity="sha384-.{8}/, 'integrity="sha384-AAAAAAAA');
  assert.notEqual(other, html);
  assert.notDeepEqual(await problemsOf({ html: other, lines: directives('loader-csp') }), []);
});

test('a placeholder needs the loader’s lines', async () => {
  const lines = directives('loader-csp', 'loader-trusted-types');
  assert.deepEqual(await problemsOf({ html: quoted('placeholder'), lines }), []);
});

test('a frame needs its lines, and with frame.js each of them', async () => {
  const html = quoted('frame');
  await needsExactly(html, directives('frame-csp'), showsFramedEvents);
  const alone = html.replace(/<script[^]*?<\/script>/, '');
  const [frameSource = ''] = directives('frame-csp');
  assert.deepEqual(await problemsOf({ html: alone, lines: [frameSource] }, showsFramedEvents), []);
});

test('the strictest referrer policy changes nothing', async () => {
  const [name = '', value = ''] = quoted('referrer').split(': ');
  const found = await problemsOf({
    html: quoted('loader'),
    lines: directives('loader-csp'),
    headers: { [name]: value },
  });
  assert.deepEqual(found, []);
});

test('a plain form inside a tag may be sent where its line stands, and not without it', async () => {
  const form = `<form method="post" action="${stage.api}/f/gr/newsletter"><button>Συνέχεια</button></form>`;
  const send = async (lines: readonly string[]) => {
    const { page, seen } = await stage.visit({ csp: policy(lines), body: hostPage(form) });
    await page.getByRole('button').click({ noWaitAfter: true });
    const leaves = page.waitForURL(`${stage.api}/f/gr/newsletter`, PATIENCE);
    await first(leaves, seen);
    const refused = seen.problems.some(problem => problem.includes('form-action'));
    await page.context().close();
    return refused ? 'refused' : 'sent';
  };
  assert.equal(await send(["form-action 'self'"]), 'refused');
  assert.equal(await send(directives('plain-form-csp')), 'sent');
});

test('headers are those that are quoted', async () => {
  const paths = {
    'frame-headers': '/w/gr/event-calendar',
    'public-headers': '/v1/events?network=gr',
    'file-headers': '/embed/v1/koinon.js',
    'page-headers': '/e/gr',
  };
  for (const [name, path] of Object.entries(paths)) {
    const { headers } = await fetch(stage.api + path, {
      headers: {
        Accept: path.startsWith('/v1') ? 'application/json' : 'text/html',
        Origin: stage.host.origin,
      },
    });
    for (const line of quoted(name).split('\n')) {
      const at = line.indexOf(': ');
      const value = headers.get(line.slice(0, at))?.replaceAll(stage.host.origin, 'https://agency.example');
      assert.equal(value, line.slice(at + 2), `${path}: ${line.slice(0, at)}`);
    }
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(headers.get('Set-Cookie'), null);
  }
});

test('every block of the page is held to something', () => {
  assert.equal(fences(GUIDE), blocks.size, 'a block without a name');
  assert.deepEqual([...claimed].sort(), [...blocks.keys()].sort());
});

test('the whole line of a demonstration page has the quoted sources', () => {
  const whole = cspFor(stage.api);
  for (const line of directives('loader-csp')) {
    const [name = '', source = ''] = line.split(' ');
    const own = whole.split('; ').find(directive => directive.startsWith(`${name} `));
    assert.ok(own?.split(' ').includes(source), line);
  }
});
