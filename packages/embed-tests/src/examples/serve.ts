import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { CommandFailed, end, start } from './command.ts';
import type { Example } from './list.ts';

/** A built example on an origin of its own, on loopback. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves what an example's build has left in its folder. */
export function serve(example: Example, folder: string): Promise<Served> {
  return example.output === undefined ? serveItself(folder) : serveFiles(join(folder, example.output));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** As any web server does: a folder is its `index.html`, what is not there is 404. */
async function serveFiles(root: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://example');
    let path = join(root, normalize(decodeURIComponent(pathname)));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    const found = path.startsWith(root) && existsSync(path);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(found ? readFileSync(path) : undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: originOf(server.address() as AddressInfo),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An example with a server of its own: `npm start`, which takes its port from `PORT` and says when it listens. */
async function serveItself(folder: string): Promise<Served> {
  const port = await freePort();
  const child = start('npm', ['start'], folder, { PORT: String(port), HOSTNAME: '127.0.0.1' });
  const closed = once(child, 'close');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', chunk => {
        output += String(chunk);
        if (/\bready\b/i.test(output)) resolve();
      });
    child.once('close', () => reject(new CommandFailed(`\`npm start\` ended.\n${output}`)));
  });
  return {
    origin: originOf({ port }),
    async close() {
      end(child);
      await closed;
    },
  };
}

const originOf = ({ port }: { readonly port: number }) => `http://127.0.0.1:${port}`;

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
