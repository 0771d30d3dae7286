import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { nextEvent, settled, textOf } from '../testing/fixture.ts';
import './define.ts';
import { calendar, NOW, place } from './testing/calendar.ts';
import { click, names, open, root } from './testing/reading.ts';

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
    expect(textOf(root(element).querySelector('.note') ?? element)).to.contain(
      'This event could not be loaded',
    );
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
