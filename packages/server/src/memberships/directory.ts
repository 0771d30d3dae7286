/** What members show each other. Nothing else of anybody is looked at: a search finds only what is shown. */
import type { NetworkRecord } from '@koinon/contract';
import { fold } from '@koinon/i18n/fold';
import { and, eq, sql } from 'drizzle-orm';
import { findOrganizations } from '../data/networks.ts';
import { searchWords } from '../data/filters.ts';
import type { Queryable } from '../database/database.ts';
import { memberships } from '../database/schema.ts';
import { withoutTurns } from '../mail/neutral.ts';
import type { MembershipRow } from './rows.ts';
import type { DirectoryMember } from './types.ts';

/** By name, in the alphabet of the network's first language. @param q words that all must occur in what a member shows */
export async function directory(
  db: Queryable,
  network: NetworkRecord,
  q: string,
): Promise<DirectoryMember[]> {
  const rows = await db
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.network, network.slug),
        eq(memberships.status, 'active'),
        sql`${memberships.directory} -> 'fields' @> '["name"]'::jsonb`,
      ),
    );
  const shown = rows.filter(row => row.directory.fields.includes('organisation'));
  const bodies = await findOrganizations(
    db,
    network.slug,
    shown.flatMap(({ organisation }) => organisation?.id ?? []),
  );
  const [lang = 'en'] = network.languages;
  const { compare } = new Intl.Collator(lang);
  const words = searchWords(q);
  return rows
    .map(row => entryOf(row, bodies))
    .filter(entry => {
      const text = fold(textsOf(entry).join('\n'));
      return words.every(word => text.includes(word));
    })
    .sort((a, b) => compare(a.name, b.name));
}

function entryOf(
  { directory: { fields, about }, name, organisation, unit, role, email }: MembershipRow,
  bodies: Awaited<ReturnType<typeof findOrganizations>>,
): DirectoryMember {
  const body = organisation?.id === undefined ? undefined : bodies.get(organisation.id);
  const shown = (field: (typeof fields)[number], text: string | null | undefined) =>
    fields.includes(field) && typeof text === 'string' ? withoutTurns(text) : null;
  return {
    name: withoutTurns(name),
    organisation:
      fields.includes('organisation') && body ? body.name : shown('organisation', organisation?.name),
    unit: shown('unit', unit),
    role: shown('role', role),
    email: fields.includes('email') ? email : null,
    about: shown('about', about),
  };
}

function textsOf({ name, organisation, unit, role, email, about }: DirectoryMember): string[] {
  const body = typeof organisation === 'string' ? [organisation] : Object.values(organisation ?? {});
  return [name, ...body, unit, role, email, about].filter(text => text !== null);
}
