import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CalendarEventSchema, EventRecordSchema } from '@koinon/contract/events';
import { OrganizationRecordSchema } from '@koinon/contract/organizations';
import { check } from '@koinon/contract/parse';
import { event, organizations } from '../testing/records.ts';
import { type TakenPlaces, toWireEvent } from './wire.ts';

function wire(change: Parameters<typeof event>[1] = {}, taken: TakenPlaces[] = [], occurrence?: string) {
  const record = check(EventRecordSchema, event('lab', change));
  assert.ok(record.ok);
  const register = organizations.map(body => {
    const read = check(OrganizationRecordSchema, body);
    assert.ok(read.ok);
    return read.value;
  });
  const answer = toWireEvent(record.value, {
    network: 'gr',
    baseUrl: 'https://network.example',
    sequence: 0,
    updatedAt: '2026-11-21T10:00:00.000Z',
    organization: id => register.find(body => body.id === id),
    event: id => (id === 'known' ? { id, name: { el: 'Γνωστή' }, url: null, startDate: null } : undefined),
    taken,
    occurrence,
  });
  const strict = check(CalendarEventSchema, answer);
  assert.deepEqual(strict.ok ? [] : strict.errors, []);
  return answer;
}

test('wall times come with the same as instants, in summer and in winter', () => {
  const { slots, startDate, endDate } = wire({
    slots: [
      { date: '2026-12-04', start: '08:30', end: '15:00' },
      { date: '2026-07-04', start: '08:30', end: '15:00' },
    ],
  });
  assert.deepEqual(
    slots.map(slot => slot.startsAt),
    ['2026-07-04T05:30:00Z', '2026-12-04T06:30:00Z'],
  );
  assert.equal(startDate, '2026-07-04T08:30:00+03:00');
  assert.equal(endDate, '2026-12-04T15:00:00+02:00');
});

test('what is not known of a date is not made up', () => {
  assert.equal(wire({ precision: 'month', period: '2019-05', slots: [] }).startDate, '2019-05');
  assert.equal(wire({ precision: 'tba', slots: [] }).startDate, null);
  assert.equal(wire({ slots: [{ date: '2026-12-04', start: '08:30' }] }).endDate, null);
  assert.equal(wire({ precision: 'day', slots: [{ date: '2026-12-04' }] }).endDate, '2026-12-04');
});

test('the link for the confirmed is in no answer', () => {
  const secret = 'https://meet.example/secret';
  const answer = wire({
    onlineUrl: secret,
    trackChoice: 'one',
    tracks: [
      { id: 'a', name: { el: 'Α' }, onlineUrl: secret },
      { id: 'b', name: { el: 'Β' }, onlineUrl: secret },
    ],
  });
  assert.doesNotMatch(JSON.stringify(answer), /secret|onlineUrl/);
});

test('organisations come with those above them, relations with what they are called', () => {
  const answer = wire({
    organizations: [
      { role: 'organizer', organization: 'school' },
      { role: 'host', organization: 'nobody' },
    ],
    relations: [
      { type: 'follows', event: 'known' },
      { type: 'precedes', event: 'unpublished' },
      { type: 'report', name: { el: 'Αναφορά' }, url: 'https://example.org/r' },
    ],
  });
  assert.deepEqual(
    answer.organizations.map(body => [body.id, body.parents.map(({ id }) => id)]),
    [['school', ['ministry']]],
  );
  assert.deepEqual(
    answer.relations.map(({ type, id }) => [type, id]),
    [
      ['follows', 'known'],
      ['report', null],
    ],
  );
});

test('what is left is the least of what is counted, and never less than nothing', () => {
  const tracks = [
    { id: 'a', name: { el: 'Α' }, maximumAttendeeCapacity: 5 },
    { id: 'b', name: { el: 'Β' }, maximumAttendeeCapacity: 5 },
  ];
  const taken: TakenPlaces[] = [
    { scope: 'track', key: 'a', taken: 7 },
    { scope: 'track', key: 'b', taken: 2 },
  ];
  const answer = wire({ trackChoice: 'one', tracks, maximumAttendeeCapacity: 20 }, taken);
  assert.deepEqual(
    answer.tracks.map(track => track.remainingAttendeeCapacity),
    [0, 3],
  );
  assert.equal(answer.remainingAttendeeCapacity, 3);
  const hybrid = wire({ maximumPhysicalAttendeeCapacity: 10, maximumVirtualAttendeeCapacity: 100 }, [
    { scope: 'attendance', key: 'offline', taken: 10 },
  ]);
  assert.deepEqual(
    [
      hybrid.remainingPhysicalAttendeeCapacity,
      hybrid.remainingVirtualAttendeeCapacity,
      hybrid.remainingAttendeeCapacity,
    ],
    [0, 100, 100],
  );
  const members = wire(
    { audience: 'members', trackChoice: 'one', tracks, maximumAttendeeCapacity: 20 },
    taken,
  );
  assert.equal(members.remainingAttendeeCapacity, null);
  assert.deepEqual(
    members.tracks.map(track => track.remainingAttendeeCapacity),
    [null, null],
  );
});
