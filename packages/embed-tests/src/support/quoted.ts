import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/** The code blocks of a page of the guide that stand between `<!-- name:start -->` and `<!-- name:end -->`, by name. */
export function quotedBlocks(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, page), 'utf8');
  const found = text.matchAll(/<!-- ([a-z-]+):start -->\s*```\w*\n([^]*?)\n```\s*<!-- \1:end -->/g);
  return new Map([...found].map(([, name = '', block = '']) => [name, block]));
}

/** How many code blocks a page has in all, with a name or without. */
export function fences(page: string): number {
  return readFileSync(join(root, page), 'utf8').match(/^```\w+$/gm)?.length ?? 0;
}
