import { and, eq } from 'drizzle-orm';
import type { Db, Queryable } from '../database/database.ts';
import { origins } from '../database/schema.ts';

/** For how long a page may still write after its site was taken off the list, in each process. */
const KEPT_MS = 5_000;

export type AllowedOrigins = (network: string, origin: string) => Promise<boolean>;

/**
 * Whether pages of an origin may write to a network. What was found is believed for a few seconds; what was not found is
 * looked up each time, so that a site that has just been added writes at once.
 */
export function allowedOrigins(db: Db, now: () => number): AllowedOrigins {
  const kept = new Map<string, { readonly origins: ReadonlySet<string>; readonly until: number }>();
  return async (network, origin) => {
    const known = kept.get(network);
    const left = (known?.until ?? 0) - now();
    // What is kept for longer than that was kept before the clock was set back.
    if (known && left > 0 && left <= KEPT_MS && known.origins.has(origin)) return true;
    const rows = await originsOf(db, network);
    const listed = new Set(rows.map(row => row.origin));
    kept.set(network, { origins: listed, until: now() + KEPT_MS });
    return listed.has(origin);
  };
}

export function originsOf(db: Queryable, network: string) {
  return db
    .select({ origin: origins.origin, createdAt: origins.createdAt })
    .from(origins)
    .where(eq(origins.network, network))
    .orderBy(origins.origin);
}

/** Returns whether it is new. */
export async function addOrigin(
  db: Queryable,
  network: string,
  origin: string,
  createdAt: Date,
): Promise<boolean> {
  const rows = await db
    .insert(origins)
    .values({ network, origin, createdAt })
    .onConflictDoNothing()
    .returning({ origin: origins.origin });
  return rows.length > 0;
}

/** Returns whether it was there. */
export async function removeOrigin(db: Queryable, network: string, origin: string): Promise<boolean> {
  const rows = await db
    .delete(origins)
    .where(and(eq(origins.network, network), eq(origins.origin, origin)))
    .returning({ origin: origins.origin });
  return rows.length > 0;
}
