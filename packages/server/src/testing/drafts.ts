/** A server with a network that takes stories, and hands to tell one. */
import {
  addressKey,
  type NetworkRecordInput,
  type WireStoryCreated,
  type WireStoryDraft,
} from '@koinon/contract';
import { asc, eq } from 'drizzle-orm';
import { consentsOf, personOf } from '../consents/ledger.ts';
import type { NetworkImport } from '../data/import.ts';
import { outbox, stories, storyImages, storySteps } from '../database/schema.ts';
import type { Foundations } from '../http/context.ts';
import { tokenOf } from '../mail/links.ts';
import { findStoryToken } from '../stories/links.ts';
import { BASE, SECRET, testServer, type TestServer } from './harness.ts';
import { event, on, organizations } from './records.ts';
import { openNetwork, said } from './registrations.ts';

export const storyNetwork: NetworkRecordInput = {
  ...openNetwork,
  languages: ['el', 'pt', 'en'],
  stories: {
    criteria: { el: 'Τι δημοσιεύουμε.', en: 'What we publish.' },
    templates: [
      {
        id: 'lab',
        name: { el: 'Εργαστήριο', en: 'Lab' },
        introduction: { el: 'Για εργαστήρια.', en: 'For labs.' },
        resourceType: 'case-study',
        why: { en: 'Why a lab?' },
      },
    ],
  },
};

/** Everything that must be there, in light markup. */
export const told = (email = 'eleni@ypes.gov.gr', change: Record<string, unknown> = {}) => ({
  title: 'Ένα γραφείο για όλους',
  summary: 'Δοκιμάσαμε ένα κοινό γραφείο.',
  resourceType: 'story',
  why: 'Οι πολίτες περίμεναν.\n\n- ουρές :: δύο ώρες\n- έντυπα :: εννέα',
  how: '## Πρώτα\nΜαζί με τους πολίτες.\n\n> Χρειαζόμαστε λιγότερα έντυπα\n> — Μαρία, γραφείο 3',
  learned: 'Μάθαμε να ρωτάμε. [Η έκθεση](https://ypes.gov.gr/report)',
  name: 'Ελένη Παπαδοπούλου',
  email,
  organisation: { id: 'ministry' },
  byline: true,
  licence: 'CC-BY-4.0',
  rights: true,
  privacy: true,
  ...change,
});

export interface DraftServer extends TestServer {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Begins a draft with a key of its own, without a ticket. */
  begin(
    answers?: Record<string, unknown>,
    more?: Record<string, unknown>,
    key?: string,
  ): Promise<WireStoryCreated>;
  read(token: string): Promise<WireStoryDraft>;
  /** What is done by a link; the answer's status and, of a problem, its slug. */
  act(token: string, verb: string, body?: unknown): Promise<string>;
  change(token: string, revision: number, answers: Record<string, unknown>): Promise<string>;
  /** Begins, writes and hands in; its token. */
  handIn(email?: string, change?: Record<string, unknown>): Promise<WireStoryCreated>;
  /** The token of the last mail about a story to an address. */
  mailed(email: string): Promise<string>;
  /** Templates of the mails to an address, oldest first. */
  mails(email: string): Promise<string[]>;
  row(token: string): Promise<typeof stories.$inferSelect>;
  rows(): Promise<(typeof stories.$inferSelect)[]>;
  /** `status by` of its steps. */
  steps(story: string): Promise<string[]>;
  /** A picture's row, without files. */
  picture(story: string): Promise<string>;
  /** `act method` of what was agreed to with an address about the stories that are there, in order. */
  ledger(email: string): Promise<string[]>;
}

export async function draftServer(
  input: Partial<NetworkImport> = {},
  options: Partial<Foundations> = {},
): Promise<DraftServer> {
  const base = await testServer(options);
  const { db } = base.database;
  let keys = 0;
  const mailsTo = (email: string) =>
    db
      .select()
      .from(outbox)
      .where(eq(outbox.emailKey, addressKey(email)))
      .orderBy(asc(outbox.identity));

  const server: DraftServer = Object.assign(base, {
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return base.app.request(`${BASE}${path}`, {
        method,
        headers: { ...json, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    async begin(
      answers: Record<string, unknown> = {},
      more: Record<string, unknown> = {},
      key = `story-key-${(keys += 1)}`,
    ) {
      const body = { lang: 'el', answers, ...more };
      const response = await server.send('POST', '/v1/stories', body, { 'Idempotency-Key': key });
      if (response.status !== 201) throw new Error(await said(response));
      return (await response.json()) as WireStoryCreated;
    },
    read: (token: string) => server.services.stories.read(token),
    async act(token: string, verb: string, body?: unknown) {
      return said(await server.send('POST', `/v1/stories/${token}/${verb}`, body));
    },
    async change(token: string, revision: number, answers: Record<string, unknown>) {
      return said(await server.send('PATCH', `/v1/stories/${token}`, { revision, answers }));
    },
    async handIn(email?: string, change?: Record<string, unknown>) {
      const draft = await server.begin(told(email, change));
      const answer = await server.act(draft.token, 'submit', { revision: draft.revision });
      if (answer !== '200') throw new Error(answer);
      return draft;
    },
    async mailed(email: string) {
      const { story, nonce } = (await mailsTo(email)).findLast(one => 'story' in one.params)?.params ?? {};
      const subject = `${String(story)}:${addressKey(email)}`;
      return tokenOf(SECRET, { purpose: 'story-mail', subject, nonce: String(nonce) });
    },
    async mails(email: string) {
      return (await mailsTo(email)).map(({ template }) => template);
    },
    async row(token: string) {
      const { story } = await linkOf(token);
      const [row] = await db.select().from(stories).where(eq(stories.id, story));
      if (!row) throw new Error('There is no such story.');
      return row;
    },
    rows: () => db.select().from(stories).orderBy(asc(stories.identity)),
    async steps(story: string) {
      const rows = await db
        .select()
        .from(storySteps)
        .where(eq(storySteps.story, story))
        .orderBy(asc(storySteps.identity));
      return rows.map(({ status, by }) => `${status} ${by}`);
    },
    async picture(story: string) {
      const id = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
      const widths = [{ width: 480, height: 320 }];
      await db.insert(storyImages).values({
        id,
        story,
        width: 480,
        height: 320,
        widths,
        bytes: 1,
        createdAt: new Date(server.clock),
      });
      return id;
    },
    async ledger(email: string) {
      const rows = await consentsOf(db, 'gr', personOf(SECRET, 'gr', addressKey(email)));
      const known = (await server.rows()).map(({ id }) => id);
      return rows
        .filter(({ purpose, scope }) => purpose === 'story' && known.includes(String(scope['story'])))
        .map(({ act, method }) => `${act} ${method}`);
    },
  });

  async function linkOf(token: string) {
    const link = await findStoryToken(db, token);
    if (!link) throw new Error('There is no such link.');
    return link;
  }

  await server.import({
    network: storyNetwork,
    organizations,
    events: [event('past-lab', on('2026-10-01')), event('coming-lab')],
    ...input,
  });
  return server;
}
