import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../http/context.ts';
import { readStatic, type StaticFile } from './files.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
/** A page may load for ten minutes what was there before a release. */
const MOVING = 'public, max-age=300, stale-while-revalidate=300';

/** What is built from a working copy has this version, and other content each time. */
const UNRELEASED = '0.0.0';
const RELEASE = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
/** A chunk's name carries a hash of what is in it. */
const HASHED = /^chunks\/[^/]*-[\w-]{8,}\.js(\.map)?$/;

/** For how long a file of `/embed/<version>/` may be kept. */
export function cachingOf(version: string, path: string): string {
  if (HASHED.test(path)) return IMMUTABLE;
  // Of hashes that are five minutes old nothing would run.
  if (version === 'v1') return path === 'integrity.json' ? 'no-cache' : MOVING;
  return version === UNRELEASED ? 'no-cache' : IMMUTABLE;
}

/**
 * A file of `/embed/<version>/`: of the version that is built, or of one that is kept below `versions/`. Chunks of kept
 * versions answer under `v1` too: a page that was opened before a release loads its lazy parts after it.
 */
export async function embedFile(
  embed: NonNullable<Site['embed']>,
  version: string,
  path: string,
  acceptEncoding: string | undefined,
): Promise<StaticFile | undefined> {
  const { folder } = embed;
  if (version !== 'v1') {
    // A kept folder first: what answers for ever under a version's address must be that version.
    const kept = RELEASE.test(version)
      ? await readStatic(join(folder, 'versions', version), path, acceptEncoding)
      : undefined;
    if (kept || version !== embed.version) return kept;
  }
  // Each version has one address.
  if (path.startsWith('versions/')) return undefined;
  const file = await readStatic(folder, path, acceptEncoding);
  if (file || version !== 'v1' || !HASHED.test(path)) return file;
  for (const kept of await keptVersions(folder)) {
    const old = await readStatic(join(folder, 'versions', kept), path, acceptEncoding);
    if (old) return old;
  }
  return undefined;
}

async function keptVersions(folder: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, 'versions'))).filter(name => RELEASE.test(name));
  } catch {
    return [];
  }
}
