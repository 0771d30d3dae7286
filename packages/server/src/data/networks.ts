import type { NetworkRecord, OrganizationRecord, WireNetwork } from '@koinon/contract';
import { and, eq, inArray } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { networks, organizations } from '../database/schema.ts';
import { publicOrganization } from '../wire/wire.ts';

export async function findNetwork(db: Queryable, slug: string): Promise<NetworkRecord | undefined> {
  const [row] = await db.select({ record: networks.record }).from(networks).where(eq(networks.slug, slug));
  return row?.record;
}

/** As it is now, and nobody else changes it, its register or its events before the transaction ends. */
export async function lockNetwork(tx: Tx, slug: string): Promise<NetworkRecord | undefined> {
  const [row] = await tx
    .select({ record: networks.record })
    .from(networks)
    .where(eq(networks.slug, slug))
    .for('no key update');
  return row?.record;
}

/** In the order in which they were first imported. */
export async function allNetworks(db: Queryable): Promise<NetworkRecord[]> {
  const rows = await db.select({ record: networks.record }).from(networks).orderBy(networks.identity);
  return rows.map(row => row.record);
}

/** Bodies by id, with all that they belong to. The register is a few levels deep, so this is a few queries. */
export async function findOrganizations(
  db: Queryable,
  network: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, OrganizationRecord>> {
  const found = new Map<string, OrganizationRecord>();
  const asked = new Set<string>();
  let wanted = new Set(ids);
  while (wanted.size > 0) {
    for (const id of wanted) asked.add(id);
    const rows = await db
      .select({ record: organizations.record })
      .from(organizations)
      .where(and(eq(organizations.network, network), inArray(organizations.id, [...wanted])));
    for (const { record } of rows) found.set(record.id, record);
    wanted = new Set(
      rows.flatMap(({ record }) =>
        record.parent !== null && !asked.has(record.parent) ? [record.parent] : [],
      ),
    );
  }
  return found;
}

export async function toWireNetwork(
  db: Queryable,
  record: NetworkRecord,
  defaultNetwork: string | undefined,
): Promise<WireNetwork> {
  const { coordinator, domains: _domains, retention: _retention, ...open } = record;
  const bodies = await findOrganizations(db, record.slug, coordinator === null ? [] : [coordinator]);
  const body = coordinator === null ? undefined : bodies.get(coordinator);
  return {
    ...open,
    coordinator: body ? publicOrganization(body) : null,
    default: record.slug === defaultNetwork,
  };
}
