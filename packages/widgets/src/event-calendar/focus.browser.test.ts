import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { nextEvent, settled } from '../testing/fixture.ts';
import './define.ts';
import { calendar, NOW, place } from './testing/calendar.ts';
import { button, click, root } from './testing/reading.ts';

const events = [
  { id: 'a', name: 'A lab', kind: 'lab', startDate: '2026-12-03' },
  { id: 'b', name: 'A visit', kind: 'visit', startDate: '2026-12-04' },
];

describe('koinon-event-calendar: the focus, when what had it goes away', () => {
  it('goes from "Clear filters" to the name of the period', async () => {
    const element = await calendar({ events });
    await click(element, 'Visit');
    button(element, 'Clear filters').focus();
    await click(element, 'Clear filters');
    expect(root(element).activeElement?.id).to.equal('period');
  });

  it('goes from the button of an empty list to the name of the period', async () => {
    const element = await calendar({ events, attributes: { filters: 'kind=lab; axis=none; -search' } });
    const clear = root(element).querySelector<HTMLElement>('.empty button');
    clear?.focus();
    clear?.click();
    await settled(element);
    expect(root(element).querySelector('.empty')).to.equal(null);
    expect(root(element).activeElement?.id).to.equal('period');
  });

  it('goes from "Try again" to the name of the period', async () => {
    const client = createTestKoinon({ now: NOW, failure: '500' });
    const element = place({ client });
    await nextEvent(element, 'koinon-error');
    await settled(element);
    client.server.failure = null;
    button(element, 'Try again').focus();
    await click(element, 'Try again');
    expect(root(element).activeElement?.id).to.equal('period');
  });

  it('stays with the page when it was not there', async () => {
    const element = await calendar({ events });
    await click(element, 'Visit');
    await click(element, 'Clear filters');
    expect(document.activeElement).to.equal(document.body);
  });

  it('stays on a button that stays', async () => {
    const element = await calendar({ events });
    button(element, 'Visit').focus();
    await click(element, 'Visit');
    expect(root(element).activeElement).to.equal(button(element, 'Visit'));
  });
});
