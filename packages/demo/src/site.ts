import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cspFor, cspForGivenEvents } from './csp.ts';

/** What the agencies' web server has: address → file, all read at the start, so that no path leads anywhere else. */
export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const pagesFolder = fileURLToPath(new URL('../pages', import.meta.url));

/** Every file below `pages/`, a page under its folder's address, and Bootstrap's style sheet. */
export function readSite(): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(pagesFolder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const address = posix.join('/', ...relative(pagesFolder, file).split(sep));
    files.set(address.replace(/\/index\.html$/, '/'), { type, body: readFileSync(file) });
  }
  const bootstrap = fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'));
  files.set('/bootstrap/bootstrap.min.css', { type: types['.css'] ?? '', body: readFileSync(bootstrap) });
  return files;
}

/** The page as a visitor gets it: `{{server}}` is where the Koinon server is, the only thing an agency fills in. */
export function fillIn(body: Buffer, server: string): string {
  return body.toString('utf8').replaceAll('{{server}}', server);
}

/** The headers that a careful agency sends with a page. */
export function headersFor(address: string, server: string): Record<string, string> {
  return {
    'Content-Security-Policy': address.startsWith('/given/') ? cspForGivenEvents(server) : cspFor(server),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-cache',
  };
}
