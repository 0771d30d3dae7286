import { formatFullDate } from '@koinon/i18n';
import { expect } from 'chai';
import { settled, textOf } from '../../testing/fixture.ts';
import '../define.ts';
import { calendar } from '../testing/calendar.ts';
import { open, root } from '../testing/reading.ts';

describe('koinon-event-calendar: when an event is', () => {
  const dates: [string, string][] = [
    ['el', 'Παρασκευή 4 Δεκεμβρίου 2026, 8:00–15:00'],
    ['pt', 'sexta-feira, 4 de dezembro de 2026, 8:00–15:00'],
    ['en', `${formatFullDate('2026-12-04', 'en')}, 8:00–15:00`],
  ];
  for (const [lang, words] of dates) {
    it(`writes the weekday with its date as ${lang} does`, async () => {
      const startDate = '2026-12-04T08:00';
      const event = {
        id: 'a',
        name: 'Lab',
        startDate,
        endDate: '2026-12-04T15:00',
        timeZone: 'Europe/Athens',
      };
      const element = await calendar({ events: [event], attributes: { lang } });
      open(element, 'Lab').click();
      await settled(element);
      expect(textOf(root(element).querySelector('.details') ?? element)).to.contain(words);
    });
  }
});
