/** What happens to an event between the check of a form and its transaction. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecordInput } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import { places } from '../database/schema.ts';
import { registrationHandler } from './handler.ts';
import { guardedPlaces } from './places.ts';
import { input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';
import { findNetwork } from '../data/networks.ts';

const weekly = { recurrence: 'FREQ=WEEKLY', maximumAttendeeCapacity: 9 };
const tracks = ['a', 'b'].map(id => ({ id, name: { el: id } }));
const server = await registrationServer([
  openEvent('closes'),
  openEvent('hidden'),
  openEvent('weekly', weekly),
  openEvent('tracks', { trackChoice: 'one', tracks }),
]);
const { db } = server.database;
const handler = registrationHandler({ ...server.services, places: guardedPlaces });

/** Prepares a form, edits its event, writes the form. */
async function meanwhile(subject: string, change: Partial<EventRecordInput>, body = {}) {
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  const prepared = await handler.prepare(
    {
      form: 'registration',
      network,
      subject,
      transport: 'json',
      input: input('late@example.gr', body),
      key: undefined,
      address: '192.0.2.1',
      origin: null,
    },
    { suspect: false },
  );
  const [id = ''] = subject.split('~');
  await server.import({ network: openNetwork, events: [openEvent(id, change)] });
  return db.transaction(tx => prepared.write(tx));
}

const refused = (slug: string) => (error: unknown) =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'slug') === slug;

test('an event that is closed, called off or taken back meanwhile takes nobody', async () => {
  const closed = { mode: 'internal' as const, closesAt: '2026-11-20T08:00:00Z' };
  await assert.rejects(meanwhile('closes', { registration: closed }), refused('registration-not-open'));
  await assert.rejects(meanwhile('hidden', { published: false }), refused('not-found'));
  assert.deepEqual([...(await server.states('closes')), ...(await server.states('hidden'))], []);
});

test('a day of a series keeps the number of places that it was given meanwhile', async () => {
  await meanwhile('weekly~2026-12-11', { ...weekly, maximumAttendeeCapacity: 3 });
  const [row] = await db
    .select()
    .from(places)
    .where(and(eq(places.event, 'weekly'), eq(places.occurrence, '2026-12-11'), eq(places.scope, 'event')));
  assert.deepEqual([row?.capacity, row?.taken], [3, 1]);
});

test('what is asked otherwise meanwhile is looked at again', async () => {
  const other = [...tracks.slice(1), { id: 'c', name: { el: 'c' } }];
  await assert.rejects(
    meanwhile('tracks', { trackChoice: 'one', tracks: other }, { track: 'a' }),
    refused('invalid'),
  );
  assert.deepEqual(await server.states('tracks'), []);
});
