import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** `import … from './x.ts'`, `export … from`, `import './x.ts'` and `import('./x.ts')`; types are not there when it runs. */
const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g;
const TYPES = /^(?:im|ex)port\s+type\s[^;]*;/gm;

/** Whether a file, or one that it imports by a relative path, however far, has a text in it. */
export function reaches(file: string, text: string): boolean {
  const seen = new Set<string>();
  const waiting = [resolve(file)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(path)) continue;
    seen.add(path);
    const source = readFileSync(path, 'utf8');
    if (source.includes(text)) return true;
    for (const [, specifier = ''] of source.replace(TYPES, '').matchAll(RELATIVE))
      waiting.push(join(dirname(path), specifier));
  }
  return false;
}
