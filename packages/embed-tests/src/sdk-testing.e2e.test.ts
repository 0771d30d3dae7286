import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { EventRecordInput, RegistrationInput } from '@koinon/contract';
import { readConfig, startServer, type RunningServer } from '@koinon/server';
import { Koinon } from '@koinon/sdk';
import type { EventInput } from '@koinon/sdk/event-input';
import { createTestKoinon } from '@koinon/sdk/testing';
import { outcome } from './support/outcome.ts';
import { migratedTemplate } from '../../server/src/testing/template.ts';

// The server in memory, which every story and widget test stands on, answers what the real one does: the same
// conversation with both, over the same client.

const NOW = Date.parse('2026-11-23T09:00:00Z');
const privacy = { controller: { en: 'Sample' }, contact: null, url: null, retentionDays: 30 };
const register = [
  { id: 'ministry', name: { el: 'Υπουργείο', en: 'Ministry' }, acronym: { el: 'ΥΠ' } },
  { id: 'municipality', name: { el: 'Δήμος', en: 'Municipality' }, acronym: null },
];

const track = (id: string, maximumAttendeeCapacity: number | null) => ({
  id,
  name: { en: id },
  maximumAttendeeCapacity,
});

const records: EventRecordInput[] = [
  {
    ...basics('small'),
    maximumAttendeeCapacity: 1,
    registration: { mode: 'internal', waitingList: true },
  },
  {
    ...basics('rich'),
    maximumAttendeeCapacity: 10,
    maximumPhysicalAttendeeCapacity: 2,
    eventAttendanceMode: 'mixed',
    trackChoice: 'one',
    tracks: [track('first', 1), track('second', null)],
    registration: { mode: 'internal', partyMax: 4 },
    form: {
      organization: 'required',
      questions: [
        {
          type: 'choice',
          name: 'diet',
          label: { text: { en: 'Diet?' } },
          required: true,
          options: [{ value: 'none', label: { text: { en: 'None' } } }],
        },
      ],
    },
  },
  { ...basics('members'), audience: 'members', registration: { mode: 'internal' } },
  { ...basics('closed'), registration: { mode: 'internal', closesAt: '2026-11-20T00:00:00Z' } },
  { ...basics('elsewhere'), registration: { mode: 'external', url: 'https://tickets.example/x' } },
];

function basics(id: string): EventRecordInput {
  return {
    id,
    slug: id,
    name: { en: id },
    kind: 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    slots: [{ date: '2026-12-20', start: '10:00', end: '12:00' }],
  };
}

const none = { limit: 1000, windowSeconds: 60 };
/** All comes from one address, and without tickets. */
const unlimited = { address: none, prefix: none, form: none };

/** The record as a page would give it, with all of its places free. */
function asInput(record: EventRecordInput): EventInput {
  const { id, name, timeZone, slots, audience, eventAttendanceMode, trackChoice, tracks, registration } =
    record;
  const { maximumAttendeeCapacity, maximumPhysicalAttendeeCapacity } = record;
  return {
    id,
    name,
    timeZone,
    slots,
    audience,
    eventAttendanceMode,
    trackChoice,
    registration,
    maximumAttendeeCapacity,
    maximumPhysicalAttendeeCapacity,
    remainingAttendeeCapacity: maximumAttendeeCapacity,
    remainingPhysicalAttendeeCapacity: maximumPhysicalAttendeeCapacity,
    tracks: tracks?.map(({ id, name, maximumAttendeeCapacity = null }) => ({
      id,
      name,
      description: null,
      room: null,
      maximumAttendeeCapacity,
      remainingAttendeeCapacity: maximumAttendeeCapacity,
    })),
  };
}

/** One of the two: a client, and the mail that is sent. */
interface Side {
  readonly koinon: Koinon;
  /** The token in the next mail to an address. */
  token(to: string): Promise<string>;
}

let server: RunningServer;
let sides: { readonly real: Side; readonly memory: Side };

before(async () => {
  const waiting = new Map<string, PromiseWithResolvers<string>>();
  const mailTo = (to: string) => {
    const known = waiting.get(to) ?? Promise.withResolvers<string>();
    waiting.set(to, known);
    return known;
  };
  server = await startServer(readConfig({ PORT: '0', KOINON_NETWORK: 'gr' }), {
    now: () => NOW,
    log: () => undefined,
    database: { memory: true, copyOf: await migratedTemplate() },
    formLimits: { ticketed: unlimited, unticketed: unlimited, holdsPerClient: 1000 },
    mail: {
      async send({ to, links }) {
        const token = links.map(link => /\/m\/([^/?#]+)/.exec(link)?.[1]).find(one => one !== undefined);
        mailTo(to).resolve(token ?? '');
      },
    },
  });
  await server.importNetwork({
    network: {
      slug: 'gr',
      name: { en: 'Network' },
      languages: ['en'],
      timeZone: 'Europe/Athens',
      membership: { mode: 'individual' },
      privacy,
    },
    organizations: register,
    events: records,
  });
  const memory = createTestKoinon({
    now: NOW,
    networks: [{ slug: 'gr', privacy, stories: null }],
    organisations: register.map(one => ({ ...one, url: null, logo: null })),
    forms: Object.fromEntries(records.map(({ id, form }) => [id, form ?? {}])),
    events: records.map(asInput),
  });
  sides = {
    real: {
      koinon: new Koinon({ baseUrl: server.url, maxRetries: 0 }),
      token: to => mailTo(to).promise,
    },
    memory: {
      koinon: memory,
      token: async to => memory.server.mailbox.find(mail => mail.to === to)?.token ?? '',
    },
  };
});
after(() => server.close());

const person = (email: string, more: Partial<RegistrationInput> = {}): RegistrationInput => ({
  name: 'Person',
  email,
  lang: 'en',
  privacy: true,
  ...more,
});

/** Asks both the same, and says what both answered. */
async function both(ask: (side: Side) => Promise<unknown>): Promise<unknown> {
  const [real, memory] = [await outcome(() => ask(sides.real)), await outcome(() => ask(sides.memory))];
  assert.deepEqual(memory, real);
  return real;
}

describe('the server in memory and the real one', () => {
  it('publish the same forms', async () => {
    for (const { id } of records) await both(({ koinon }) => koinon.forms.get('registration', { event: id }));
    await both(({ koinon }) => koinon.forms.get('registration', { event: 'nowhere' }));
    await both(({ koinon }) => koinon.forms.get('registration'));
    await both(({ koinon }) => koinon.forms.get('membership'));
    await both(({ koinon }) => koinon.forms.get('story'));
  });

  it('find the same bodies', async () => {
    for (const q of ['δημος', 'ministry', 'ΥΠ', 'nothing']) {
      await both(({ koinon }) => koinon.organisations.search(q));
    }
    await both(({ koinon }) => koinon.organisations.search('', { limit: 1 }));
    await both(({ koinon }) => koinon.organisations.search('', { limit: 0 }));
  });

  it('accept and refuse the same, for the same reasons', async () => {
    const rich = {
      track: 'second',
      attendance: 'online',
      organisation: { id: 'ministry' },
      answers: { diet: 'none' },
    } as const;
    const tries: [string, RegistrationInput][] = [
      ['rich', person('a@example.org', rich)],
      ['rich', person('a@example.org', { ...rich, party: 4 })],
      ['rich', person('b@example.org', { ...rich, party: 5 })],
      ['rich', person('b@example.org', { ...rich, attendance: 'offline', track: 'first', party: 2 })],
      ['rich', person('b@example.org', { ...rich, attendance: 'offline', track: 'first' })],
      ['rich', person('c@example.org', { ...rich, attendance: 'offline', track: 'first' })],
      ['rich', person('c@example.org', { ...rich, answers: {} })],
      ['rich', person('c@example.org', { ...rich, answers: { diet: 'vegan', other: 'x' } })],
      ['rich', person('c@example.org', { ...rich, organisation: { id: 'nobody' } })],
      ['rich', person('c@example.org', { ...rich, needs: 'A ramp' })],
      ['rich', person('not an address', rich)],
      ['rich', { ...person('c@example.org', rich), extra: 1 } as RegistrationInput],
      ['small', person('a@example.org', { track: 'first', role: 'x' })],
      ['members', person('stranger@example.org')],
      ['closed', person('a@example.org')],
      ['elsewhere', person('a@example.org')],
      ['nowhere', person('a@example.org')],
      ['rich', person('machine@example.org', { ...rich, leaveEmpty: 'x' })],
    ];
    for (const [event, input] of tries) {
      await both(({ koinon }) => koinon.registrations.create(event, input));
    }
  });

  it('keep their keys alike', async () => {
    const options = { idempotencyKey: 'a-key-of-this-test' };
    const create = (more: Partial<RegistrationInput>, { idempotencyKey } = options) =>
      both(({ koinon }) =>
        koinon.registrations.create('members', person('k@example.org', more), { idempotencyKey }),
      );
    await create({});
    await create({ ticket: 'another' });
    await create({ name: 'Somebody else' });
    await create({}, { idempotencyKey: 'short' });
  });

  it('tell the same of a registration on all its ways', async () => {
    const say = (email: string, act: (koinon: Koinon, token: string) => Promise<unknown>) =>
      both(async side => act(side.koinon, await side.token(email)));
    await both(({ koinon }) => koinon.registrations.create('small', person('first@example.org')));
    await both(({ koinon }) => koinon.registrations.create('small', person('second@example.org')));
    await say('first@example.org', ({ registrations }, token) => registrations.get(token));
    await say('second@example.org', ({ registrations }, token) => registrations.get(token));
    await say('first@example.org', ({ registrations }, token) => registrations.confirm(token));
    await say('first@example.org', ({ registrations }, token) => registrations.confirm(token));
    await say('second@example.org', ({ registrations }, token) => registrations.confirm(token));
    await say('second@example.org', ({ registrations }, token) =>
      registrations.update(token, { name: 'New' }),
    );
    await say('second@example.org', ({ registrations }, token) => registrations.update(token, { party: 2 }));
    await say('first@example.org', ({ registrations }, token) => registrations.cancel(token));
    await say('first@example.org', ({ registrations }, token) => registrations.cancel(token));
    await say('first@example.org', ({ registrations }, token) => registrations.confirm(token));
    await say('first@example.org', ({ registrations }, token) => registrations.update(token, { name: 'X' }));
    const offered = await say('second@example.org', ({ registrations }, token) => registrations.get(token));
    assert.equal(Reflect.get(Object(offered), 'status'), 'offered');
    await say('second@example.org', ({ registrations }, token) => registrations.confirm(token));
    await both(({ koinon }) => koinon.registrations.get('not-a-token'));
  });
});
