import { expect } from 'chai';
import './define.ts';
import { settled } from '../testing/fixture.ts';
import { calendar } from './testing/calendar.ts';
import { root } from './testing/reading.ts';

describe('koinon-event-calendar: its width', () => {
  for (const display of ['inline', 'contents']) {
    it(`is that of its place where the page makes it ${display}: a narrow one gets no grid`, async () => {
      const element = await calendar({
        width: 320,
        attributes: { view: 'month', style: `display: ${display}` },
      });
      expect(element.matches(':state(narrow)')).to.equal(true);
      expect(root(element).querySelector('[role="grid"]')).to.equal(null);
      expect(root(element).querySelectorAll('.row').length).to.be.greaterThan(0);
    });
  }

  it('is never more than its place: at the edge of the page nothing sticks out', async () => {
    const element = await calendar({ width: 320 });
    const box = element.parentElement;
    if (!box) throw new Error('no place');
    box.style.overflow = 'auto';
    expect(box.scrollWidth).to.equal(box.clientWidth);
    box.style.width = '900px';
    await settled(element);
    expect(box.scrollWidth).to.equal(box.clientWidth);
  });
});
