/** A server with an event that one can register for, and hands to do so. */
import type {
  EventRecordInput,
  NetworkRecordInput,
  RegistrationInput,
  WireRegistration,
} from '@koinon/contract';
import { and, asc, eq } from 'drizzle-orm';
import { outbox, places, registrations } from '../database/schema.ts';
import type { Foundations } from '../http/context.ts';
import { tokenOf } from '../mail/links.ts';
import type { PlacesRepository } from '../registrations/places.ts';
import { BASE, SECRET, testServer, type TestServer } from './harness.ts';
import { event, network } from './records.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const openNetwork: NetworkRecordInput = {
  ...network,
  privacy: { controller: { el: 'Υπουργείο' }, contact: 'dpo@ministry.example', retentionDays: 90 },
};

/** An open event of the 4th of December 2026 in Athens, with a line. */
export function openEvent(id: string, change: Partial<EventRecordInput> = {}): EventRecordInput {
  return event(id, {
    eventAttendanceMode: 'offline',
    registration: { mode: 'internal', waitingList: true },
    ...change,
  });
}

export function input(email: string, change: Partial<RegistrationInput> = {}): RegistrationInput {
  return { name: 'Ελένη Παπαδοπούλου', email, lang: 'el', privacy: true, ...change };
}

export interface RegistrationServer extends TestServer {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Registers with a key of its own; the answer's status and, of a problem, its slug. */
  register(eventId: string, body: unknown, key?: string): Promise<string>;
  /** The token of the last mail to an address. */
  token(email: string): Promise<string>;
  /** A registration by the last link mailed to its address. */
  read(email: string): Promise<WireRegistration>;
  act(email: string, verb: 'confirm' | 'cancel'): Promise<WireRegistration>;
  /** Registers and confirms; the status afterwards. */
  join(eventId: string, email: string, change?: Partial<RegistrationInput>): Promise<string>;
  /** `address status` of an event's registrations, in the order of the line. */
  states(eventId: string): Promise<string[]>;
  /** Templates of the mails to an address, oldest first. */
  mails(email: string): Promise<string[]>;
  /** Taken places by `scope key`, those that are not 0. */
  taken(eventId: string, occurrence?: string): Promise<Record<string, number>>;
}

export async function registrationServer(
  events: readonly EventRecordInput[],
  options: Partial<Foundations> = {},
  repository?: PlacesRepository,
): Promise<RegistrationServer> {
  const base = await testServer(options, repository);
  const { db } = base.database;
  let keys = 0;
  const server: RegistrationServer = Object.assign(base, {
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return base.app.request(`${BASE}${path}`, {
        method,
        headers: { ...json, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async register(eventId: string, body: unknown, key = `key-number-${(keys += 1)}`) {
      return said(
        await server.send('POST', `/v1/events/${eventId}/registrations`, body, { 'Idempotency-Key': key }),
      );
    },
    async token(email: string) {
      const rows = await db
        .select()
        .from(outbox)
        .where(eq(outbox.email, email))
        .orderBy(asc(outbox.identity));
      const { registration, nonce } = rows.at(-1)?.params ?? {};
      return tokenOf(SECRET, {
        purpose: 'registration',
        subject: String(registration),
        nonce: String(nonce),
      });
    },
    async read(email: string) {
      return (await server.json(`/v1/registrations/${await server.token(email)}`)) as WireRegistration;
    },
    async act(email: string, verb: 'confirm' | 'cancel') {
      const response = await server.send('POST', `/v1/registrations/${await server.token(email)}/${verb}`);
      if (response.status !== 200) throw new Error(await said(response));
      return (await response.json()) as WireRegistration;
    },
    async join(eventId: string, email: string, change: Partial<RegistrationInput> = {}) {
      const answer = await server.register(eventId, input(email, change));
      if (answer !== '202') throw new Error(answer);
      return (await server.act(email, 'confirm')).status;
    },
    async states(eventId: string) {
      const [id = '', occurrence = ''] = eventId.split('~');
      const rows = await db
        .select()
        .from(registrations)
        .where(and(eq(registrations.event, id), eq(registrations.occurrence, occurrence)))
        .orderBy(asc(registrations.identity));
      return rows.map(row => `${row.email} ${row.status}`);
    },
    async mails(email: string) {
      const rows = await db
        .select()
        .from(outbox)
        .where(eq(outbox.email, email))
        .orderBy(asc(outbox.identity));
      return rows.map(({ template }) => template);
    },
    async taken(eventId: string, occurrence = '') {
      const rows = await db
        .select()
        .from(places)
        .where(and(eq(places.event, eventId), eq(places.occurrence, occurrence)));
      const some = rows.filter(({ taken }) => taken > 0);
      return Object.fromEntries(some.map(row => [`${row.scope} ${row.key}`.trim(), row.taken]));
    },
  });
  await server.import({ network: openNetwork, events });
  return server;
}

/** `202`, or a problem as `409 no-places`. */
export async function said(response: Response): Promise<string> {
  const body: unknown = await response.json();
  const type = typeof body === 'object' && body !== null ? String(Reflect.get(body, 'type') ?? '') : '';
  return type === ''
    ? String(response.status)
    : `${response.status} ${type.slice(type.lastIndexOf('/') + 1)}`;
}
