import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** One page or file of a host's site. */
export interface HostFile {
  readonly body: string;
  readonly type?: string;
  /** The whole `Content-Security-Policy` of the page; none when left out. */
  readonly csp?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's site: its own origin on loopback, its own headers, no knowledge of Koinon. */
export interface HostSite {
  readonly origin: string;
  /** Puts a page up and gives its address. */
  serve(path: string, file: HostFile): string;
  close(): Promise<void>;
}

export async function startHostSite(): Promise<HostSite> {
  const files = new Map<string, HostFile>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = files.get(pathname);
    response.statusCode = file ? 200 : pathname === '/favicon.ico' ? 204 : 404;
    response.setHeader('Content-Type', file?.type ?? 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (file?.csp) response.setHeader('Content-Security-Policy', file.csp);
    for (const [name, value] of Object.entries(file?.headers ?? {})) response.setHeader(name, value);
    response.end(file?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    serve(path, file) {
      files.set(path, file);
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
