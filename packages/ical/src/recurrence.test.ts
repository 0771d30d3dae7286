import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandRecurrence, RecurrenceError, type RecurrenceInput } from './recurrence.ts';

const start = { date: '1997-09-02', time: '09:00', timeZone: 'America/New_York' };
const expand = (rrule: string, more: Partial<RecurrenceInput> = {}) =>
  expandRecurrence({ rrule, dtstart: start, from: '1997-01-01', to: '1999-12-31', max: 1000, ...more });
/** `'1997-09': [2, 3]` → two dates. */
const days = (months: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(months).flatMap(([month, list]) =>
    list.map(day => `${month}-${String(day).padStart(2, '0')}`),
  );

describe('the examples of RFC 5545 §3.8.5.3', () => {
  const cases: readonly [string, Readonly<Record<string, readonly number[]>>, string?][] = [
    ['FREQ=DAILY;COUNT=10', { '1997-09': [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', { '1997-09': [2, 12, 22], '1997-10': [2, 12] }],
    [
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      { '1997-09': [2, 4, 9, 11, 16, 18, 23, 25, 30], '1997-10': [2] },
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      { '1997-09': [2, 4, 16, 18, 30], '1997-10': [2, 14, 16] },
    ],
    [
      'FREQ=MONTHLY;COUNT=6;BYDAY=1FR',
      { '1997-09': [5], '1997-10': [3], '1997-11': [7], '1997-12': [5], '1998-01': [2], '1998-02': [6] },
      '1997-09-05',
    ],
    [
      'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
      {
        '1997-09': [22],
        '1997-10': [20],
        '1997-11': [17],
        '1997-12': [22],
        '1998-01': [19],
        '1998-02': [16],
      },
      '1997-09-22',
    ],
    [
      'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1',
      { '1997-09': [30], '1997-10': [1, 31], '1997-11': [1] },
      '1997-09-30',
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      { '1997-09': [4], '1997-10': [7], '1997-11': [6] },
      '1997-09-04',
    ],
    [
      'FREQ=YEARLY;COUNT=4;BYMONTH=6,7',
      { '1997-06': [10], '1997-07': [10], '1998-06': [10], '1998-07': [10] },
      '1997-06-10',
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
      { '1997-01': [1], '1997-04': [10], '1997-07': [19], '2000-01': [1] },
      '1997-01-01',
    ],
    [
      'FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO',
      { '1997-05': [12], '1998-05': [11], '1999-05': [17] },
      '1997-05-12',
    ],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', { '1997-08': [5, 10, 19, 24] }, '1997-08-05'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', { '1997-08': [5, 17, 19, 31] }, '1997-08-05'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      { '2007-01': [15, 30], '2007-02': [15], '2007-03': [15, 30] },
      '2007-01-15',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
      { '1997-09': [29], '1997-10': [30], '1997-11': [27] },
      '1997-09-29',
    ],
  ];
  for (const [rrule, expected, date = start.date] of cases) {
    it(`${rrule} from ${date}`, () => {
      assert.deepEqual(
        expand(`RRULE:${rrule}`, { dtstart: { ...start, date }, to: '2010-12-31' }),
        days(expected),
      );
    });
  }
});

describe('recurrence', () => {
  const weekly = { date: '2026-10-01', time: '18:00', timeZone: 'Europe/Athens' };

  it('goes on over the end of summer time', () => {
    assert.deepEqual(expand('FREQ=WEEKLY', { dtstart: weekly, from: '2026-10-18', to: '2026-11-06' }), [
      '2026-10-22',
      '2026-10-29',
      '2026-11-05',
    ]);
    // A daily event at a time that the clocks skip on 29 March still has its day.
    const skipped = { date: '2026-03-27', time: '03:30', timeZone: 'Europe/Athens' };
    assert.equal(
      expand('FREQ=DAILY;COUNT=5', { dtstart: skipped, from: '2026-01-01', to: '2026-12-31' }).length,
      5,
    );
  });

  it('takes UNTIL as a day, as an instant in the zone, and as wall time', () => {
    const until = (value: string) =>
      expand(`FREQ=DAILY;UNTIL=${value}`, { dtstart: weekly, from: '2026-10-01', to: '2026-12-31' }).at(-1);
    assert.equal(until('20261003'), '2026-10-03');
    assert.equal(until('20261003T150000Z'), '2026-10-03', 'the very instant of 18:00 in Athens');
    assert.equal(until('20261003T145959Z'), '2026-10-02');
    assert.equal(until('20261003T180000'), '2026-10-03');
    assert.equal(until('20261002T220000Z'), '2026-10-02', 'already the 3rd in Athens, but before 18:00');
  });

  it('leaves out and adds days, written in any of the ways', () => {
    const text = [
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Athens:20261008T180000,20261015T1',
      ' 80000',
      'EXDATE:20261022T150000Z',
      'RDATE;VALUE=DATE:20261010',
      'RDATE;TZID=Europe/Lisbon:20261011T160000',
    ].join('\r\n');
    assert.deepEqual(expand(text, { dtstart: weekly, from: '2026-10-01', to: '2026-12-31' }), [
      '2026-10-01',
      '2026-10-10',
      '2026-10-11',
      '2026-10-29',
    ]);
    const whole = expand('RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261002', {
      dtstart: weekly,
      from: '2026-10-01',
      to: '2026-12-31',
    });
    assert.deepEqual(whole, ['2026-10-01', '2026-10-03']);
    const other = expand('RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261002T090000Z', {
      dtstart: weekly,
      from: '2026-10-01',
      to: '2026-12-31',
    });
    assert.equal(other.length, 2, 'another hour is another occurrence');
    assert.deepEqual(
      expand('RDATE;VALUE=DATE:20261010', { dtstart: weekly, from: '2026-10-01', to: '2026-12-31' }),
      ['2026-10-01', '2026-10-10'],
    );
  });

  it('counts the first day whether or not the rule gives it', () => {
    assert.deepEqual(
      expand('FREQ=MONTHLY;BYDAY=1MO', { dtstart: weekly, from: '2026-09-01', to: '2026-11-30' }),
      ['2026-10-01', '2026-10-05', '2026-11-02'],
    );
  });

  it('gives nothing before the first day, and at most what was asked for', () => {
    assert.deepEqual(expand('FREQ=DAILY', { dtstart: weekly, from: '2020-01-01', to: '2020-12-31' }), []);
    assert.deepEqual(
      expand('FREQ=DAILY', { dtstart: weekly, from: '2020-01-01', to: '2026-12-31', max: 2 }),
      ['2026-10-01', '2026-10-02'],
    );
    assert.deepEqual(expand('FREQ=DAILY', { dtstart: weekly, from: '2026-12-31', to: '2026-12-01' }), []);
  });

  it('seeks: an endless rule from 1970, and one that never comes true, end at once', () => {
    const old = { date: '1970-01-01', time: '09:00', timeZone: 'Europe/Athens' };
    assert.deepEqual(expand('FREQ=DAILY', { dtstart: old, from: '2026-05-01', to: '2026-05-03' }), [
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
    ]);
    assert.deepEqual(
      expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', { dtstart: old, from: '2026-05-01', to: '2027-05-03' }),
      [],
    );
    assert.deepEqual(
      expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', {
        dtstart: old,
        from: '2026-05-01',
        to: '2027-05-03',
      }),
      [],
    );
  });

  it('gives the beginning of a window without end, for twenty years', () => {
    const wide = { dtstart: weekly, from: '0001-01-01', to: '9999-12-31' };
    assert.deepEqual(expand('FREQ=DAILY', { ...wide, max: 2 }), ['2026-10-01', '2026-10-02']);
    const years = expand('FREQ=YEARLY', wide);
    assert.equal(years.length, 21);
    const lines = 'RRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:20261001,20261002';
    assert.deepEqual(
      expand(lines, { ...wide, max: 2 }),
      ['2026-10-03', '2026-10-04'],
      'days left out do not count',
    );
    const steps = expand('FREQ=MONTHLY;BYMONTHDAY=1', { ...wide, from: '2026-10-01', to: '2036-09-30' });
    assert.equal(steps.length, 120);
    assert.equal(new Set(steps).size, 120);
  });

  it('names what is wrong with a rule', () => {
    for (const [rrule, code] of [
      ['', 'unreadable'],
      ['every week', 'unreadable'],
      ['FREQ=FORTNIGHTLY', 'unreadable'],
      ['FREQ=DAILY;INTERVAL=0', 'unreadable'],
      ['FREQ=DAILY;COUNT=3;UNTIL=20261010', 'unreadable'],
      ['FREQ=DAILY;COUNT=1;COUNT=2', 'unreadable'],
      ['FREQ=WEEKLY;BYDAY=XX', 'unreadable'],
      ['FREQ=DAILY;UNTIL=20260230', 'unreadable'],
      ['FREQ=DAILY;FOO=1', 'unreadable'],
      ['FREQ=DAILY;BYSETPOS=5', 'unreadable'],
      ['RRULE:FREQ=DAILY\nEXDATE:soon', 'unreadable'],
      ['RRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Atlantis:20261002T180000', 'unreadable'],
      ['FREQ=SECONDLY', 'unsupported'],
      ['FREQ=MINUTELY;COUNT=2', 'unsupported'],
      ['freq=hourly', 'unsupported'],
      ['FREQ=DAILY;BYHOUR=9,18', 'unsupported'],
      ['RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY', 'unsupported'],
      ['RDATE;TZID=Europe/Athens:20261010T090000', 'unsupported'],
      ['RDATE;VALUE=PERIOD:20261010T090000Z/PT1H', 'unsupported'],
      ['FREQ=DAILY;COUNT=100000', 'too-many'],
    ] as const) {
      assert.throws(
        () => expand(rrule, { dtstart: weekly, from: '2026-10-01', to: '2026-12-31' }),
        (error: unknown) => error instanceof RecurrenceError && error.code === code,
        rrule,
      );
    }
    assert.throws(() => expand('FREQ=DAILY', { from: 'soon' }), RangeError);
  });
});
