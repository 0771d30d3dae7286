/** A server with a network that one can join, and hands to do so. */
import {
  addressKey,
  type CharterRecordInput,
  type MembershipInput,
  type NetworkRecordInput,
  type WireMembership,
} from '@koinon/contract';
import { and, asc, eq } from 'drizzle-orm';
import { memberships, outbox } from '../database/schema.ts';
import type { NetworkImport } from '../data/import.ts';
import type { Foundations } from '../http/context.ts';
import { tokenOf } from '../mail/links.ts';
import { consentsOf, personOf } from '../consents/ledger.ts';
import type { SeatsRepository } from '../memberships/seats.ts';
import { BASE, SECRET, testServer, type TestServer } from './harness.ts';
import { organizations } from './records.ts';
import { openNetwork, said } from './registrations.ts';

export const charter: CharterRecordInput = {
  version: '2024',
  title: { el: 'Χάρτης', en: 'Charter' },
  introduction: {
    el: [{ type: 'paragraph', text: 'Εισαγωγή.' }],
    en: [{ type: 'paragraph', text: 'Foreword.' }],
  },
  principles: [
    { title: { el: 'Συνεργασία', en: 'Cooperation' }, text: { el: 'Μαζί.', en: 'Together.' } },
    { title: { el: 'Διαφάνεια', en: 'Openness' }, text: { el: 'Ανοιχτά.', en: 'In the open.' } },
  ],
};

export const newCharter: CharterRecordInput = {
  ...charter,
  version: '2027',
  principles: [
    ...charter.principles,
    { title: { el: 'Τόλμη', en: 'Courage' }, text: { el: 'Θάρρος.', en: 'Boldly.' } },
  ],
};

const open: NetworkRecordInput = {
  ...openNetwork,
  domains: { suffixes: ['gov.gr'], hosts: ['ekdd.gr'] },
};

/** People join. */
export const individual: NetworkRecordInput = { ...open, membership: { mode: 'individual' } };
/** Bodies have two seats each. */
export const institutional: NetworkRecordInput = {
  ...open,
  membership: { mode: 'institutional', seatsPerBody: 2 },
};

export function joining(email: string, change: Partial<MembershipInput> = {}): MembershipInput {
  return {
    name: 'Ελένη Παπαδοπούλου',
    email,
    organisation: { id: 'ministry' },
    lang: 'el',
    charter: '2024',
    declaration: true,
    privacy: true,
    ...change,
  };
}

export interface MemberServer extends TestServer {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Asks to join with a key of its own; the answer's status and, of a problem, its slug. */
  ask(body: unknown, key?: string): Promise<string>;
  /** The token of the last mail about a membership to an address. */
  token(email: string): Promise<string>;
  read(email: string): Promise<WireMembership>;
  act(email: string, verb: 'confirm' | 'cancel' | 'accept', body?: unknown): Promise<WireMembership>;
  change(email: string, changes: unknown): Promise<WireMembership>;
  /** Joins and confirms; `status` or `status reason` afterwards. */
  join(email: string, change?: Partial<MembershipInput>): Promise<string>;
  row(email: string): Promise<typeof memberships.$inferSelect | undefined>;
  id(email: string): Promise<string>;
  /** Templates of the mails to an address, oldest first. */
  mails(email: string): Promise<string[]>;
  /** `purpose act method` of all that was agreed to with an address, in order. */
  ledger(email: string): Promise<string[]>;
}

export const standing = ({ status, reason }: Pick<WireMembership, 'status' | 'reason'>) =>
  reason === null ? status : `${status} ${reason}`;

export async function memberServer(
  input: Partial<NetworkImport> = {},
  options: Partial<Foundations> = {},
  seats?: SeatsRepository,
): Promise<MemberServer> {
  const base = await testServer(options, undefined, seats);
  const { db } = base.database;
  let keys = 0;

  const mailsTo = (email: string) =>
    db
      .select()
      .from(outbox)
      .where(eq(outbox.emailKey, addressKey(email)))
      .orderBy(asc(outbox.identity));

  async function answered(response: Response): Promise<WireMembership> {
    if (response.status !== 200) throw new Error(await said(response));
    return (await response.json()) as WireMembership;
  }

  const server: MemberServer = Object.assign(base, {
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return base.app.request(`${BASE}${path}`, {
        method,
        headers: { ...json, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async ask(body: unknown, key = `key-number-${(keys += 1)}`) {
      return said(await server.send('POST', '/v1/memberships', body, { 'Idempotency-Key': key }));
    },
    async token(email: string) {
      const { membership, request, nonce } =
        (await mailsTo(email)).findLast(one => 'membership' in one.params)?.params ?? {};
      const subject = typeof request === 'string' ? `${membership}:${request}` : String(membership);
      return tokenOf(SECRET, { purpose: 'membership', subject, nonce: String(nonce) });
    },
    async read(email: string) {
      return answered(await server.send('GET', `/v1/memberships/${await server.token(email)}`));
    },
    async act(email: string, verb: string, body?: unknown) {
      return answered(
        await server.send('POST', `/v1/memberships/${await server.token(email)}/${verb}`, body),
      );
    },
    async change(email: string, changes: unknown) {
      return answered(await server.send('PATCH', `/v1/memberships/${await server.token(email)}`, changes));
    },
    async join(email: string, change: Partial<MembershipInput> = {}) {
      const answer = await server.ask(joining(email, change));
      if (answer !== '202') throw new Error(answer);
      return standing(await server.act(email, 'confirm'));
    },
    async row(email: string) {
      return (
        await db
          .select()
          .from(memberships)
          .where(and(eq(memberships.network, 'gr'), eq(memberships.emailKey, addressKey(email))))
      )[0];
    },
    async id(email: string) {
      return (await server.row(email))?.id ?? '';
    },
    async mails(email: string) {
      return (await mailsTo(email)).map(({ template }) => template);
    },
    async ledger(email: string) {
      const rows = await consentsOf(db, 'gr', personOf(SECRET, 'gr', addressKey(email)));
      return rows.map(({ purpose, act, method }) => `${purpose} ${act} ${method}`);
    },
  });
  await server.import({ network: individual, organizations, charters: [charter], ...input });
  return server;
}
