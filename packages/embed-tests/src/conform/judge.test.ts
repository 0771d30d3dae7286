import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './judge.ts';
import { tags } from './tags.ts';
import type { ConformPage, HostFacts, Place, Report } from './types.ts';

const [tag] = tags;
assert.ok(tag);

const facts: HostFacts = {
  title: 'Δήμος',
  url: 'http://host.example/c/html',
  focus: '<body>',
  globals: ['a', 'window'],
  sheets: 0,
  head: [],
  marks: ['lang=el'],
  styles: { h1: { color: 'rgb(0, 0, 0)' } },
  scroll: [0, 0],
};
const report: Report = {
  problems: [],
  failures: [],
  facts,
  notes: {},
  requests: ['http://api.example/v1/events', 'http://host.example/c/1.js', 'data:,'],
  storedFirst: [],
  storedLast: ['session:koinon:form'],
};
const place: Place = {
  api: 'http://api.example',
  host: 'http://host.example',
  faults: 'http://faults.example',
  version: '1.0.0',
  older: '0.9.0',
  integrity: () => '',
  ours: markup => markup,
  script: () => '',
  file: () => '',
  fault: () => ({ base: '', id: '' }),
  passed: () => [],
  csp: () => '',
};
const plain: ConformPage = { group: 1, name: 'plain', compose: () => ({ body: '' }) };
const wrong = (more: Partial<Report>, page: Partial<ConformPage> = {}) =>
  judge({ ...plain, ...page }, tag, place, { ...report, ...more }, facts);

test('a page as without us is as it should be; Lit’s marks and what is kept after the visitor acted may be there', () => {
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(wrong({ facts: { ...facts, globals: ['a', 'litHtmlVersions', 'window'] } }), []);
});

test('each thing that goes wrong is wrong', () => {
  for (const more of [
    { problems: ['console.error: no'] },
    { problems: ['violation: style-src inline'] },
    { failures: ['waited in vain'] },
    { requests: ['https://stranger.example/pixel.gif'] },
    { storedFirst: ['local:koinon'] },
    { storedLast: ['cookie:koinon'] },
  ])
    assert.equal(wrong(more).length, 1, JSON.stringify(more));
});

test('each thing that a host has is compared', () => {
  for (const change of [
    { title: 'Koinon' },
    { url: 'http://host.example/c/html?koinon-view=month' },
    { focus: '<koinon-event-calendar>' },
    { globals: ['a', 'koinon', 'window'] },
    { sheets: 1 },
    { head: ['<style></style>'] },
    { marks: ['class=koinon', 'lang=el'] },
    { styles: { h1: { color: 'rgb(1, 1, 1)' } } },
    { scroll: [0, 200] },
  ])
    assert.equal(wrong({ facts: { ...facts, ...change } }).length, 1, JSON.stringify(change));
});

test('what a page provokes may come, and must come where it says so', () => {
  const provoked = { problems: ['unloaded: script /embed/v1/koinon.js'] };
  const expected = [{ pattern: /^unloaded/, must: true }];
  assert.deepEqual(wrong(provoked, { expected }), []);
  assert.equal(wrong({}, { expected }).length, 1);
  assert.equal(wrong(provoked, { expected: [{ pattern: /^violation/ }] }).length, 1);
});

test('a page may judge by itself', () => {
  assert.deepEqual(wrong({}, { judge: () => ['no'] }), ['no']);
});
