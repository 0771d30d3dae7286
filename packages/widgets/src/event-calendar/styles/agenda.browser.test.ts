import { expect } from 'chai';
import '../define.ts';
import { calendar } from '../testing/calendar.ts';
import { root } from '../testing/reading.ts';
import { settled } from '../../testing/fixture.ts';

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

  it('stands the hours of each day under each other where they do not fit beside each other', async () => {
    const event = {
      id: 'a',
      name: 'Διήμερο',
      slots: [
        { date: '2026-12-03', start: '09:00', end: '15:00', startsAt: null, endsAt: null },
        { date: '2026-12-04', start: '09:00', end: '13:30', startsAt: null, endsAt: null },
      ],
      startDate: '2026-12-03T09:00',
      endDate: '2026-12-04T13:30',
    };
    const element = await calendar({ events: [event], width: 260, attributes: { lang: 'el' } });
    const hours = [...root(element).querySelectorAll('.hours > *')].map(one => one.getBoundingClientRect());
    const [first, second] = hours;
    if (!first || !second) throw new Error('Two days have hours.');
    expect(second.top).to.be.above(first.top);
    expect(second.left).to.equal(first.left);
  });

  it('fits a telephone whose text is twice as large', async () => {
    const event = {
      id: 'a',
      name: 'Ενημερωτική ημερίδα',
      startDate: '2026-12-04T08:00',
      registration: { mode: 'internal' as const },
      location: { name: 'Επιμελητήριο Παραδείγματος, Θεσσαλονίκη' },
    };
    const element = await calendar({ events: [event], width: 310, attributes: { lang: 'el' } });
    element.style.setProperty('--koinon-font-size', '32px');
    await settled(element);
    const rows = root(element).querySelector('.rows');
    if (!rows) throw new Error('There is a row.');
    expect(rows.scrollWidth).to.be.at.most(310);
  });
});
