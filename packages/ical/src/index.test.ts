import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { writeCalendar, type IcalEvent, type IcalMoment } from './index.ts';

const title =
  '«Εργαστήριο Καινοτομίας: από την ιδέα στην πράξη», Διαμόρφωση ενός ενιαίου μεθοδολογικού προτύπου; 4–5 Οκτωβρίου';

const event = (start: IcalMoment, end?: IcalMoment, more: Partial<IcalEvent> = {}): IcalEvent => ({
  uid: `labs-${start.date}@network.example`,
  sequence: 2,
  status: 'CONFIRMED',
  summary: title,
  language: 'el',
  lastModified: '2023-09-20T10:00:00Z',
  dtstamp: '2023-09-20T10:00:00.123Z',
  start,
  end,
  ...more,
});
const wall = (date: string, time: string, timeZone = 'Europe/Athens') => ({ date, time, timeZone });
const write = (...events: IcalEvent[]) => writeCalendar({ prodId: '-//Koinon//Events//EL', events });

/** What ical.js, given our VTIMEZONE and nothing else, makes of each event. */
function byIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map(zone => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  );
  return calendar.getAllSubcomponents('vevent').map(component => {
    const at = (name: string) => {
      const property = component.getFirstProperty(name);
      const value = property?.getFirstValue();
      if (!(value instanceof ICAL.Time)) return undefined;
      if (value.isDate) return value.toString();
      const zone = zones.get(String(property?.getParameter('tzid')));
      if (zone) value.zone = zone;
      return new Date(value.toUnixTime() * 1000).toISOString();
    };
    return {
      start: at('dtstart'),
      end: at('dtend'),
      uid: component.getFirstPropertyValue('uid'),
      summary: component.getFirstPropertyValue('summary'),
      component,
    };
  });
}

function byNodeIcal(text: string) {
  return Object.values(nodeIcal.sync.parseICS(text)).filter(item => item?.type === 'VEVENT');
}

const machine = process.env['TZ'];
after(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

for (const zone of ['Europe/Athens', 'Europe/Lisbon', 'America/New_York']) {
  describe(`a calendar written on a machine in ${zone}`, () => {
    const here = () => {
      process.env['TZ'] = zone;
      assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone, 'the machine took the zone');
    };

    it('keeps the wall time and the instant of each day, for two other parsers', () => {
      here();
      const text = write(
        event(wall('2023-10-04', '08:00'), wall('2023-10-04', '15:00')),
        event(wall('2023-10-05', '08:00'), wall('2023-10-05', '15:00')),
      );
      assert.match(text, /\r\nDTSTART;TZID=Europe\/Athens:20231004T080000\r\n/);
      const days = byIcalJs(text);
      assert.deepEqual(
        days.map(({ start, end }) => [start, end]),
        [
          ['2023-10-04T05:00:00.000Z', '2023-10-04T12:00:00.000Z'],
          ['2023-10-05T05:00:00.000Z', '2023-10-05T12:00:00.000Z'],
        ],
      );
      assert.equal(new Set(days.map(day => day.uid)).size, 2);
      const others = byNodeIcal(text);
      assert.deepEqual(
        others.map(item => item.start.toISOString()),
        ['2023-10-04T05:00:00.000Z', '2023-10-05T05:00:00.000Z'],
      );
    });

    it('is right in winter, in summer and on the days the clocks change', () => {
      here();
      const cases = [
        [wall('2026-01-15', '10:00'), '2026-01-15T08:00:00.000Z'],
        [wall('2026-07-15', '10:00'), '2026-07-15T07:00:00.000Z'],
        [wall('2026-03-29', '02:30'), '2026-03-29T00:30:00.000Z'],
        [wall('2026-03-29', '10:00'), '2026-03-29T07:00:00.000Z'],
        [wall('2026-10-25', '02:30'), '2026-10-24T23:30:00.000Z'],
        [wall('2026-10-25', '10:00'), '2026-10-25T08:00:00.000Z'],
        [wall('2026-12-31', '23:30'), '2026-12-31T21:30:00.000Z'],
        [wall('2026-01-01', '00:30'), '2025-12-31T22:30:00.000Z'],
        [wall('2026-07-15', '10:00', 'Europe/Lisbon'), '2026-07-15T09:00:00.000Z'],
        [wall('2026-07-15', '10:00', 'Atlantic/Azores'), '2026-07-15T10:00:00.000Z'],
        [wall('2026-07-15', '10:00', 'America/Sao_Paulo'), '2026-07-15T13:00:00.000Z'],
        [wall('2026-07-15', '10:00', 'UTC'), '2026-07-15T10:00:00.000Z'],
        [wall('2035-07-15', '10:00'), '2035-07-15T07:00:00.000Z'],
      ] as const;
      const text = write(...cases.map(([start], index) => event(start, undefined, { uid: `case-${index}` })));
      assert.deepEqual(
        byIcalJs(text).map(({ start }) => start),
        cases.map(([, expected]) => expected),
      );
      assert.equal(text.match(/BEGIN:VTIMEZONE/g)?.length, 4, 'one for each zone but UTC');
      const others = new Map(byNodeIcal(text).map(item => [item.uid, item.start.toISOString()]));
      cases.forEach(([, expected], index) => assert.equal(others.get(`case-${index}`), expected));
    });

    it('writes whole days, the last one inclusive', () => {
      here();
      const text = write(
        event({ date: '2024-04-25' }, { date: '2024-04-27' }),
        event({ date: '2024-12-31' }, { date: '2024-12-31' }),
      );
      const [fair, newYear] = byIcalJs(text);
      assert.deepEqual([fair?.start, fair?.end], ['2024-04-25', '2024-04-28']);
      assert.deepEqual([newYear?.start, newYear?.end], ['2024-12-31', '2025-01-01']);
      assert.doesNotMatch(text, /VTIMEZONE|TZID/);
      assert.match(text, /TRANSP:TRANSPARENT/);
    });
  });
}

describe('content', () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;

  it('folds Greek at 75 octets and never inside a letter', () => {
    const text = write(event(wall('2023-10-04', '08:00'), undefined, { description: title.repeat(9) }));
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    const lines = text.slice(0, -2).split('\r\n');
    assert.ok(
      lines.length > 30 &&
        lines.every(line => octets(line) <= 75 && !line.includes('\n') && !line.includes('\uFFFD')),
    );
    const [read] = byIcalJs(text);
    assert.equal(read?.summary, title);
    assert.equal(read?.component.getFirstPropertyValue('description'), title.repeat(9));
    assert.equal(read?.component.getFirstProperty('summary')?.getParameter('language'), 'el');
  });

  it('brings any text back as it was, but for control characters', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyText, raw => {
        const text = write(event({ date: '2024-04-25' }, undefined, { summary: `x${raw}x` }));
        assert.ok(text.split('\r\n').every(line => octets(line) <= 75 && !/(?!\t)\p{Cc}/u.test(line)));
        const expected = `x${raw}x`
          .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
          .replace(/(?![\n\t])\p{Cc}/gu, '')
          .replace(/\p{Cs}/gu, '\uFFFD');
        assert.equal(byIcalJs(text)[0]?.summary, expected);
      }),
    );
  });

  it('lets no text add a line or a property of its own', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@b.example\r\nEND:VEVENT\u2028BEGIN:VEVENT';
    const text = writeCalendar({
      prodId: evil,
      name: evil,
      events: [
        event({ date: '2024-04-25' }, undefined, {
          uid: evil,
          summary: evil,
          location: evil,
          categories: [evil, 'a,b'],
          language: 'el;X=1',
          organizer: { name: 'Ε"Κ;:Δ^\nΔΑ', email: 'a@b.example' },
        }),
      ],
    });
    assert.equal(byIcalJs(text).length, 1);
    assert.doesNotMatch(text, /^(ATTENDEE|X=1)/m);
    const component = byIcalJs(text)[0]?.component;
    assert.deepEqual(component?.getFirstProperty('categories')?.getValues()[1], 'a,b');
    assert.equal(component?.getFirstPropertyValue('organizer'), 'mailto:a@b.example');
    assert.match(text, /CN="Ε\^'Κ;:Δ\^\^\^nΔΑ"/);
  });

  it('writes what describes an event and a calendar', () => {
    const text = writeCalendar({
      prodId: '-//Koinon//Events//EL',
      name: 'Δίκτυο, εκδηλώσεις',
      url: 'https://network.example/e/gr/δίκτυο',
      refreshInterval: 'PT6H',
      method: 'PUBLISH',
      events: [
        event(wall('2023-10-04', '08:00'), wall('2023-10-04', '15:00'), {
          status: 'CANCELLED',
          location: 'Επιμελητήριο Ηρακλείου, Κρήτη',
          geo: { latitude: 35.34, longitude: 25.13 },
          url: 'https://www.ekdd.gr/διοργάνωση',
          categories: ['Εργαστήριο'],
          created: '2023-09-01T00:00:00+03:00',
        }),
      ],
    });
    for (const line of [
      'METHOD:PUBLISH',
      'NAME:Δίκτυο\\, εκδηλώσεις',
      'X-WR-CALNAME:Δίκτυο\\, εκδηλώσεις',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'STATUS:CANCELLED',
      'SEQUENCE:2',
      'GEO:35.34;25.13',
      'CREATED:20230831T210000Z',
      'DTSTAMP:20230920T100000Z',
    ]) {
      assert.ok(text.includes(`\r\n${line}\r\n`), line);
    }
    const [read] = byNodeIcal(text);
    assert.equal(
      read?.url,
      'https://www.ekdd.gr/%CE%B4%CE%B9%CE%BF%CF%81%CE%B3%CE%AC%CE%BD%CF%89%CF%83%CE%B7',
    );
  });

  it('leaves out addresses that are no web addresses, and organisers without a mailbox', () => {
    const text = write(
      event({ date: '2024-04-25' }, undefined, { url: 'javascript:alert(1)', organizer: { name: 'ΕΚΔΔΑ' } }),
    );
    assert.doesNotMatch(text, /URL|ORGANIZER|javascript/);
  });

  it('leaves out an end that is before the start or of another kind, and keeps the event', () => {
    for (const [start, end] of [
      [wall('2023-10-04', '15:00'), wall('2023-10-04', '08:00')],
      [wall('2023-10-04', '15:00'), wall('2023-10-04', '15:00')],
      [wall('2023-10-04', '15:00'), { date: '2023-10-05' }],
      [{ date: '2023-10-04' }, { date: '2023-10-03' }],
    ] as const) {
      const [read] = byIcalJs(write(event(start, end)));
      assert.ok(read?.start);
      assert.equal(read.end, undefined);
    }
    const across = (time: string) =>
      byIcalJs(write(event(wall('2026-07-15', '10:00'), wall('2026-07-15', time, 'Europe/Lisbon'))))[0]?.end;
    assert.equal(
      across('09:30'),
      '2026-07-15T08:30:00.000Z',
      'half past nine in Lisbon is after ten in Athens',
    );
    assert.equal(across('08:00'), undefined, 'and eight is the same moment');
  });

  it('refuses what it cannot write', () => {
    for (const start of [
      { date: '2023-02-30' },
      { date: 'soon' },
      wall('2023-10-04', '8:00'),
      wall('2023-10-04', '08:00', 'Europe/Atlantis'),
    ]) {
      assert.throws(() => write(event(start)), RangeError);
    }
    assert.throws(
      () => write(event({ date: '2023-10-04' }, undefined, { dtstamp: '2023-10-04T08:00:00' })),
      RangeError,
    );
  });

  it('writes an empty calendar', () => {
    assert.equal(
      write(),
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koinon//Events//EL\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n',
    );
  });
});
