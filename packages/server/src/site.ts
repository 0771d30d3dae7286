import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ConfigError } from './config.ts';
import type { Site } from './http/context.ts';

/** The folders that the command line of `koinon serve` names. */
export interface SiteFolders {
  readonly embed?: string | undefined;
  readonly docs?: string | undefined;
  readonly storybook?: string | undefined;
}

/**
 * What a server shows beside the API and its pages. Without a folder of embed files those of an installed
 * `@koinon/widgets`. Throws a `ConfigError` for a folder that is not there or holds no embed files.
 */
export function readSite({ embed, docs, storybook }: SiteFolders, from = import.meta.url): Site {
  return {
    embed: embed === undefined ? installedEmbed(from) : embedIn(resolve(embed)),
    docs: docs === undefined ? undefined : existing('--docs', docs),
    storybook: storybook === undefined ? undefined : existing('--storybook', storybook),
  };
}

function existing(option: string, path: string): string {
  const folder = resolve(path);
  if (!isFolder(folder)) throw new ConfigError(`${option}: there is no folder ${folder}.`);
  return folder;
}

/** The version stands in the file that the build writes about its files. */
function embedIn(folder: string): NonNullable<Site['embed']> {
  const version = versionIn(join(folder, 'embed-manifest.json'));
  if (version === undefined) {
    throw new ConfigError(
      `--embed: ${folder} has no embed-manifest.json. It must be what the build of @koinon/widgets makes, its folder dist/embed.`,
    );
  }
  return { folder, version };
}

/** Looks for the package as Node would, without loading it: its exports do not name its package.json. */
function installedEmbed(from: string): Site['embed'] {
  for (const modules of createRequire(from).resolve.paths('@koinon/widgets') ?? []) {
    const folder = join(modules, '@koinon/widgets/dist/embed');
    const version = versionIn(join(folder, 'embed-manifest.json'));
    if (version !== undefined) return { folder, version };
  }
  return undefined;
}

function versionIn(file: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const version: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
