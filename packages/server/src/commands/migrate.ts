import { ensureAdministrator } from '../admin/first-administrator.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/database.ts';
import { databaseLocation } from '../server.ts';
import type { CommandContext } from './command.ts';

/** Brings the database up to date; with `--staff-token` also makes an administrator, whoever there is already. */
export async function migrate({ env, values, terminal }: CommandContext): Promise<number> {
  const config = readConfig(env);
  const database = await openDatabase(databaseLocation(config));
  try {
    terminal.note('The database is up to date.');
    if (values['staff-token'] === true) {
      const file = await ensureAdministrator(database.db, config.dataFolder, Date.now(), true);
      terminal.note(`A new administrator's token is in ${file ?? ''}.`);
    }
  } finally {
    await database.close();
  }
  return 0;
}
