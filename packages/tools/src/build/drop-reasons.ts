import { parse } from 'acorn';
import { RolldownMagicString } from 'rolldown';
import type { Plugin } from 'vite';
import { isNode, visit } from './syntax-tree.ts';

/**
 * Takes the reasons out of `new Unreadable('…')` in the embed files. They tell a developer why one of `.events` was left
 * out; only the development warning says them, and that is not in these files.
 */
export function dropReasons(environments: (name: string) => boolean): Plugin {
  return {
    name: 'koinon:drop-reasons',
    apply: 'build',
    applyToEnvironment: environment => environments(environment.name),
    transform: {
      filter: { id: /\/packages\/sdk\/src\/event-input\/.*\.ts$/, code: /\bnew Unreadable\(/ },
      handler(code) {
        const shorter = new RolldownMagicString(code);
        for (const { start, end } of reasons(code)) shorter.remove(start, end);
        return { code: shorter.toString(), map: shorter.generateMap({ hires: true }).toString() };
      },
    },
  };
}

/** Where the arguments of `new Unreadable(…)` stand in the code of a module. */
export function reasons(code: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    const { callee, arguments: given } = node;
    if (node.type !== 'NewExpression' || !isNode(callee) || callee['name'] !== 'Unreadable') return;
    if (!Array.isArray(given)) return;
    const [first, last]: unknown[] = [given[0], given.at(-1)];
    if (isNode(first) && isNode(last)) found.push({ start: first.start, end: last.end });
  });
  return found;
}
