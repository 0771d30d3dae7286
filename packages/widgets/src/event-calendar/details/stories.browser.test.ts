import { expect } from 'chai';
import { settled, textOf } from '../../testing/fixture.ts';
import '../define.ts';
import { calendar } from '../testing/calendar.ts';
import { open, root } from '../testing/reading.ts';

describe('koinon-event-calendar: what was told of an event', () => {
  it('is linked, each story in its own language', async () => {
    const story = (slug: string, lang: string, name: string) => ({
      slug,
      lang,
      name,
      url: `https://network.example/s/gr/${slug}`,
    });
    const stories = [story('mia-selida', 'el', 'Μία σελίδα'), story('one-page', 'en', 'One page')];
    const event = { id: 'a', name: 'Εργαστήριο', startDate: '2026-12-04', stories };
    const element = await calendar({ events: [event], attributes: { lang: 'el' } });
    open(element, 'Εργαστήριο').click();
    await settled(element);
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('.details a[href*="/s/gr/"]')];
    expect(links.map(link => [textOf(link), link.querySelector('span')?.lang])).to.deep.equal([
      ['Μία σελίδα', undefined],
      ['One page', 'en'],
    ]);
    expect(textOf(root(element).querySelector('.details') ?? element)).to.contain('Ιστορίες Μία σελίδα');
  });
});
