import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegistrationSchema } from '@koinon/contract/registrations';
import { check } from '@koinon/contract/parse';
import { NOW } from '../testing/harness.ts';
import { HOUR, MINUTE, input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const cap = (maximumAttendeeCapacity: number) => ({ maximumAttendeeCapacity });
const server = await registrationServer([
  openEvent('one', cap(10)),
  openEvent('late', cap(1)),
  openEvent('group', { ...cap(5), registration: { mode: 'internal', waitingList: true, partyMax: 4 } }),
  openEvent('no-line', { ...cap(1), registration: { mode: 'internal' } }),
  openEvent('members', { ...cap(5), audience: 'members' }),
  openEvent('weekly', { ...cap(1), recurrence: 'FREQ=WEEKLY' }),
  openEvent('hybrid', {
    eventAttendanceMode: 'mixed',
    onlineUrl: 'https://meet.example/secret',
    maximumPhysicalAttendeeCapacity: 1,
    maximumVirtualAttendeeCapacity: 5,
  }),
  ...(['one', 'many'] as const).map(trackChoice =>
    openEvent(`track-${trackChoice}`, {
      ...cap(10),
      trackChoice,
      tracks: [
        { id: 'a', name: { el: 'Α' }, maximumAttendeeCapacity: 1 },
        { id: 'b', name: { el: 'Β' } },
      ],
    }),
  ),
  openEvent('soon', { registration: { mode: 'internal', opensAt: '2026-11-25T08:00:00Z' } }),
  openEvent('over', { registration: { mode: 'internal', closesAt: '2026-11-20T08:00:00Z' } }),
  openEvent('elsewhere', { registration: { mode: 'external', url: 'https://example.org/' } }),
  openEvent('cancelled', { eventStatus: 'cancelled' }),
  openEvent('draft', { published: false }),
]);

test('a place is kept for half an hour, taken with the mailed link, and given back', async () => {
  assert.equal(await server.register('one', input('ELENI@example.gr')), '202');
  assert.deepEqual(await server.mails('ELENI@example.gr'), ['registration-confirm']);
  const held = await server.read('ELENI@example.gr');
  const strict = check(RegistrationSchema, held);
  assert.deepEqual(strict.ok ? [] : strict.errors, []);
  assert.deepEqual(
    [held.status, held.confirmed, held.confirmable, held.holdsUntil],
    ['held', false, true, new Date(NOW + 30 * MINUTE).toISOString()],
  );
  assert.equal(held.event.remainingAttendeeCapacity, 10, 'what is not proved is not told');
  assert.deepEqual(await server.taken('one'), { event: 1, 'attendance offline': 1 });
  assert.equal((await server.read('ELENI@example.gr')).status, 'held', 'reading changes nothing');

  const confirmed = await server.act('ELENI@example.gr', 'confirm');
  assert.deepEqual(
    [confirmed.status, confirmed.confirmed, confirmed.confirmable],
    ['confirmed', true, false],
  );
  assert.equal(confirmed.event.remainingAttendeeCapacity, 9);
  const mails = ['registration-confirm', 'registration-confirmed'];
  assert.deepEqual(await server.mails('ELENI@example.gr'), mails);
  assert.equal((await server.act('ELENI@example.gr', 'confirm')).status, 'confirmed');
  assert.deepEqual(await server.mails('ELENI@example.gr'), mails, 'confirmed once');

  assert.equal((await server.act('ELENI@example.gr', 'cancel')).status, 'cancelled');
  assert.equal((await server.act('ELENI@example.gr', 'cancel')).status, 'cancelled');
  assert.equal((await server.act('ELENI@example.gr', 'confirm')).status, 'cancelled');
  assert.deepEqual(await server.taken('one'), {});
  assert.equal(await server.join('one', 'eleni@example.gr'), 'confirmed', 'who has cancelled may come again');
});

test('who registers again is answered the same and gets the link again', async () => {
  assert.equal(await server.register('one', input('twice@example.gr')), '202');
  assert.equal(await server.register('one', input('Twice@Example.GR', { name: 'Άλλη' })), '202');
  assert.deepEqual(await server.mails('twice@example.gr'), ['registration-confirm', 'registration-confirm']);
  const { name } = await server.act('twice@example.gr', 'confirm');
  assert.equal(name, 'Ελένη Παπαδοπούλου', 'a place that is kept stays as it was asked for');
  assert.equal(await server.register('one', input('twice@example.gr')), '202');
  assert.equal((await server.mails('twice@example.gr')).at(-1), 'registration-known');
  assert.equal((await server.states('one')).filter(state => state.startsWith('twice')).length, 1);
});

test('a hold that is over gives its place on; who confirms late takes a free one or stands in line where they were', async () => {
  await server.register('late', input('first@example.gr'));
  server.clock += 31 * MINUTE;
  assert.equal(await server.services.registrations.jobs.expire(), 1);
  assert.equal(await server.services.registrations.jobs.expire(), 0);
  assert.equal((await server.read('first@example.gr')).status, 'expired');
  assert.equal((await server.act('first@example.gr', 'confirm')).status, 'confirmed', 'it was free still');
  await server.act('first@example.gr', 'cancel');

  await server.register('late', input('slow@example.gr'));
  server.clock += 31 * MINUTE;
  await server.services.registrations.jobs.expire();
  assert.equal(await server.join('late', 'quick@example.gr'), 'confirmed');
  assert.equal(await server.join('late', 'later@example.gr'), 'waiting');
  const slow = await server.act('slow@example.gr', 'confirm');
  assert.deepEqual([slow.status, slow.linePosition], ['waiting', 1], 'before who came later');
  assert.equal((await server.read('later@example.gr')).linePosition, 2);
  assert.equal((await server.mails('slow@example.gr')).at(-1), 'registration-waiting');
  server.clock = NOW;
});

test('who has no place and has not proved the address may say it all anew', async () => {
  server.clock += HOUR;
  await server.register('late', input('anew@example.gr', { name: 'Παλιό' }));
  assert.equal((await server.mails('anew@example.gr')).at(-1), 'registration-confirm-waiting');
  await server.register('late', input('anew@example.gr', { name: 'Νέο' }));
  const { status, name, linePosition } = await server.read('anew@example.gr');
  assert.deepEqual([status, name], ['waiting', 'Νέο']);
  assert.ok(linePosition !== null && linePosition > 0);
  server.clock = NOW;
});

test('a party comes together or not at all', async () => {
  assert.equal(await server.join('group', 'three@example.gr', { party: 3 }), 'confirmed');
  assert.equal(await server.join('group', 'also@example.gr', { party: 3 }), 'waiting');
  assert.equal(await server.join('group', 'two@example.gr', { party: 2 }), 'confirmed');
  assert.deepEqual(await server.taken('group'), { event: 5, 'attendance offline': 5 });
  assert.equal(await server.register('group', input('many@example.gr', { party: 5 })), '422 invalid');
});

test('without a line a full event says so, to everybody alike', async () => {
  assert.equal(await server.join('no-line', 'in@example.gr'), 'confirmed');
  assert.equal(await server.register('no-line', input('out@example.gr')), '409 no-places');
  assert.equal(await server.register('no-line', input('in@example.gr')), '409 no-places');
  assert.deepEqual(await server.mails('out@example.gr'), []);
});

test('an event for members takes them, and tells strangers the same', async () => {
  await server.import({ network: openNetwork, members: ['member@example.gr'] });
  assert.equal(await server.register('members', input('member@example.gr')), '202');
  assert.equal(await server.register('members', input('stranger@example.gr')), '202');
  assert.deepEqual(await server.mails('stranger@example.gr'), ['registration-members-only']);
  assert.deepEqual(await server.states('members'), ['member@example.gr held']);
  assert.deepEqual(await server.taken('members'), { event: 1, 'attendance offline': 1 });
});

test('each day of a recurring event has its own places; the series itself none', async () => {
  assert.equal(await server.join('weekly~2026-12-04', 'a@example.gr'), 'confirmed');
  assert.equal(await server.join('weekly~2026-12-11', 'a@example.gr'), 'confirmed');
  assert.equal(await server.join('weekly~2026-12-11', 'b@example.gr'), 'waiting');
  assert.equal(await server.register('weekly', input('c@example.gr')), '409 registration-not-open');
  assert.equal(await server.register('weekly~2026-12-05', input('c@example.gr')), '404 not-found');
  assert.deepEqual(await server.taken('weekly', '2026-12-11'), { event: 1, 'attendance offline': 1 });
  assert.equal((await server.read('b@example.gr')).event.id, 'weekly~2026-12-11');
});

test('a hybrid event counts each way of attending, and tells the way in to those who come online', async () => {
  assert.equal(await server.register('hybrid', input('none@example.gr')), '422 invalid');
  assert.equal(await server.join('hybrid', 'there@example.gr', { attendance: 'offline' }), 'confirmed');
  assert.equal(await server.join('hybrid', 'too@example.gr', { attendance: 'offline' }), 'waiting');
  assert.equal(await server.join('hybrid', 'home@example.gr', { attendance: 'online' }), 'confirmed');
  assert.deepEqual((await server.read('there@example.gr')).onlineUrls, []);
  assert.deepEqual((await server.read('home@example.gr')).onlineUrls, [
    { track: null, url: 'https://meet.example/secret' },
  ]);
  const { definition } = await server.read('home@example.gr');
  assert.match(JSON.stringify(definition), /"offline","label":[^}]*},"hint":\{"key":"form.optionWaiting"\}/);
});

test('every chosen track must have a place, or none is taken', async () => {
  assert.equal(await server.join('track-one', 'a@example.gr', { track: 'a' }), 'confirmed');
  assert.equal(await server.join('track-one', 'b@example.gr', { track: 'a' }), 'waiting');
  assert.equal(await server.join('track-many', 'a@example.gr', { track: ['a', 'b'] }), 'confirmed');
  assert.equal(await server.join('track-many', 'b@example.gr', { track: ['b', 'a'] }), 'waiting');
  assert.deepEqual(await server.taken('track-many'), {
    event: 1,
    'attendance offline': 1,
    'track a': 1,
    'track b': 1,
  });
  assert.equal(
    await server.register('track-one', input('c@example.gr', { track: ['a', 'b'] })),
    '422 invalid',
  );
  assert.equal(await server.register('track-one', input('c@example.gr', { track: 'x' })), '422 invalid');
});

test('where one cannot register the answer says so', async () => {
  for (const id of ['soon', 'over', 'elsewhere', 'cancelled']) {
    assert.equal(await server.register(id, input('a@example.gr')), '409 registration-not-open', id);
  }
  for (const id of ['draft', 'nothing', '%00', "'"]) {
    assert.equal(await server.register(id, input('a@example.gr')), '404 not-found', id);
  }
});
