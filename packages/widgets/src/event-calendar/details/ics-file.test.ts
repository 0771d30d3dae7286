import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eventOf, slots } from '../testing/events.ts';
import { icsOf } from './ics-file.ts';

const texts = { title: 'Εργαστήριο', details: '', place: 'Αθήνα', url: undefined };
const file = (input: Parameters<typeof eventOf>[0]) =>
  icsOf(eventOf({ id: 'lab', ...input }), texts, 'el', '2026-11-21T09:00:00Z');

describe('the calendar file of an event', () => {
  before(() => {
    Object.assign(globalThis, { location: { hostname: 'agency.example' } });
  });

  it('has an entry a day with an identity of its own, in the wall time of the event', () => {
    const text = file({ slots: slots('2026-12-04', '2026-12-05') });
    assert.deepEqual(
      text.match(/^UID:.*$/gm)?.map(line => line.trim()),
      ['UID:lab-2026-12-04@agency.example', 'UID:lab-2026-12-05@agency.example'],
    );
    assert.match(text, /DTSTART;TZID=Europe\/Athens:20261204T080000/);
    assert.match(text, /DTEND;TZID=Europe\/Athens:20261204T150000/);
  });

  it('ends a night past midnight on the next day', () => {
    const text = file({ slots: [{ date: '2026-12-31', start: '22:00', end: '01:00' }] });
    assert.match(text, /DTEND;TZID=Europe\/Athens:20270101T010000/);
  });

  it('writes whole days with the exclusive end that RFC 5545 asks for, and says what is cancelled', () => {
    const text = file({ startDate: '2026-12-04', endDate: '2026-12-06', eventStatus: 'cancelled' });
    assert.match(text, /DTSTART;VALUE=DATE:20261204/);
    assert.match(text, /DTEND;VALUE=DATE:20261207/);
    assert.match(text, /STATUS:CANCELLED/);
  });
});
