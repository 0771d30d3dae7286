/** Data that outlives the process that writes it, to look at after its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { DatabaseLocation } from '../database/database.ts';
import { startPostgres } from './postgres.ts';
import { writeMigrated } from './template.ts';

export interface KeptData {
  readonly location: DatabaseLocation;
  /** Names the same place to a server. */
  readonly env: Readonly<Record<string, string>>;
}

/** Migrated and empty, of the kind that `KOINON_TEST_DATABASE` names; gone after the file's tests. */
export async function keptData(): Promise<KeptData> {
  if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
    const postgres = await startPostgres();
    after(() => postgres.stop());
    const url = await postgres.createMigratedDatabase();
    return { location: { url }, env: { DATABASE_URL: url } };
  }
  const folder = mkdtempSync(join(tmpdir(), 'koinon-kept-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  await writeMigrated(join(folder, 'database'));
  return { location: { folder: join(folder, 'database') }, env: { KOINON_DATA: folder } };
}
