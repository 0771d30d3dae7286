import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from './json-body.ts';

const read = (value: unknown) =>
  readJson(
    new Request('https://koinon.example/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    }),
  );

for (const [value, pointer] of [
  ['a\0b', ''],
  [['x', '\0'], '/1'],
  [{ deep: [{ 'a/b': '\0' }] }, '/deep/0/a~1b'],
  [{ 'a\0': 1 }, '/a\0'],
] as const) {
  test(`U+0000 is in no body: ${JSON.stringify(value)}`, () =>
    assert.rejects(read(value), {
      slug: 'invalid',
      errors: [{ pointer, code: 'bad-format', params: {} }],
    }));
}

test('half of a pair is mended, and everything else is read as it is', async () => {
  assert.deepEqual(await read({ 'n\ud800': ['a\udc00', 1, null, 'ά\n'] }), {
    'n\ufffd': ['a\ufffd', 1, null, 'ά\n'],
  });
});
