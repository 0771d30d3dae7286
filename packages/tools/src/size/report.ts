import type { Bytes, Measured } from './measure.ts';
import type { Budget, Scenario } from './scenarios.ts';

/** kB are 1000 bytes, rounded up to a tenth, so that a number that reads as the budget is within it. */
export function kB(bytes: number): string {
  return (Math.ceil(bytes / 100) / 10).toFixed(1);
}

/** One sentence for each budget that is broken. */
export function overBudget({ name, budget }: Scenario, measured: Measured): string[] {
  return budget ? larger(name, budget, measured, 'the budget is') : [];
}

/** One sentence for each size that has grown past what the gate lets through. */
export function overRatchet({ name, budget, ratchet }: Scenario, measured: Measured): string[] {
  const limit = ratchet ?? budget;
  return limit ? larger(name, limit, measured, 'the gate is at') : [];
}

function larger(name: string, limits: Budget, { first, all }: Measured, words: string): string[] {
  const checks = [
    ['first', first, limits.first],
    ['all', all, limits.all],
  ] as const;
  return checks
    .filter(([, bytes, limit]) => bytes.brotli > limit * 1000)
    .map(
      ([which, bytes, limit]) =>
        `${name}: ${which} is ${kB(bytes.brotli)} kB, ${words} ${limit} kB. "npm run size -- --why" shows the modules.`,
    );
}

const columns = ['', 'first: min', 'gzip', 'brotli', 'budget', 'all: min', 'gzip', 'brotli', 'budget'];

export function table(rows: readonly { readonly scenario: Scenario; readonly measured: Measured }[]): string {
  const cells = rows.map(({ scenario, measured }) => [
    scenario.name,
    ...numbers(measured.first, scenario.budget?.first),
    ...numbers(measured.all, scenario.budget?.all),
  ]);
  const widths = columns.map((title, index) =>
    Math.max(title.length, ...cells.map(row => row[index]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  return [line(columns), ...cells.map(line)].join('\n');
}

function numbers(bytes: Bytes, budget: number | undefined): string[] {
  return [kB(bytes.min), kB(bytes.gzip), kB(bytes.brotli), budget === undefined ? '' : `≤ ${budget}`];
}
