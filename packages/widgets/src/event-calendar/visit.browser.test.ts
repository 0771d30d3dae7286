import { expect } from 'chai';
import { settled, textOf } from '../testing/fixture.ts';
import './define.ts';
import { calendar } from './testing/calendar.ts';
import { button, names, root } from './testing/reading.ts';

const events = [
  { id: 'a', name: 'A lab', kind: 'lab', startDate: '2026-12-03' },
  { id: 'b', name: 'A visit', kind: 'visit', startDate: '2026-12-04' },
  { id: 'c', name: 'Another visit', kind: 'visit', startDate: '2026-12-05' },
];

const loaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/event-calendar/visit/'));

/** On a page of its own: the code of a visit, once there, is there for every calendar. */
describe('koinon-event-calendar: the first touch', () => {
  // The list of what was loaded is short; the test's own modules have filled it.
  beforeEach(() => performance.clearResourceTimings());

  it('is waited for: until then the events are there and the code for it is not', async () => {
    const element = await calendar({ events });
    expect(names(element)).to.have.length(3);
    expect(loaded()).to.equal(false);
  });

  it('is not lost, nor what follows before its code has come: all is done, in its order', async () => {
    const element = await calendar({ events });
    expect(loaded()).to.equal(false);
    button(element, 'Visit').click();
    const input = root(element).querySelector('input');
    if (input) input.value = 'another';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    button(element, 'Month').click();
    button(element, 'List').click();
    root(element).querySelectorAll<HTMLElement>('.cover')[2]?.click();
    await settled(element);
    expect(loaded()).to.equal(true);
    expect(names(element)).to.deep.equal(['Another visit']);
    expect(textOf(root(element).querySelector('.row.open .name') ?? element)).to.equal('Another visit');
    expect(button(element, 'List').getAttribute('aria-pressed')).to.equal('true');
    expect(input?.value).to.equal('another');
  });

  it('brings it when it only points, and nothing is said to be busy for that', async () => {
    const element = await calendar({ events });
    element.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(root(element).querySelectorAll('[aria-busy=true]').length).to.equal(0);
  });
});
