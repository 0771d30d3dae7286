import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { picture } from '../testing/pictures.ts';
import type { Decoder } from './decoder.ts';
import { createPool, type PoolOptions } from './pool.ts';
import { OUT_OF_MEMORY } from './worker.ts';

const root = await mkdtemp(join(tmpdir(), 'koinon-pool-'));
const pools: Decoder[] = [];
after(async () => {
  for (const pool of pools) await pool.close();
  await rm(root, { recursive: true, force: true });
});

function pool(options: PoolOptions): Decoder {
  const made = createPool({ size: 1, ...options });
  pools.push(made);
  return made;
}

let files = 0;

/** A process that does this with each job. */
async function worker(script: string, start = 'process.send({ ready: true });'): Promise<string> {
  const file = join(root, `worker-${(files += 1)}.mjs`);
  await writeFile(file, `process.on('message', job => { ${script} });\n${start}`);
  return file;
}

const job = (source = '') => ({ source, folder: root, widths: [480], maxPixels: 50_000_000 });
const ANSWER = '{ answer: { decoded: { sizes: [], bytes: process.pid } } }';

async function processOf(decoder: Decoder): Promise<number> {
  const answer = await decoder.decode(job());
  assert.ok('decoded' in answer);
  return answer.decoded.bytes;
}

test('decodes in another process, one picture after the other', async () => {
  const folder = await mkdtemp(join(root, 'one-'));
  const source = join(root, 'source');
  await writeFile(source, await picture());
  const decoder = pool({});
  const one = await decoder.decode({ ...job(source), folder });
  assert.ok('decoded' in one);
  assert.deepEqual(one.decoded.sizes, [{ width: 480, height: 320 }]);
  assert.deepEqual((await readdir(folder)).sort(), ['480.jpg', '480.webp']);
  // There is something there already: the disk's trouble is the server's, not the picture's.
  await assert.rejects(decoder.decode({ ...job(source), folder }), /EEXIST/);
});

test('the process is kept for the next one', async () => {
  const decoder = pool({ file: await worker(`process.send(${ANSWER})`) });
  const first = await processOf(decoder);
  assert.notEqual(first, process.pid);
  assert.equal(await processOf(decoder), first);
});

test('none of the server’s secrets is in its environment', async () => {
  process.env['KOINON_SECRET'] = 'a secret that only tests know, and everyone';
  const decoder = pool({ file: await worker('process.send({ failed: JSON.stringify(process.env) })') });
  await assert.rejects(
    decoder.decode(job()),
    (error: Error) => !/only tests know|KOINON|DATABASE|SMTP/.test(error.message),
  );
});

test('one that hangs is ended, its picture refused, and another process has the next one', async () => {
  const decoder = pool({
    timeout: 2000,
    file: await worker(`if (job.source === 'bad') for (;;); process.send(${ANSWER})`),
  });
  const first = await processOf(decoder);
  const [bad, next] = await Promise.all([decoder.decode(job('bad')), processOf(decoder)]);
  assert.deepEqual(bad, { refused: { code: 'image-damaged', params: {} } });
  assert.notEqual(next, first);
});

test('one that dies takes only its own picture with it', async () => {
  const decoder = pool({
    file: await worker(
      `if (job.source === 'bad') process.kill(process.pid, 'SIGSEGV'); else process.send(${ANSWER})`,
    ),
  });
  const [bad, next] = await Promise.all([decoder.decode(job('bad')), processOf(decoder)]);
  assert.deepEqual(bad, { refused: { code: 'image-damaged', params: {} } });
  assert.ok(next > 0);
});

test('one that says that it took too much memory had too many pixels', async () => {
  const decoder = pool({ file: await worker(`process.exit(${OUT_OF_MEMORY})`) });
  assert.deepEqual(await decoder.decode(job()), { refused: { code: 'too-many-pixels', params: {} } });
});

test('a process that cannot start is no fault of the picture', async () => {
  const decoder = pool({ file: await worker('', "throw new Error('no sharp here');") });
  await assert.rejects(decoder.decode(job()), /no sharp here/);
});

test('no more processes than it may have, and all that wait are answered', async () => {
  const decoder = pool({ size: 2, file: await worker(`setImmediate(() => process.send(${ANSWER}))`) });
  const processes = await Promise.all(Array.from({ length: 20 }, () => processOf(decoder)));
  assert.ok(new Set(processes).size <= 2);
});

test('closing ends what waits and what runs', async () => {
  const decoder = createPool({ size: 1, file: await worker('') });
  const both = [decoder.decode(job()), decoder.decode(job())];
  const ended = Promise.allSettled(both);
  await decoder.close();
  assert.equal((await ended)[1]?.status, 'rejected');
});
