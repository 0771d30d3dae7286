import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrations } from '../database/schema.ts';
import { input, openEvent, registrationServer } from '../testing/registrations.ts';

const server = await registrationServer([openEvent('lab', { maximumAttendeeCapacity: 1 })]);
const { staff } = server.services.registrations;
const idOf = async (email: string) =>
  (await server.database.db.select().from(registrations)).find(row => row.email === email)?.id ?? '';

test('staff’s word stands for the address’s, as far as there are places', async () => {
  await server.register('lab', input('a@example.gr'));
  await server.register('lab', input('b@example.gr'));
  await staff.approve('gr', await idOf('a@example.gr'));
  await staff.approve('gr', await idOf('a@example.gr'));
  assert.deepEqual(await server.states('lab'), ['a@example.gr confirmed', 'b@example.gr waiting']);
  assert.deepEqual(await server.mails('a@example.gr'), ['registration-confirm', 'registration-confirmed']);
  await assert.rejects(staff.approve('gr', await idOf('b@example.gr')), { slug: 'no-places' });
  await assert.rejects(staff.approve('gr', 'nobody'), { slug: 'not-found' });
  await assert.rejects(staff.approve('pt', await idOf('a@example.gr')), { slug: 'not-found' });
});

test('what staff cancel goes to the line; to an address that nobody proved nothing typed is sent', async () => {
  await server.join('lab', 'c@example.gr');
  await staff.cancel('gr', await idOf('b@example.gr'));
  assert.deepEqual(await server.mails('b@example.gr'), ['registration-confirm-waiting']);
  await staff.cancel('gr', await idOf('a@example.gr'));
  assert.equal((await server.mails('a@example.gr')).at(-1), 'registration-cancelled');
  assert.equal((await server.read('c@example.gr')).status, 'offered');
  await assert.rejects(staff.approve('gr', await idOf('a@example.gr')), { slug: 'conflict' });
});

test('what is written beside it stands or falls with it', async () => {
  const id = await idOf('c@example.gr');
  await assert.rejects(
    staff.cancel('gr', id, async () => {
      throw new Error('the act could not be written');
    }),
  );
  assert.equal((await server.read('c@example.gr')).status, 'offered');
  let seen = false;
  await staff.cancel('gr', id, async tx => {
    seen = (await tx.select().from(registrations)).some(row => row.id === id && row.status === 'cancelled');
  });
  assert.ok(seen);
});
