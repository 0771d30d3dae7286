import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORM_BYTES, readJson, readText } from './json-body.ts';

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

test('a body that is too large is read to its end, so that its sender hears why; an endless one is not', async () => {
  const PART = 64 * 1024;
  const send = async (bytes: number) => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (given >= bytes) controller.close();
        else controller.enqueue(new Uint8Array(PART).fill(0x20));
        given += PART;
      },
    });
    // A name that Node asks for, and that the types do not know.
    const init = { method: 'POST', body, duplex: 'half' };
    await assert.rejects(readText(new Request('https://koinon.example/', init)), {
      slug: 'payload-too-large',
    });
    return given;
  };
  const more = FORM_BYTES + 16 * PART;
  assert.ok((await send(more)) > more);
  assert.ok((await send(Infinity)) < 2 * 8 * 1024 * 1024);
});
