import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonEventCalendar } from './event-calendar.element.ts';
import { calendar, NOW, place, type Options } from './testing/calendar.ts';
import { button, click, names, open, root, said } from './testing/reading.ts';

describe('koinon-event-calendar: states', () => {
  it('shows an error with one thing to do, tells the page, and recovers', async () => {
    const client = createTestKoinon({ now: NOW, failure: '500' });
    const element = place({ client });
    const { error } = await nextEvent(element, 'koinon-error');
    await settled(element);
    expect(error).to.be.instanceOf(Error);
    expect(said(element)).to.equal('The events could not be loaded');
    expect(element.matches(':state(error)')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
    client.server.failure = null;
    await click(element, 'Try again');
    expect(names(element)).to.include('Service design lab');
  });

  it('says that it is offline when nothing was kept', async () => {
    const element = await calendar({ client: createTestKoinon({ now: NOW, failure: 'offline' }) });
    expect(textOf(root(element))).to.contain('You are offline');
  });

  it('keeps what it has when the connection goes, says so, and asks again when it is back', async () => {
    const client = createTestKoinon({ now: NOW });
    const element = await calendar({ client });
    window.dispatchEvent(new Event('offline'));
    await settled(element);
    expect(names(element)).to.include('Service design lab');
    expect(said(element)).to.contain('You are offline');
    window.dispatchEvent(new Event('online'));
    await settled(element);
    expect(textOf(root(element))).not.to.contain('You are offline');
  });

  it('shows old events with a note when asking again failed', async () => {
    const client = createTestKoinon({ now: NOW });
    const element = await calendar({ client });
    client.server.failure = '500';
    element.refresh();
    await nextEvent(element, 'koinon-error');
    await settled(element);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(names(element)).to.include('Service design lab');
    expect(textOf(root(element))).to.contain('Last updated');
  });

  it('says that some events could not be shown, and tries again', async () => {
    const client = createTestKoinon({ now: NOW, failure: 'partial' });
    const element = await calendar({ client });
    expect(textOf(root(element).querySelector('.note') ?? element)).to.contain('could not be shown');
    expect(said(element)).to.equal('Some events could not be shown');
    expect(names(element).length).to.be.greaterThan(0);
    client.server.failure = null;
    await click(element, 'Try again');
    expect(root(element).querySelectorAll('.note').length).to.equal(0);
  });

  it('keeps the layout while events are on their way, and draws no event', async () => {
    const client = createTestKoinon({ now: NOW });
    client.server.hold();
    const element = place({ client });
    while (client.server.waiting === 0) await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(root(element).querySelectorAll('.waiting .row').length).to.be.greaterThan(2);
    client.server.release();
    await settled(element);
    expect(root(element).querySelectorAll('.waiting').length).to.equal(0);
  });

  it('says why a period is empty and leads to the next event', async () => {
    const element = await calendar({
      events: [{ id: 'later', name: 'Later', startDate: '2027-03-05' }],
      attributes: { view: 'month' },
    });
    expect(element.matches(':state(empty)')).to.equal(true);
    const list = await calendar({
      events: [{ id: 'later', name: 'Later', startDate: '2027-03-05' }],
      attributes: { view: 'week' },
    });
    expect(textOf(root(list))).to.contain('There are no events in this period');
    await click(list, 'Go to');
    expect(names(list)).to.deep.equal(['Later']);
  });
});

describe('koinon-event-calendar: filters and search', () => {
  it('narrows by a chip, counts, says the result, and clears', async () => {
    const element = await calendar({
      events: [
        { id: 'a', name: 'A lab', kind: 'lab', startDate: '2026-12-03' },
        { id: 'b', name: 'A visit', kind: 'visit', startDate: '2026-12-04' },
      ],
    });
    const chip = button(element, 'Visit');
    expect(textOf(chip)).to.contain('1 event');
    chip.click();
    await settled(element);
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    expect(names(element)).to.deep.equal(['A visit']);
    expect(said(element)).to.contain('1 event');
    await click(element, 'Clear filters');
    expect(names(element)).to.have.length(2);
  });

  it('asks the server for what is searched', async () => {
    const client = createTestKoinon({ now: NOW });
    const element = await calendar({ client });
    const input = root(element).querySelector('input');
    if (input) input.value = 'plain language';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    expect(client.server.calls.some(call => call.params.get('q') === 'plain language')).to.equal(true);
    expect(names(element)).to.deep.equal(['Plain language workshop']);
  });

  it('begins with its preset and hides what it is told to', async () => {
    const element = await calendar({ attributes: { filters: 'kind=lab; -kind; -search' } });
    expect(names(element)).to.deep.equal(['Service design lab']);
    expect(root(element).querySelectorAll('input, .chip.kind').length).to.equal(0);
  });
});

describe('koinon-event-calendar: opening an event', () => {
  it('asks the page first, and opens nothing when the page says no', async () => {
    const element = await calendar();
    element.addEventListener('koinon-event-select', event => event.preventDefault(), { once: true });
    open(element, 'Service design lab').click();
    await settled(element);
    expect(root(element).querySelectorAll('.details').length).to.equal(0);
  });

  it('opens a dialog, names it, and closes it', async () => {
    const element = await calendar({ attributes: { details: 'dialog' } });
    open(element, 'Service design lab').click();
    await settled(element);
    const dialog = root(element).querySelector('dialog');
    expect(dialog?.open).to.equal(true);
    expect(textOf(root(element).querySelector('#dialog-title') ?? element)).to.equal('Service design lab');
    expect(await violations(element)).to.deep.equal([]);
    await click(element, 'Close');
    expect(root(element).querySelectorAll('dialog').length).to.equal(0);
  });

  it('links to the page’s own addresses, and never to a script', async () => {
    const events = [
      { id: 'x1', slug: 'the-lab', name: 'Lab', startDate: '2026-12-03', url: 'javascript:alert(1)' },
    ];
    const own = await calendar({
      events,
      attributes: { details: 'link', 'href-template': '/x/{slug}?i={id}' },
    });
    expect(open(own, 'Lab').getAttribute('href')).to.equal(`${location.origin}/x/the-lab?i=x1`);
    const none = await calendar({ events, attributes: { details: 'link' } });
    expect(open(none, 'Lab').hasAttribute('href')).to.equal(false);
  });

  it('says the language of a text that is in another one', async () => {
    const element = await calendar({
      events: [{ id: 'p', name: { pt: 'Visita' }, startDate: '2026-12-03' }],
    });
    expect(root(element).querySelector('.name [lang]')?.getAttribute('lang')).to.equal('pt');
  });
});

describe('koinon-event-calendar: the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  const linked = { 'url-state': 'cal' };

  it('keeps the view and what is open, and leaves the rest alone', async () => {
    history.replaceState(null, '', '?lang=el#top');
    const element = await calendar({ attributes: linked });
    await click(element, 'Month');
    expect(location.search).to.equal('?lang=el&cal-view=month');
    expect(location.hash).to.equal('#top');
    await click(element, 'List');
    open(element, 'Service design lab').click();
    await settled(element);
    expect(location.search).to.equal('?lang=el&cal-event=lab');
  });

  it('opens where the address points, and goes back with the browser', async () => {
    history.replaceState(null, '', '?cal-event=lab-past');
    const element = await calendar({ attributes: linked });
    while (!root(element).querySelector('.row.open')) await settled(element);
    expect(names(element)).to.include('Earlier lab');
    history.replaceState(null, '', '?cal-view=month&cal-date=2027-01');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled(element);
    expect(textOf(root(element).querySelector('#period') ?? element)).to.equal('January 2027');
  });

  it('leaves no dead steps in the history: what a press opened, closing takes back', async () => {
    history.replaceState({ page: 1 }, '', '?lang=el');
    const element = await calendar({ attributes: linked });
    const { length } = history;
    for (const name of ['Service design lab', 'Plain language workshop']) {
      open(element, name).click();
      await settled(element);
      expect(history.length).to.equal(length + 1);
      expect(history.state).to.include({ page: 1 });
    }
    const back = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
    open(element, 'Plain language workshop').click();
    await back;
    await settled(element);
    expect(location.search).to.equal('?lang=el');
    expect(history.state).to.deep.equal({ page: 1 });
    expect(root(element).querySelectorAll('.row.open').length).to.equal(0);
    open(element, 'Service design lab').click();
    await settled(element);
    expect(history.length).to.equal(length + 1);
  });

  it('stays in its entry when it did not open the event, or more has changed since', async () => {
    history.replaceState(null, '', '?cal-event=lab');
    const element = await calendar({ attributes: linked });
    while (!root(element).querySelector('.row.open')) await settled(element);
    const { length } = history;
    open(element, 'Service design lab').click();
    await settled(element);
    expect([location.search, history.length]).to.deep.equal(['', length]);
    open(element, 'Service design lab').click();
    await settled(element);
    await click(element, 'Month');
    expect([location.search, history.length]).to.deep.equal(['?cal-view=month', length + 1]);
  });

  it('says that an event is nowhere', async () => {
    history.replaceState(null, '', '?cal-event=nowhere');
    const element = await calendar({ attributes: linked });
    while (!root(element).querySelector('.note')) await settled(element);
    expect(textOf(root(element))).to.contain('This event was not found');
  });

  it('keeps an event that a lost request could not bring, and finds it on trying again', async () => {
    history.replaceState(null, '', '?cal-event=lab-past');
    const client = createTestKoinon({ now: NOW });
    const send = client.server.send.bind(client.server);
    client.server.send = request =>
      request.url.includes('/events/') ? Promise.reject(new TypeError('lost')) : send(request);
    const element = place({ client, attributes: linked });
    await nextEvent(element, 'koinon-error');
    await settled(element);
    expect(location.search).to.equal('?cal-event=lab-past');
    expect(textOf(root(element))).not.to.contain('was not found');
    client.server.send = send;
    await click(element, 'Try again');
    while (!root(element).querySelector('.row.open')) await settled(element);
    expect(names(element)).to.include('Earlier lab');
    expect(root(element).querySelectorAll('.note').length).to.equal(0);
  });

  it('is written by the first of two calendars with one prefix', async () => {
    const first = await calendar({ attributes: linked });
    const second = await calendar({ attributes: linked });
    await click(second, 'Month');
    expect(location.search).not.to.contain('cal-view');
    await click(first, 'Month');
    expect(location.search).to.contain('cal-view=month');
  });
});

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

  it('turns the arrow keys round from right to left', async () => {
    const element = await calendar({ attributes: { view: 'month', dir: 'rtl' } });
    root(element).querySelector<HTMLElement>('[data-date="2026-12-02"]')?.focus();
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true });
    root(element).activeElement?.dispatchEvent(key);
    await settled(element);
    expect(root(element).activeElement?.getAttribute('data-date')).to.equal('2026-12-01');
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
});
