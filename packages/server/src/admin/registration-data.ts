import type { RegistrationStatus } from '@koinon/contract';
import type { AdminRegistration, QuarantineEntry } from '@koinon/contract/admin';
import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { events, quarantine, registrations } from '../database/schema.ts';
import type { Queryable } from '../database/database.ts';

export type RegistrationRow = typeof registrations.$inferSelect;

/** Which registrations: of an event with all its days, or of one day of a recurring one. */
export interface Selection {
  readonly event: string;
  readonly occurrence: string | undefined;
  readonly status: readonly RegistrationStatus[] | undefined;
}

/** The event and the day in `<id>` or `<id>~<YYYY-MM-DD>`. */
export function partsOf(id: string): { event: string; occurrence: string | undefined } {
  const [event = '', occurrence] = id.split('~');
  return { event, occurrence };
}

/** In the order in which they came, which is that of the line. */
export async function listRegistrations(
  db: Queryable,
  selection: Selection,
  page: { readonly after: number | undefined; readonly limit: number },
): Promise<{ rows: RegistrationRow[]; next: number | undefined }> {
  const rows = await db
    .select()
    .from(registrations)
    .where(
      and(selects(selection), page.after === undefined ? undefined : gt(registrations.identity, page.after)),
    )
    .orderBy(asc(registrations.identity))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { rows: items, next: rows.length > page.limit ? items.at(-1)?.identity : undefined };
}

export async function allRegistrations(db: Queryable, selection: Selection): Promise<RegistrationRow[]> {
  return db.select().from(registrations).where(selects(selection)).orderBy(asc(registrations.identity));
}

/** One of the network's; undefined where there is none. */
export async function findRegistration(
  db: Queryable,
  network: string,
  id: string,
): Promise<RegistrationRow | undefined> {
  const [found] = await db
    .select({ row: registrations })
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.event))
    .where(and(eq(registrations.id, id), eq(events.network, network)));
  return found?.row;
}

export async function listQuarantine(db: Queryable, network: string): Promise<QuarantineEntry[]> {
  const rows = await db
    .select()
    .from(quarantine)
    .where(eq(quarantine.network, network))
    .orderBy(asc(quarantine.createdAt), asc(quarantine.id));
  return rows.map(({ network: _network, createdAt, expiresAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Of which form an entry in quarantine is; undefined where there is none. */
export async function quarantinedForm(
  db: Queryable,
  network: string,
  id: string,
): Promise<string | undefined> {
  const [entry] = await db
    .select({ form: quarantine.form })
    .from(quarantine)
    .where(and(eq(quarantine.id, id), eq(quarantine.network, network)));
  return entry?.form;
}

export function toAdminRegistration(row: RegistrationRow): AdminRegistration {
  const { id, event, occurrence, status, name, email, lang, tracks, attendance, party, answers } = row;
  const { organisation, role, needs } = answers;
  return {
    id,
    event,
    occurrence: occurrence === '' ? null : occurrence,
    status,
    name,
    email,
    organisation,
    lang,
    tracks,
    attendance,
    role,
    needs,
    party,
    answers: answers.answers,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    holdsUntil: row.holdsUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function selects({ event, occurrence, status }: Selection): SQL | undefined {
  return and(
    eq(registrations.event, event),
    occurrence === undefined ? undefined : eq(registrations.occurrence, occurrence),
    status === undefined ? undefined : inArray(registrations.status, [...status]),
  );
}
