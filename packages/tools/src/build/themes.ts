import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workspace } from '../workspace.ts';

/** Puts every theme of `@koinon/themes` into a folder, as it is: a portal's designer reads it. */
export function copyThemes(to: string): string[] {
  const { dir } = workspace('themes');
  mkdirSync(to, { recursive: true });
  return globSync('src/*.css', { cwd: dir })
    .sort()
    .map(path => {
      const copy = join(to, basename(path));
      copyFileSync(join(dir, path), copy);
      return copy;
    });
}

/** What goes to npm. */
export function buildThemes(): Promise<string | undefined> {
  copyThemes(join(workspace('themes').dir, 'dist'));
  return Promise.resolve(undefined);
}
