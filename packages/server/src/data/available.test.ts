import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { BASE, NOW, testServer } from '../testing/harness.ts';
import { event, network, on } from '../testing/records.ts';
import { listEvents } from './events.ts';

const server = await testServer();
const FULL = 500;
let queries = 0;
const counted = new Proxy(server.services.db, {
  get(target, key) {
    if (key === 'select' || key === 'selectDistinct') queries += 1;
    return Reflect.get(target, key);
  },
});

const internal = { registration: { mode: 'internal' as const } };

before(async () => {
  const full = Array.from({ length: FULL }, (_, index) =>
    event(`full-${index}`, { ...on('2026-12-01'), ...internal, maximumAttendeeCapacity: 1 }),
  );
  await server.import({
    network,
    events: [
      ...full,
      event('past', { ...on('2026-10-01'), ...internal }),
      event('cancelled', { ...on('2026-12-02'), ...internal, eventStatus: 'cancelled' }),
      event('just-now', {
        ...internal,
        slots: [{ date: '2026-11-20', start: '23:00', end: '22:59' }],
      }),
      event('last-month', { ...internal, precision: 'month', period: '2026-10', slots: [] }),
      event('sometime', { ...internal, precision: 'month', period: '2026-11', slots: [] }),
      event('free', { ...on('2026-12-03'), ...internal }),
      event('weekly', { ...on('2026-12-07'), ...internal, recurrence: 'FREQ=WEEKLY' }),
    ],
    taken: Object.fromEntries(full.map(({ id }) => [id, { total: 1 }])),
  });
});

const list = (limit: number, from?: string) =>
  listEvents(counted, {
    network: 'gr',
    timeZone: 'Europe/Athens',
    query: { available: true, ...(from === undefined ? {} : { from }) },
    after: undefined,
    limit,
    baseUrl: BASE,
    now: NOW,
  });

test('events with places left are found behind many without, in few queries', async () => {
  queries = 0;
  const { items, next } = await list(1, '2026-12-01');
  assert.deepEqual(
    items.map(({ id }) => id),
    ['free'],
  );
  assert.ok(next);
  assert.ok(queries <= 30, `${queries} queries`);
});

test('what is over or called off is not available, and what has no known day still is', async () => {
  const { items } = await list(6, '2026-09-01');
  assert.deepEqual(items.map(({ id }) => id).slice(0, 4), [
    'sometime',
    'just-now',
    'free',
    'weekly~2026-12-07',
  ]);
});
