import { RolldownMagicString } from 'rolldown';
import type { Plugin } from 'vite';

/**
 * What an `import()` gives of a module that shares its file with others is an object that the bundler's helper makes, and the
 * helper is a file of its own that every page would load. An object with getters says the same where it stands:
 * `__exportAll({ a: () => b })` becomes `{ get a() { return b; } }`.
 */
export function ownNamespaces(environment: string): Plugin {
  return {
    name: 'koinon:own-namespaces',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    renderChunk(code) {
      const edits = namespacesOf(code);
      if (edits.length === 0) return null;
      const own = new RolldownMagicString(code);
      for (const { start, end, text } of edits) own.overwrite(start, end, text);
      return { code: own.toString(), map: own.generateMap({ hires: true }).toString() };
    },
  };
}

/** The name of the file that holds the helpers, without its hash. */
export const RUNTIME = 'rolldown-runtime';

const IMPORT = new RegExp(
  `^import \\{ \\w+ as (__export\\w*) \\} from ["'][^"']*${RUNTIME}[^"']*["'];\\n?`,
  'm',
);

/** The places to change, unless the file uses another of the bundler's helpers. */
export function namespacesOf(
  code: string,
): { readonly start: number; readonly end: number; readonly text: string }[] {
  const helper = IMPORT.exec(code);
  if (!helper) return [];
  const [whole, name = ''] = helper;
  const made = [...code.matchAll(new RegExp(`\\b${name}\\(\\{([^{}]*)\\}\\)`, 'g'))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `({${[...(match[1] ?? '').matchAll(/([\w$]+|"[^"]*"): \(\) => ([\w$]+)/g)]
      .map(([, key, value]) => ` get ${key}() { return ${value}; },`)
      .join('')} })`,
  }));
  return [{ start: helper.index, end: helper.index + whole.length, text: '' }, ...made];
}
