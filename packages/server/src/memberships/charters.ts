/** Charters as the database has them. */
import type { CharterRecord, WireCharter } from '@koinon/contract';
import { charterText } from '@koinon/contract/forms';
import { pickFrom } from '@koinon/i18n/text';
import { and, desc, eq } from 'drizzle-orm';
import { sha256Of } from '../consents/ledger.ts';
import type { Queryable } from '../database/database.ts';
import { charters } from '../database/schema.ts';

export interface Charter {
  readonly record: CharterRecord;
  readonly publishedAt: Date;
}

/** Shared by who becomes a member by the current charter; alone has it who publishes another one. */
export const charterLock = (network: string) => `charter ${network}`;

/** The one to accept now: the youngest. */
export async function currentCharter(db: Queryable, network: string): Promise<Charter | undefined> {
  const [row] = await db
    .select({ record: charters.record, publishedAt: charters.publishedAt })
    .from(charters)
    .where(eq(charters.network, network))
    .orderBy(desc(charters.identity))
    .limit(1);
  return row;
}

/** @param version as it was published, or `current` */
export async function charter(
  db: Queryable,
  network: string,
  version: string,
): Promise<WireCharter | undefined> {
  const current = await currentCharter(db, network);
  if (version === 'current') return current && wireCharter(current, true);
  const [row] = await db
    .select({ record: charters.record, publishedAt: charters.publishedAt })
    .from(charters)
    .where(and(eq(charters.network, network), eq(charters.version, version)));
  return row && wireCharter(row, current?.record.version === version);
}

export function wireCharter({ record, publishedAt }: Charter, current: boolean): WireCharter {
  const languages = Object.keys(record.title);
  return {
    ...record,
    publishedAt: publishedAt.toISOString(),
    current,
    sha256: Object.fromEntries(languages.map(lang => [lang, sha256Of(charterText(record, lang))])),
  };
}

/** What a reader of a language is shown of a charter, and in which of its languages. @param lang BCP 47 */
export function shownCharter(
  { record }: Pick<Charter, 'record'>,
  lang: string,
): { text: string; lang: string } {
  const shown = pickFrom(record.title, lang)?.lang || 'und';
  return { text: charterText(record, shown), lang: shown };
}
