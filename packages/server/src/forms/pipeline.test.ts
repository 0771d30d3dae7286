import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NetworkRecord } from '@koinon/contract';
import { asc } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { quarantine } from '../database/schema.ts';
import { NOW, NO_LIMITS } from '../testing/harness.ts';
import {
  DAY,
  HOUR,
  input,
  openEvent,
  openNetwork,
  registrationServer,
  said,
} from '../testing/registrations.ts';
import type { FormLimits } from './limits.ts';
import type { Submission } from './submission.ts';

const events = ['lab', 'other'].map(id => openEvent(id, { maximumAttendeeCapacity: 20 }));
const over = openEvent('closed', { registration: { mode: 'internal', closesAt: '2026-11-20T08:00:00Z' } });
const server = await registrationServer([...events, over]);
const SITE = 'https://agency.example';
await server.import({ network: openNetwork, origins: [SITE, 'https://second.example'] });

const record = await findNetwork(server.database.db, 'gr');
assert.ok(record);
const gr: NetworkRecord = record;

const form = async (event: string, headers = {}) => {
  const response = await server.get(`/v1/forms/registration?event=${event}`, headers);
  return (await response.json()) as { ticket: string; state: string; definition: unknown; notice: unknown };
};

test('the form comes with its ticket, its notice and its state, and nobody keeps it', async () => {
  const response = await server.get('/v1/forms/registration?event=lab&network=gr');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(response.headers.get('ETag'), null);
  const { ticket, state, definition, notice } = await form('lab');
  assert.match(ticket, /^[\w-]+\.[\w-]{43}$/);
  assert.equal(state, 'open');
  assert.ok(definition);
  assert.deepEqual(notice, {
    controller: { el: 'Υπουργείο' },
    contact: 'dpo@ministry.example',
    url: null,
    retentionDays: 90,
    retentionFrom: 'event-end',
    purpose: { key: 'form.purpose.registration' },
    basis: null,
  });
  for (const query of ['', '?event=lab&event=lab', '?event=lab&x=1']) {
    assert.equal(await said(await server.get(`/v1/forms/registration${query}`)), '422 invalid', query);
  }
  for (const path of ['letter?event=lab', 'registration?event=nothing', 'registration?event=%00']) {
    assert.equal(await said(await server.get(`/v1/forms/${path}`)), '404 not-found', path);
  }
});

test('a clock that is set back while somebody fills in the form keeps nobody waiting for it', async () => {
  const { ticket } = await form('lab');
  server.clock -= HOUR;
  assert.equal(await server.register('lab', input('back@example.gr', { ticket })), '202');
  server.clock += HOUR;
});

test('what is sent faster than people type is asked for again a little later', async () => {
  const { ticket } = await form('lab');
  const body = input('fast@example.gr', { ticket });
  const send = () =>
    server.send('POST', '/v1/events/lab/registrations', body, { 'Idempotency-Key': 'the-same-key' });
  const early = await send();
  assert.equal(early.headers.get('Retry-After'), '3');
  assert.equal(await said(early), '429 too-fast');
  server.clock += 3000;
  assert.equal(await said(await send()), '202');
  server.clock = NOW;
});

test('a honeypot hit is answered as usual, kept for staff for a week, and never registered', async () => {
  const body = { ...input('machine@example.gr'), leaveEmpty: 'http://spam.example\ud800' };
  assert.equal(await server.register('lab', body), '202');
  assert.deepEqual(await server.mails('machine@example.gr'), []);
  const rows = await server.database.db.select().from(quarantine).orderBy(asc(quarantine.createdAt));
  assert.equal(rows.length, 1);
  assert.deepEqual(rows[0]?.body, { ...body, leaveEmpty: 'http://spam.example\ufffd' });
  server.clock += 7 * DAY;
  await server.services.registrations.jobs.purge();
  assert.equal((await server.database.db.select().from(quarantine)).length, 0);
  server.clock = NOW;
});

test('nothing is kept for an event that is not there or closed, and of a large body only what the form asks', async () => {
  const { db } = server.database;
  const body = { ...input('large@example.gr'), leaveEmpty: 'x' };
  assert.equal(await server.register('nothing', body), '404 not-found');
  assert.equal(await server.register('closed', body), '409 registration-not-open');
  assert.equal((await db.select().from(quarantine)).length, 0);
  const rubbish = { rubbish: 'x'.repeat(40_000), organisation: { name: 'x'.repeat(40_000) } };
  assert.equal(await server.register('lab', { ...rubbish, ...body, answers: { diet: 'x' } }), '202');
  const rows = await db.select().from(quarantine);
  assert.deepEqual(
    rows.map(row => row.body),
    [{ ...body, answers: { diet: 'x' } }],
  );
  await db.delete(quarantine);
});

test('one key, one registration, one answer; for another body it is refused', async () => {
  const body = input('key@example.gr');
  assert.equal(await server.register('lab', body, 'my-own-key'), '202');
  const reordered = Object.fromEntries(Object.entries(body).reverse());
  assert.equal(
    await server.register('lab', { ...reordered, ticket: (await form('lab')).ticket }, 'my-own-key'),
    '429 too-fast',
  );
  assert.equal(await server.register('lab', { ...reordered, ticket: 'stale' }, 'my-own-key'), '202');
  assert.deepEqual(await server.mails('key@example.gr'), ['registration-confirm'], 'nothing was done twice');
  assert.equal(
    await server.register('lab', { ...body, name: 'Άλλη' }, 'my-own-key'),
    '422 idempotency-key-reused',
  );
  assert.equal(await server.register('other', body, 'my-own-key'), '422 idempotency-key-reused');
  for (const key of ['short', 'x'.repeat(129), 'with a space', 'ελληνικά-κλειδί']) {
    const sent = Buffer.from(key).toString('latin1');
    assert.equal(await server.register('lab', body, sent), '400 idempotency-key-missing', key);
  }
  const without = await server.send('POST', '/v1/events/lab/registrations', body);
  assert.equal(await said(without), '400 idempotency-key-missing');
});

test('the same request at the same moment does one thing', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => server.register('lab', input('twin@example.gr'), 'at-the-same-time')),
  );
  assert.ok(answers.includes('202'));
  assert.deepEqual(
    [...new Set(answers)].filter(answer => answer !== '202' && answer !== '409 idempotency-key-running'),
    [],
  );
  assert.deepEqual(await server.mails('twin@example.gr'), ['registration-confirm']);
});

test('bodies are JSON, of a size, and read as the contract says', async () => {
  const send = async (body: string, type = 'application/json') =>
    said(
      await server.send('POST', '/v1/events/lab/registrations', body, {
        'Idempotency-Key': 'a-key-of-its-own',
        'Content-Type': type,
      }),
    );
  assert.equal(await send('{}', 'text/plain'), '415 unsupported-media-type');
  assert.equal(await send('{}', 'application/x-www-form-urlencoded'), '415 unsupported-media-type');
  assert.equal(await send('{}', 'application/json; charset=utf-8'), '422 invalid');
  assert.equal(await send('{"name":'), '400 bad-request');
  assert.equal(await send('['.repeat(100_000) + ']'.repeat(100_000)), '400 bad-request');
  assert.equal(await send(JSON.stringify({ name: 'x'.repeat(600_000) })), '413 payload-too-large');
  const response = await server.send(
    'POST',
    '/v1/events/lab/registrations',
    { ...input('no address'), privacy: false, name: ' ', extra: 1 },
    { 'Idempotency-Key': 'a-key-of-its-own' },
  );
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
    '/email not-an-email',
    '/extra unknown-field',
    '/name required',
    '/privacy not-allowed',
  ]);
});

test('without a ticket the limits are stricter, and a ticket is good for one form, one site, one day', async () => {
  const one = { limit: 1, windowSeconds: 600 };
  const formLimits: FormLimits = { ...NO_LIMITS, unticketed: { ...NO_LIMITS.unticketed, address: one } };
  const strict = await registrationServer(events, { formLimits });
  await strict.import({ network: openNetwork, origins: [SITE, 'https://second.example'] });
  const ticket = async (event: string, headers = {}) =>
    (
      (await (await strict.get(`/v1/forms/registration?event=${event}`, headers)).json()) as {
        ticket: string;
      }
    ).ticket;
  const tickets = {
    own: await ticket('lab'),
    site: await ticket('lab', { Origin: SITE }),
    other: await ticket('other'),
  };
  strict.clock += 10_000;
  let keys = 0;
  const send = async (text: string | undefined, headers = {}) =>
    said(
      await strict.send(
        'POST',
        '/v1/events/lab/registrations',
        input(`x${(keys += 1)}@example.gr`, text === undefined ? {} : { ticket: text }),
        { 'Idempotency-Key': `limits-${keys}`, ...headers },
      ),
    );
  assert.equal(await send(undefined), '202');
  assert.equal(await send(undefined), '429 too-many-requests');
  assert.equal(await send(tickets.own), '202');
  assert.equal(await send(tickets.own, { Origin: SITE }), '202');
  assert.equal(await send(tickets.site, { Origin: SITE }), '202');
  assert.equal(await send(tickets.site, { Origin: 'https://second.example' }), '429 too-many-requests');
  assert.equal(await send(tickets.other), '429 too-many-requests');
  assert.equal(await send(`${tickets.own.slice(0, -1)}_`), '429 too-many-requests');
  assert.equal(await send(`x${tickets.own}`), '429 too-many-requests');
  strict.clock += DAY;
  assert.equal(await send(tickets.own), '202', 'as without one: the window is over too');
  assert.equal(await send(tickets.own), '429 too-many-requests');
});

test('addresses, networks around them and forms are counted apart', async () => {
  const limit = (count: number) => ({ limit: count, windowSeconds: 60 });
  const formLimits: FormLimits = {
    ...NO_LIMITS,
    unticketed: { address: limit(1), prefix: limit(2), form: limit(4) },
  };
  const strict = await registrationServer(events, { formLimits });
  let keys = 0;
  const from = async (address: string, eventId = 'lab') => {
    const outcome = await strict.services.forms.submit(
      submission({
        address,
        subject: eventId,
        key: `counted-${(keys += 1)}`,
        input: input(`y${keys}@example.gr`),
      }),
    );
    return outcome.kind === 'problem'
      ? `${outcome.problem.slug} ${outcome.problem.headers['Retry-After']}`
      : outcome.kind;
  };
  assert.equal(await from('192.0.2.1'), 'accepted');
  assert.equal(await from('192.0.2.1'), 'too-many-requests 60');
  assert.equal(await from('192.0.2.2'), 'accepted');
  assert.equal(await from('192.0.2.3'), 'too-many-requests 60', 'the network');
  assert.equal(await from('2001:db8:1:1::1'), 'accepted');
  assert.equal(await from('2001:db8:1:1::2'), 'too-many-requests 60', 'one client has a /64');
  assert.equal(await from('2001:db8:2::1'), 'accepted');
  assert.equal(await from('198.51.100.1'), 'too-many-requests 60', 'the form');
  assert.equal(await from('198.51.100.2', 'other'), 'accepted');
  strict.clock += 60_000;
  assert.equal(await from('192.0.2.1'), 'accepted');

  function submission(change: Partial<Submission>): Submission {
    return { ...htmlSubmission(change), transport: 'json', ...change };
  }
});

test('plain HTML passes the same way: without a ticket it is shown again, with one its nonce is the key', async () => {
  const body = input('html@example.gr');
  assert.deepEqual(await server.services.forms.submit(htmlSubmission({ input: body })), {
    kind: 'unticketed',
  });
  const ticket = server.services.forms.ticket({
    form: 'registration',
    network: 'gr',
    subject: 'lab',
    origin: null,
  });
  const sent = htmlSubmission({ input: { ...body, ticket } });
  const early = await server.services.forms.submit(sent);
  assert.equal(early.kind === 'problem' && early.problem.slug, 'too-fast');
  server.clock += 5000;
  for (const attempt of ['first', 'second']) {
    assert.equal((await server.services.forms.submit(sent)).kind, 'accepted', attempt);
  }
  assert.deepEqual(await server.mails('html@example.gr'), ['registration-confirm']);
  server.clock = NOW;
});

test('one client keeps a few places only until an address is proved; the rest wait, and take a place with the mail', async () => {
  const strict = await registrationServer([openEvent('lab', { maximumAttendeeCapacity: 20 })], {
    formLimits: { ...NO_LIMITS, holdsPerClient: 2 },
  });
  for (const name of ['a', 'b', 'c']) await strict.register('lab', input(`${name}@example.gr`));
  assert.deepEqual(await strict.states('lab'), [
    'a@example.gr held',
    'b@example.gr held',
    'c@example.gr waiting',
  ]);
  assert.deepEqual(await strict.taken('lab'), { event: 2, 'attendance offline': 2 });
  assert.deepEqual(await strict.mails('c@example.gr'), ['registration-confirm']);
  assert.equal((await strict.act('c@example.gr', 'confirm')).status, 'confirmed');
  await strict.act('a@example.gr', 'confirm');
  await strict.register('lab', input('d@example.gr'));
  assert.equal((await strict.states('lab')).at(-1), 'd@example.gr held');
});

test('a network that names no controller publishes no form', async () => {
  await server.import({
    network: { ...openNetwork, slug: 'pt', privacy: null },
    events: [openEvent('pt-lab')],
  });
  assert.equal(
    await said(await server.get('/v1/forms/registration?event=pt-lab&network=pt')),
    '409 form-not-published',
  );
  const sent = await server.send(
    'POST',
    '/v1/events/pt-lab/registrations?network=pt',
    input('a@example.pt'),
    {
      'Idempotency-Key': 'portuguese',
    },
  );
  assert.equal(await said(sent), '409 form-not-published');
});

function htmlSubmission(change: Partial<Submission>): Submission {
  return {
    form: 'registration',
    network: gr,
    subject: 'lab',
    transport: 'html',
    input: {},
    key: undefined,
    address: '192.0.2.9',
    origin: null,
    ...change,
  };
}
