import { join } from 'node:path';
import { engines, ensureBrowser, MissingBrowser, type Engine } from '../browsers.ts';
import { build } from '../build.ts';
import { runChecks } from '../check.ts';
import { reaches } from './imports.ts';
import { root } from '../workspace.ts';
import { nothing, type Counts } from './results.ts';
import { runBrowserTests, runConformance, runNodeTests, testFiles, withPostgres } from './runners.ts';

export interface Step {
  readonly name: string;
  /** Runs it; an answer without tests says why. */
  readonly run: () => Promise<Outcome>;
}

export interface Outcome {
  readonly counts: Counts;
  readonly note?: string;
}

export const parts = ['check', 'unit', 'server', ...engines, 'e2e', 'embed'] as const;

export type Part = (typeof parts)[number];

/**
 * The steps of a test run, fast ones first.
 *
 * @param wanted parts by name; everything when empty
 * @param all slow tests too, and every engine in full
 */
export function plan(wanted: readonly Part[], all: boolean): Step[] {
  const named = (part: Part) => wanted.includes(part);
  const steps: Record<Part, () => Step[]> = {
    check: () => [{ name: 'check', run: async () => ({ counts: await runChecks() }) }],
    unit: () => [nodeStep('unit', unitPatterns, all)],
    server: () => [serverStep('pglite', all), serverStep('postgres', all)],
    chromium: () => [browserStep('chromium', all ? 'slow' : 'full')],
    firefox: () => [browserStep('firefox', all ? 'slow' : named('firefox') ? 'full' : 'smoke')],
    webkit: () => [browserStep('webkit', all ? 'slow' : named('webkit') ? 'full' : 'smoke')],
    e2e: () => [endToEnd(all)],
    embed: () => [conformance(all || named('embed') ? 'full' : 'smoke')],
  };
  return parts.filter(part => wanted.length === 0 || named(part)).flatMap(part => steps[part]());
}

const noFiles: Outcome = { counts: nothing, note: 'no test files' };

// What needs a browser or a database of its own is told by its name, or by its package.
const unitPatterns = ['packages/!(server)/src/**/*.test.ts'];

function nodeStep(name: string, patterns: readonly string[], slow: boolean): Step {
  return {
    name,
    async run() {
      const files = testFiles(patterns, slow).filter(path => !/\.e2e\.(slow\.)?test\.ts$/.test(path));
      return files.length === 0 ? noFiles : { counts: await runNodeTests(files) };
    },
  };
}

function serverStep(database: 'pglite' | 'postgres', slow: boolean): Step {
  return {
    name: `server on ${database}`,
    async run() {
      const files = testFiles(['packages/server/src/**/*.test.ts'], slow);
      if (files.length === 0) return noFiles;
      // One process per file and database: as many servers as files would be too many.
      const runWith = (some: readonly string[], env: Readonly<Record<string, string>> = {}) =>
        runNodeTests(some, { ...env, KOINON_TEST_DATABASE: database }, 2);
      if (database === 'pglite') return { counts: await runWith(files) };
      // What never asks which database it is to use would do the same a second time.
      const some = files.filter(path => reaches(join(root, path), 'KOINON_TEST_DATABASE'));
      return { counts: await withPostgres(env => runWith(some, env)) };
    },
  };
}

function browserStep(engine: Engine, scope: 'smoke' | 'full' | 'slow'): Step {
  return {
    name: scope === 'smoke' ? `${engine} (smoke)` : engine,
    run: () => withBrowser(engine, async () => ({ counts: await runBrowserTests(engine, scope) })),
  };
}

function endToEnd(slow: boolean): Step {
  return {
    name: 'end to end',
    run: () =>
      withBrowser('chromium', async path => {
        await build(['embed', 'storybook']);
        const files = testFiles(
          ['packages/*/src/**/*.e2e.test.ts', 'packages/*/src/**/*.e2e.slow.test.ts'],
          slow,
        );
        if (files.length === 0) return noFiles;
        // By far the longest: begun last, it would run alone.
        files.sort((a, b) => Number(b.includes('stories.e2e')) - Number(a.includes('stories.e2e')));
        return { counts: await runNodeTests(files, { KOINON_CHROMIUM: path }, slow ? 1 : 2) };
      }),
  };
}

/** Every tag on other people's pages: see `packages/embed-tests/src/conform`. */
function conformance(scope: 'smoke' | 'full'): Step {
  return {
    name: scope === 'smoke' ? 'embedding (smoke)' : 'embedding',
    async run() {
      await build(['embed']);
      return { counts: await runConformance(scope === 'smoke' ? ['--smoke'] : []) };
    },
  };
}

/** A missing engine fails the run in CI; elsewhere it is said and passed over. */
async function withBrowser(engine: Engine, run: (path: string) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run(ensureBrowser(engine).path);
  } catch (error) {
    if (!(error instanceof MissingBrowser) || process.env['CI']) throw error;
    return { counts: nothing, note: `not run. ${error.message}` };
  }
}
