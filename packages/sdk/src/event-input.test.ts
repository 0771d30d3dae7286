import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalizeEvents, type EventInput } from './event-input.ts';

const context = { timeZone: 'Europe/Athens', lang: 'el' };

function one(input: Omit<EventInput, 'id' | 'name'>) {
  const { events, problems } = normalizeEvents([{ id: 'a', name: 'Εργαστήριο', ...input }], context);
  assert.deepEqual(problems, []);
  const [event] = events;
  assert.ok(event);
  return event;
}

function reason(input: unknown): string {
  // What a page without a compiler may hand over.
  const { events, problems } = normalizeEvents([input as EventInput], context);
  assert.deepEqual(events, []);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.index, 0);
  return problems[0]?.reason ?? '';
}

const hours = (event: ReturnType<typeof one>) =>
  event.slots.map(({ date, start, end }) => [date, start, end]);
const instants = (event: ReturnType<typeof one>) =>
  event.slots.map(({ startsAt, endsAt }) => [startsAt, endsAt]);

describe('an event of a name and a date', () => {
  it('is a whole day, its name in the language of the page, every list there and empty', () => {
    const event = one({ startDate: '2026-12-04' });
    assert.equal(event.precision, 'day');
    assert.deepEqual(event.slots, [
      { date: '2026-12-04', start: null, end: null, startsAt: null, endsAt: null },
    ]);
    assert.deepEqual(event.name, { el: 'Εργαστήριο' });
    assert.deepEqual([event.startDate, event.endDate], ['2026-12-04', '2026-12-04']);
    assert.deepEqual([event.tracks, event.organizations, event.relations, event.sessions], [[], [], [], []]);
    assert.equal(event.location, null);
    assert.equal(event.registration.mode, null);
    assert.equal(event.eventAttendanceMode, null);
    assert.equal(event.slug, 'a');
  });

  it('lasts to its plain endDate, that day included, across a change of the clocks', () => {
    const event = one({ startDate: '2026-10-24', endDate: '2026-10-26' });
    assert.deepEqual(
      event.slots.map(slot => slot.date),
      ['2026-10-24', '2026-10-25', '2026-10-26'],
    );
    assert.equal(event.endDate, '2026-10-26');
  });
});

describe('a date-time', () => {
  it('without an offset is wall time in the zone, in winter and in summer', () => {
    assert.deepEqual(instants(one({ startDate: '2026-12-04T08:30', endDate: '2026-12-04T15:00' })), [
      ['2026-12-04T06:30:00Z', '2026-12-04T13:00:00Z'],
    ]);
    assert.deepEqual(instants(one({ startDate: '2026-07-04T08:30' })), [['2026-07-04T05:30:00Z', null]]);
  });

  it('prefers the event’s own zone', () => {
    const event = one({ startDate: '2026-12-04T08:30', timeZone: 'Europe/Lisbon' });
    assert.deepEqual(instants(event), [['2026-12-04T08:30:00Z', null]]);
    assert.equal(event.startDate, '2026-12-04T08:30:00+00:00');
  });

  it('with Z or an offset is moved to the zone, also to another day', () => {
    assert.deepEqual(hours(one({ startDate: '2026-12-04T22:30:00Z' })), [['2026-12-05', '00:30', null]]);
    for (const startDate of [
      '2026-12-04T08:30+01:00',
      '2026-12-04T08:30:00.000+0100',
      '2026-12-04 08:30+01',
    ]) {
      const event = one({ startDate });
      assert.deepEqual(hours(event), [['2026-12-04', '09:30', null]], startDate);
      assert.equal(event.startDate, '2026-12-04T09:30:00+02:00');
      assert.equal(event.precision, 'minute');
    }
  });

  it('with an offset keeps its instant in the hour that clocks show twice', () => {
    assert.deepEqual(instants(one({ startDate: '2026-10-25T03:30:00+02:00' })), [
      ['2026-10-25T01:30:00Z', null],
    ]);
  });

  it('may end after midnight', () => {
    const event = one({ startDate: '2026-12-04T22:00', endDate: '2026-12-05T02:00' });
    assert.deepEqual(hours(event), [['2026-12-04', '22:00', '02:00']]);
    assert.deepEqual(instants(event), [['2026-12-04T20:00:00Z', '2026-12-05T00:00:00Z']]);
  });

  it('that ends when it starts has no known end', () => {
    const event = one({ startDate: '2026-12-04T22:00', endDate: '2026-12-04T22:00' });
    assert.deepEqual(hours(event), [['2026-12-04', '22:00', null]]);
  });

  it('over several days invents no hours between', () => {
    const event = one({ startDate: '2026-12-04T09:00', endDate: '2026-12-06T17:00' });
    assert.deepEqual(hours(event), [
      ['2026-12-04', '09:00', null],
      ['2026-12-05', null, null],
      ['2026-12-06', null, '17:00'],
    ]);
    assert.equal(event.endDate, '2026-12-06T17:00:00+02:00');
  });

  it('until midnight does not touch the next day', () => {
    assert.deepEqual(hours(one({ startDate: '2026-12-04T09:00', endDate: '2026-12-07T00:00' })), [
      ['2026-12-04', '09:00', null],
      ['2026-12-05', null, null],
      ['2026-12-06', null, null],
    ]);
  });

  it('may end on a plain date, its hour unknown', () => {
    assert.deepEqual(hours(one({ startDate: '2026-12-04T09:00', endDate: '2026-12-05' })), [
      ['2026-12-04', '09:00', null],
      ['2026-12-05', null, null],
    ]);
  });
});

describe('slots', () => {
  it('say the hours of each day, in order, and need no startDate', () => {
    const event = one({
      slots: [
        { date: '2026-12-05', start: '10:00', end: '14:00' },
        { date: '2026-12-04', start: '20:00', end: '01:00' },
      ],
    });
    assert.deepEqual(hours(event), [
      ['2026-12-04', '20:00', '01:00'],
      ['2026-12-05', '10:00', '14:00'],
    ]);
    assert.deepEqual(instants(event)[0], ['2026-12-04T18:00:00Z', '2026-12-04T23:00:00Z']);
    assert.equal(event.startDate, '2026-12-04T20:00:00+02:00');
    assert.equal(event.endDate, '2026-12-05T14:00:00+02:00');
  });
});

describe('what is not known', () => {
  it('may be the day, or everything', () => {
    const month = one({ startDate: '2026-12' });
    assert.deepEqual([month.precision, month.startDate, month.slots], ['month', '2026-12', []]);
    assert.equal(one({ startDate: '2027' }).precision, 'year');
    const tba = one({ precision: 'tba' });
    assert.deepEqual([tba.precision, tba.startDate, tba.slots], ['tba', null, []]);
  });

  it('is "other" in a closed list', () => {
    // A newer server's value, through a page that read it with an older type.
    const event = one({ startDate: '2026-12-04', eventStatus: 'sublimated' as 'scheduled' });
    assert.equal(event.eventStatus, 'other');
    assert.equal(event.eventAttendanceMode, null);
  });
});

describe('words', () => {
  it('are taken by language, empty ones left out', () => {
    const { events } = normalizeEvents(
      [{ id: 7, name: { el: 'Λέσχη', pt: '' }, startDate: '2026-12-04', summary: 'Σύντομα' }],
      context,
    );
    assert.equal(events[0]?.id, '7');
    assert.deepEqual(events[0]?.name, { el: 'Λέσχη' });
    assert.deepEqual(events[0]?.summary, { el: 'Σύντομα' });
  });

  it('become paragraphs, places, organisers and a registration elsewhere', () => {
    const event = one({
      startDate: '2026-12-04',
      description: 'Πρώτα.\n\nΎστερα.',
      location: 'Αθήνα',
      organizations: ['ΕΚΔΔΑ', { name: { el: 'ΥΨηΔ' }, role: 'partner' }],
      registration: { url: 'https://tickets.example/' },
    });
    assert.deepEqual(event.description, {
      el: [
        { type: 'paragraph', text: 'Πρώτα.' },
        { type: 'paragraph', text: 'Ύστερα.' },
      ],
    });
    assert.deepEqual(event.location?.name, { el: 'Αθήνα' });
    assert.equal(event.location?.geo, null);
    assert.deepEqual(
      event.organizations.map(({ role, name }) => [role, name]),
      [
        ['organizer', { el: 'ΕΚΔΔΑ' }],
        ['partner', { el: 'ΥΨηΔ' }],
      ],
    );
    assert.equal(event.registration.mode, 'external');
  });

  it('without a language are of none', () => {
    const { events } = normalizeEvents([{ id: 'a', name: 'X', startDate: '2026-12-04' }], {
      timeZone: 'UTC',
    });
    assert.deepEqual(events[0]?.name, { und: 'X' });
  });
});

describe('an event of the API', () => {
  it('comes out as it went in, twice', () => {
    const event = one({
      startDate: '2026-12-04T09:00',
      endDate: '2026-12-04T10:00',
      location: { name: 'Αθήνα', region: 'attica' },
    });
    const again = normalizeEvents([event], { timeZone: 'America/New_York', lang: 'en' });
    assert.deepEqual(again.problems, []);
    assert.deepEqual(again.events, [event]);
  });
});

describe('an unreadable input', () => {
  it('is reported with what is wrong, and the others are read', () => {
    const { events, problems } = normalizeEvents(
      [
        { id: 'a', name: 'A', startDate: '4.12.2026' },
        { id: 'b', name: 'B', startDate: '2026-12-04' },
        { id: 'b', name: 'B again', startDate: '2026-12-05' },
      ],
      context,
    );
    assert.deepEqual(
      events.map(event => event.id),
      ['b'],
    );
    assert.deepEqual(
      problems.map(problem => problem.index),
      [0, 2],
    );
    assert.match(problems[0]?.reason ?? '', /startDate: "4\.12\.2026"/);
    assert.match(problems[1]?.reason ?? '', /used twice/);
  });

  it('is named for each thing that can be wrong', () => {
    const base = { id: 'a', name: 'A', startDate: '2026-12-04' };
    assert.match(reason(null), /not an object/);
    assert.match(reason('2026-12-04'), /not an object/);
    assert.match(reason({ ...base, id: undefined }), /^id /);
    assert.match(reason({ ...base, name: '  ' }), /^name /);
    assert.match(reason({ ...base, startDate: undefined }), /^startDate is missing/);
    assert.match(reason({ ...base, startDate: '2026-02-30' }), /2026-02-30/);
    assert.match(reason({ ...base, startDate: '2026-12-04T24:30' }), /24:30/);
    assert.match(reason({ ...base, startDate: new Date(0) }), /neither a date/);
    assert.match(reason({ ...base, endDate: '2026-12-03' }), /before startDate/);
    assert.match(reason({ ...base, startDate: '2026-12-04T10:00', endDate: '2026-12-04T09:00' }), /before/);
    assert.match(reason({ ...base, endDate: '2062-12-03' }), /days/);
    assert.match(reason({ ...base, timeZone: 'Mars/Olympus' }), /Mars\/Olympus/);
    assert.match(reason({ ...base, slots: [{ date: '2026-12-04', start: '9:00' }] }), /9:00/);
    assert.match(reason({ ...base, slots: [null] }), /./);
  });

  it('is reported also where there is no list at all', () => {
    const { events, problems } = normalizeEvents('events' as unknown as EventInput[], context);
    assert.deepEqual([events, problems.map(problem => problem.index)], [[], [-1]]);
  });

  it('is not changed', () => {
    const input = Object.freeze({ id: 'a', name: 'A', startDate: '2026-12-04', axes: Object.freeze(['x']) });
    assert.equal(normalizeEvents([input], context).events.length, 1);
  });
});
