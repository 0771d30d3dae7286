import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedOutput, embedTags, workspace } from '../workspace.ts';
import { brotli, gzip } from './compress.ts';
import { buildEnvironments } from './vite.ts';

/** What a server needs to know of the embed files without reading them. */
export interface EmbedManifest {
  /** The version of `@koinon/widgets`, for `/embed/<version>/`. */
  readonly version: string;
  /** By path below the embed folder: size in bytes, size in brotli, and the hash for `integrity=` (SRI). */
  readonly files: Readonly<
    Record<string, { readonly bytes: number; readonly br: number; readonly sha384: string }>
  >;
}

/** `koinon.js`, its chunks and one file per tag, each with its `.br` and `.gz` twin and one manifest. */
export async function buildEmbed(): Promise<string | undefined> {
  if (embedTags().length === 0) return 'packages/widgets/src/embed holds no tag yet';
  await buildEnvironments(name => name === 'loader' || name.startsWith('tag_'));

  const files: Record<string, { bytes: number; br: number; sha384: string }> = {};
  for (const name of globSync('**/*.{js,css}', { cwd: embedOutput }).sort()) {
    const path = join(embedOutput, name);
    const content = readFileSync(path);
    const packed = brotli(content);
    writeFileSync(`${path}.br`, packed);
    writeFileSync(`${path}.gz`, gzip(content));
    files[name] = {
      bytes: content.length,
      br: packed.length,
      sha384: createHash('sha384').update(content).digest('base64'),
    };
  }
  const manifest: EmbedManifest = { version: workspace('widgets').manifest.version, files };
  writeFileSync(join(embedOutput, 'embed-manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return undefined;
}
