import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonEventCalendar } from './event-calendar.element.ts';
import { calendar, type Options } from './testing/calendar.ts';
import { button, open, root } from './testing/reading.ts';

const shortNamed: KoinonEventCalendar['events'] = [
  { id: 's', name: 'A workshop of public bodies', shortName: 'Workshop', startDate: '2026-12-04' },
  { id: 'd', name: 'Two days of learning', shortName: 'Two days', startDate: '2026-12-08T09:00', endDate: '2026-12-09T12:00' },
]; // prettier-ignore

describe('koinon-event-calendar: accessibility', () => {
  it('names a bar by the words it shows first, then by what they leave out (WCAG 2.5.3)', async () => {
    const element = await calendar({ events: shortNamed, attributes: { view: 'month' } });
    for (const bar of root(element).querySelectorAll('.bar')) {
      expect(bar.getAttribute('aria-label')?.startsWith(textOf(bar))).to.equal(true);
    }
    expect(button(element, 'Workshop, A workshop of public bodies').className).to.contain('bar');
  });

  it('has no landmarks that a second calendar on the page would repeat', async () => {
    await calendar();
    await calendar();
    expect(await violations(document.body)).to.deep.equal([]);
  });

  const views: [string, Options][] = [
    ['agenda', {}],
    ['agenda, narrow', { width: 320 }],
    ['month', { attributes: { view: 'month' } }],
    ['a month with short names', { events: shortNamed, attributes: { view: 'month' } }],
    ['nothing in sight', { events: [] }],
  ];
  for (const [what, options] of views) {
    it(`axe finds nothing: ${what}`, async () => {
      expect(await violations(await calendar(options))).to.deep.equal([]);
    });
  }

  it('axe finds nothing in open details', async () => {
    const element = await calendar();
    await import('./details/index.ts');
    open(element, 'Service design lab').click();
    await settled(element);
    expect(textOf(root(element))).to.contain('Businesses');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('has no target under 24 px in open details, whatever the letters (WCAG 2.5.8)', async () => {
    const element = await calendar();
    element.style.setProperty('--koinon-font-size', '14px');
    await import('./details/index.ts');
    open(element, 'Service design lab').click();
    await settled(element);
    const small = [
      ...root(element).querySelectorAll<HTMLElement>('.details a, .details button, .aside a'),
    ].filter(one => getComputedStyle(one).display !== 'inline' && one.getBoundingClientRect().height < 24);
    expect(small.map(textOf)).to.deep.equal([]);
  });
});
