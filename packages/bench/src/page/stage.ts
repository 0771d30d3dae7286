import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { seedImports } from '@koinon/demo';
import { readConfig, startServer } from '@koinon/server';
import { startFront } from './front.ts';
import type { PeerFile } from './peers.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const built = join(root, 'packages/widgets/dist/embed');
const copied = join(root, 'packages/bench/.cache/embed');

/** Monday, 23 November 2026, 11:00 in Athens: what the server's clock says, so that the season is the same in every run. */
export const NOW = Date.parse('2026-11-23T09:00:00Z');

/** The network's server with the seeds and every file of both sides, and an agency's site beside it. */
export interface Place {
  /** Origin of the network's server. */
  readonly api: string;
  /** Puts an agency's page up and gives its address. */
  serve(path: string, html: string): string;
}

/** The same servers twice: as they stand in public, and as they are. */
export interface Stage {
  readonly http2: Place;
  readonly http1: Place;
  close(): Promise<void>;
}

/**
 * Both sides' files come from the same server, compressed with brotli by the same hand: the peers' lie beside the widgets'
 * under `/embed/v1/`. The page itself is another origin's, as an agency's is.
 */
export async function startStage(peers: readonly PeerFile[]): Promise<Stage> {
  rmSync(copied, { recursive: true, force: true });
  cpSync(built, copied, { recursive: true });
  for (const { name, body } of peers) {
    const path = join(copied, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
    writeFileSync(`${path}.br`, brotliCompressSync(body));
  }
  const server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true },
    now: () => NOW,
    log: () => undefined,
    rateLimit: { limit: 1_000_000, windowSeconds: 60 },
    site: { embed: { folder: copied, version: '0.0.0' } },
  });
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10)))
    await server.importNetwork(seeds);
  const site = await startSite();
  const fronts = { api: await startFront(server.url), site: await startFront(site.origin) };
  return {
    http1: { api: server.url, serve: (path, html) => site.origin + site.put(path, html) },
    http2: { api: fronts.api.origin, serve: (path, html) => fronts.site.origin + site.put(path, html) },
    async close() {
      await fronts.api.close();
      await fronts.site.close();
      await site.close();
      await server.close();
    },
  };
}

async function startSite() {
  const pages = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    response.statusCode = page ? 200 : 404;
    if (!page) return void response.end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Encoding', 'br');
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path: string, html: string) {
      pages.set(path, brotliCompressSync(Buffer.from(html)));
      return path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
