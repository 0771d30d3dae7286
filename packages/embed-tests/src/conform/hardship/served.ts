import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Place } from '../types.ts';

const code = (name: string): string =>
  stripTypeScriptTypes(readFileSync(fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url)), 'utf8'));

/** In the order in which they import each other. */
const modules = ['tree', 'legible', 'touchable', 'look'] as const;

/** Puts the modules of `in-page/` up beside a page; by their names, the addresses to `import()` there. */
export function served(at: Place): Record<(typeof modules)[number], string> {
  const addresses: Record<string, string> = {};
  for (const name of modules) {
    const text = code(name).replaceAll(
      /'\.\/([a-z]+)\.ts'/g,
      (_, other: string) => `'${addresses[other] ?? ''}'`,
    );
    addresses[name] = at.file(`${name}.js`, text);
  }
  return addresses as Record<(typeof modules)[number], string>;
}
