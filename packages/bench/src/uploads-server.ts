/**
 * A server that takes pictures in, in a process of its own: Koinon's, or the usual handler (`in-process`) that has the body in
 * memory and decodes it where it serves. Watches its own event loop and says so when it is asked.
 */
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { seedImports } from '@koinon/demo';
import { readConfig, startServer } from '@koinon/server';
import sharp from 'sharp';

export type UploadsMode = 'koinon' | 'in-process';
export type ServerMessage = { readonly url: string } | { readonly delay: Delay };

/** Milliseconds, beyond the one that the timer waits anyway. */
export interface Delay {
  readonly max: number;
  readonly p99: number;
  /** The longest that the thread computed without looking up: what other processes took from it is not counted. */
  readonly turn: number;
}

const WIDTHS = [480, 960, 1600];
const RESOLUTION_MS = 1;
const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
let turn = 0;
let computed = 0;
let looking: ReturnType<typeof setInterval> | undefined;

/** Milliseconds of processor time of this thread. */
const ownTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

function look(): void {
  const time = ownTime();
  turn = Math.max(turn, time - computed);
  computed = time;
}

process.on('message', (asked: 'begin' | 'end') => {
  if (asked === 'begin') {
    loop.enable();
    loop.reset();
    turn = 0;
    computed = ownTime();
    looking = setInterval(look, RESOLUTION_MS);
    return;
  }
  loop.disable();
  clearInterval(looking);
  const ms = (nanoseconds: number) => nanoseconds / 1e6 - RESOLUTION_MS;
  tell({ delay: { max: ms(loop.max), p99: ms(loop.percentile(99)), turn } });
});
process.on('disconnect', () => process.exit(0));

tell({ url: process.argv[2] === 'in-process' ? await usual() : await koinon() });

async function koinon(): Promise<string> {
  const config = readConfig({ PORT: '0', TRUSTED_PROXIES: '127.0.0.1' });
  const server = await startServer(config, {
    database: { memory: true },
    log: () => undefined,
    rateLimit: { limit: 1_000_000, windowSeconds: 60 },
  });
  for (const seeds of seedImports(new Date().toISOString().slice(0, 10))) await server.importNetwork(seeds);
  return server.url;
}

/** As tutorials have it: no limit of pixels, no queue, no address book of what was stored; it answers when all are encoded. */
async function usual(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return void response.end('{}');
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = Buffer.concat(parts);
      const made = await Promise.all(
        WIDTHS.flatMap(width => [
          sharp(body).rotate().resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer(),
          sharp(body)
            .rotate()
            .resize({ width, withoutEnlargement: true })
            .jpeg({ quality: 80, progressive: true })
            .toBuffer(),
        ]),
      );
      response.writeHead(201).end(JSON.stringify(made.map(one => one.byteLength)));
    })();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

function tell(message: ServerMessage): void {
  process.send?.(message);
}
