/**
 * The transaction of a form that was accepted. Whether the address is new, known or a stranger's to the members: the same
 * queries in the same order, the same answer and one queued mail; what differs is a number in them. Who only watches the
 * server learns nothing about anybody.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { addressKey, type RegistrationBody } from '@koinon/contract';
import { and, eq, ne, sql } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { memberships, registrations } from '../database/schema.ts';
import { addressGroup } from '../http/address.ts';
import { RequestProblem } from '../http/problem.ts';
import { createLink } from '../mail/links.ts';
import { enqueue } from '../mail/outbox.ts';
import { HOLD_MS, type RegistrationDeps } from './deps.ts';
import { linkEnd, type EventRow } from './event-facts.ts';
import type { MailTemplate } from '../mail/names.ts';
import { seatsOf, type Choice } from './places.ts';
import { hasPlace, type RegistrationRow } from './rows.ts';

/** What was accepted, by the contract and the rules. */
export interface Entry {
  readonly event: EventRow;
  readonly body: RegistrationBody;
  readonly address: string;
  readonly origin: string | null;
  /** SHA-256 of the notice that was agreed to. */
  readonly noticeHash: string;
}

/** Throws `no-places` where there is neither a place nor a line; then nothing was written. */
export async function register(tx: Tx, deps: RegistrationDeps, entry: Entry): Promise<void> {
  const { event, body } = entry;
  const { record, occurrence } = event;
  const time = deps.now();
  const emailKey = addressKey(body.email);

  // Two requests of one address are one after the other, so the second sees what the first wrote.
  await lockName(tx, `registration ${record.id} ${occurrence} ${emailKey}`);
  const known = await findKnown(tx, event, emailKey);
  const stranger = record.audience === 'members' && !(await isMember(tx, event.network, emailKey));
  const client = clientKey(deps.secret, entry);
  const holds = await openHolds(tx, event, client);
  await deps.places.prepare(tx, record, occurrence);

  // Who has not proved the address and has no place either may say all of it anew; everything else stays as it is.
  const anew = !stranger && (!known || (known.confirmedAt === null && !hasPlace(known)));
  const holding = anew && holds < deps.formLimits.holdsPerClient;
  const choice = choiceOf(body);
  const room = await deps.places.take(
    tx,
    seatsOf(record, occurrence, choice),
    body.party,
    holding ? body.party : 0,
  );
  // The same for everybody: a known address must not be told by an answer that a new one would not get.
  if (!room && !record.registration.waitingList) throw new RequestProblem('no-places');

  const held = room && holding;
  const id = known?.id ?? randomUUID();
  await write(tx, anew, { id, entry, emailKey, choice, held, client, time });

  const template = templateFor({ stranger, anew, room, known });
  const expiresAt = new Date(stranger ? time : linkEnd(event, time));
  const nonce = await createLink(
    tx,
    { secret: deps.secret, now: deps.now },
    { purpose: 'registration', subject: id, expiresAt },
  );
  await enqueue(tx, {
    network: event.network,
    template,
    params: stranger ? { event: eventId(event) } : { registration: id, nonce },
    email: anew || stranger ? body.email : (known?.email ?? body.email),
    lang: body.lang,
    budgeted: true,
    now: time,
  });
}

export const eventId = ({ record, occurrence }: EventRow) =>
  occurrence === '' ? record.id : `${record.id}~${occurrence}`;

export function choiceOf({ track, attendance }: Pick<RegistrationBody, 'track' | 'attendance'>): Choice {
  return { tracks: track === null ? [] : typeof track === 'string' ? [track] : track, attendance };
}

function templateFor(is: {
  readonly stranger: boolean;
  readonly anew: boolean;
  readonly room: boolean;
  readonly known: Pick<RegistrationRow, 'confirmedAt'> | undefined;
}): MailTemplate {
  if (is.stranger) return 'registration-members-only';
  if (is.anew) return is.room ? 'registration-confirm' : 'registration-confirm-waiting';
  return is.known?.confirmedAt ? 'registration-known' : 'registration-confirm';
}

async function findKnown(tx: Tx, { record, occurrence }: EventRow, emailKey: string) {
  const [row] = await tx
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.event, record.id),
        eq(registrations.occurrence, occurrence),
        eq(registrations.emailKey, emailKey),
        ne(registrations.status, 'cancelled'),
      ),
    )
    .for('update');
  return row;
}

async function isMember(tx: Tx, network: string, emailKey: string): Promise<boolean> {
  const [row] = await tx
    .select({ status: memberships.status })
    .from(memberships)
    .where(and(eq(memberships.network, network), eq(memberships.emailKey, emailKey)));
  return row?.status === 'active';
}

/** A client by a hash that only this server can make, and another one for each event. */
function clientKey(secret: string, { address, event }: Entry): string {
  return createHmac('sha256', secret)
    .update(`client|${eventId(event)}|${addressGroup(address)}`)
    .digest('base64url');
}

async function openHolds(tx: Tx, { record, occurrence }: EventRow, client: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(registrations)
    .where(
      and(
        eq(registrations.event, record.id),
        eq(registrations.occurrence, occurrence),
        eq(registrations.status, 'held'),
        eq(registrations.client, client),
      ),
    );
  return row?.count ?? 0;
}

interface Row {
  readonly id: string;
  readonly entry: Entry;
  readonly emailKey: string;
  readonly choice: Choice;
  readonly held: boolean;
  readonly client: string;
  readonly time: number;
}

/**
 * One statement for a new row, for one that is said anew (it keeps its order in the line) and for none: `where false`
 * writes nothing, and is the same query.
 */
async function write(tx: Tx, anew: boolean, row: Row): Promise<void> {
  const { entry, choice, held, time } = row;
  const { event, body, origin } = entry;
  const at = new Date(time).toISOString();
  const { organisation, role, needs, answers } = body;
  const notice = { hash: entry.noticeHash, lang: body.lang, at, origin };
  await tx.execute(sql`
    insert into registrations (
      id, event, occurrence, email_key, email, name, lang, tracks, attendance, party, answers, status, holds_until,
      client, notice, created_at, updated_at
    )
    select
      ${row.id}::text, ${event.record.id}::text, ${event.occurrence}::text, ${row.emailKey}::text, ${body.email}::text,
      ${body.name}::text, ${body.lang}::text,
      array(select jsonb_array_elements_text(${JSON.stringify(choice.tracks)}::jsonb)),
      ${choice.attendance}::text, ${body.party}::int,
      ${JSON.stringify({ organisation, role, needs, answers })}::jsonb,
      ${held ? 'held' : 'waiting'}::text,
      ${held ? new Date(time + HOLD_MS).toISOString() : null}::timestamptz,
      ${held ? row.client : null}::text, ${JSON.stringify(notice)}::jsonb, ${at}::timestamptz, ${at}::timestamptz
    where ${anew}::boolean
    on conflict (event, occurrence, email_key) where status <> 'cancelled' do update set
      email = excluded.email, name = excluded.name, lang = excluded.lang, tracks = excluded.tracks,
      attendance = excluded.attendance, party = excluded.party, answers = excluded.answers, status = excluded.status,
      holds_until = excluded.holds_until, client = excluded.client, notice = excluded.notice,
      updated_at = excluded.updated_at
  `);
}

/** SHA-256 of what the notice says: so that one can tell years later what was agreed to. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
