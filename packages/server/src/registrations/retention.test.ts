import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idempotencyKeys, links, outbox, registrations } from '../database/schema.ts';
import { NOW } from '../testing/harness.ts';
import { DAY, input, openEvent, openNetwork, registrationServer, said } from '../testing/registrations.ts';

const server = await registrationServer([
  openEvent('lab'),
  openEvent('weekly', { recurrence: 'FREQ=WEEKLY' }),
  openEvent('undated', { precision: 'tba', slots: [] }),
  openEvent('unproved', {
    maximumAttendeeCapacity: 1,
    registration: { mode: 'internal', waitingList: true, closesAt: '2027-02-01T08:00:00Z' },
  }),
  openEvent('month', { precision: 'month', period: '2026-12', slots: [] }),
]);
const { jobs } = server.services.registrations;
const { db } = server.database;
const NONE = { answers: 0, registrations: 0, undated: 0, unproved: 0 };
const END = Date.parse('2026-12-04T13:00:00Z');

for (const id of ['lab', 'weekly~2026-12-11', 'undated', 'month']) {
  await server.join(id, `${id.replace('~', '-')}@example.gr`, { needs: 'ράμπα' });
}

const left = async () => (await db.select().from(registrations)).map(({ event }) => event).sort();

test('answers go a month after the end, registrations when the notice says, and nothing before', async () => {
  server.clock = END + 30 * DAY - 1;
  assert.deepEqual(await jobs.retain(), NONE);
  server.clock = END + 30 * DAY;
  assert.deepEqual(await jobs.retention(), { ...NONE, answers: 1 });
  assert.deepEqual(await jobs.retention(), { ...NONE, answers: 1 }, 'looking changes nothing');
  assert.deepEqual(await jobs.retain(), { ...NONE, answers: 1 });
  assert.deepEqual(await jobs.retain(), NONE);
  const [row] = (await db.select().from(registrations)).filter(({ event }) => event === 'lab');
  assert.deepEqual(row?.answers, { organisation: null, role: null, needs: null, answers: {} });
  assert.equal(row?.name, 'Ελένη Παπαδοπούλου');

  const token = await server.token('lab@example.gr');
  server.clock = END + 90 * DAY - 1;
  await jobs.retain();
  assert.deepEqual(await left(), ['lab', 'month', 'undated', 'weekly']);
  server.clock += 1;
  assert.deepEqual((await jobs.retain()).registrations, 1);
  assert.deepEqual(await left(), ['month', 'undated', 'weekly']);
  assert.deepEqual(
    (await db.select().from(outbox)).filter(({ email }) => email === 'lab@example.gr'),
    [],
    'neither is the address kept in mail that was sent',
  );
  assert.equal(await said(await server.send('GET', `/v1/registrations/${token}`)), '410 link-expired');
});

test('each day of a series ends by itself, a month with its last day', async () => {
  server.clock = END + 97 * DAY;
  await jobs.retain();
  assert.deepEqual(await left(), ['month', 'undated']);
  server.clock = Date.parse('2027-04-05T00:00:00Z');
  await jobs.retain();
  assert.deepEqual(await left(), ['undated']);
});

test('what has no date goes a year and the notice’s days after it last changed', async () => {
  server.clock = NOW + (365 + 90) * DAY - 1;
  await jobs.retain();
  assert.deepEqual(await left(), ['undated']);
  server.clock += 1;
  assert.deepEqual(await jobs.retention(), { ...NONE, undated: 1 });
  await jobs.retain();
  assert.deepEqual(await left(), []);
});

test('who never proved the address goes a week after the link was good, and not while one can register', async () => {
  server.clock = NOW;
  await server.join('unproved', 'came@example.gr');
  await server.register('unproved', input('waits@example.gr'));
  await server.act('came@example.gr', 'cancel');
  await server.register('unproved', input('holds@example.gr'));
  await server.join('unproved', 'proved@example.gr');
  server.clock += DAY;
  await jobs.expire();
  assert.deepEqual(await server.states('unproved'), [
    'came@example.gr cancelled',
    'waits@example.gr waiting',
    'holds@example.gr expired',
    'proved@example.gr offered',
  ]);
  const dueNow = async () => (await jobs.retention()).unproved;
  server.clock = NOW + 30 * DAY - 1;
  await jobs.expire();
  assert.equal(await dueNow(), 0, 'not before a month has passed');
  server.clock += 1;
  assert.equal(await dueNow(), 2);
  const later = { slots: [{ date: '2027-06-04', start: '08:30', end: '15:00' }] };
  await server.import({ network: openNetwork, events: [openEvent('unproved', later)] });
  assert.equal(await dueNow(), 0, 'a late answer is welcome still');
  server.clock = Date.parse('2027-06-11T12:00:00Z') - 1;
  assert.equal(await dueNow(), 0, 'the link has been good until a week ago');
  server.clock += 1;
  assert.equal((await jobs.retain()).unproved, 2);
  const states = await server.states('unproved');
  assert.deepEqual(
    states.map(state => state.split('@')[0]),
    ['came', 'proved'],
  );
  await db.delete(registrations);
});

test('who cancels leaves no answers, and may come again', async () => {
  server.clock = NOW;
  await server.join('lab', 'twice@example.gr', { needs: 'ράμπα' });
  await server.act('twice@example.gr', 'cancel');
  await server.join('lab', 'twice@example.gr', { needs: 'θέση μπροστά' });
  const rows = await db.select().from(registrations);
  assert.deepEqual(rows.map(({ status, name, answers }) => [status, name, answers.needs]).sort(), [
    ['cancelled', 'Ελένη Παπαδοπούλου', null],
    ['confirmed', 'Ελένη Παπαδοπούλου', 'θέση μπροστά'],
  ]);
  await db.delete(registrations);
});

test('a network that takes its notice back keeps nothing for longer', async () => {
  server.clock = NOW;
  await server.join('lab', 'again@example.gr');
  await server.import({ network: { ...openNetwork, privacy: null } });
  server.clock = END + 30 * DAY;
  await jobs.retain();
  assert.deepEqual(await left(), []);
});

test('keys of requests are forgotten after a week, links a year after they expired', async () => {
  server.clock = Date.parse('2028-06-01T00:00:00Z');
  await jobs.purge();
  assert.deepEqual(await db.select().from(idempotencyKeys), []);
  const known = await db.select().from(links);
  assert.ok(known.every(({ expiresAt }) => expiresAt.getTime() > server.clock - 365 * DAY));
});
