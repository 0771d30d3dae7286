import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock, test, type TestContext } from 'node:test';
import { EMBEDS } from '@koinon/contract/embeds';
import { defineElement, type Define, type ElementClass } from './define.ts';
import { VERSION } from './version.ts';
import { forgetWarnings } from './warn.ts';

/** The part of a registry that a definition touches. */
function registryOf(known: Record<string, ElementClass> = {}): CustomElementRegistry {
  const map = new Map(Object.entries(known));
  const registry = {
    get: (tag: string) => map.get(tag),
    define(tag: string, ctor: ElementClass) {
      if ([...map.values()].includes(ctor)) throw new DOMException('used already', 'NotSupportedError');
      map.set(tag, ctor);
    },
  };
  return registry as unknown as CustomElementRegistry;
}

const version = (is?: string) => class { static readonly version = is; } as unknown as ElementClass; // prettier-ignore

function warnings(t: TestContext): string[] {
  forgetWarnings();
  const lines: string[] = [];
  const warn = mock.method(console, 'warn', (line: string) => void lines.push(line));
  t.after(() => warn.mock.restore());
  return lines;
}

test('defines a tag that nobody has', t => {
  const lines = warnings(t);
  const registry = registryOf();
  const ctor = version('1.0.0');
  assert.equal(defineElement('koinon-x', ctor, registry), true);
  assert.equal(registry.get('koinon-x'), ctor);
  assert.equal(defineElement('koinon-x', ctor, registry), true, 'a second time is no offence');
  assert.deepEqual(lines, []);
});

test('the first copy wins; a second of the same version says nothing', t => {
  const lines = warnings(t);
  const first = version('1.0.0');
  const registry = registryOf({ 'koinon-x': first });
  assert.equal(defineElement('koinon-x', version('1.0.0'), registry), false);
  assert.equal(registry.get('koinon-x'), first);
  assert.deepEqual(lines, []);
});

test('another version is told so, once, with both versions', t => {
  const lines = warnings(t);
  const registry = registryOf({ 'koinon-x': version('1.0.0') });
  defineElement('koinon-x', version('2.0.0'), registry);
  defineElement('koinon-x', version('2.0.0'), registry);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^KOINON-101: .*1\.0\.0.*2\.0\.0/);
});

test('a stranger under our tag is told apart from another version', t => {
  const lines = warnings(t);
  defineElement('koinon-x', version('1.0.0'), registryOf({ 'koinon-x': version() }));
  assert.match(lines.join(), /^KOINON-102/);
});

test('what the registry refuses is a warning, never an exception', t => {
  const lines = warnings(t);
  const ctor = version('1.0.0');
  assert.equal(defineElement('koinon-y', ctor, registryOf({ 'koinon-x': ctor })), false);
  assert.match(lines.join(), /^KOINON-103/);
});

test('each widget has a function that defines its tag where it is told to', async () => {
  const widgets = await import('../index.ts');
  const functions = Object.entries(widgets).filter(
    (entry): entry is [string, Define] =>
      /^define(?!Element)/.test(entry[0]) && typeof entry[1] === 'function',
  );
  const tags = functions.map(([name, define]) => {
    const registry = registryOf();
    const tag = `koinon${name.replace('define', '').replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
    assert.equal(define(registry), true);
    assert.equal(registry.get(tag)?.name, `Koinon${name.replace('define', '')}`, tag);
    return tag;
  });
  assert.deepEqual(tags.sort(), [...EMBEDS.map(({ tag }): string => tag), 'koinon-provider'].sort());
});

test('every module of the package imports in Node', async () => {
  await assert.doesNotReject(import('@koinon/widgets/provider/define'));
  await assert.doesNotReject(import('./index.ts'));
});

test('the version is the package’s', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(VERSION, (manifest as { version: string }).version);
});
