import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 0 failed", and the skipped ones only where there are any. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A file for a child process to write its counts to. */
export function resultsFile(): string {
  return join(tmpdir(), `koinon-results-${randomUUID()}.json`);
}

/** For whoever started this process: in the file that `KOINON_TEST_RESULTS` names. */
export function saveCounts(counts: Counts): void {
  const results = process.env['KOINON_TEST_RESULTS'];
  if (results) writeFileSync(results, JSON.stringify(counts));
}

/**
 * The counts that a child has written. A child that died without them is one failure, and so is one that
 * counted none failed but ended badly.
 */
export function readCounts(file: string, code: number | null): Counts {
  let counts: Counts | undefined;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    // the child ended before it could write: judged below
  }
  rmSync(file, { force: true });
  if (!counts) return { ...nothing, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
