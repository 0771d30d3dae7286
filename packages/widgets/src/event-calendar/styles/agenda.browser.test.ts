import { expect } from 'chai';
import '../define.ts';
import { calendar } from '../testing/calendar.ts';
import { root } from '../testing/reading.ts';

describe('koinon-event-calendar: a row of the agenda', () => {
  for (const width of [800, 1200]) {
    it(`keeps the quiet line under the name beside a state of two lines, at ${width} px`, async () => {
      const event = {
        id: 'a',
        name: 'Εργαστήριο',
        startDate: '2026-12-04T08:00',
        registration: { mode: 'internal' as const },
        location: { name: 'Επιμελητήριο Ηρακλείου' },
      };
      const element = await calendar({ events: [event], width, attributes: { lang: 'el' } });
      const [name, meta, state] = ['.name', '.meta', '.state'].map(one =>
        root(element).querySelector(one)?.getBoundingClientRect(),
      );
      if (!name || !meta || !state) throw new Error('The row has not all its parts.');
      expect(state.height).to.be.greaterThan(name.height + 10);
      expect(meta.top - name.bottom).to.be.lessThan(10);
      expect(meta.right).to.be.at.most(state.left);
    });
  }
});
