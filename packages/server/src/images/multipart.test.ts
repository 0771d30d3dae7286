import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RequestProblem } from '../http/problem.ts';
import { readUploadForm } from './multipart.ts';

const MAX = 100_000;

/** As a browser would send it, cut as the network would. */
async function sent(form: FormData, cut = 1 << 20): Promise<Request> {
  const whole = new Request('https://network.example/', { method: 'POST', body: form });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return raw(bytes, whole.headers.get('Content-Type') ?? '', cut);
}

function raw(bytes: Uint8Array, type: string, cut = 1 << 20): Request {
  let at = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.byteLength) return controller.close();
        controller.enqueue(bytes.slice(at, at + cut));
        at += cut;
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': type } };
  return new Request('https://network.example/', init as RequestInit);
}

async function bytesOf(stream: ReadableStream<Uint8Array> | null): Promise<Buffer> {
  assert.ok(stream);
  return Buffer.from(await new Response(stream).arrayBuffer());
}

const refused = (slug: string) => (error: unknown) => error instanceof RequestProblem && error.slug === slug;

function form(file: Uint8Array<ArrayBuffer>, name = 'photo.jpg'): FormData {
  const data = new FormData();
  data.append('key', 'abc');
  data.append('name', 'Ελένη "Ν."\r\nβ');
  data.append('image', new File([file], name, { type: 'image/jpeg' }));
  data.append('after', 'not looked at');
  return data;
}

test('gives the fields before the file, and the file byte for byte', async () => {
  const file = new TextEncoder().encode('\r\n--\r\n\r\nabc\r\n-');
  const { fields, file: stream } = await readUploadForm(await sent(form(file)), 'image', MAX);
  assert.deepEqual(
    [...fields],
    [
      ['key', 'abc'],
      ['name', 'Ελένη "Ν."\r\nβ'],
    ],
  );
  assert.deepEqual(await bytesOf(stream), Buffer.from(file));
});

test('however the network cuts it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom('', '\r\n', '\r\n--', '\r\n------formdata-', '\r\n----WebKit'),
      async (bytes, cut, end) => {
        const file = new Uint8Array(Buffer.concat([Buffer.from('x'), bytes, Buffer.from(end)]));
        const { fields, file: stream } = await readUploadForm(await sent(form(file), cut), 'image', MAX);
        assert.equal(fields.get('key'), 'abc');
        assert.deepEqual(await bytesOf(stream), Buffer.from(file));
      },
    ),
  );
});

test('a form without a file, or with an empty one, has none', async () => {
  const none = new FormData();
  none.append('key', 'abc');
  assert.equal((await readUploadForm(await sent(none), 'image', MAX)).file, null);
  const empty = await readUploadForm(await sent(form(new Uint8Array(), '')), 'image', MAX);
  assert.equal(empty.file, null);
  assert.equal(empty.fields.get('after'), 'not looked at');
});

test('texts may be as long as a draft is', async () => {
  const data = new FormData();
  const text = 'Καλημέρα '.repeat(20_000);
  data.append('why', text);
  data.append('image', new File(['yes'], 'b.txt'));
  const { fields, file } = await readUploadForm(await sent(data), 'image', MAX);
  assert.equal(fields.get('why'), text);
  assert.equal(String(await bytesOf(file)), 'yes');
});

test('a file in another field is passed over', async () => {
  const data = new FormData();
  data.append('other', new File(['no'], 'a.txt'));
  data.append('image', new File(['yes'], 'b.txt'));
  const { file } = await readUploadForm(await sent(data), 'image', MAX);
  assert.equal(String(await bytesOf(file)), 'yes');
});

test('a file that is too large ends with an error, and is read no further', async () => {
  let read = 0;
  const head = '--b\r\nContent-Disposition: form-data; name="image"; filename="x"\r\n\r\n';
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = read === 0 ? new TextEncoder().encode(head) : new Uint8Array(10_000);
        read += chunk.byteLength;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
  };
  const { file } = await readUploadForm(
    new Request('https://network.example/', init as RequestInit),
    'image',
    MAX,
  );
  await assert.rejects(bytesOf(file), refused('payload-too-large'));
  assert.ok(read < MAX + 50_000);
});

test('a body that breaks off in the file is no file', async () => {
  const bytes = new TextEncoder().encode(
    '--b\r\nContent-Disposition: form-data; name="image"; filename="x"\r\n\r\nabcdefghijk',
  );
  const { file } = await readUploadForm(raw(bytes, 'multipart/form-data; boundary=b'), 'image', MAX);
  await assert.rejects(bytesOf(file), refused('bad-request'));
});

test('what is no such form is refused', async () => {
  const read = (text: string, type = 'multipart/form-data; boundary=b') =>
    readUploadForm(raw(new TextEncoder().encode(text), type), 'image', MAX);
  await assert.rejects(read('a=b', 'application/x-www-form-urlencoded'), refused('unsupported-media-type'));
  await assert.rejects(read('', 'multipart/form-data'), refused('unsupported-media-type'));
  await assert.rejects(read('', 'multipart/form-data; x=y'), refused('bad-request'));
  await assert.rejects(read(''), refused('bad-request'));
  await assert.rejects(
    read('--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'),
    refused('bad-request'),
  );
  await assert.rejects(read(`--b\r\n${'x'.repeat(20_000)}`), refused('bad-request'));
  await assert.rejects(
    read('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\0\r\n--b--'),
    refused('bad-request'),
  );
  const field = (value: string) => `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${value}\r\n`;
  await assert.rejects(read(`${field('x'.repeat(300_000)).repeat(3)}--b--`), refused('payload-too-large'));
  await assert.rejects(read(`${field('x').repeat(40)}--b--`), refused('payload-too-large'));
});
