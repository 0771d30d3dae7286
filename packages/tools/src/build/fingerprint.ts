import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

const SKIPPED = ['node_modules', 'dist', '.cache', '.koinon', '.git'];

/** Files that change every target: what is installed and how it is built. */
const COMMON = [
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'packages/*/package.json',
  'packages/tools/src/build/**/*',
];

/**
 * A hash of the content of all files that the patterns name. Content, not times: `git clone`, `git switch`
 * and archives set times that mean nothing.
 */
export function fingerprint(patterns: readonly string[], base = root): string {
  const hash = createHash('sha256');
  const files = globSync([...COMMON, ...patterns], { cwd: base, withFileTypes: true, exclude: skip })
    .filter(entry => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
  for (const file of [...new Set(files)].sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(base.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const skip = (entry: { name: string }) => SKIPPED.includes(entry.name);

const stampPath = (target: string) => join(root, '.cache/build', `${target}.json`);

interface Stamp {
  readonly inputs: string;
  readonly outputs: readonly string[];
}

/** Whether the target was built from exactly these inputs and everything it wrote is still there. */
export function isFresh(target: string, inputs: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(stampPath(target), 'utf8')) as Stamp;
    return (
      stamp.inputs === inputs &&
      stamp.outputs.length > 0 &&
      stamp.outputs.every(path => existsSync(join(root, path)))
    );
  } catch {
    return false; // never built, or a stamp cut short by a kill
  }
}

export function forget(target: string): void {
  rmSync(stampPath(target), { force: true });
}

export function stamp(target: string, inputs: string, outputs: readonly string[]): void {
  mkdirSync(join(root, '.cache/build'), { recursive: true });
  writeFileSync(stampPath(target), JSON.stringify({ inputs, outputs } satisfies Stamp));
}
