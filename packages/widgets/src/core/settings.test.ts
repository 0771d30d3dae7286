import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeContext } from './context.ts';
import { headingLevelOf, resolveSettings, serverAddress } from './settings.ts';

const script = { api: 'https://script.example', network: 'gr', lang: 'el', origin: 'https://cdn.example' };

test('the element’s own attribute goes before the provider, the provider before the script tag', () => {
  const own = { api: 'https://own.example', network: 'pt' };
  const provided = { api: 'https://provider.example', headingLevel: 4 };
  assert.equal(resolveSettings(own, provided, script).api, 'https://own.example');
  assert.equal(resolveSettings({}, provided, script).api, 'https://provider.example');
  assert.equal(resolveSettings({}, undefined, script).api, 'https://script.example');
  assert.equal(resolveSettings(own, provided, script).network, 'pt');
  assert.equal(resolveSettings({}, provided, script).network, 'gr');
  assert.equal(resolveSettings({}, provided, script).headingLevel, 4);
  assert.equal(resolveSettings({}, undefined, script).lang, 'el');
});

test('without a word from anyone, the server is where the script came from', () => {
  assert.equal(resolveSettings({}, undefined, { origin: 'https://cdn.example' }).api, 'https://cdn.example');
});

test('with no script tag of ours there is no server, the default network and headings from 2', () => {
  const settings = resolveSettings({}, undefined, {});
  assert.deepEqual([settings.api, settings.network, settings.headingLevel], [undefined, undefined, 2]);
});

test('empty and unusable values let the outer setting show through', () => {
  const outer = { api: 'https://outer.example', network: 'gr', headingLevel: 3 };
  const settings = resolveSettings({ api: ' ', network: '', headingLevel: 9 }, outer, {});
  assert.deepEqual(
    [settings.api, settings.network, settings.headingLevel],
    ['https://outer.example', 'gr', 3],
  );
  assert.equal(resolveSettings({ api: 'javascript:alert(1)' }, outer, {}).api, 'https://outer.example');
});

test('one server has one address, however it is written', () => {
  for (const api of [
    'https://n.example',
    'https://n.example/',
    'HTTPS://N.example:443//',
    'https://n.example/?a#b',
  ]) {
    assert.equal(serverAddress(api), 'https://n.example', api);
  }
  assert.equal(serverAddress('/koinon/', 'https://agency.example/el/page'), 'https://agency.example/koinon');
  assert.equal(serverAddress('/koinon'), undefined);
});

test('a heading level is one that HTML has', () => {
  assert.deepEqual(['1', '6', 3, '0', '7', '2.5', '', ' ', 'h2', null, undefined].map(headingLevelOf), [
    1,
    6,
    3,
    ...Array.from({ length: 8 }, () => undefined),
  ]);
});

test('an inner provider is laid over the outer one, setting by setting', () => {
  const merged = mergeContext(
    { network: 'pt', api: undefined },
    { api: 'https://outer.example', network: 'gr' },
  );
  assert.equal(merged.network, 'pt');
  assert.equal(merged.api, 'https://outer.example');
});
