import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { EVENTS, plainDetail } from './events.ts';
import { PUBLIC_VARIABLES } from './variables.ts';

const sources = globSync('**/*.ts', {
  cwd: resolve(import.meta.dirname, '../..'),
  exclude: ['**/*.test.ts', 'builder/**', 'embed/**', 'testing/**'],
}).map(path => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'));
const inSources = (pattern: RegExp) =>
  [...new Set(sources.flatMap(text => [...text.matchAll(pattern)].map(([, name = '']) => name)))].sort();

test('a frame is told of every variable that a widget reads', () => {
  assert.deepEqual([...PUBLIC_VARIABLES].sort(), inSources(/var\(--koinon-([a-z0-9-]+)/g));
});

test('a frame tells of every event of a widget but the one that holds what was typed', () => {
  const all = inSources(/static readonly type = '(koinon-[a-z-]+)'/g);
  assert.deepEqual([...EVENTS, 'koinon-submit'].sort(), all);
});

test('what is told of an event is plain data; of an error no text', () => {
  const event = (detail: unknown) => new CustomEvent('koinon-event-select', { detail });
  assert.deepEqual(plainDetail(event({ id: 'a', call: () => 1, when: new Date(0) })), {
    id: 'a',
    when: '1970-01-01T00:00:00.000Z',
  });
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  assert.equal(plainDetail(event(circle)), undefined);
  assert.equal(plainDetail(event(undefined)), null);
  const error = Object.assign(new TypeError('maria@example.gov.gr is known'), { code: 'problem', type: 7 });
  assert.deepEqual(plainDetail(Object.assign(new Event('koinon-error'), { error })), {
    name: 'TypeError',
    code: 'problem',
    type: undefined,
  });
  assert.deepEqual(plainDetail(Object.assign(new Event('koinon-error'), { error: 'text' })), {
    name: undefined,
    code: undefined,
    type: undefined,
  });
});
