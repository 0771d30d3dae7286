import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../testing/harness.ts';
import { DAY, HOUR, input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const line = { mode: 'internal' as const, waitingList: true };
const cap = (maximumAttendeeCapacity: number, change = {}) => ({ maximumAttendeeCapacity, ...change });
const tracks = ['a', 'b'].map(id => ({ id, name: { el: id }, maximumAttendeeCapacity: 1 }));

async function serverWith(...events: Parameters<typeof openEvent>[]) {
  const server = await registrationServer(events.map(args => openEvent(...args)));
  return Object.assign(server, {
    /** Everyone joins in turn, and confirms. */
    async all(eventId: string, names: readonly string[]) {
      for (const name of names) await server.join(eventId, `${name}@example.gr`);
    },
  });
}

const names = (states: readonly string[]) => states.map(state => state.replace('@example.gr', ''));

test('a cancelled place is offered to the first in line who has proved the address, and to the next when they do not answer', async () => {
  const server = await serverWith(['lab', cap(1)]);
  await server.join('lab', 'in@example.gr');
  await server.register('lab', input('unproved@example.gr'));
  await server.all('lab', ['first', 'second']);
  await server.act('in@example.gr', 'cancel');
  assert.deepEqual(names(await server.states('lab')), [
    'in cancelled',
    'unproved waiting',
    'first offered',
    'second waiting',
  ]);
  assert.equal((await server.mails('first@example.gr')).at(-1), 'registration-offer');
  const offered = await server.read('first@example.gr');
  assert.deepEqual([offered.confirmable, offered.holdsUntil], [true, new Date(NOW + DAY).toISOString()]);
  assert.equal((await server.read('second@example.gr')).linePosition, 1);

  server.clock += DAY;
  assert.equal(await server.services.registrations.jobs.expire(), 1);
  assert.deepEqual(names(await server.states('lab')).slice(2), ['first expired', 'second offered']);
  assert.equal((await server.act('second@example.gr', 'confirm')).status, 'confirmed');
  const late = await server.act('first@example.gr', 'confirm');
  assert.deepEqual([late.status, late.linePosition], ['waiting', 1], 'an answer is welcome still');
  await server.act('second@example.gr', 'cancel');
  assert.equal((await server.act('first@example.gr', 'confirm')).status, 'confirmed');
  assert.deepEqual(await server.taken('lab'), { event: 1, 'attendance offline': 1 });
});

test('a place that nobody confirmed goes to the line in the same step', async () => {
  const server = await serverWith(['lab', cap(1)]);
  await server.register('lab', input('never@example.gr'));
  await server.all('lab', ['next']);
  server.clock += HOUR;
  await server.services.registrations.jobs.expire();
  assert.deepEqual(names(await server.states('lab')), ['never expired', 'next offered']);
});

test('offers go on when registration has closed, and none stands after the event begins', async () => {
  const closing = { registration: { ...line, closesAt: '2026-11-21T16:00:00Z' } };
  const server = await serverWith(
    ['closing', cap(1, closing)],
    ['starting', cap(1, closing)],
    ['month', cap(1, { ...closing, precision: 'month', period: '2026-12', slots: [] })],
  );
  for (const id of ['closing', 'starting', 'month']) {
    await server.all(id, [`in-${id}`, `next-${id}`, `last-${id}`]);
  }
  await server.act('in-closing@example.gr', 'cancel');
  assert.equal(
    (await server.read('next-closing@example.gr')).holdsUntil,
    new Date(server.clock + DAY).toISOString(),
  );
  server.clock += DAY;
  assert.equal(await server.services.registrations.jobs.expire(), 1);
  assert.equal((await server.act('last-closing@example.gr', 'confirm')).status, 'confirmed');

  server.clock = Date.parse('2026-12-04T05:30:00Z');
  await server.act('in-starting@example.gr', 'cancel');
  assert.equal((await server.read('next-starting@example.gr')).holdsUntil, '2026-12-04T06:30:00.000Z');
  await server.act('in-month@example.gr', 'cancel');
  assert.equal((await server.read('next-month@example.gr')).status, 'offered');
  server.clock += HOUR;
  await server.services.registrations.jobs.expire();
  assert.equal((await server.read('last-starting@example.gr')).status, 'waiting', 'it has begun');
});

test('a party that does not fit lets the next who fits pass, and keeps its order', async () => {
  const server = await serverWith(['lab', cap(3, { registration: { ...line, partyMax: 3 } })]);
  await server.join('lab', 'one@example.gr');
  await server.join('lab', 'two@example.gr', { party: 2 });
  await server.join('lab', 'big@example.gr', { party: 3 });
  await server.join('lab', 'small@example.gr');
  await server.act('one@example.gr', 'cancel');
  assert.deepEqual(names(await server.states('lab')).slice(2), ['big waiting', 'small offered']);
  await server.act('two@example.gr', 'cancel');
  assert.equal((await server.read('big@example.gr')).linePosition, 1);
  await server.act('small@example.gr', 'cancel');
  assert.equal((await server.read('big@example.gr')).status, 'offered');
  assert.deepEqual(await server.taken('lab'), { event: 3, 'attendance offline': 3 });
});

test('a place in one track is nothing to who waits for the other', async () => {
  const server = await serverWith(['lab', cap(10, { trackChoice: 'one', tracks })]);
  for (const [name, track] of [
    ['a1', 'a'],
    ['b1', 'b'],
    ['b2', 'b'],
    ['a2', 'a'],
  ] as const) {
    await server.join('lab', `${name}@example.gr`, { track });
  }
  await server.act('a1@example.gr', 'cancel');
  assert.deepEqual(names(await server.states('lab')), [
    'a1 cancelled',
    'b1 confirmed',
    'b2 waiting',
    'a2 offered',
  ]);
});

test('more places are offered to the line; fewer take nobody’s away', async () => {
  const server = await serverWith(['lab', cap(1)], ['weekly', cap(1, { recurrence: 'FREQ=WEEKLY' })]);
  const day = 'weekly~2026-12-11';
  for (const id of ['lab', day]) await server.all(id, ['one', 'two', 'three']);
  const change = (capacity: number) =>
    server.import({
      network: openNetwork,
      events: [
        openEvent('lab', cap(capacity)),
        openEvent('weekly', cap(capacity, { recurrence: 'FREQ=WEEKLY' })),
      ],
    });
  await change(2);
  assert.equal(await server.services.registrations.jobs.promote(), 2);
  assert.equal(await server.services.registrations.jobs.promote(), 0);
  for (const id of ['lab', day]) {
    assert.deepEqual(names(await server.states(id)), ['one confirmed', 'two offered', 'three waiting'], id);
  }
  await change(1);
  assert.equal((await server.act('two@example.gr', 'confirm')).status, 'confirmed', 'it was promised');
  assert.deepEqual(await server.taken('weekly', '2026-12-11'), { event: 2, 'attendance offline': 2 });
  assert.equal(await server.join('lab', 'four@example.gr'), 'waiting');
});

test('what is cancelled or postponed is neither confirmed nor offered, but can be cancelled', async () => {
  for (const eventStatus of ['cancelled', 'postponed'] as const) {
    const server = await serverWith(['lab', cap(1)]);
    await server.register('lab', input('held@example.gr'));
    await server.all('lab', ['next']);
    await server.import({ network: openNetwork, events: [openEvent('lab', cap(1, { eventStatus }))] });
    await assert.rejects(server.act('held@example.gr', 'confirm'), /409 conflict/);
    const { confirmable, changeable, cancellable } = await server.read('held@example.gr');
    assert.deepEqual([confirmable, changeable, cancellable], [false, false, true]);
    assert.equal((await server.act('held@example.gr', 'cancel')).status, 'cancelled');
    assert.deepEqual(names(await server.states('lab')), ['held cancelled', 'next waiting']);
  }
});
