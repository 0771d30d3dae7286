import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { acceptedEncodings } from '../http/compress.ts';

/** A file below a folder, as it goes over the wire. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly encoding: 'br' | 'gzip' | undefined;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** Hashes of files that were read already, by name, time and size: a folder may be built anew under us. */
const etags = new Map<string, string>();

/**
 * Reads `path` (decoded, without a leading slash) below `folder`, compressed where the browser takes it and the build
 * has made it. Undefined when there is no such file, and for anything that would lead out of the folder.
 */
export async function readStatic(
  folder: string,
  path: string,
  acceptEncoding: string | undefined,
): Promise<StaticFile | undefined> {
  const parts = path.split('/');
  // Nothing hidden, nothing that climbs, nothing that another system reads as a separator or a stream.
  if (parts.some(part => part === '' || part.startsWith('.') || /[\\:\0]/.test(part))) return undefined;
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined) return undefined;
  for (const encoding of acceptedEncodings(acceptEncoding)) {
    const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
    const body = await readInside(folder, join(folder, ...parts) + suffix);
    if (body) return { ...body, type, encoding };
  }
  return undefined;
}

/** The file, unless a link leads out of the folder. */
async function readInside(
  folder: string,
  file: string,
): Promise<Pick<StaticFile, 'body' | 'etag'> | undefined> {
  try {
    const [root, real] = [await realpath(folder), await realpath(file)];
    if (!real.startsWith(root + sep)) return undefined;
    const facts = await stat(real);
    if (!facts.isFile()) return undefined;
    const body = new Uint8Array(await readFile(real));
    const key = `${real}\n${facts.mtimeMs}\n${facts.size}`;
    const etag = etags.get(key) ?? `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    if (etags.size > 5000) etags.clear();
    etags.set(key, etag);
    return { body, etag };
  } catch {
    return undefined;
  }
}
