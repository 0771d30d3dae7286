import { engines } from '../../../tools/src/browsers.ts';
import type { Result } from './run.ts';
import type { ConformPage, Engine } from './types.ts';

export type Results = ReadonlyMap<Engine, readonly Result[]>;

/** Pages down, engines across: how many of the tags work. And below, what an engine cannot express, with the reason. */
export function table(pages: readonly ConformPage[], results: Results): string {
  const across = engines.filter(engine => results.has(engine));
  const width = Math.max(...pages.map(({ name }) => name.length), 4);
  const row = (group: string, name: string, cells: readonly string[]) =>
    `${group.padStart(2)}  ${name.padEnd(width)}  ${cells.map(cell => cell.padStart(9)).join('')}`.trimEnd();
  const lines = [row('', 'page', across)];
  for (const page of pages) {
    const cells = across.map(engine => {
      const own = results.get(engine)?.filter(one => one.page === page) ?? [];
      if (own.length === 0) return page.inexpressible?.[engine] ? '–' : '';
      const passed = own.filter(({ wrong }) => wrong.length === 0).length;
      return `${passed}/${own.length}`;
    });
    if (cells.some(Boolean)) lines.push(row(String(page.group), page.name, cells));
  }
  const passed = across.map(engine => {
    const own = results.get(engine) ?? [];
    return `${own.filter(({ wrong }) => wrong.length === 0).length}/${own.length}`;
  });
  lines.push(row('', 'all', passed));
  const missing = pages.flatMap(({ name, inexpressible = {} }) =>
    across.flatMap(engine =>
      inexpressible[engine] ? [`  ${engine}: ${name}: ${inexpressible[engine]}`] : [],
    ),
  );
  if (missing.length > 0) lines.push('', 'Not expressible:', ...missing);
  return lines.join('\n');
}
