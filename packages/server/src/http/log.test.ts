import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DrizzleQueryError, sql } from 'drizzle-orm';
import { testDatabase } from '../testing/harness.ts';
import { describeError } from './log.ts';

test('a query that failed is in the log without what it was about', async () => {
  const { db } = await testDatabase();
  const address = 'eleni@example.gr';
  const error: unknown = await db.execute(sql`select ${address}::int`).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const told = describeError(error);
  assert.match(told, /^Failed query \(22P02\): select \$1::int\n {4}at /);
  assert.doesNotMatch(told, /eleni@example/);
  assert.equal(describeError(address), 'thrown: not an error');
});

test('of a connection that was lost the log has what the driver says', () => {
  const cause = new Error('timeout exceeded when trying to connect');
  const told = describeError(new DrizzleQueryError('select $1', ['eleni@example.gr'], cause));
  assert.match(told, /^Failed query \(timeout exceeded when trying to connect\): select \$1\n/);
  const other = describeError(new DrizzleQueryError('select $1', [], new Error('eleni@example.gr')));
  assert.match(other, /^Failed query \(Error\): select \$1\n/);
});

test('a log that cannot be written ends nothing', { skip: !existsSync('/dev/full') }, () => {
  const script = `
    import { jsonLog } from ${JSON.stringify(join(import.meta.dirname, 'log.ts'))};
    const log = jsonLog(() => 0);
    log({ level: 'info', message: 'one' });
    setImmediate(() => {
      log({ level: 'info', message: 'two' });
      setImmediate(() => process.exit(7));
    });`;
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=koinon:source', '--input-type=module', '--eval', script],
    { stdio: [...stdio], encoding: 'utf8' },
  );
  assert.equal(status, 7, stderr);
});
