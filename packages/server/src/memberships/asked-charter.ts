/** Which charter was read by who asked to join, before the address is proved: see `WireMembership.charter` for after that. */
import { eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { memberships } from '../database/schema.ts';
import { findLink } from '../mail/links.ts';
import { findRequest, readSubject } from './requests.ts';

/** Its version; null where the link is to nothing that was asked. */
export async function askedCharter(db: Queryable, token: string): Promise<string | null> {
  const link = await findLink(db, token);
  if (link?.purpose !== 'membership') return null;
  const { id, request } = readSubject(link.subject);
  const [row] = await db.select().from(memberships).where(eq(memberships.id, id));
  if (!row) return null;
  const { said } = (await findRequest(db, row, request)) ?? row;
  return said?.charter.version ?? null;
}
