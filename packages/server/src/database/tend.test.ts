import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { migratedTemplate } from '../testing/template.ts';
import { tend } from './tend.ts';

test('what was changed a thousand times takes no more room than what was changed a hundred times', async () => {
  const client = new PGlite({ loadDataDir: await migratedTemplate() });
  try {
    const one = async <T>(query: string) => (await client.query<T>(query)).rows[0];
    await client.exec(`create table "Often changed" (id int primary key, text text);
      insert into "Often changed" select n, repeat('α', 400) from generate_series(1, 100) n`);
    const redo = `select redo_lsn as lsn from pg_control_checkpoint()`;
    const before = await one<{ lsn: string }>(redo);
    const sizes: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let turn = 0; turn < 10; turn += 1) {
        await client.query(`update "Often changed" set text = repeat($1, 400)`, [String(turn)]);
      }
      await tend(client);
      const size = await one<{ bytes: number }>(`select pg_relation_size('"Often changed"')::int as bytes`);
      sizes.push(size?.bytes ?? 0);
    }
    // The room of rows that are no more is taken by the next ones, give or take what a page has left.
    assert.ok((sizes[2] ?? 0) < 1.5 * (sizes[0] ?? 0), sizes.join());
    const after = await one<{ lsn: string }>(redo);
    assert.notEqual(after?.lsn, before?.lsn, 'the write-ahead log begins anew');
    const stats = await one<{ known: boolean }>(
      `select reltuples = 100 as known from pg_class where relname = 'Often changed'`,
    );
    assert.equal(stats?.known, true, 'the planner knows');
  } finally {
    await client.close();
  }
});
