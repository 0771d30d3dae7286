import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migratePglite } from '../database/migrate.ts';

const root = join(import.meta.dirname, '../../../..');
const migrations = join(import.meta.dirname, '../../migrations');

/**
 * A migrated, empty embedded database to start copies of: making one takes seconds, a copy a fraction. Kept under a
 * name that says which migrations and which PGlite made it, so it is never stale.
 */
export async function migratedTemplate(): Promise<Blob> {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of readdirSync(migrations).filter(file => file.endsWith('.sql'))) {
    hash.update(name).update(readFileSync(join(migrations, name)));
  }
  const folder = join(root, 'node_modules/.cache/koinon');
  const file = join(folder, `pglite-${hash.digest('hex').slice(0, 16)}.tar`);
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    const client = new PGlite();
    await migratePglite(client);
    const made = await client.dumpDataDir('none');
    await client.close();
    mkdirSync(folder, { recursive: true });
    // Several processes may make it at once: each writes its own and the last name wins.
    const own = `${file}.${randomBytes(4).toString('hex')}`;
    writeFileSync(own, new Uint8Array(await made.arrayBuffer()));
    renameSync(own, file);
    return made;
  }
}
