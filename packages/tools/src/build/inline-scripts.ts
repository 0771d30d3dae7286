import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A script without `src` that runs: classic or module, not a data block. */
const inline = /<script((?:\s+type="module")?)>([^]*?)<\/script>/g;

/**
 * Gives every inline script of the pages under `folder` a file of its own beside the page, so that they can be
 * served with `script-src 'self'`. Beside, because a module's relative imports must keep their meaning.
 */
export async function moveInlineScripts(folder: string): Promise<void> {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, page);
    const scripts = new Map<string, string>();
    const html = await readFile(path, 'utf8');
    const moved = html.replace(inline, (_, type: string, code: string) => {
      const name = `inline-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
      scripts.set(name, code);
      return `<script${type} src="./${name}"></script>`;
    });
    if (scripts.size === 0) continue;
    for (const [name, code] of scripts) await writeFile(join(dirname(path), name), code);
    await writeFile(path, moved);
  }
}
