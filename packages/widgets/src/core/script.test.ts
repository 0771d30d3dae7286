import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findScript, readScript, type ScriptTag } from './script.ts';

const tag = (src: string, dataset: ScriptTag['dataset'] = {}): ScriptTag => ({ src, dataset });
const theirs = tag('https://agency.example/js/theme.js', { api: 'https://not.ours' });
const loader = tag('https://n.example/embed/v1/koinon.js?v=3', { network: 'pt' });

test('a chunk belongs to the loader in a folder above it', () => {
  assert.equal(findScript([theirs, loader], 'https://n.example/embed/v1/chunks/core-abc.js'), loader);
});

test('a file of one tag is its own script, even beside the loader', () => {
  const single = tag('https://n.example/embed/v1/koinon-event-calendar.js#x');
  const found = findScript([loader, single], 'https://n.example/embed/v1/koinon-event-calendar.js');
  assert.equal(found, single);
});

test('a loader of another server or another version is not ours', () => {
  assert.equal(findScript([loader], 'https://other.example/embed/v1/chunks/core-abc.js'), undefined);
  assert.equal(findScript([loader], 'https://n.example/embed/2.0.0/chunks/core-abc.js'), undefined);
  assert.equal(findScript([tag('https://n.example/app.js')], 'https://n.example/chunks/core.js'), undefined);
});

test('the tag says api, network and language; where it came from is the last resort', () => {
  const settings = readScript(
    tag('https://n.example:8443/embed/v1/koinon.js', { api: '/k', network: 'gr', lang: 'el' }),
  );
  assert.deepEqual(settings, { api: '/k', network: 'gr', lang: 'el', origin: 'https://n.example:8443' });
  assert.deepEqual(readScript(undefined), {});
});

test('a site’s own bundle says what its tag says, and is no server', () => {
  const bundle = tag('https://agency.example/main-QX3.js', { network: 'pt' });
  assert.equal(findScript([bundle], 'https://agency.example/main-QX3.js'), bundle);
  assert.deepEqual(readScript(bundle), { api: undefined, network: 'pt', lang: undefined, origin: undefined });
});
