import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { el } from './el.ts';
import { en } from './en.ts';
import {
  createTranslator,
  formatWhen,
  zoneCity,
  zonedToInstant,
  type Messages,
  type WhenSlot,
} from './index.ts';
import { pt } from './pt.ts';

const greek = createTranslator<Messages>('el', el);
const portuguese = createTranslator<Messages>('pt', pt);
const english = createTranslator<Messages>('en', en);

const slot = (date: string, start: string, end: string, timeZone = 'Europe/Athens'): WhenSlot => ({
  date,
  start,
  end,
  startsAt: zonedToInstant(date, start, timeZone),
  endsAt: zonedToInstant(date, end, timeZone),
});
const at = (...slots: WhenSlot[]) => ({ precision: 'minute' as const, timeZone: 'Europe/Athens', slots });
const labs = at(slot('2023-10-04', '08:00', '15:00'), slot('2023-10-05', '08:00', '15:00'));

describe('when', () => {
  it('says an end without a start, in both zones', () => {
    const open = { date: '2026-12-04', start: null, end: '15:00', endsAt: '2026-12-04T13:00:00Z' };
    assert.equal(formatWhen(at(open), greek).text, '4 Δεκεμβρίου 2026, έως 15:00');
    assert.equal(formatWhen(at(open), greek, 'Europe/Lisbon').zoneNote, 'έως 13:00 Λισαβόνα');
    assert.equal(formatWhen(at(open), portuguese).timeText, 'até às 15:00');
  });

  it('writes two days with the same hours as days and hours, not as one stretch', () => {
    const when = formatWhen(labs, greek);
    assert.equal(when.text, '4–5 Οκτωβρίου 2023, 8:00–15:00 κάθε ημέρα');
    assert.equal(when.zoneNote, '');
    assert.ok(when.sameHours);
    assert.equal(formatWhen(labs, portuguese).text, '4–5 de outubro de 2023, 8:00–15:00 em cada dia');
    assert.equal(formatWhen(labs, english).text, '4–5 October 2023, 8:00–15:00 each day');
  });

  it('lists the hours of each day where they differ', () => {
    const when = formatWhen(
      at(slot('2023-10-05', '09:00', '13:00'), slot('2023-10-04', '08:00', '15:00')),
      greek,
    );
    assert.equal(when.timeText, '4 Οκτωβρίου 8:00–15:00 · 5 Οκτωβρίου 9:00–13:00');
    assert.deepEqual(
      when.lines.map(line => [line.dateText, line.timeText]),
      [
        ['4 Οκτωβρίου 2023', '8:00–15:00'],
        ['5 Οκτωβρίου 2023', '9:00–13:00'],
      ],
    );
    assert.ok(!when.sameHours);
  });

  it('joins morning and afternoon of one day', () => {
    const when = formatWhen(
      at(slot('2023-10-04', '14:00', '17:00'), slot('2023-10-04', '09:00', '12:00')),
      greek,
    );
    assert.equal(when.text, '4 Οκτωβρίου 2023, 9:00–12:00 και 14:00–17:00');
  });

  it('adds the hours of the reader, only where the clocks differ', () => {
    const visit = at(slot('2026-11-24', '12:00', '13:30'));
    assert.equal(
      formatWhen(visit, greek, 'Europe/Lisbon').text,
      '24 Νοεμβρίου 2026, 12:00–13:30 (10:00–11:30 Λισαβόνα)',
    );
    assert.equal(formatWhen(visit, portuguese, 'Europe/Lisbon').zoneNote, '10:00–11:30 Lisboa');
    for (const same of ['Europe/Athens', 'Asia/Nicosia', 'Europe/Sofia'])
      assert.equal(formatWhen(visit, greek, same).zoneNote, '');
  });

  it('names the day too where it is another one for the reader', () => {
    const early = at(slot('2026-11-24', '01:00', '02:00'));
    assert.equal(
      formatWhen(early, english, 'America/New_York').zoneNote,
      '23 November, 18:00–19:00 New York',
    );
  });

  it('writes a note for each day where they are not the same', () => {
    // Summer time ends in Europe on 25 October and in New York on 1 November 2026.
    const both = at(slot('2026-10-24', '12:00', '13:00'), slot('2026-10-26', '12:00', '13:00'));
    assert.equal(
      formatWhen(both, english, 'America/New_York').zoneNote,
      '24 October: 5:00–6:00 New York · 26 October: 6:00–7:00 New York',
    );
  });

  it('never makes a month into a day, nor a year into a month', () => {
    for (const startDate of ['2019-05', '2019-05-01', '2019-05-01T00:00:00+03:00']) {
      const when = formatWhen({ precision: 'month', timeZone: 'Europe/Athens', slots: [], startDate }, greek);
      assert.equal(when.text, 'Μάιος 2019');
      assert.deepEqual(when.lines, []);
    }
    assert.equal(
      formatWhen({ precision: 'year', timeZone: 'Europe/Athens', startDate: '2019' }, greek).text,
      '2019',
    );
  });

  it('says that a date will be announced', () => {
    for (const input of [
      { precision: 'tba', timeZone: 'Europe/Athens', slots: [], startDate: null },
      { precision: 'month', timeZone: 'Europe/Athens', startDate: null },
      { precision: 'day', timeZone: 'Europe/Athens', slots: [], startDate: null },
    ]) {
      assert.equal(formatWhen(input, greek, 'Europe/Lisbon').text, 'Η ημερομηνία θα ανακοινωθεί');
    }
    assert.equal(formatWhen({ precision: 'tba', timeZone: 'UTC' }, portuguese).text, 'Data a anunciar');
  });

  it('writes whole days without hours, from slots or from the ends', () => {
    const days = ['2024-05-04', '2024-05-06', '2024-05-09'].map(date => ({
      date,
      start: null,
      end: null,
      startsAt: null,
      endsAt: null,
    }));
    const scattered = formatWhen(
      { precision: 'day', timeZone: 'Europe/Athens', slots: days },
      greek,
      'Europe/Lisbon',
    );
    assert.equal(scattered.text, '4, 6 και 9 Μαΐου 2024');
    const ends = {
      precision: 'day',
      timeZone: 'Europe/Athens',
      startDate: '2024-04-25',
      endDate: '2024-04-27',
    };
    assert.equal(formatWhen(ends, greek).text, '25–27 Απριλίου 2024');
  });

  it('reads an unknown precision as the slots say', () => {
    assert.equal(formatWhen({ ...labs, precision: 'other' }, english).dateText, '4–5 October 2023');
  });

  it('names a zone by its city, in words where there are any', () => {
    assert.equal(zoneCity('Atlantic/Azores', greek), 'Αζόρες');
    assert.equal(zoneCity('America/Port_of_Spain', greek), 'Port of Spain');
  });
});
