import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import { root } from '../workspace.ts';
import { elementsManifest, type Declaration } from './elements-manifest.ts';

const manifest = await elementsManifest();
const elements = manifest.modules
  .flatMap(module => module.declarations ?? [])
  .filter((one): one is Declaration & { tagName: string } => one.tagName !== undefined);

test('everything that a page’s author may use is described in a sentence', () => {
  const bare: string[] = [];
  for (const one of elements) {
    if (!one.summary) bare.push(`${one.tagName}: summary`);
    if (!one.description) bare.push(`${one.tagName}: description`);
    const items = {
      attribute: one.attributes,
      member: one.members,
      event: one.events,
      slot: one.slots,
      part: one.cssParts,
      state: one.cssStates,
      'custom property': one.cssProperties,
    };
    for (const [kind, list] of Object.entries(items)) {
      for (const { name, description = '' } of list ?? []) {
        if (!description.endsWith('.')) bare.push(`${one.tagName}: ${kind} ${name || '(default)'}`);
      }
    }
  }
  assert.deepEqual(bare, []);
});

test('every event is of a class that the manifest describes, and its name is ours', () => {
  const classes = new Set(manifest.modules.flatMap(module => module.declarations ?? []).map(one => one.name));
  for (const one of elements) {
    for (const event of one.events ?? []) {
      assert.match(event.name ?? '', /^koinon-/, one.tagName);
      assert.ok(
        classes.has(event.type?.text ?? ''),
        `${one.tagName}: ${event.name} is a ${event.type?.text}`,
      );
    }
  }
});

test('what inherits says from where, as it is published', () => {
  const paths = new Set(manifest.modules.map(module => module.path));
  const named = elements.flatMap(one =>
    [...(one.attributes ?? []), ...(one.members ?? []), ...(one.events ?? [])].flatMap(item =>
      item.inheritedFrom?.module ? [item.inheritedFrom.module] : [],
    ),
  );
  assert.ok(named.length > 0);
  for (const module of named) assert.match(module, /^dist\/.*\.js$/);
  assert.ok([...paths].every(path => path.startsWith('dist/') && path.endsWith('.js')));
});

test('it is of the version that knows custom states', () => {
  assert.equal(manifest.schemaVersion, '2.1.0');
  assert.ok(elements.some(one => one.cssStates?.length));
});

test('each tag is defined by a module that says so', () => {
  const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
  );
  assert.deepEqual(definitions.map(([tag]) => tag).sort(), elements.map(one => one.tagName).sort());
  for (const [tag, path] of definitions) assert.equal(path, `dist/${tag?.replace('koinon-', '')}/define.js`);
});

test('a choice says its values, and they are those of the list of embeds', () => {
  for (const embed of EMBEDS) {
    const attributes = elements.find(one => one.tagName === embed.tag)?.attributes ?? [];
    for (const option of optionsOf(embed)) {
      if (option.kind !== 'choice' || option.name === 'lang') continue;
      const type = attributes.find(one => one.name === option.name)?.type?.text;
      assert.equal(type, `${option.values.map(value => `'${value}'`).join(' | ')} | undefined`, option.name);
    }
  }
});

test('every custom property that a widget reads is described, with its default', () => {
  const read = (path: string) => readFileSync(`${root}/packages/widgets/src/${path}`, 'utf8');
  const tokens = read('core/tokens.ts').match(/--koinon-[a-z0-9-]+/g) ?? [];
  assert.ok(tokens.length > 20);
  for (const one of elements) {
    if (one.tagName === 'koinon-provider') continue;
    const described = new Set(one.cssProperties?.map(property => property.name));
    assert.deepEqual(
      tokens.filter(name => name !== '--koinon-' && !described.has(name)),
      [],
      one.tagName,
    );
  }
});

test('every part that a widget draws is described by it, and those of the form engine by every form', () => {
  const drawn = (folder: string) =>
    globSync(`packages/widgets/src/${folder}/**/*.ts`, {
      cwd: root,
      exclude: ['**/*.test.ts', '**/testing/**', ...(folder === 'form' ? ['**/form/told/**'] : [])],
    })
      .flatMap(path => [...readFileSync(`${root}/${path}`, 'utf8').matchAll(/\bpart="([^"]+)"/g)])
      .flatMap(([, names = '']) => names.replace(/\$\{[^}]*\}/g, '').split(/\s+/))
      .filter(Boolean);
  // What is told in light markup and with pictures (`form/told`) only a story has. Steps and their review are of longer forms than these; groups only a registration has; what is folded, only a subscription.
  const notEverywhere = ['progress', 'review', 'group', 'entry', 'fold', 'fold-title'];
  const engine = drawn('form').filter(name => !notEverywhere.includes(name));
  const used: Readonly<Record<string, readonly string[]>> = {
    'koinon-event-calendar': drawn('event-calendar'),
    'koinon-newsletter-archive': drawn('newsletter-archive'),
    'koinon-story-gallery': drawn('story-gallery'),
    'koinon-story-submission': [...drawn('story-submission'), ...engine, ...drawn('form/told')],
    'koinon-registration-form': [...drawn('registration-form'), ...engine],
    'koinon-membership-form': [...drawn('network-form'), ...engine],
    'koinon-newsletter-signup': [...drawn('network-form'), ...engine],
  };
  for (const one of elements) {
    const described = new Set(one.cssParts?.map(part => part.name));
    const missing = (used[one.tagName] ?? []).filter(name => !described.has(name));
    assert.deepEqual([...new Set(missing)], [], one.tagName);
  }
});
