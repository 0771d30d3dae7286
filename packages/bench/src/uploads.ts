import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { picture, twelveMegapixels } from '../../server/src/testing/pictures.ts';
import { memoryOf, watchMemory, type Peak } from './uploads-memory.ts';
import type { Delay, ServerMessage, UploadsMode } from './uploads-server.ts';

/** No story takes more at once. */
const PER_STORY = 5;
const QUIET_MS = 3000;
const LIMIT_MS = 50;

interface Measured {
  readonly before: number;
  /** Milliseconds: the worst delay while nothing is asked of it, which is the machine's. */
  readonly quiet: number;
  readonly peak: Peak;
  /** Milliseconds: of the event loop, and what somebody waits who asks for something else meanwhile. */
  readonly delay: Delay;
  readonly others: { readonly median: number; readonly max: number };
  readonly seconds: number;
}

/**
 * So many uploads of twelve megapixels at once, against a real server in a process of its own; then the same against the usual
 * handler that decodes where it serves.
 */
export async function benchUploads(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { count: { type: 'string', default: '50' } } });
  const count = Number(values.count);
  const body = new Uint8Array(await twelveMegapixels());
  console.log(`${count} uploads of 4000 × 3000 pixels (${mb(body.byteLength / 1024 / 1024)} each) at once`);
  const ours = await measure('koinon', count, body);
  const peer = await measure('in-process', count, body);
  const rows: readonly [string, (one: Measured) => string][] = [
    ['memory of the server before', one => mb(one.before)],
    ['… at its peak', one => mb(one.peak.server)],
    [
      'memory of the decoding process at its peak',
      one => (one.peak.worker === 0 ? '–' : mb(one.peak.worker)),
    ],
    ['memory together at its peak', one => mb(one.peak.together)],
    ['worst delay of the event loop, nothing asked', one => ms(one.quiet)],
    ['… while pictures come', one => ms(one.delay.max)],
    ['… 99 of 100', one => ms(one.delay.p99)],
    ['longest turn of it, in its own processor time', one => ms(one.delay.turn)],
    ['a read by somebody else meanwhile, median', one => ms(one.others.median)],
    ['… the slowest', one => ms(one.others.max)],
    ['all stored after', one => `${one.seconds.toFixed(1)} s`],
    ['pictures a second', one => (count / one.seconds).toFixed(2)],
  ];
  console.log(`| | Koinon | in the server’s process |\n| --- | ---: | ---: |`);
  for (const [name, of] of rows) console.log(`| ${name} | ${of(ours)} | ${of(peer)} |`);
  if (ours.delay.max > LIMIT_MS) console.log(`Koinon’s event loop was held up for more than ${LIMIT_MS} ms.`);
}

async function measure(mode: UploadsMode, count: number, body: Uint8Array<ArrayBuffer>): Promise<Measured> {
  const file = fileURLToPath(new URL('uploads-server.ts', import.meta.url));
  const child = fork(file, [mode], { execArgv: ['--conditions=koinon:source'] });
  try {
    const { url } = await heard(child, 'url');
    const pid = child.pid ?? 0;
    const small = new Uint8Array(await picture({ width: 300, height: 200 }));
    const targets = mode === 'koinon' ? await drafts(url, Math.ceil(count / PER_STORY)) : [url];
    const read = mode === 'koinon' ? `${url}/v1/network?network=gr` : url;
    // A server that has run for a while: what is made or compiled at its first uses is.
    for (let times = 0; times < 5; times += 1) await (await fetch(read)).arrayBuffer();
    for (let times = 0; times < 8; times += 1) await upload(targets[0] ?? url, small);
    await upload(targets[0] ?? url, body);
    const before = (await memoryOf(pid))?.server ?? Number.NaN;

    // Whatever else this machine does shall not be counted as the server's.
    favour(pid);
    child.send('begin');
    await new Promise(resolve => setTimeout(resolve, QUIET_MS));
    child.send('end');
    const { delay: quiet } = await heard(child, 'delay');
    child.send('begin');
    const memory = watchMemory(pid);
    const reader = new Worker(new URL('uploads-reader.ts', import.meta.url), { workerData: read });
    reader.unref();
    const start = performance.now();
    await Promise.all(
      Array.from({ length: count }, (_, at) => upload(targets[at % targets.length] ?? url, body)),
    );
    const seconds = (performance.now() - start) / 1000;
    const peak = await memory.stop();
    child.send('end');
    const { delay } = await heard(child, 'delay');
    reader.postMessage('end');
    const [waits] = (await once(reader, 'message')) as [number[]];
    waits.sort((a, b) => a - b);
    return {
      before,
      quiet: quiet.max,
      peak,
      delay,
      others: { median: waits[Math.floor(waits.length / 2)] ?? Number.NaN, max: waits.at(-1) ?? Number.NaN },
      seconds,
    };
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

/** Addresses to which the pictures of new drafts go, each begun by somebody else. */
async function drafts(url: string, count: number): Promise<string[]> {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const response = await fetch(`${url}/v1/stories?network=gr`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Forwarded-For': `10.${at}.0.1`,
      },
      body: JSON.stringify({ lang: 'el' }),
    });
    const answer: unknown = await response.json();
    const token: unknown =
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'token') : undefined;
    if (typeof token !== 'string') throw new Error(`No draft: ${JSON.stringify(answer)}`);
    made.push(`${url}/v1/stories/${token}/uploads?network=gr`);
  }
  return made;
}

/** The thread of a process's event loop before all others; where one may not, it is as it is. */
function favour(pid: number): void {
  try {
    setPriority(pid, -10);
  } catch {
    console.log('(No right to favour the server: other work on this machine is counted as its own.)');
  }
}

async function upload(to: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const response = await fetch(to, {
    method: 'POST',
    headers: { 'Content-Type': 'image/jpeg', 'Idempotency-Key': randomUUID() },
    body,
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${response.status} ${text}`);
}

async function heard<K extends string>(
  child: ChildProcess,
  what: K,
): Promise<Extract<ServerMessage, Record<K, unknown>>> {
  const heardOf = new AbortController();
  const { signal } = heardOf;
  const message = await Promise.race([
    once(child, 'message', { signal }).then(([one]) => one as ServerMessage),
    once(child, 'exit', { signal }).then(() => Promise.reject(new Error('The server ended.'))),
  ]).finally(() => heardOf.abort());
  if (!(what in message)) throw new Error(`Instead of ${what}: ${JSON.stringify(message)}`);
  return message as Extract<ServerMessage, Record<K, unknown>>;
}

const mb = (value: number) => `${value.toFixed(0)} MB`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
