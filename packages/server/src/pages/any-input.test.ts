import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import * as fc from 'fast-check';
import { BASE } from '../testing/harness.ts';
import { organizations } from '../testing/records.ts';
import { charter } from '../testing/memberships.ts';
import { openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const events = [
  openEvent('lab', {
    eventAttendanceMode: 'mixed',
    registration: { mode: 'internal', waitingList: true, partyMax: 9 },
    form: {
      organization: 'required',
      questions: [
        { type: 'date', name: 'since', label: { text: { en: 'Since when' } } },
        {
          type: 'choices',
          name: 'days',
          label: { text: { en: 'Days' } },
          options: [{ value: '1', label: { text: { en: 'One' } } }],
        },
      ],
    },
  }),
];
const newsletter = { lists: ['news', 'calls'].map(id => ({ id, name: { en: id } })) };
const network = { ...openNetwork, newsletter };
const server = await registrationServer(events);
await server.import({ network, organizations, events, charters: [charter] });

const FORM = '/f/gr/registration?event=lab&lang=en';
const names = [
  'name',
  'email',
  'organisation',
  'attendance',
  'party',
  'needs',
  'answers/since',
  'answers/days',
  'privacy',
  'ticket',
  'key',
  'leaveEmpty',
  'action',
  'step',
  'lists',
  'topics',
  'lang',
  'consent',
  'charter',
  'declaration',
  'unit',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    'on',
    'true',
    'offline',
    '1',
    '2026-11-31',
    'maria@example.gr',
    'confirm',
    'cancel',
    'change',
    'news',
    '2024',
  ),
);
const fields = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 20 })), typed), {
  maxLength: 25,
});

const send = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  server.app.request(`${BASE}${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, Accept: 'text/html' },
  });

async function ticket(form: string): Promise<string> {
  const $ = load(await (await server.get(form)).text());
  return $('input[name=ticket]').attr('value') ?? '';
}

for (const form of [FORM, '/f/gr/newsletter?lang=en&lists=news', '/f/gr/membership?lang=en']) {
  test(`nothing that is posted to ${form} makes the server fail`, async () => {
    const good = await ticket(form);
    assert.notEqual(good, '');
    server.clock += 60_000;
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (entries, ticketed) => {
        const data = new URLSearchParams(
          entries.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
        );
        if (ticketed) data.set('ticket', good);
        const { status } = await send(form, data.toString());
        statuses.add(status);
        assert.ok(status < 500, data.toString());
      }),
      { numRuns: 120 },
    );
    assert.ok(statuses.has(422), [...statuses].join());
  });
}

test('nor does a body that is no form, in whatever type it says it is', async () => {
  const types = fc.constantFrom(
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/plain',
    'application/json',
    '',
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), types, async (body, type) => {
      for (const path of [
        FORM,
        '/m/unknown',
        '/f/gr/registration',
        '/f/gr/newsletter',
        '/f/gr/membership',
        '/n/gr/members',
        '/f/nowhere/registration?event=lab',
        '/f/gr/no-form?event=lab',
      ]) {
        const { status } = await send(path, body.toWellFormed(), type);
        assert.ok(status < 500, `${path} ${type} ${JSON.stringify(body)}: ${status}`);
      }
    }),
    { numRuns: 40 },
  );
});
