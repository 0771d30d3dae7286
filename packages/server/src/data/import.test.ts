import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireEvent } from '@koinon/contract';
import { events, networks } from '../database/schema.ts';
import { DatabaseInTransactionError } from '../database/guard.ts';
import { NOW, testServer } from '../testing/harness.ts';
import { event, network, organizations } from '../testing/records.ts';
import { ImportError } from './import.ts';

const server = await testServer();
const get = async (id: string) => (await server.json(`/v1/events/${id}`)) as WireEvent;

test('the same data again changes nothing; a change of time, place or status adds to SEQUENCE', async () => {
  const first = { network, organizations, events: [event('lab')] };
  assert.deepEqual(await server.import(first), { created: 1, changed: 0, unchanged: 0 });
  const before = await get('lab');

  server.clock = NOW + 60_000;
  assert.deepEqual(await server.import(first), { created: 0, changed: 0, unchanged: 1 });
  assert.deepEqual(await get('lab'), before);

  await server.import({ network, events: [event('lab', { summary: { el: 'Περίληψη' } })] });
  assert.equal((await get('lab')).sequence, 0);
  assert.notEqual((await get('lab')).updatedAt, before.updatedAt);

  await server.import({ network, events: [event('lab', { eventStatus: 'cancelled' })] });
  assert.equal((await get('lab')).sequence, 1);
  await server.import({
    network,
    events: [event('lab', { slots: [{ date: '2026-12-05', start: '08:30' }] })],
  });
  assert.equal((await get('lab')).sequence, 2);
});

test('taken places stay when the event is imported again', async () => {
  const record = event('places', { maximumAttendeeCapacity: 10 });
  await server.import({ network, events: [record], taken: { places: { total: 4 } } });
  await server.import({ network, events: [{ ...record, maximumAttendeeCapacity: 12 }] });
  assert.equal((await get('places')).remainingAttendeeCapacity, 8);
});

test('a body’s new name is found by search though its events are as they were', async () => {
  const record = event('renamed', { organizations: [{ role: 'host', organization: 'school' }] });
  await server.import({ network, organizations, events: [record] });
  const renamed = [{ id: 'school', name: { el: 'Ακαδημία' } }];
  await server.import({ network, organizations: renamed, events: [record] });
  const page = (await server.json('/v1/events?q=ακαδημια')) as { items: WireEvent[] };
  assert.deepEqual(
    page.items.map(({ id }) => id),
    ['renamed'],
  );
});

test('an import with one bad record is refused whole, and says which and why', async () => {
  const other = { ...network, slug: 'other' };
  const refused = async (bad: Parameters<typeof event>[1], pointer: string) => {
    const work = server.import({ network: other, events: [event('good'), event('bad', bad)] });
    await assert.rejects(work, (error: unknown) => {
      assert.ok(error instanceof ImportError);
      assert.equal(error.record, 'Event bad');
      assert.equal(error.errors[0]?.pointer, pointer);
      return true;
    });
  };
  await refused({ kind: 'visit', slots: [{ date: '2026-12-04', start: '09:00', end: '12:00' }] }, '/slots');
  await refused({ recurrence: 'RRULE:FREQ=SOMETIMES' }, '/recurrence');
  await assert.rejects(
    server.import({ network: other, events: [event('lab')] }),
    /Event lab cannot be imported/,
  );
  assert.equal((await server.get('/v1/network?network=other')).status, 404);
  assert.equal((await server.get('/v1/events/good')).status, 404);
});

test('two events change their addresses with each other; a third cannot have one of them', async () => {
  await server.import({ network, events: [event('left'), event('right')] });
  await server.import({
    network,
    events: [event('left', { slug: 'right' }), event('right', { slug: 'left' })],
  });
  assert.equal((await get('left')).slug, 'right');
  await assert.rejects(
    server.import({ network, events: [event('third', { slug: 'right' })] }),
    (error: unknown) => {
      assert.ok(error instanceof ImportError);
      assert.deepEqual(error.errors, [{ pointer: '/slug', code: 'not-allowed', params: { event: 'left' } }]);
      return true;
    },
  );
});

test('the database used inside its own transaction is refused at once', async () => {
  const { db } = server.database;
  const misuse = [
    () => db.select().from(networks),
    () => db.transaction(async tx => tx.select().from(events)),
    () => db.query.events.findMany(),
  ];
  for (const query of misuse) {
    await assert.rejects(
      db.transaction(async () => {
        await query();
      }),
      DatabaseInTransactionError,
    );
  }
  const built = db.select().from(networks).prepare.bind(db.select().from(networks));
  await assert.rejects(
    db.transaction(async () => built('late').execute()),
    DatabaseInTransactionError,
  );
  await db.transaction(async tx => {
    assert.ok(await tx.select().from(networks));
    await tx.transaction(async inner => inner.select().from(networks));
  });
  assert.ok(await db.select().from(networks));
});
