import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedOutput, embedTags, isEmbedEnvironment, workspace } from '../workspace.ts';
import { brotli, gzip } from './compress.ts';
import { copyThemes } from './themes.ts';
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

/** What an integrator needs to pin files: `/embed/<version>/integrity.json`. */
export interface EmbedIntegrity {
  readonly version: string;
  /** By path below the embed folder; `integrity` as it stands in the attribute (W3C Subresource Integrity). */
  readonly files: Readonly<
    Record<string, { readonly integrity: string; readonly bytes: number; readonly br: number }>
  >;
}

export function integrityOf({ version, files }: EmbedManifest): EmbedIntegrity {
  const entries = Object.entries(files).map(([name, { bytes, br, sha384 }]) => [
    name,
    { integrity: `sha384-${sha384}`, bytes, br },
  ]);
  return { version, files: Object.fromEntries(entries) as EmbedIntegrity['files'] };
}

/**
 * `koinon.js`, its chunks, one file per tag and the parts that are no tag, each with its `.br` and `.gz` twin; a manifest
 * for the server and one for integrators.
 */
export async function buildEmbed(): Promise<string | undefined> {
  if (embedTags().length === 0) return 'packages/widgets/src/embed holds no tag yet';
  await buildEnvironments(isEmbedEnvironment);
  copyThemes(join(embedOutput, 'themes'));

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
  writeJson('embed-manifest.json', manifest);
  writeJson('integrity.json', integrityOf(manifest));
  return undefined;
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(embedOutput, name), `${JSON.stringify(value, null, 2)}\n`);
}
