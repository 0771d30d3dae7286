import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idempotencyKeys, links, outbox, registrations } from '../database/schema.ts';
import { NOW } from '../testing/harness.ts';
import { DAY, openEvent, openNetwork, registrationServer, said } from '../testing/registrations.ts';

const server = await registrationServer([
  openEvent('lab'),
  openEvent('weekly', { recurrence: 'FREQ=WEEKLY' }),
  openEvent('undated', { precision: 'tba', slots: [] }),
  openEvent('month', { precision: 'month', period: '2026-12', slots: [] }),
]);
const { jobs } = server.services.registrations;
const { db } = server.database;
const END = Date.parse('2026-12-04T13:00:00Z');

for (const id of ['lab', 'weekly~2026-12-11', 'undated', 'month']) {
  await server.join(id, `${id.replace('~', '-')}@example.gr`, { needs: 'ράμπα' });
}

const left = async () => (await db.select().from(registrations)).map(({ event }) => event).sort();

test('answers go a month after the end, registrations when the notice says, and nothing before', async () => {
  server.clock = END + 30 * DAY - 1;
  assert.deepEqual(await jobs.retain(), { answers: 0, registrations: 0 });
  server.clock = END + 30 * DAY;
  assert.deepEqual(await jobs.retention(), { answers: 1, registrations: 0 });
  assert.deepEqual(await jobs.retention(), { answers: 1, registrations: 0 }, 'looking changes nothing');
  assert.deepEqual(await jobs.retain(), { answers: 1, registrations: 0 });
  assert.deepEqual(await jobs.retain(), { answers: 0, registrations: 0 });
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

test('each day of a series ends by itself, a month with its last day, what has no date never', async () => {
  server.clock = END + 97 * DAY;
  await jobs.retain();
  assert.deepEqual(await left(), ['month', 'undated']);
  server.clock = Date.parse('2028-01-01T00:00:00Z');
  await jobs.retain();
  assert.deepEqual(await left(), ['undated']);
});

test('a network that takes its notice back keeps nothing for longer', async () => {
  server.clock = NOW;
  await server.join('lab', 'again@example.gr');
  await server.import({ network: { ...openNetwork, privacy: null } });
  server.clock = END + 30 * DAY;
  await jobs.retain();
  assert.deepEqual(await left(), ['undated']);
});

test('keys of requests are forgotten after a week, links a year after they expired', async () => {
  server.clock = Date.parse('2028-06-01T00:00:00Z');
  await jobs.purge();
  assert.deepEqual(await db.select().from(idempotencyKeys), []);
  const known = await db.select().from(links);
  assert.ok(known.every(({ expiresAt }) => expiresAt.getTime() > server.clock - 365 * DAY));
});
