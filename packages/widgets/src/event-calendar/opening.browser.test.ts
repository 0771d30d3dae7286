import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { calendar } from './testing/calendar.ts';
import { click, open, root } from './testing/reading.ts';

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
