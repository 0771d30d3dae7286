import type { Reporter, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../workspace.ts';

/** What a run of browser tests came to. */
export interface BrowserResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Says each failure with its file, its full name and its error, and writes the counts to a file when the run
 * stops. Passing tests are silent.
 */
export function resultReporter(resultsFile: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) addSession(session, totals);
      console.log(
        `${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
      );
      if (resultsFile) writeFileSync(resultsFile, JSON.stringify(totals satisfies BrowserResults));
    },
  };
}

type Totals = { -readonly [K in keyof BrowserResults]: BrowserResults[K] };

function addSession(session: TestSession, totals: Totals): void {
  const file = relative(root, session.testFile ?? '');
  const before = totals.failed + totals.passed + totals.skipped;
  for (const error of session.errors) {
    totals.failed += 1;
    say(file, 'the file itself', error);
  }
  for (const missing of session.request404s)
    console.log(`  ${file} asked for ${missing}, which is not there`);
  if (session.testResults) addSuite(session.testResults, [], file, totals);
  if (totals.failed + totals.passed + totals.skipped === before) {
    totals.failed += 1;
    say(file, 'the file itself', { message: 'It holds no test, or the browser never reported one.' });
  }
}

function addSuite(suite: TestSuiteResult, path: readonly string[], file: string, totals: Totals): void {
  const here = suite.name ? [...path, suite.name] : path;
  for (const test of suite.tests) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else {
      totals.failed += 1;
      say(file, [...here, test.name].join(' › '), test.error);
    }
  }
  for (const inner of suite.suites) addSuite(inner, here, file, totals);
}

function say(file: string, name: string, error: TestResultError | undefined): void {
  console.log(`✖ ${file}: ${name}`);
  const lines = [error?.message ?? 'failed without an error'];
  if (error?.expected !== undefined)
    lines.push(`expected: ${error.expected}`, `actual:   ${error.actual ?? ''}`);
  if (error?.stack) lines.push(error.stack);
  console.log(lines.join('\n').replace(/^/gm, '    '));
}
