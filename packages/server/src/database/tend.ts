import type { PGlite } from '@electric-sql/pglite';

interface Table {
  readonly name: string;
}

/** As PostgreSQL's own autovacuum: so many rows, and so great a part of all, that are no more or have changed. */
const DUE = `
  select quote_ident(relname) as name from pg_stat_user_tables
  where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup`;

/**
 * What a PostgreSQL server does by itself and the embedded one never does, for it has one process: rows that are no more give
 * their room back, the planner learns what there is, and the write-ahead log begins anew. Without it the folder grows for ever,
 * and so does the time to start again after a crash. One table after the other, so that whoever asks meanwhile has a turn.
 */
export async function tend(client: PGlite): Promise<void> {
  // Changes are counted once a second at most: those of the last one, too.
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<Table>(DUE);
  for (const { name } of rows) await client.exec(`vacuum (analyze) ${name}`);
  await client.exec('checkpoint');
}
