import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  instantToZoned,
  isPlainTime,
  isTimeZone,
  offsetOf,
  todayIn,
  wallTimeExists,
  zonedToInstant,
} from './zones.ts';
import { formatDate, formatInstant } from './format-dates.ts';

const machine = process.env['TZ'];
after(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

for (const zone of ['Europe/Athens', 'Europe/Lisbon', 'America/New_York']) {
  describe(`wall time on a machine in ${zone}`, () => {
    const here = () => {
      process.env['TZ'] = zone;
      assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone, 'the machine took the zone');
    };

    it('gives the first lab of October 2023 its instant', () => {
      here();
      assert.equal(zonedToInstant('2023-10-04', '08:00', 'Europe/Athens'), '2023-10-04T05:00:00Z');
      assert.deepEqual(instantToZoned('2023-10-04T05:00:00Z', 'Europe/Athens'), {
        date: '2023-10-04',
        time: '08:00',
      });
      assert.equal(formatDate('2023-10-04', 'el'), '4 Οκτωβρίου 2023');
      assert.equal(formatInstant('2023-10-03T22:30:00Z', 'Europe/Athens', 'el'), '4 Οκτωβρίου 2023, 1:30');
    });

    it('moves a skipped time forward and says that it does not exist', () => {
      here();
      // 29 March 2026: 03:00 → 04:00 in Athens, 01:00 → 02:00 in Lisbon.
      assert.equal(wallTimeExists('2026-03-29', '03:30', 'Europe/Athens'), false);
      assert.equal(zonedToInstant('2026-03-29', '03:30', 'Europe/Athens'), '2026-03-29T01:30:00Z');
      assert.deepEqual(instantToZoned('2026-03-29T01:30:00Z', 'Europe/Athens'), {
        date: '2026-03-29',
        time: '04:30',
      });
      assert.equal(wallTimeExists('2026-03-29', '01:30', 'Europe/Lisbon'), false);
      assert.equal(zonedToInstant('2026-03-29', '01:30', 'Europe/Lisbon'), '2026-03-29T01:30:00Z');
      for (const time of ['02:59', '04:00'])
        assert.ok(wallTimeExists('2026-03-29', time, 'Europe/Athens'), time);
      assert.equal(zonedToInstant('2026-03-29', '02:59', 'Europe/Athens'), '2026-03-29T00:59:00Z');
      assert.equal(zonedToInstant('2026-03-29', '04:00', 'Europe/Athens'), '2026-03-29T01:00:00Z');
    });

    it('takes the earlier of two', () => {
      here();
      // 25 October 2026: 04:00 → 03:00 in Athens, 02:00 → 01:00 in Lisbon.
      assert.equal(zonedToInstant('2026-10-25', '03:30', 'Europe/Athens'), '2026-10-25T00:30:00Z');
      assert.equal(zonedToInstant('2026-10-25', '01:30', 'Europe/Lisbon'), '2026-10-25T00:30:00Z');
      assert.deepEqual(instantToZoned('2026-10-25T01:30:00Z', 'Europe/Athens'), {
        date: '2026-10-25',
        time: '03:30',
      });
      assert.ok(wallTimeExists('2026-10-25', '03:30', 'Europe/Athens'));
      assert.equal(zonedToInstant('2026-10-25', '04:00', 'Europe/Athens'), '2026-10-25T02:00:00Z');
    });

    it('knows offsets in winter and summer, and half hours', () => {
      here();
      assert.equal(offsetOf('2026-01-15T12:00:00Z', 'Europe/Athens'), '+02:00');
      assert.equal(offsetOf('2026-07-15T12:00:00Z', 'Europe/Athens'), '+03:00');
      assert.equal(offsetOf('2026-07-15T12:00:00Z', 'Europe/Lisbon'), '+01:00');
      assert.equal(offsetOf('2026-01-15T12:00:00+02:00', 'Atlantic/Azores'), '-01:00');
      assert.equal(offsetOf('2026-01-15T12:00:00Z', 'Asia/Kolkata'), '+05:30');
      assert.equal(offsetOf('2026-01-15T12:00:00Z', 'America/St_Johns'), '-03:30');
      assert.equal(offsetOf('2026-01-15T12:00:00Z', 'UTC'), '+00:00');
    });

    it('says which day it is elsewhere', () => {
      here();
      assert.equal(todayIn('Europe/Athens', '2026-11-20T22:30:00Z'), '2026-11-21');
      assert.equal(todayIn('Europe/Lisbon', new Date('2026-11-20T22:30:00Z')), '2026-11-20');
    });

    it('comes back from every instant, and from every wall time that exists', () => {
      here();
      const zones = fc.constantFrom(
        'Europe/Athens',
        'Europe/Lisbon',
        'Atlantic/Azores',
        'America/New_York',
        'Australia/Lord_Howe',
        'UTC',
      );
      const minutes = fc.integer({ min: Date.UTC(1985, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
      fc.assert(
        fc.property(minutes, zones, (minute, timeZone) => {
          const iso = new Date(minute * 60_000).toISOString();
          const { date, time } = instantToZoned(iso, timeZone);
          assert.ok(wallTimeExists(date, time, timeZone));
          const back = zonedToInstant(date, time, timeZone);
          // The same instant, or the earlier one that the clocks showed the same at.
          assert.ok(back <= iso.replace('.000Z', 'Z'));
          assert.deepEqual(instantToZoned(back, timeZone), { date, time });
        }),
      );
    });
  });
}

describe('what is not a time', () => {
  it('is refused', () => {
    for (const call of [
      () => instantToZoned('2023-10-04T08:00:00', 'Europe/Athens'),
      () => instantToZoned('2023-10-04', 'Europe/Athens'),
      () => instantToZoned('2023-10-04T08:00:00Z', 'Europe/Atlantis'),
      () => zonedToInstant('2023-02-30', '08:00', 'Europe/Athens'),
      () => zonedToInstant('2023-10-04', '24:00', 'Europe/Athens'),
      () => zonedToInstant('2023-10-04', '8:00', 'Europe/Athens'),
    ]) {
      assert.throws(call, RangeError);
    }
    assert.ok(isPlainTime('00:00') && isPlainTime('23:59'));
    assert.ok(!isPlainTime('8:00') && !isPlainTime('24:00') && !isPlainTime('08:60') && !isPlainTime(800));
    assert.ok(
      isTimeZone('Europe/Athens') && !isTimeZone('') && !isTimeZone('GTB Standard Time') && !isTimeZone(2),
    );
  });
});
