import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migratePglite } from '../database/migrate.ts';

const root = join(import.meta.dirname, '../../../..');
const migrations = join(import.meta.dirname, '../../migrations');

/** Says which migrations, packages and way of making made a template: one under this name is never stale. */
export function templateName(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of readdirSync(migrations).filter(file => file.endsWith('.sql'))) {
    hash.update(name).update(readFileSync(join(migrations, name)));
  }
  hash.update(readFileSync(import.meta.filename));
  return hash.digest('hex').slice(0, 16);
}

/** A migrated, empty embedded database to start copies of: making one takes seconds, a copy a fraction. */
export async function migratedTemplate(): Promise<Blob> {
  const folder = join(root, 'node_modules/.cache/koinon');
  const file = join(folder, `pglite-${templateName()}.tar`);
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    const client = new PGlite();
    await migratePglite(client);
    await lighten(client);
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

/** Puts a migrated, empty embedded database into a folder. */
export async function writeMigrated(folder: string): Promise<void> {
  const made = new PGlite(folder, { loadDataDir: await migratedTemplate() });
  await made.waitReady;
  await made.close();
}

/** What a copy's start takes time for and no test looks at: two databases beside ours, and 128 MB for pages. */
async function lighten(client: PGlite): Promise<void> {
  for (const name of ['template0', 'template1']) {
    await client.exec(`update pg_database set datistemplate = false where datname = '${name}'`);
    await client.exec(`drop database ${name}`);
  }
  await client.exec("alter system set shared_buffers = '8MB'");
}
