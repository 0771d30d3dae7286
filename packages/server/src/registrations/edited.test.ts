import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecordInput } from '@koinon/contract';
import { openEvent, openNetwork, registrationServer, said } from '../testing/registrations.ts';

const ONLINE = 'https://meet.example/room';
const groups = { mode: 'internal' as const, waitingList: true, partyMax: 4 };
const diet = {
  questions: [{ type: 'text' as const, name: 'diet', label: { text: { el: 'Διατροφή' } } }],
};

/** A server with the event, and hands to edit it and to change a registration. */
async function serverWith(change: Partial<EventRecordInput>) {
  const server = await registrationServer([openEvent('lab', change)]);
  return Object.assign(server, {
    edit: (to: Partial<EventRecordInput>) =>
      server.import({ network: openNetwork, events: [openEvent('lab', to)] }),
    patch: async (email: string, body: unknown) =>
      said(await server.send('PATCH', `/v1/registrations/${await server.token(email)}`, body)),
  });
}

test('what an event does not ask any more keeps nobody from changing the rest', async () => {
  const server = await serverWith({ form: diet, registration: groups });
  await server.join('lab', 'a@example.gr', { answers: { diet: 'χωρίς γλουτένη' }, party: 3 });
  await server.edit({});
  assert.equal(await server.patch('a@example.gr', { name: 'Νέο Όνομα' }), '200');
  const { name, party, answers } = await server.read('a@example.gr');
  assert.deepEqual({ name, party, answers }, { name: 'Νέο Όνομα', party: 3, answers: {} });
  assert.deepEqual(await server.taken('lab'), { event: 3, 'attendance offline': 3 }, 'nobody was sent away');
  assert.equal(await server.patch('a@example.gr', { answers: { diet: 'όλα' } }), '422 invalid');
});

test('who was to come in person to what is online now is told where', async () => {
  const server = await serverWith({ eventAttendanceMode: 'mixed', onlineUrl: ONLINE });
  await server.join('lab', 'a@example.gr', { attendance: 'offline' });
  assert.deepEqual((await server.read('a@example.gr')).onlineUrls, []);
  await server.edit({ eventAttendanceMode: 'online', onlineUrl: ONLINE });
  const { onlineUrls, attendance } = await server.read('a@example.gr');
  assert.deepEqual(onlineUrls, [{ track: null, url: ONLINE }]);
  assert.equal(attendance, null, 'there is no choice any more');
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance online': 1 });
  assert.equal(await server.patch('a@example.gr', { name: 'Νέο Όνομα' }), '200');
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance online': 1 });
});

test('a place counts where it belongs after an edit, and is given back there', async () => {
  const one = {
    maximumAttendeeCapacity: 9,
    maximumPhysicalAttendeeCapacity: 1,
    maximumVirtualAttendeeCapacity: 1,
  };
  const server = await serverWith(one);
  await server.join('lab', 'a@example.gr');
  await server.edit({ ...one, eventAttendanceMode: 'online' });
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance online': 1 });
  assert.equal(await server.join('lab', 'b@example.gr'), 'waiting', 'the one place online is taken');
  await server.act('a@example.gr', 'cancel');
  assert.deepEqual(await server.states('lab'), ['a@example.gr cancelled', 'b@example.gr offered']);
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance online': 1 });
});

test('a track that is taken out gives its places back; those who chose it stay at the event', async () => {
  const tracks = ['a', 'b', 'c'].map(id => ({ id, name: { el: id }, maximumAttendeeCapacity: 1 }));
  const server = await serverWith({ trackChoice: 'one', tracks });
  await server.join('lab', 'a@example.gr', { track: 'a' });
  await server.edit({ trackChoice: 'one', tracks: tracks.slice(1) });
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance offline': 1 });
  await server.act('a@example.gr', 'cancel');
  assert.deepEqual(await server.taken('lab'), {});
});

test('the days of a series are counted each for itself', async () => {
  const weekly = { recurrence: 'FREQ=WEEKLY;COUNT=3' };
  const server = await serverWith(weekly);
  await server.join('lab~2026-12-11', 'a@example.gr');
  await server.join('lab~2026-12-18', 'b@example.gr');
  await server.edit({ ...weekly, eventAttendanceMode: 'online' });
  for (const day of ['2026-12-11', '2026-12-18']) {
    assert.deepEqual(await server.taken('lab', day), { event: 1, 'attendance online': 1 });
  }
});
