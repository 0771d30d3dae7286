import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../../..');

type Target = string | { readonly [condition: string]: Target } | null;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Workspace {
  /** The folder's name under `packages/`, which is also the name after `@koinon/`. */
  readonly folder: string;
  readonly dir: string;
  readonly manifest: Manifest;
}

/** Every package of the repository, in alphabetical order. */
export function workspaces(): Workspace[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map(path => {
      const dir = resolve(root, path, '..');
      const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
      return { folder: manifest.name.replace('@koinon/', ''), dir, manifest };
    });
}

/** The packages that go to npm. */
export function publicWorkspaces(): Workspace[] {
  return workspaces().filter(({ manifest }) => !manifest.private);
}

export function workspace(folder: string): Workspace {
  const found = workspaces().find(one => one.folder === folder);
  if (!found) throw new Error(`There is no package "${folder}" under packages/.`);
  return found;
}

/**
 * The source module of each JavaScript entry: output path without extension, relative to `dist` → absolute
 * source path. Commands (`bin`) are entries too. An entry whose source is not written yet is an error of
 * its own gate (`check`), so it is left out here.
 */
export function sourceEntries({ dir, manifest }: Workspace): Record<string, string> {
  const entries: Record<string, string> = {};
  const add = (output: string, source: string) => {
    const key = output.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    const path = join(dir, source);
    if (existsSync(path)) entries[key] = path;
  };
  for (const target of Object.values(manifest.exports ?? {})) {
    if (typeof target !== 'object' || target === null) continue;
    const source = target['koinon:source'];
    const output = target['default'];
    if (typeof source === 'string' && typeof output === 'string' && source.endsWith('.ts'))
      add(output, source);
  }
  for (const output of Object.values(manifest.bin ?? {})) {
    add(output, output.replace('./dist/', './src/').replace(/\.js$/, '.ts'));
  }
  return entries;
}

/** Whether `exports` has files of their own for the condition `development`, under `dist/development`. */
export function hasDevelopmentBuild({ manifest }: Workspace): boolean {
  return Object.values(manifest.exports ?? {}).some(
    target => typeof target === 'object' && target !== null && 'development' in target,
  );
}

/** The specifiers a consumer may import, without patterns and without data files. */
export function moduleSpecifiers({ manifest }: Workspace): string[] {
  return Object.entries(manifest.exports ?? {})
    .filter(([path, target]) => !path.includes('*') && typeof target === 'object' && target !== null)
    .filter(([, target]) => {
      const output = target && typeof target === 'object' ? target['default'] : undefined;
      return typeof output === 'string' && output.endsWith('.js');
    })
    .map(([path]) => manifest.name + path.slice(1));
}

/** The tags that have a file of their own under `packages/widgets/src/embed`. */
export function embedTags(): string[] {
  return globSync('packages/widgets/src/embed/koinon-*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
    .map(path => path.replace(/^.*\//, '').replace(/\.ts$/, ''))
    .sort();
}

/** Files beside those of the tags that import nothing either. One whose source is not written yet is left out. */
export function embedParts(): string[] {
  return ['builder', 'frame', 'frame-guest'].filter(name => existsSync(join(embedSource, `${name}.ts`)));
}

/** Environments of the build that make embed files: `loader`, `tag_…` and `part_…`. Their names hold letters, digits and `_`. */
export const embedEnvironment: (kind: 'tag' | 'part', name: string) => string = (kind, name) =>
  `${kind}_${name.replaceAll('-', '_')}`;

export const isEmbedEnvironment: (name: string) => boolean = name => /^(loader$|(tag|part)_)/.test(name);

export const embedSource = join(root, 'packages/widgets/src/embed');
export const embedOutput = join(root, 'packages/widgets/dist/embed');
