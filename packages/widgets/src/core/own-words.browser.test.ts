import { setWords } from '@koinon/i18n';
import { expect } from 'chai';
import { html } from 'lit';
import '../event-calendar/define.ts';
import type { KoinonEventCalendar } from '../event-calendar/index.ts';
import { fixture, settled } from '../testing/fixture.ts';

const events = [{ id: 'a', name: 'X', startDate: '2026-12-04' }];

async function textIn(lang: string): Promise<string> {
  const element = fixture<KoinonEventCalendar>(
    html`<koinon-event-calendar
      lang=${lang}
      url-state="off"
      date="2026-12-01"
      .events=${events}
    ></koinon-event-calendar>`,
  );
  await settled(element);
  return element.shadowRoot?.textContent ?? '';
}

describe('a page’s own words', () => {
  before(() => {
    setWords('el', { 'calendar.today': 'Τώρα' });
    setWords('pt', { 'calendar.today': 'Agora mesmo' });
    globalThis.koinonWords = { ...globalThis.koinonWords, en: { 'calendar.today': 'Right now' } };
  });
  after(() => {
    globalThis.koinonWords = undefined;
  });

  for (const [lang, said, ours] of [
    ['el', 'Τώρα', 'Σήμερα'],
    ['pt', 'Agora mesmo', 'Hoje'],
    ['en', 'Right now', 'Today'],
  ] as const) {
    it(`stand in the widget in the place of ours (${lang})`, async () => {
      const text = await textIn(lang);
      expect(text).to.contain(said).and.not.to.contain(ours);
    });
  }
});
