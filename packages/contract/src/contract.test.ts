import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { EventQuerySchema, EventRecordSchema } from './events.ts';
import { eventQueryFromParams, eventQueryToParams } from './event-query.ts';
import { toFieldErrors } from './problem.ts';
import { isOver } from './is-over.ts';
import { isAvailable, registrationState } from './registration-state.ts';

const lab = {
  id: 'open-government-lab',
  slug: 'open-government-lab',
  name: { el: 'Εργαστήριο' },
  kind: 'lab',
  precision: 'minute',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2023-10-04', start: '08:00', end: '15:00' }],
};

const refusals = (input: unknown) => {
  const read = z.safeParse(EventRecordSchema, input);
  return read.success ? [] : toFieldErrors(read.error.issues, input);
};

test('a record needs little, and what it leaves out is filled in', () => {
  const record = z.parse(EventRecordSchema, lab);
  assert.deepEqual(record.tracks, []);
  assert.equal(record.location, null);
});

test('what a record does not say is not announced: neither in person nor without registration', () => {
  const record = z.parse(EventRecordSchema, lab);
  assert.equal(record.eventAttendanceMode, null);
  assert.equal(record.registration.mode, null);
  assert.equal(z.parse(EventRecordSchema, { ...lab, registration: {} }).registration.mode, null);
});

test('every refusal names the field and its code', () => {
  assert.deepEqual(refusals({ ...lab, colour: 'red' }), [
    { pointer: '/colour', code: 'unknown-field', params: {} },
  ]);
  assert.equal(refusals({ ...lab, name: undefined })[0]?.code, 'required');
  assert.equal(refusals({ ...lab, name: {} })[0]?.pointer, '/name');
  assert.equal(refusals({ ...lab, name: { el: 'Α'.repeat(401) } })[0]?.code, 'too-long');
  assert.equal(refusals({ ...lab, sourceUrl: 'javascript:alert(1)' })[0]?.code, 'not-a-url');
  assert.equal(refusals({ ...lab, slots: [{ date: '2023-02-30', start: '08:00' }] })[0]?.code, 'not-a-date');
  assert.equal(refusals({ ...lab, timeZone: 'Mars/Olympus' })[0]?.code, 'not-a-time-zone');
  assert.equal(refusals({ ...lab, registration: { mode: 'external' } })[0]?.pointer, '/registration/url');
  assert.equal(refusals({ ...lab, precision: 'month' })[0]?.code, 'slots-mismatch');
});

test('a lab visit is at most 150 minutes long, and the slots are named when it is not', () => {
  const visit = (end: string) => ({
    ...lab,
    kind: 'visit',
    slots: [{ date: '2026-12-04', start: '14:30', end }],
  });
  assert.deepEqual(refusals(visit('17:00')), []);
  assert.deepEqual(refusals(visit('17:01')), [
    { pointer: '/slots', code: 'visit-too-long', params: { maximum: 150 } },
  ]);
  assert.equal(refusals(visit('14:30'))[0]?.code, 'visit-too-long');
});

test('a query survives the way through an address', () => {
  const query = { from: '2026-12-01', kind: ['visit', 'lab'], available: true, limit: 20, q: 'Καινοτομία' };
  const back = z.parse(EventQuerySchema, eventQueryFromParams(eventQueryToParams(query)));
  assert.deepEqual(back, { ...query, kind: ['lab', 'visit'] });
});

test('a query that cannot be read is refused by name', () => {
  const errors = (search: string) => {
    const input = eventQueryFromParams(new URLSearchParams(search));
    const read = z.safeParse(EventQuerySchema, input);
    return read.success ? [] : toFieldErrors(read.error.issues, input).map(e => `${e.pointer} ${e.code}`);
  };
  assert.deepEqual(errors('limit=many'), ['/limit wrong-type']);
  assert.deepEqual(errors('limit=101'), ['/limit too-big']);
  assert.deepEqual(errors('from=2026-02-31'), ['/from not-a-date']);
  assert.deepEqual(errors('from=2026-02-02&to=2026-02-01'), ['/from from-after-to']);
  assert.deepEqual(errors('from=2026-02-02&from=2026-02-03'), ['/from wrong-type']);
  assert.deepEqual(errors('attendance=telepathy'), ['/attendance/0 not-allowed']);
  assert.deepEqual(errors('colour=red'), ['/colour unknown-field']);
});

test('one can register from the opening to the close, while the event stands and has room', () => {
  const noon = Date.parse('2026-12-01T12:00:00Z');
  const state = (change: object, registration: object = {}) =>
    registrationState(
      {
        eventStatus: 'scheduled',
        precision: 'day',
        startDate: '2026-12-04',
        slots: [{ date: '2026-12-04', startsAt: '2026-12-04T06:00:00Z', endsAt: '2026-12-04T13:00:00Z' }],
        remainingAttendeeCapacity: 3,
        registration: { mode: 'internal', opensAt: null, closesAt: null, waitingList: true, ...registration },
        ...change,
      },
      noon,
    );
  assert.equal(state({}), 'open');
  assert.equal(state({ remainingAttendeeCapacity: null }), 'open');
  assert.equal(state({ remainingAttendeeCapacity: 0 }), 'waiting-list');
  assert.equal(state({ remainingAttendeeCapacity: 0 }, { waitingList: false }), 'full');
  assert.equal(state({}, { opensAt: '2026-12-02T00:00:00Z' }), 'not-open');
  assert.equal(state({}, { closesAt: '2026-12-01T12:00:00Z' }), 'closed');
  assert.equal(state({}, { mode: 'external' }), 'external');
  assert.equal(state({ eventStatus: 'cancelled' }, { mode: 'external' }), 'closed');
  assert.equal(state({ slots: [{ date: '2026-11-29', startsAt: null, endsAt: null }] }), 'closed');
  assert.equal(state({ slots: [] }), 'open');
  assert.equal(state({}, { mode: 'none' }), 'none');
  assert.equal(state({}, { mode: 'other' }), 'none');
});

test('a registration that is not announced is neither open nor needless, and closed with its event', () => {
  const now = Date.parse('2026-12-01T12:00:00Z');
  const registration = { mode: null, opensAt: null, closesAt: null, waitingList: false };
  const event = {
    eventStatus: 'scheduled',
    precision: 'month',
    startDate: '2026-12',
    slots: [],
    remainingAttendeeCapacity: 5,
    registration,
  };
  assert.equal(registrationState(event, now), 'unannounced');
  assert.equal(isAvailable(event, now), false);
  assert.equal(registrationState({ ...event, eventStatus: 'cancelled' }, now), 'closed');
  const over = { ...event, slots: [{ date: '2026-11-20', startsAt: null, endsAt: null }] };
  assert.equal(registrationState(over, now), 'closed');
  assert.equal(registrationState({ ...event, startDate: '2026-11' }, now), 'closed');
  const later = { ...event, registration: { ...registration, opensAt: '2026-12-02T00:00:00Z' } };
  assert.equal(registrationState(later, now), 'not-open');
});

test('a day without hours is over only when it has passed everywhere on earth', () => {
  const event = {
    precision: 'day',
    startDate: '2026-12-04',
    slots: [{ date: '2026-12-04', startsAt: null, endsAt: null }],
  };
  assert.equal(isOver(event, Date.parse('2026-12-05T11:59:59Z')), false);
  assert.equal(isOver(event, Date.parse('2026-12-05T12:00:00Z')), true);
});

test('a month or a year without a day is over when it has passed everywhere on earth, what has no date never', () => {
  const month = { precision: 'month', startDate: '2019-05', slots: [] };
  assert.equal(isOver(month, Date.parse('2019-06-01T11:59:59Z')), false);
  assert.equal(isOver(month, Date.parse('2019-06-01T12:00:00Z')), true);
  const year = { precision: 'year', startDate: '2026', slots: [] };
  assert.equal(isOver(year, Date.parse('2027-01-01T11:59:59Z')), false);
  assert.equal(isOver(year, Date.parse('2027-01-01T12:00:00Z')), true);
  assert.equal(
    isOver({ precision: 'tba', startDate: null, slots: [] }, Date.parse('2027-01-01T12:00:00Z')),
    false,
  );
});
