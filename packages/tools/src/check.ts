import { join } from 'node:path';
import { build } from './build.ts';
import { bundles } from './check/bundles.ts';
import { parses, selfContained, startsTogether } from './check/emitted.ts';
import { embedDefines } from './check/embed-defines.ts';
import { declaredTypes, exportedFiles, importsInNode, packaging } from './check/package-gates.ts';
import { archives } from './check/packed.ts';
import { warningsLeave } from './check/warnings.ts';
import { messageOf, runNode, seconds } from './process.ts';
import { measureSizes } from './size.ts';
import { add, inWords, nothing, type Counts } from './testing/results.ts';
import { embedTags, root } from './workspace.ts';

/** A gate answers one sentence per problem; none is good. */
interface Gate {
  readonly name: string;
  readonly run: () => Promise<readonly string[]>;
  /** What to do about a failure, where the problems do not say it. */
  readonly cure?: string;
}

const tool = (path: string) => join(root, 'node_modules', path);

/** What the sources must be: independent of one another and of the build. */
const sourceGates: readonly Gate[] = [
  {
    name: 'types',
    run: () => tolerate(tool('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false'),
  },
  {
    name: 'lint',
    run: () => tolerate(tool('eslint/bin/eslint.js'), '.', '--max-warnings=0', '--no-warn-ignored'),
    cure: 'npx eslint . --fix repairs what can be repaired',
  },
  {
    name: 'format',
    run: () => tolerate(tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'),
    cure: 'npm run format',
  },
];

const buildGate: Gate = {
  name: 'build',
  run: async () => {
    await build(['libs', 'types', 'themes', 'embed']);
    return [];
  },
};

/** What the build must be. */
const buildGates: readonly Gate[] = [
  { name: 'syntax', run: parses },
  { name: 'exports', run: exportedFiles },
  { name: 'imports in Node', run: importsInNode },
  { name: 'declarations', run: declaredTypes },
  { name: 'packaging', run: packaging },
  { name: 'archives', run: archives },
  { name: 'bundles', run: bundles },
  { name: 'warnings', run: warningsLeave },
];

const embedGates: readonly Gate[] = [
  { name: 'embed files', run: selfContained },
  { name: 'embed order', run: startsTogether },
  { name: 'embed defines', run: embedDefines },
  { name: 'size', run: async () => (await measureSizes()).grown },
];

/** Runs every gate and says one line for each. */
export async function runChecks(): Promise<Counts> {
  let total = nothing;
  // The type check beside the other two: more than two processes at a time gains nothing on small machines.
  const [types, ...others] = sourceGates;
  const counted = await Promise.all([runInTurn(types ? [types] : []), runInTurn(others)]);
  for (const counts of counted) total = add(total, counts);
  const built = await runGate(buildGate);
  total = add(total, built);
  if (built.failed > 0) {
    console.log('  What is judged of the build waits until there is one.');
    return total;
  }
  return add(total, await runInTurn([...buildGates, ...(embedTags().length > 0 ? embedGates : [])]));
}

async function runInTurn(gates: readonly Gate[]): Promise<Counts> {
  let total = nothing;
  for (const gate of gates) total = add(total, await runGate(gate));
  return total;
}

async function runGate({ name, run, cure }: Gate): Promise<Counts> {
  const start = performance.now();
  const problems = await run().catch(error => [messageOf(error)]);
  console.log(`${problems.length === 0 ? '✔' : '✖'} ${name} (${seconds(start)})`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
  if (problems.length > 0 && cure) console.log(`    → ${cure}`);
  return { ...nothing, ...(problems.length === 0 ? { passed: 1 } : { failed: 1 }) };
}

/** A tool that ends badly is one problem: all that it said. */
async function tolerate(...args: string[]): Promise<string[]> {
  return runNode(args).then(
    () => [],
    error => [messageOf(error)],
  );
}

export async function main(): Promise<void> {
  const counts = await runChecks();
  console.log(inWords(counts));
  if (counts.failed > 0) process.exitCode = 1;
}
