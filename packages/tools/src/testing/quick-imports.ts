/**
 * Finds modules quickly; for `node --import`. Node 24 parses the whole package.json of a module's package for each
 * module it resolves: in drizzle-orm, with its 180 kB, that is most of a second of every process. But a relative import
 * is the file that it names, and the name of a package means the same to all modules of another.
 */
import { registerHooks, type ResolveFnOutput } from 'node:module';

/** Packages of many small files, all of them ES modules where they are imported and not required. */
const MANY_FILES = /\/node_modules\/(?:drizzle-orm|hono|zod)\//;

const found = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL: parent, conditions, importAttributes } = context;
    // A `require` comes here too, without attributes.
    const isPlain = conditions.includes('import') && Object.keys(importAttributes).length === 0;
    if (parent === undefined || !isPlain) return next(specifier, context);
    if (/^\.\.?\//.test(specifier)) {
      const format = formatOf(specifier, parent);
      if (format === undefined) return next(specifier, context);
      return { url: new URL(specifier, parent).href, format, shortCircuit: true };
    }
    const folder = /^.*\/(?:node_modules\/(?:@[^/]+\/)?[^/]+|packages\/[^/]+)\//.exec(parent)?.[0];
    if (folder === undefined) return next(specifier, context);
    const key = `${folder} ${specifier} ${conditions.join()}`;
    const known = found.get(key) ?? { ...next(specifier, context), shortCircuit: true };
    found.set(key, known);
    return known;
  },
});

function formatOf(specifier: string, parent: string): string | undefined {
  if (specifier.endsWith('.ts')) return 'module-typescript';
  return specifier.endsWith('.js') && MANY_FILES.test(parent) ? 'module' : undefined;
}
