import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Queryable } from '../database/database.ts';
import { staff } from '../database/schema.ts';
import { recordAct } from './acts.ts';
import { newToken, tokenHash } from './tokens.ts';

/** Any number, the same in every Koinon: it names the advisory lock. */
const LOCK = 5_027_024;

/** Where the first administrator's token is written, and where the command looks for one. */
export const tokenFile = (dataFolder: string) => join(dataFolder, 'staff-token');

/**
 * Where nobody may administer all networks, makes an administrator and writes the token to `staff-token` in the data
 * folder, for the server's own user alone (mode 0600). Of several processes that start at once one does it.
 *
 * @param anew also where there is one already: for those who lost the token
 * @returns the file, or undefined where there was nothing to do
 */
export async function ensureAdministrator(
  db: Db,
  dataFolder: string,
  now: number,
  anew = false,
): Promise<string | undefined> {
  // At most starts there is one, and then nothing is written: also a disk that is full can be read from.
  if (!anew && (await countAdministrators(db)) > 0) return undefined;
  return db.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`);
    if (!anew && (await countAdministrators(tx)) > 0) return undefined;
    const token = newToken();
    const id = randomUUID();
    const at = new Date(now);
    await tx.insert(staff).values({
      id,
      name: 'staff-token',
      role: 'admin',
      network: null,
      tokenHash: tokenHash(token),
      createdAt: at,
    });
    await recordAct(tx, { staff: id, network: null, act: 'staff.add', subject: id, at });
    // Before the commit: of a token that is kept nowhere nobody could ever be rid.
    return writeToken(dataFolder, token);
  });
}

/** Who may do everything: the last of them cannot be revoked. */
export async function countAdministrators(db: Queryable): Promise<number> {
  return db.$count(staff, and(eq(staff.role, 'admin'), isNull(staff.network), isNull(staff.revokedAt)));
}

/** Under another name first, so that no reader finds half of it and an older file's mode does not stay. */
function writeToken(folder: string, token: string): string {
  const file = tokenFile(folder);
  const own = `${file}.${randomBytes(4).toString('hex')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, `${token}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(own, file);
  return file;
}
