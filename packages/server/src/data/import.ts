import { isDeepStrictEqual } from 'node:util';
import type {
  CharterRecordInput,
  EventRecord,
  EventRecordInput,
  NetworkRecord,
  NetworkRecordInput,
  OrganizationRecord,
  OrganizationRecordInput,
  StoryRecordInput,
} from '@koinon/contract';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { EventRecordSchema } from '@koinon/contract/events';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { OrganizationRecordSchema } from '@koinon/contract/organizations';
import { check } from '@koinon/contract/parse';
import { StoryRecordSchema } from '@koinon/contract/stories';
import { addMonths } from '@koinon/i18n/dates';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../database/database.ts';
import { events, networks, organizations } from '../database/schema.ts';
import { moveSeats } from '../registrations/move-seats.ts';
import { eventColumns, foldedWords } from './columns.ts';
import { ImportError } from './import-error.ts';
import { writePeople, type MemberInput, type PastIssueInput } from './import-people.ts';
import { writeStories } from './import-stories.ts';
import { occurrenceDates } from './occurrences.ts';
import { type TakenInput, writePlaces } from './places.ts';

export { ImportError } from './import-error.ts';

/** A network with its register and its events, whole or in part: what is not named stays as it is. */
export interface NetworkImport {
  readonly network: NetworkRecordInput;
  readonly organizations?: readonly OrganizationRecordInput[];
  readonly events?: readonly EventRecordInput[];
  /** Sites whose pages may write to the network, as `https://agency.example`; those that it has stay. */
  readonly origins?: readonly string[];
  /** Confirmed members; those that it has stay. */
  readonly members?: readonly MemberInput[];
  /** Versions of its charter, the oldest first; those that it has stay as they are. */
  readonly charters?: readonly CharterRecordInput[];
  /** Issues of its newsletter that were sent elsewhere before, for the archive; those that it has stay. */
  readonly issues?: readonly PastIssueInput[];
  /** Published stories; those that were withdrawn since stay so. */
  readonly stories?: readonly StoryRecordInput[];
  /** Places that are taken already in events that are new, by event id (demonstrations and tests). */
  readonly taken?: Readonly<Record<string, TakenInput>>;
}

/** What an import changed. */
export interface ImportSummary {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Brings a network to what is given, in one transaction. The same data again changes nothing, neither SEQUENCE nor the
 * time of the last change; a change that those who come must hear of (when, where, how, what of it, whether) adds one to SEQUENCE.
 */
export async function importNetwork(db: Db, input: NetworkImport, now: number): Promise<ImportSummary> {
  const network = read(NetworkRecordSchema, input.network, 'The network');
  const bodies = (input.organizations ?? []).map((body, index) =>
    read(OrganizationRecordSchema, body, `Organisation ${body.id ?? index}`),
  );
  const records = (input.events ?? []).map((event, index) =>
    read(EventRecordSchema, event, `Event ${event.id ?? index}`),
  );
  const charters = (input.charters ?? []).map(charter =>
    read(CharterRecordSchema, charter, `Charter ${charter.version}`),
  );
  const issues = (input.issues ?? []).map(({ publishedAt, ...issue }) => ({
    record: read(IssueRecordSchema, issue, `Issue ${issue.id}`),
    publishedAt: new Date(publishedAt),
  }));
  const stories = (input.stories ?? []).map(story => read(StoryRecordSchema, story, `Story ${story.id}`));
  const at = new Date(now);
  return db.transaction(async tx => {
    const checked = { network, organizations: bodies, events: records };
    const outcomes = await applyImport(tx, checked, at, input.taken);
    const { origins, members } = input;
    await writePeople(tx, network, { origins, members, charters, issues }, at);
    await writeStories(tx, network, stories, at);
    return summaryOf(outcomes);
  });
}

/** Records that the contract accepts. */
export interface CheckedImport {
  readonly network: NetworkRecord;
  readonly organizations: readonly OrganizationRecord[];
  readonly events: readonly EventRecord[];
}

/** What an import did to one event. */
export interface EventOutcome {
  readonly record: EventRecord;
  /** Undefined: it is new. */
  readonly before: EventRecord | undefined;
  readonly outcome: 'created' | 'changed' | 'unchanged';
  /** Whether those who come must hear of it; then SEQUENCE has grown. */
  readonly significant: boolean;
}

/**
 * As `importNetwork`, of checked records and inside the caller's transaction.
 * Throws an `ImportError` for what only the database or the calendar can tell: then the transaction must not be kept.
 */
export async function applyImport(
  tx: Tx,
  { network, organizations: bodies, events: records }: CheckedImport,
  at: Date,
  taken: Readonly<Record<string, TakenInput>> = {},
): Promise<EventOutcome[]> {
  records.forEach(assertRecurrence);
  await writeNetwork(tx, network, at);
  const register = await writeOrganizations(tx, network.slug, bodies, at);
  const outcomes = await writeEvents(tx, network.slug, records, register, at);
  await writePlaces(tx, records, taken);
  for (const { before, record } of outcomes) if (before) await moveSeats(tx, before, record);
  return outcomes;
}

export function summaryOf(outcomes: readonly EventOutcome[]): ImportSummary {
  const count = (name: EventOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === name).length;
  return { created: count('created'), changed: count('changed'), unchanged: count('unchanged') };
}

function read<S extends Parameters<typeof check>[0]>(schema: S, input: unknown, what: string) {
  const checked = check(schema, input);
  if (!checked.ok) throw new ImportError(what, checked.errors);
  return checked.value;
}

function assertRecurrence(record: EventRecord): void {
  const date = record.slots[0]?.date;
  if (record.recurrence === null || date === undefined) return;
  try {
    // A year and a bit: a rule that never comes true is only found out by walking it.
    occurrenceDates(record, date, addMonths(date, 13));
  } catch {
    throw new ImportError(
      `Event ${record.id}`,
      [{ pointer: '/recurrence', code: 'bad-recurrence', params: {} }],
      record.id,
    );
  }
}

async function writeNetwork(tx: Tx, record: NetworkRecord, updatedAt: Date): Promise<void> {
  const [old] = await tx.select().from(networks).where(eq(networks.slug, record.slug)).for('update');
  if (old && isDeepStrictEqual(old.record, record)) return;
  await tx
    .insert(networks)
    .values({ slug: record.slug, record, updatedAt })
    .onConflictDoUpdate({ target: networks.slug, set: { record, updatedAt } });
}

/** The whole register of the network after the import, by id. */
async function writeOrganizations(
  tx: Tx,
  network: string,
  bodies: readonly OrganizationRecord[],
  updatedAt: Date,
): Promise<ReadonlyMap<string, OrganizationRecord>> {
  const rows = await tx.select().from(organizations).where(eq(organizations.network, network));
  const register = new Map(rows.map(row => [row.id, row.record]));
  for (const record of bodies) {
    if (isDeepStrictEqual(register.get(record.id), record)) continue;
    register.set(record.id, record);
    const values = { record, search: foldedWords([record.name, record.acronym]), updatedAt };
    await tx
      .insert(organizations)
      .values({ network, id: record.id, ...values })
      .onConflictDoUpdate({ target: [organizations.network, organizations.id], set: values });
  }
  return register;
}

async function writeEvents(
  tx: Tx,
  network: string,
  records: readonly EventRecord[],
  register: ReadonlyMap<string, OrganizationRecord>,
  updatedAt: Date,
): Promise<EventOutcome[]> {
  if (records.length === 0) return [];
  const ids = records.map(({ id }) => id);
  const rows = await tx.select().from(events).where(inArray(events.id, ids)).for('no key update');
  const known = new Map(rows.map(row => [row.id, row]));
  await assertSlugsFree(tx, network, records);
  // Two may change their addresses with each other.
  const moved = records.filter(({ id, slug }) => (known.get(id)?.slug ?? slug) !== slug);
  for (const { id } of moved) {
    await tx
      .update(events)
      .set({ slug: `~${id}` })
      .where(and(eq(events.id, id), eq(events.network, network)));
  }
  const outcomes: EventOutcome[] = [];
  for (const record of records) {
    const old = known.get(record.id);
    if (old && old.network !== network) {
      // Identifiers are the server's, not the network's: iCalendar UIDs are made of them.
      throw new ImportError(
        `Event ${record.id}`,
        [{ pointer: '/id', code: 'not-allowed', params: { network: old.network } }],
        record.id,
      );
    }
    const columns = eventColumns(record, id => register.get(id));
    const same = old !== undefined && isDeepStrictEqual(old.record, record);
    const significant = old !== undefined && mattersToThoseWhoCome(old.record, record);
    if (!old) await tx.insert(events).values({ id: record.id, network, ...columns, updatedAt });
    else if (!same) {
      const sequence = old.sequence + (significant ? 1 : 0);
      await tx
        .update(events)
        .set({ ...columns, sequence, updatedAt })
        .where(eq(events.id, record.id));
    } else if (old.search !== columns.search) {
      // The record is the same, but a body that it names is called otherwise now.
      await tx.update(events).set({ search: columns.search }).where(eq(events.id, record.id));
    }
    const outcome = !old ? 'created' : same ? 'unchanged' : 'changed';
    outcomes.push({ record, before: old?.record, outcome, significant });
  }
  return outcomes;
}

/** Two events of a network cannot have one address; the second one is told so. */
async function assertSlugsFree(tx: Tx, network: string, records: readonly EventRecord[]): Promise<void> {
  const owners = new Map<string, string>();
  const ids = new Set(records.map(({ id }) => id));
  const slugs = records.map(({ slug }) => slug);
  const rows = await tx
    .select({ id: events.id, slug: events.slug })
    .from(events)
    .where(and(eq(events.network, network), inArray(events.slug, slugs)));
  for (const { id, slug } of rows) if (!ids.has(id)) owners.set(slug, id);
  for (const { id, slug } of records) {
    const owner = owners.get(slug);
    if (owner !== undefined && owner !== id) {
      throw new ImportError(
        `Event ${id}`,
        [{ pointer: '/slug', code: 'not-allowed', params: { event: owner } }],
        id,
      );
    }
    owners.set(slug, id);
  }
}

const SIGNIFICANT = [
  'eventStatus',
  'precision',
  'period',
  'timeZone',
  'slots',
  'recurrence',
  'eventAttendanceMode',
  'location',
  'onlineUrl',
] as const;

/** RFC 5545 §3.8.7.4: SEQUENCE grows with a significant revision. */
function mattersToThoseWhoCome(before: EventRecord, after: EventRecord): boolean {
  return (
    SIGNIFICANT.some(member => !isDeepStrictEqual(before[member], after[member])) ||
    before.tracks.some(track => isOther(track, after.tracks))
  );
}

/** Whether a track is gone, or who chose it must hear of it; a new one is nobody's yet. */
function isOther(track: EventRecord['tracks'][number], now: EventRecord['tracks']): boolean {
  const same = now.find(({ id }) => id === track.id);
  return (
    !same ||
    (['name', 'room', 'onlineUrl'] as const).some(name => !isDeepStrictEqual(track[name], same[name]))
  );
}
