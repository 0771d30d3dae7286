import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fillIn, headersFor, readSite } from './site.ts';

export interface AgencyServer {
  /** `http://127.0.0.1:8081` */
  readonly url: string;
  close(): Promise<void>;
}

/** Where a visitor without an address ends up. */
const home = '/gr/';

/**
 * The web server of the invented agencies: static pages with strict headers, and no idea of Koinon but its address.
 *
 * @param koinon the Koinon server's origin, asked at each request: it may start later
 * @throws when the port is taken
 */
export async function startAgencyServer(
  port: number,
  host: string,
  koinon: () => string,
): Promise<AgencyServer> {
  const files = readSite();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = files.get(path);
    const headers = headersFor(path, koinon());
    if (!file) {
      const folder = path === '/' ? home : `${path}/`;
      if (files.has(folder)) response.writeHead(302, { ...headers, Location: folder }).end();
      else response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
      return;
    }
    const page = file.type.startsWith('text/html');
    const body = page ? Buffer.from(fillIn(file.body, koinon())) : file.body;
    response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
