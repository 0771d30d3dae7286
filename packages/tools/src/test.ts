import { parseArgs } from 'node:util';
import { messageOf, seconds } from './process.ts';
import { parts, plan, type Outcome, type Part } from './testing/plan.ts';
import { add, inWords, nothing } from './testing/results.ts';

const usage = `Usage: npm test [-- [--all] [${parts.join('] [')}]]`;

/**
 * Runs the tests. Nothing stops early; the exit code and the very last line ("N passed, N failed") add up
 * every runner.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean' } },
  });
  // Leaving by `exit` ends what is under way (see the runners).
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const wanted = positionals.map(asPart);
  const summary: string[] = [];
  let total = nothing;
  for (const step of plan(wanted, values.all ?? false)) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    const { counts, note } = await step.run().catch(asFailure);
    total = add(total, counts);
    summary.push(`${step.name.padEnd(20)} ${note ?? inWords(counts)} (${seconds(start)})`);
  }
  console.log(`\n── summary\n${summary.join('\n')}`);
  if (total.passed + total.failed === 0) total = { ...total, failed: 1 }; // a run of nothing proves nothing
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

function asPart(name: string): Part {
  const part = parts.find(one => one === name);
  if (part) return part;
  console.error(`There is no part "${name}".\n${usage}`);
  process.exit(2);
}

function asFailure(error: unknown): Outcome {
  console.log(`✖ ${messageOf(error)}`);
  return { counts: { ...nothing, failed: 1 } };
}
