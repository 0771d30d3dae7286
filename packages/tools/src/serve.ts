import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

export interface StaticServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Paths below the folder, in the order in which they were asked for. */
  readonly served: string[];
  close(): Promise<void>;
}

/** Answers before files do; returns whether it has. */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

/** Serves a folder at `prefix` on a free port of the loopback, uncompressed and uncached. */
export async function serveFolder(folder: string, prefix: string, handler: Handler): Promise<StaticServer> {
  const served: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (handler(request, response, url)) return;
    const name = url.pathname.startsWith(prefix) ? normalize(url.pathname.slice(prefix.length)) : '';
    const path = join(folder, name);
    if (
      !name ||
      name.startsWith(`..${sep}`) ||
      name === '..' ||
      !existsSync(path) ||
      !statSync(path).isFile()
    ) {
      response.writeHead(404).end();
      return;
    }
    served.push(name);
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(path).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    served,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
