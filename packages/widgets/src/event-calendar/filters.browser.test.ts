import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { settled, textOf } from '../testing/fixture.ts';
import './define.ts';
import { calendar, NOW } from './testing/calendar.ts';
import { button, click, names, root, said } from './testing/reading.ts';

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
