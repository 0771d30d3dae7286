import type { NetworkRecord, Organization } from '@koinon/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { organizations } from '../database/schema.ts';
import { publicOrganization } from '../wire/wire.ts';
import { escapeLike, searchWords } from './filters.ts';

/**
 * Bodies whose name or acronym, in any language, has every word of the query; those that begin with it come first, then
 * by the alphabet of the network's first language.
 */
export async function searchOrganizations(
  db: Queryable,
  network: NetworkRecord,
  q: string,
  limit: number,
): Promise<Organization[]> {
  const words = searchWords(q);
  const rows = await db
    .select({ record: organizations.record, search: organizations.search })
    .from(organizations)
    .where(
      and(
        eq(organizations.network, network.slug),
        ...words.map(word => sql`${organizations.search} like ${`%${escapeLike(word)}%`}`),
      ),
    );
  const start = words.join(' ');
  const [lang = 'en'] = network.languages;
  const { compare } = new Intl.Collator(lang);
  return rows
    .map(({ record, search }) => ({
      body: publicOrganization(record),
      rank: search.split('\n').some(line => line.startsWith(start)) ? 0 : 1,
      name: record.name[lang] ?? Object.values(record.name)[0] ?? '',
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .slice(0, limit)
    .map(({ body }) => body);
}
