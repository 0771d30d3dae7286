import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTranslator, formatInstant, formatWhen, zonedToInstant } from '@koinon/i18n';
import { sharedEl } from '@koinon/i18n/registration/first/el';
import { sharedEn } from '@koinon/i18n/registration/first/en';
import { sharedPt } from '@koinon/i18n/registration/first/pt';
import { dayText, instantText } from './dates.ts';

const translators = [
  createTranslator<typeof sharedEn>('el', sharedEl),
  createTranslator<typeof sharedEn>('pt', sharedPt),
  createTranslator<typeof sharedEn>('en', sharedEn),
];
const timeZone = 'Europe/Athens';
const slot = (date: string, start: string | null = null, end: string | null = null) => ({
  date,
  start,
  end,
  startsAt: start && zonedToInstant(date, start, timeZone),
  endsAt: end && zonedToInstant(date, end, timeZone),
});

describe('dates of a form', () => {
  it('are what the calendar says of an event of one day, in every language and to readers everywhere', () => {
    const slots = [
      slot('2026-12-10', '10:00', '13:00'),
      slot('2026-03-29', '08:30'),
      slot('2026-07-01', '09:05', '22:10'),
      slot('2026-07-01'),
    ];
    for (const w of translators)
      for (const one of slots)
        for (const zone of [
          timeZone,
          'Europe/Lisbon',
          'UTC',
          'Europe/Kyiv',
          'America/New_York',
          'Asia/Kolkata',
        ]) {
          const event = {
            slots: [one],
            precision: one.start ? ('minute' as const) : ('day' as const),
            timeZone,
          };
          const day = dayText(event, w, zone);
          const full = formatWhen(event, w, zone);
          if (!day) continue;
          assert.deepEqual(day, { text: full.text, elsewhere: full.zoneNote !== '' });
        }
  });

  it('leave to the calendar’s what is more than a day and its hours', () => {
    const [w] = translators;
    if (!w) throw new Error('There is no translator.');
    const say = (precision: 'tba' | 'month' | 'minute', ...slots: ReturnType<typeof slot>[]) =>
      dayText({ slots, precision }, w, timeZone);
    assert.equal(say('tba'), undefined);
    assert.equal(say('month', slot('2026-12-01')), undefined);
    assert.equal(say('minute', slot('2026-12-10', '10:00'), slot('2026-12-11', '10:00')), undefined);
    assert.equal(say('minute', slot('2026-12-10', null, '13:00')), undefined);
    assert.equal(
      dayText({ slots: [slot('2026-12-10', '23:00')], precision: 'minute' }, w, 'Asia/Tokyo'),
      undefined,
    );
    assert.notEqual(say('minute', slot('2026-12-10', '10:00', '13:00')), undefined);
  });

  it('are those of an instant in the zone of the event', () => {
    for (const { locale } of translators)
      for (const iso of ['2026-12-08T22:30:00Z', '2026-07-01T06:05:00+01:00'])
        assert.equal(instantText(iso, timeZone, locale), formatInstant(iso, timeZone, locale));
  });
});
