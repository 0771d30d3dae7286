import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { IMAGE_MAX_BYTES, STORY_IMAGES_MAX } from '@koinon/contract';
import { storyUploadPlan } from '@koinon/contract/story-draft-plans';
import { read } from '@koinon/contract/reading';
import { getRequestListener } from '@hono/node-server';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { stories, storyImages } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { BASE, NOW, SECRET, testServer, type TestServer } from '../testing/harness.ts';
import {
  cut,
  GIF,
  heic,
  HTML,
  PDF,
  picture,
  pictureAndArchive,
  pictureAndPage,
  pictureWithGps,
  pixelBomb,
  rotatedPicture,
  SENTINEL,
  SVG,
} from '../testing/pictures.ts';
import { network, organizations } from '../testing/records.ts';
import { staffMember } from '../testing/staff.ts';
import { draftIn, type TestDraft } from '../testing/uploads.ts';
import { QUIET_MS, type Alarm } from './receive.ts';
import { createImages } from './store.ts';

const uploads = mkdtempSync(join(tmpdir(), 'koinon-uploads-test-'));
after(() => rmSync(uploads, { recursive: true, force: true }));

const server = await testServer({ uploads });
await server.import({ network, organizations, events: [] });
const { images } = server.services;
const { db } = server.database;

const draft = (options: { status?: 'draft' | 'submitted' | 'changes-requested' | 'published' } = {}) =>
  draftIn(db, { now: server.clock, secret: SECRET, ...options });

let keys = 0;
const newKey = () => `upload-${(keys += 1)}-of-test`;

async function send(
  { token }: Pick<TestDraft, 'token'>,
  body: BodyInit | null,
  headers: Record<string, string> = {},
  to: Pick<TestServer, 'app'> = server,
): Promise<Response> {
  return to.app.request(`${BASE}/v1/stories/${token}/uploads?network=gr`, {
    method: 'POST',
    headers: { 'Content-Type': 'image/jpeg', 'Idempotency-Key': newKey(), ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
}

const bytes = (buffer: Buffer) => new Uint8Array(buffer);

async function uploaded(response: Response) {
  const body: unknown = await response.json();
  assert.equal(response.status, 201, JSON.stringify(body));
  const upload = read(storyUploadPlan, body);
  return upload;
}

/** The one error of a refusal. */
async function refusedWith(response: Response): Promise<{ code: string; params: unknown }> {
  const body = (await response.json()) as { errors?: { pointer: string; code: string; params: unknown }[] };
  assert.equal(response.status, 422, JSON.stringify(body));
  const [error] = body.errors ?? [];
  assert.equal(error?.pointer, '/file');
  return { code: error?.code ?? '', params: error?.params };
}

const path = (url: string) => url.slice(BASE.length);
const media = (id: string, file: string) => server.get(`/media/${id}/${file}`);
const problemOf = async (response: Response) =>
  ((await response.json()) as { type: string }).type.split('/').at(-1);

describe('taking a picture in', () => {
  test('answers with its dimensions and where each width is, and each is there', async () => {
    const upload = await uploaded(await send(await draft(), bytes(await rotatedPicture())));
    assert.deepEqual([upload.width, upload.height], [800, 1200]);
    assert.match(upload.id, /^[\w-]{22}$/);
    assert.deepEqual(
      upload.sources.map(({ width, type }) => `${width} ${type}`),
      ['480 image/webp', '480 image/jpeg', '800 image/webp', '800 image/jpeg'],
    );
    for (const { url, width, type } of upload.sources) {
      const response = await server.get(path(url));
      assert.equal(response.headers.get('Content-Type'), type);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      const file = Buffer.from(await response.arrayBuffer());
      assert.equal(response.headers.get('Content-Length'), String(file.byteLength));
      assert.equal((await sharp(file).metadata()).width, width);
    }
  });

  test('no file that one gets says where it was taken', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const upload = await uploaded(await send(await draft(), bytes(await pictureWithGps({ format }))));
      for (const { url } of upload.sources) {
        const file = Buffer.from(await (await server.get(path(url))).arrayBuffer());
        assert.ok(file.byteLength > 100 && !file.includes(SENTINEL) && !file.includes('GPS'));
        const { exif, xmp, icc } = await sharp(file).metadata();
        assert.deepEqual([exif, xmp, icc], [undefined, undefined, undefined]);
      }
    }
  });

  test('told by its bytes, not by what it is called', async () => {
    const upload = await uploaded(
      await send(await draft(), bytes(await picture({ format: 'png' })), { 'Content-Type': 'image/gif' }),
    );
    assert.equal(upload.width, 1200);
    assert.equal(
      (
        await uploaded(
          await send(await draft(), bytes(await picture()), { 'Content-Type': 'application/octet-stream' }),
        )
      ).width,
      1200,
    );
  });

  const refused: [string, () => Promise<Buffer> | Buffer, object][] = [
    ['SVG called JPEG', () => Buffer.from(SVG), { code: 'not-an-image', params: { type: 'image/svg+xml' } }],
    ['a page called JPEG', () => Buffer.from(HTML), { code: 'not-an-image', params: { type: 'text/html' } }],
    [
      'a page with a picture after it',
      async () => Buffer.concat([Buffer.from(HTML), await picture()]),
      { code: 'not-an-image', params: { type: 'text/html' } },
    ],
    ['GIF', () => GIF, { code: 'not-an-image', params: { type: 'image/gif' } }],
    ['HEIC', heic, { code: 'not-an-image', params: { type: 'image/heic' } }],
    ['PDF', () => PDF, { code: 'not-an-image', params: { type: 'application/pdf' } }],
    ['text', () => Buffer.from('Καλημέρα'), { code: 'not-an-image', params: {} }],
    ['nothing', () => Buffer.alloc(0), { code: 'image-damaged', params: {} }],
    ['half a picture', async () => cut(await picture()), { code: 'image-damaged', params: {} }],
    ['the first bytes of one', async () => cut(await picture(), 0.01), { code: 'image-damaged', params: {} }],
    [
      'a PNG that says JPEG and is neither',
      () => Buffer.from('\xff\xd8\xff\x89PNG\r\n', 'latin1'),
      { code: 'image-damaged', params: {} },
    ],
    [
      '2,500 megapixels in a few kilobytes',
      () => pixelBomb(),
      { code: 'too-many-pixels', params: { megapixels: 2500, maximum: 50 } },
    ],
  ];
  for (const [name, make, problem] of refused) {
    test(`refuses ${name}, and keeps nothing of it`, async () => {
      const story = await draft();
      assert.deepEqual(await refusedWith(await send(story, bytes(await make()))), problem);
      assert.deepEqual(await images.of(db, story.id), []);
      assert.deepEqual(readdirSync(join(uploads, 'incoming')), []);
    });
  }

  test('of a file that is a page or an archive too, only the picture is kept', async () => {
    for (const both of [await pictureAndPage(), await pictureAndArchive()]) {
      const { url } = await uploaded(await send(await draft(), bytes(both)));
      const file = Buffer.from(await (await server.get(path(url))).arrayBuffer());
      assert.ok(!file.includes('<script') && !file.includes('PK\x05\x06', 0, 'latin1'));
    }
  });

  test('the same key again is the same picture', async () => {
    const story = await draft();
    const key = { 'Idempotency-Key': newKey() };
    const body = bytes(await picture());
    const first = await uploaded(await send(story, body, key));
    assert.deepEqual(await uploaded(await send(story, body, key)), first);
    assert.equal((await images.of(db, story.id)).length, 1);
    const other = await uploaded(await send(await draft(), body, key));
    assert.notEqual(other.id, first.id, 'of another story it is another one');
  });

  test('also when both come at once', async () => {
    const story = await draft();
    const key = { 'Idempotency-Key': newKey() };
    const body = bytes(await picture());
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map(async () => uploaded(await send(story, body, key))),
    );
    for (const other of others) assert.deepEqual(other, first);
    assert.equal((await images.of(db, story.id)).length, 1);
  });

  test('one whose sending hangs holds up nobody who tries again', async () => {
    const story = await draft();
    const key = { 'Idempotency-Key': newKey() };
    const body = bytes(await picture());
    let end: (() => void) | undefined;
    const hanging = new ReadableStream({
      start(controller) {
        controller.enqueue(body.subarray(0, 5000));
        end = () => controller.error(new Error('gone'));
      },
    });
    const first = send(story, hanging, key);
    assert.equal((await uploaded(await send(story, body, key))).width, 1200);
    end?.();
    assert.equal((await first).status, 400);
    assert.equal((await images.of(db, story.id)).length, 1);
  });

  test(`a story has ${STORY_IMAGES_MAX} at most, also when they come at once`, async () => {
    const story = await draft();
    const row = { story: story.id, width: 1, height: 1, widths: [], bytes: 1, createdAt: new Date(NOW) };
    await db.insert(storyImages).values(
      Array.from({ length: STORY_IMAGES_MAX - 1 }, (_, at) => ({
        ...row,
        id: `${'x'.repeat(20)}${at + 10}`,
      })),
    );
    const body = bytes(await picture({ width: 300, height: 200 }));
    const answers = await Promise.all([1, 2, 3].map(async () => send(story, body)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    assert.equal((await images.of(db, story.id)).length, STORY_IMAGES_MAX);
    assert.equal((await send(story, body)).status, 409);
  });

  test('too much at once is told to come back', async () => {
    const story = await draft();
    const ends: (() => void)[] = [];
    const read: Promise<void>[] = [];
    const hanging = Array.from({ length: 10 }, () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      read.push(promise);
      // Whoever reads it waits until it is ended.
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      ends.push(end);
      const body = new ReadableStream(
        {
          async pull(controller) {
            resolve();
            await ended;
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      return send(story, body);
    });
    await Promise.all(read);
    const body = bytes(await picture({ width: 300, height: 200 }));
    const refusal = await send(story, body);
    assert.equal(await problemOf(refusal), 'unavailable');
    assert.equal(refusal.headers.get('Retry-After'), '5');
    for (const end of ends) end();
    await Promise.all(hanging);
    assert.equal((await send(await draft(), body)).status, 201);
  });
});

describe('a body that hangs', () => {
  /** Rings when the test says so. */
  const ringing = new Set<() => void>();
  const alarm: Alarm = (milliseconds, ring) => {
    assert.equal(milliseconds, QUIET_MS);
    ringing.add(ring);
    return () => ringing.delete(ring);
  };
  const taking = createImages({ db, now: () => NOW, secret: SECRET, uploads }, undefined, alarm);
  after(() => taking.close());
  const take = (story: string, body: ReadableStream<Uint8Array> | null, key = newKey()) =>
    taking.take({ story, key, body, length: undefined });
  const whole = async () => new Blob([bytes(await picture({ width: 300, height: 200 }))]).stream();
  /** Sends its beginning and then nothing; says when somebody waits for more. */
  async function beginning() {
    const jpeg = bytes(await picture()).subarray(0, 5000);
    const { promise: hangs, resolve } = Promise.withResolvers<void>();
    let sent = false;
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (sent) {
            resolve();
            return cancelled.promise;
          }
          sent = true;
          controller.enqueue(jpeg);
          return undefined;
        },
        cancel: () => cancelled.resolve(),
      },
      { highWaterMark: 0 },
    );
    return { body, hangs, cancelled: cancelled.promise };
  }

  test('gives its place back, and nothing of it is kept', async () => {
    const { id } = await draft();
    const hanging = await Promise.all(Array.from({ length: 10 }, beginning));
    const taken = Promise.allSettled(hanging.map(({ body }) => take(id, body)));
    await Promise.all(hanging.map(({ hangs }) => hangs));
    await assert.rejects(take(id, await whole()), { slug: 'unavailable' });
    assert.equal(ringing.size, 10);
    for (const ring of [...ringing]) ring();
    for (const one of await taken) {
      assert.equal(
        one.status === 'rejected' && one.reason instanceof RequestProblem && one.reason.slug,
        'bad-request',
      );
    }
    await Promise.all(hanging.map(({ cancelled }) => cancelled));
    assert.deepEqual(readdirSync(join(uploads, 'incoming')), []);
    assert.equal((await take(id, await whole())).width, 300);
    assert.equal(ringing.size, 0, 'no alarm outlives its body');
  });

  test('is ended also where the picture is known and the body thrown away', async () => {
    const { id } = await draft();
    const key = newKey();
    await take(id, await whole(), key);
    const { body, hangs } = await beginning();
    const again = take(id, body, key);
    await hangs;
    for (const ring of [...ringing]) ring();
    await assert.rejects(again, { slug: 'bad-request' });
  });
});

describe('what is too large', () => {
  test('is refused before it is read, where it says so', async () => {
    const never = new ReadableStream({ pull: () => assert.fail('it was read') }, { highWaterMark: 0 });
    const response = await send(await draft(), never, { 'Content-Length': String(IMAGE_MAX_BYTES + 1) });
    assert.equal(await problemOf(response), 'payload-too-large');
  });

  test('is read no further than it may be, where it does not', async () => {
    let sent = 0;
    const jpeg = bytes(await picture());
    const endless = new ReadableStream({
      pull(controller) {
        const chunk = sent === 0 ? jpeg : new Uint8Array(1024 * 1024);
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    assert.equal(await problemOf(await send(await draft(), endless)), 'payload-too-large');
    assert.ok(sent < IMAGE_MAX_BYTES + 4 * 1024 * 1024, String(sent));
    assert.deepEqual(readdirSync(join(uploads, 'incoming')), []);
  });
});

describe('who may', () => {
  const body = async () => bytes(await picture({ width: 300, height: 200 }));

  test('no token, an unknown one, one that is over', async () => {
    assert.equal(await problemOf(await send({ token: 'x' }, await body())), 'not-found');
    assert.equal(await problemOf(await send({ token: 'A'.repeat(43) }, await body())), 'not-found');
    const story = await draft();
    server.clock = NOW + 2 * 86_400_000;
    assert.equal(await problemOf(await send(story, await body())), 'link-expired');
    server.clock = NOW;
  });

  test('only while its author may write', async () => {
    const { id, token } = await uploadTo('changes-requested');
    for (const status of ['submitted', 'published', 'withdrawn'] as const) {
      await db.update(stories).set({ status }).where(eq(stories.id, id.story));
      assert.equal(await problemOf(await send({ token }, await body())), 'conflict');
      assert.equal((await remove(token, id.image)).status, 409);
      // Looking at it is still possible.
      assert.equal((await server.get(`/v1/stories/${token}/uploads/${id.image}/300.webp`)).status, 200);
    }
  });

  test('not without a key, and not with a type that a page may send unasked', async () => {
    const story = await draft();
    assert.equal(
      await problemOf(await send(story, await body(), { 'Idempotency-Key': 'short' })),
      'idempotency-key-missing',
    );
    for (const type of [
      'text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'imagejpeg',
    ]) {
      assert.equal(
        await problemOf(await send(story, await body(), { 'Content-Type': type })),
        'unsupported-media-type',
      );
    }
  });

  test('pages of sites that the network lists, as for every write', async () => {
    const story = await draft();
    const refused = await send(story, await body(), { Origin: 'https://else.example' });
    assert.equal(await problemOf(refused), 'origin-not-allowed');
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), 'https://else.example');
    const preflight = await server.app.request(`${BASE}/v1/stories/${story.token}/uploads`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://else.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /POST.*DELETE/);
    assert.equal((await send(story, await body(), { Origin: BASE })).status, 201);
  });

  test('so many in a time', async () => {
    const story = await draft();
    const statuses = new Set<number>();
    for (let tries = 0; tries <= 100; tries += 1) statuses.add((await send(story, null)).status);
    assert.deepEqual([...statuses], [422, 429]);
  });

  test('another method is told which there are', async () => {
    const { token } = await draft();
    const response = await server.get(`/v1/stories/${token}/uploads`);
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'POST, OPTIONS');
  });
});

const remove = async (token: string, id: string) =>
  server.app.request(`${BASE}/v1/stories/${token}/uploads/${id}?network=gr`, { method: 'DELETE' });

async function uploadTo(status: 'draft' | 'changes-requested' = 'draft') {
  const story = await draft({ status });
  const upload = await uploaded(await send(story, bytes(await picture({ width: 300, height: 200 }))));
  return { id: { story: story.id, image: upload.id }, token: story.token, upload };
}

describe('seeing it', () => {
  test('in quarantine nobody does but who has the link of its own story', async () => {
    const { id, token } = await uploadTo();
    const other = await draft();
    assert.equal((await media(id.image, '300.webp')).status, 404);
    assert.equal((await media(id.image, '300.jpg')).status, 404);
    assert.equal((await server.get(`/v1/stories/${other.token}/uploads/${id.image}/300.webp`)).status, 404);
    assert.equal((await server.get(`/v1/stories/${token}/uploads/${id.image}/300.webp`)).status, 200);
  });

  test('staff of its network do, by their token', async () => {
    const { id } = await uploadTo();
    const other = await draft();
    const staff = await staffMember(server, 'viewer', 'gr');
    const file = (story: string) => `stories/${story}/uploads/${id.image}/300.jpg?network=gr`;
    assert.equal((await staff.request('GET', file(id.story))).status, 404, 'it is still being written');
    await db
      .update(stories)
      .set({ status: 'submitted', submittedAt: new Date(NOW) })
      .where(eq(stories.id, id.story));
    const response = await staff.request('GET', file(id.story));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'image/jpeg');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal((await staff.request('GET', file(other.id))).status, 404);
    assert.equal((await server.get(`/v1/admin/${file(id.story)}`)).status, 401);
  });

  test('published everybody does, until it is hidden again', async () => {
    const { id, token } = await uploadTo();
    const second = await uploaded(await send({ token }, bytes(await picture({ width: 320, height: 200 }))));
    await db.transaction(tx => images.publish(tx, id.story, [id.image]));
    const response = await media(id.image, '300.webp');
    assert.equal(response.status, 200);
    const headers = Object.fromEntries(response.headers);
    assert.equal(headers['cache-control'], 'public, max-age=86400, immutable');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox");
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['content-type'], 'image/webp');
    assert.equal((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).format, 'webp');
    const again = await server.get(`/media/${id.image}/300.webp`, { 'If-None-Match': headers['etag'] ?? '' });
    assert.equal(again.status, 304);
    assert.equal((await media(second.id, '320.webp')).status, 404, 'another one of the story was not named');
    await db.transaction(tx => images.hide(tx, id.story));
    assert.equal((await media(id.image, '300.webp')).status, 404);
  });

  test('what is not a file of it is not found', async () => {
    const { id } = await uploadTo();
    await db.transaction(tx => images.publish(tx, id.story, [id.image]));
    for (const file of ['480.webp', '300.png', '300.webp.bak', '..%2F..%2Fsource', '0300.webp', 'source']) {
      assert.equal((await media(id.image, file)).status, 404, file);
    }
    for (const name of ['..', '%2e%2e', 'x', 'A'.repeat(22)]) {
      assert.equal((await media(name, '300.webp')).status, 404, name);
    }
  });

  test('asking for the headers alone leaves no file open', async () => {
    const { id } = await uploadTo();
    await db.transaction(tx => images.publish(tx, id.story, [id.image]));
    const response = await server.app.request(`${BASE}/media/${id.image}/300.webp`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.ok(Number(response.headers.get('Content-Length')) > 0);
    assert.equal((await response.arrayBuffer()).byteLength, 0);
  });

  test('removed it is gone, its files too', async () => {
    const { id, token } = await uploadTo();
    const other = await draft();
    assert.equal((await remove(other.token, id.image)).status, 404);
    assert.ok(existsSync(join(uploads, 'pictures', id.image)));
    assert.equal((await remove(token, id.image)).status, 204);
    assert.ok(!existsSync(join(uploads, 'pictures', id.image)));
    assert.equal((await remove(token, id.image)).status, 404);
  });

  test('with a story that staff erase its files go at once', async () => {
    const [{ id, token }, other] = [await uploadTo(), await uploadTo()];
    const admin = await staffMember(server, 'admin', 'gr');
    assert.equal((await admin.request('POST', `stories/${id.story}/erase`)).status, 204);
    assert.ok(!existsSync(join(uploads, 'pictures', id.image)));
    assert.ok(existsSync(join(uploads, 'pictures', other.id.image)));
    assert.equal((await server.get(`/v1/stories/${token}/uploads/${id.image}/300.webp`)).status, 410);
  });

  test('handed in meanwhile, it stays', async () => {
    const { id } = await uploadTo();
    await db.update(stories).set({ status: 'submitted' }).where(eq(stories.id, id.story));
    await assert.rejects(images.remove(id.story, id.image), { slug: 'conflict' });
    assert.ok(existsSync(join(uploads, 'pictures', id.image)));
    assert.equal((await images.of(db, id.story)).length, 1);
  });
});

describe('cleaning up', () => {
  const DAY = 86_400_000;
  const exists = (id: string) => existsSync(join(uploads, 'pictures', id));
  const at = async <T>(time: number, work: () => Promise<T>) => {
    server.clock = time;
    try {
      return await work();
    } finally {
      server.clock = NOW;
    }
  };

  test('what a draft speaks of stays, what it has not for a day goes', async () => {
    const [used, handedIn, unused] = [await uploadTo(), await uploadTo(), await uploadTo()];
    await db
      .update(stories)
      .set({ answers: { images: [{ upload: used.id.image }] } })
      .where(eq(stories.id, used.id.story));
    await db
      .update(storyImages)
      .set({ publishedAt: new Date(NOW) })
      .where(eq(storyImages.id, handedIn.id.image));
    await at(NOW + DAY - 1000, () => images.clean());
    assert.ok(exists(unused.id.image), 'not before a day is over');
    assert.ok((await at(NOW + DAY + 1000, () => images.clean())) > 0);
    assert.deepEqual(
      [used, handedIn, unused].map(({ id }) => exists(id.image)),
      [true, true, false],
    );
    assert.deepEqual(await images.of(db, unused.id.story), []);
  });

  test('a draft that was changed lately may speak of it in a moment', async () => {
    const { id } = await uploadTo();
    await db
      .update(stories)
      .set({ updatedAt: new Date(NOW + DAY) })
      .where(eq(stories.id, id.story));
    await at(NOW + DAY + 1000, () => images.clean());
    assert.ok(exists(id.image));
  });

  test('the files of a story that was deleted go, and what a killed process left', async () => {
    const { id } = await uploadTo();
    const { id: kept } = await uploadTo();
    await db.delete(stories).where(eq(stories.id, id.story));
    const left = join(uploads, 'incoming', `${NOW}-left`);
    const { mkdir, writeFile } = await import('node:fs/promises');
    await mkdir(left);
    await writeFile(join(left, 'source'), 'x');
    await images.clean();
    assert.ok(exists(id.image) && existsSync(left), 'what came this hour may be at its beginning');
    assert.ok((await at(NOW + 3_600_001, () => images.clean())) >= 1);
    assert.deepEqual([exists(id.image), existsSync(left), exists(kept.image)], [false, false, true]);
  });

  test('a database without any story may be another one’s: its files wait for a week', async () => {
    const { id } = await uploadTo();
    await db.delete(stories);
    await at(NOW + 7 * DAY - 1000, () => images.clean());
    assert.ok(exists(id.image));
    await at(NOW + 7 * DAY + 1000, () => images.clean());
    assert.ok(!exists(id.image));
  });
});

test('without a folder of its own a server keeps pictures as long as it runs', async () => {
  const passing = await testServer();
  await passing.import({ network, organizations, events: [] });
  const story = await draftIn(passing.database.db, { now: NOW, secret: SECRET });
  const before = new Set(readdirSync(tmpdir()));
  assert.equal((await send(story, bytes(await picture()), {}, passing)).status, 201);
  const made = readdirSync(tmpdir()).filter(name => name.startsWith('koinon-uploads-') && !before.has(name));
  await passing.services.images.close();
  assert.equal(made.length > 0, true);
  const still = new Set(readdirSync(tmpdir()));
  assert.ok(made.some(name => !still.has(name)));
});

test('over a real connection: a refusal is heard by who still sends, and one who leaves is forgotten', async () => {
  const listening = createServer(
    (incoming, outgoing) => void getRequestListener(server.app.fetch)(incoming, outgoing),
  );
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  after(() => listening.close());
  const address = listening.address();
  assert.ok(address !== null && typeof address === 'object');
  const { token } = await draft();
  const start = () =>
    request({
      port: address.port,
      host: '127.0.0.1',
      method: 'POST',
      path: `/v1/stories/${token}/uploads?network=gr`,
      headers: { 'Content-Type': 'image/heic', 'Idempotency-Key': newKey() },
    });
  const refused = start();
  refused.write(heic());
  for (let sent = 0; sent < 40; sent += 1) refused.write(Buffer.alloc(100_000));
  refused.end();
  const [response] = (await once(refused, 'response')) as [import('node:http').IncomingMessage];
  assert.equal(response.statusCode, 422);
  response.resume();

  const lines = server.lines.length;
  const leaving = start();
  leaving.on('error', () => undefined);
  leaving.write(bytes(await picture()));
  leaving.write(Buffer.alloc(100_000), () => leaving.destroy());
  await new Promise(resolve => leaving.on('close', resolve));
  while (server.lines.length === lines) await new Promise(resolve => setImmediate(resolve));
  assert.equal(server.lines.at(-1)?.['status'], 400);
  assert.deepEqual(readdirSync(join(uploads, 'incoming')), []);
});
