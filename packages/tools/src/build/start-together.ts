import { RolldownMagicString } from 'rolldown';
import type { Plugin } from 'vite';
import { RUNTIME } from './own-namespaces.ts';

/** What of an emitted file matters here. */
export interface ChunkImports {
  /** File names of its static imports. */
  readonly imports: readonly string[];
}

/**
 * Whatever an entry loads with `import()` starts together with all that it imports statically, so that a page waits
 * for one round of files and never for a chain: `import('./a.js')` becomes `Promise.all([import('./a.js'), import('./b.js')])`.
 * The entry must not use what its `import()` gives.
 */
export function startTogether(environment: string): Plugin {
  return {
    name: 'koinon:start-together',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry) return null;
      const together = new RolldownMagicString(code);
      for (const { start, end, text } of importsTogether(code, chunks)) together.overwrite(start, end, text);
      return { code: together.toString(), map: together.generateMap({ hires: true }).toString() };
    },
  };
}

const DYNAMIC_IMPORT = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g;

/** The `import()`s of an entry in the output folder that must say more, with their positions in its code. */
export function importsTogether(
  code: string,
  chunks: Readonly<Record<string, ChunkImports>>,
): { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...code.matchAll(DYNAMIC_IMPORT)].flatMap(match => {
    const [whole, quote = '"', file = ''] = match;
    const files = [...allImports(file, chunks)];
    if (files.length < 2) return [];
    const text = `Promise.all([${files.map(name => `import(${quote}./${name}${quote})`).join(', ')}])`;
    return [{ start: match.index, end: match.index + whole.length, text }];
  });
}

/** A file and all that it imports, directly or not; without the bundler's helpers, which nothing needs any more. */
export function allImports(file: string, chunks: Readonly<Record<string, ChunkImports>>): Set<string> {
  const found = new Set([file]);
  for (const name of found)
    for (const imported of chunks[name]?.imports ?? []) if (!imported.includes(RUNTIME)) found.add(imported);
  return found;
}
