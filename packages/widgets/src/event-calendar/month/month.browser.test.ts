import { expect } from 'chai';
import { nextEvent, settled, textOf } from '../../testing/fixture.ts';
import '../define.ts';
import { calendar, place } from '../testing/calendar.ts';
import { button, click, names, root } from '../testing/reading.ts';

describe('koinon-event-calendar: the month', () => {
  it('becomes a list under 560 px, and its view stays the month', async () => {
    const element = await calendar({ width: 400, attributes: { view: 'month' } });
    expect(root(element).querySelectorAll('[role=grid]').length).to.equal(0);
    expect(names(element)).to.include('Service design lab');
    expect(element.view).to.equal('month');
    expect(element.matches(':state(narrow)')).to.equal(true);
  });

  it('stands at its height before its code has come', async () => {
    await calendar({ events: [] }); // the words are there from here on
    const element = place({ events: [], attributes: { view: 'month' } });
    await element.updateComplete;
    const frame = root(element).querySelector<HTMLElement>('.month-waiting');
    expect(frame?.checkVisibility()).to.equal(true);
    const { top = 0, bottom = 0 } = frame?.getBoundingClientRect() ?? {};
    await settled(element);
    const month = root(element).querySelector('.month')?.getBoundingClientRect();
    expect(month?.top).to.be.closeTo(top, 1);
    expect(month?.bottom).to.be.closeTo(bottom, 1);
  });

  it('draws its days, and goes by the arrow keys, from left to right in a page from right to left', async () => {
    const element = await calendar({ attributes: { view: 'month', dir: 'rtl' } });
    const day = (date: string) => root(element).querySelector<HTMLElement>(`[data-date="${date}"]`);
    const left = (date: string) => day(date)?.getBoundingClientRect().left ?? 0;
    expect(left('2026-12-01')).to.be.lessThan(left('2026-12-02'));
    day('2026-12-02')?.focus();
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true });
    root(element).activeElement?.dispatchEvent(key);
    await settled(element);
    expect(root(element).activeElement?.getAttribute('data-date')).to.equal('2026-12-03');
  });

  it('opens nothing when the page says no to a bar', async () => {
    const element = await calendar({ attributes: { view: 'month' } });
    const bar = root(element).querySelector<HTMLElement>('.bar');
    element.addEventListener('koinon-event-select', event => event.preventDefault(), { once: true });
    bar?.click();
    await settled(element);
    expect(root(element).querySelectorAll('.day-list').length).to.equal(0);
    bar?.click();
    await settled(element);
    expect(root(element).querySelectorAll('.day-list .row.open').length).to.equal(1);
  });

  it('says under the sheet that nothing matches, and clears', async () => {
    const events = [{ id: 'a', name: 'A lab', kind: 'lab', startDate: '2026-12-03' }];
    const element = await calendar({ events, attributes: { view: 'month', filters: 'kind=visit' } });
    const empty = root(element).querySelector('.month ~ .empty');
    expect(textOf(empty ?? element)).to.contain('No events match your search');
    empty?.querySelector('button')?.click();
    await settled(element);
    expect(root(element).querySelectorAll('.empty').length).to.equal(0);
    expect(root(element).querySelectorAll('.bar').length).to.equal(1);
  });

  it('opens a crowded day by its button', async () => {
    const events = [8, 9, 10, 11, 12, 13].map(hour => ({
      id: `e${hour}`,
      name: `Event at ${hour}`,
      startDate: `2026-12-10T${String(hour).padStart(2, '0')}:00`,
      timeZone: 'Europe/Athens',
    }));
    const element = await calendar({ events, attributes: { view: 'month' } });
    expect(root(element).querySelectorAll('.bar').length).to.equal(3);
    await click(element, 'Show 3 more events on');
    expect(names(element)).to.have.length(6);
  });

  it('marks today and begins the week where it is told to', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Athens' }).format(new Date());
    const element = await calendar({
      events: [],
      attributes: { view: 'month', date: today, 'first-day': '7' },
    });
    expect(root(element).querySelector('[aria-current=date]')?.getAttribute('data-date')).to.equal(today);
    expect(root(element).querySelector('[role=columnheader]')?.getAttribute('aria-label')).to.equal('Sunday');
  });

  it('tells the page of another view', async () => {
    const element = await calendar();
    const changed = nextEvent(element, 'koinon-view-change');
    button(element, 'Month').click();
    const { detail } = await changed;
    expect(detail).to.deep.equal({ view: 'month', from: '2026-12-01', to: '2026-12-31' });
  });

  it('keeps 10,000 events out of the page but for those of the month', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      id: `e${index}`,
      name: `Event ${index}`,
      startDate: new Date(Date.UTC(2026, 0, 1) + (index % 730) * 86_400_000).toISOString().slice(0, 10),
    }));
    const element = await calendar({ events, attributes: { view: 'month' } });
    expect(root(element).querySelectorAll('.bar').length).to.be.lessThan(42 * 4 + 1);
  });
});
