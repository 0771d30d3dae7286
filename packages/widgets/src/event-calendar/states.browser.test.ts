import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { calendar, NOW, place } from './testing/calendar.ts';
import { click, names, root, said } from './testing/reading.ts';

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
