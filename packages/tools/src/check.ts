import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { bundles } from './check/bundles.ts';
import { parses, selfContained, startsTogether } from './check/emitted.ts';
import { embedDefines } from './check/embed-defines.ts';
import { declaredTypes, exportedFiles, importsInNode, packaging } from './check/package-gates.ts';
import { archives } from './check/packed.ts';
import { warningsLeave } from './check/warnings.ts';
import { messageOf, runNode, seconds } from './process.ts';
import { measureSizes } from './size.ts';
import { add, inWords, nothing, saveCounts, type Counts } from './testing/results.ts';
import { runCounted } from './testing/runners.ts';
import { embedTags, root } from './workspace.ts';

/** A gate answers one sentence per problem; none is good. */
interface Gate {
  readonly name: string;
  readonly run: () => Promise<readonly string[]>;
  /** What to do about a failure, where the problems do not say it. */
  readonly cure?: string;
}

const tool = (path: string) => join(root, 'node_modules', path);

const types: Gate = {
  name: 'types',
  run: () => tolerate(tool('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false'),
};

const styleGates: readonly Gate[] = [
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

/** What its packages must be. */
const packageGates: readonly Gate[] = [
  { name: 'syntax', run: parses },
  { name: 'exports', run: exportedFiles },
  { name: 'declarations', run: declaredTypes },
  { name: 'packaging', run: packaging },
  { name: 'archives', run: archives },
  { name: 'bundles', run: bundles },
];

/** What its modules must be where they run. */
const moduleGates: readonly Gate[] = [
  { name: 'imports in Node', run: importsInNode },
  { name: 'warnings', run: warningsLeave },
];

const embedGates: readonly Gate[] = [
  { name: 'embed files', run: selfContained },
  { name: 'embed order', run: startsTogether },
  { name: 'embed defines', run: embedDefines },
  { name: 'size', run: async () => (await measureSizes()).grown },
];

/** Runs every gate and says one line for each. Two at a time: more gains nothing on small machines. */
export async function runChecks(): Promise<Counts> {
  const typed = runGate(types);
  const [built, ...others] = await Promise.all([
    typed.then(() => runGate(buildGate)),
    typed,
    runInTurn(styleGates),
  ]);
  const total = others.reduce(add, built);
  if (built.failed > 0) {
    console.log('  What is judged of the build waits until there is one.');
    return total;
  }
  const ofModules = [...(embedTags().length > 0 ? embedGates : []), ...moduleGates];
  // Bundling what the packages hold keeps a processor busy: in a process of its own, or the others would wait for it.
  const ofPackages = runCounted(
    ['--conditions=koinon:source', join(root, 'packages/tools/run.js'), 'check', '--packages'],
    {},
  );
  const judged = await Promise.all([ofPackages, runInTurn(ofModules)]);
  return judged.reduce(add, total);
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

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { packages: { type: 'boolean' } } });
  if (values.packages) {
    // What of it failed is in the counts.
    saveCounts(await runInTurn(packageGates));
    return;
  }
  const counts = await runChecks();
  console.log(inWords(counts));
  if (counts.failed > 0) process.exitCode = 1;
}
