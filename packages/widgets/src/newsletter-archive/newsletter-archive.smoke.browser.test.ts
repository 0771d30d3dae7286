import { expect } from 'chai';
import { textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  archive,
  button,
  FakeServer,
  issue,
  links,
  root,
  said,
  shown,
  titles,
  until,
} from './testing/archive.ts';

describe('koinon-newsletter-archive', () => {
  it('lists what was sent, with its day in the network’s zone, and leads to its page', async () => {
    new FakeServer([issue('water', { demo: true }), issue('paper', { number: null, summary: null })]);
    const element = await archive({ lang: 'el' });
    expect(titles(element)).to.deep.equal(['Τεύχος για το «water»', 'Τεύχος για το «paper»']);
    const [first, second] = [...root(element).querySelectorAll('.issue')].map(textOf);
    expect(first).to.contain('9 Νοεμβρίου 2026 · Τεύχος 7').and.to.contain('Επινοημένο');
    expect(first).to.contain('Τι δοκιμάστηκε.');
    expect(second).to.equal('Τεύχος για το «paper» 9 Νοεμβρίου 2026');
    expect(links(element)[0]?.href).to.equal('https://network.example/n/gr/newsletter/water?lang=el');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows more on demand, leads to the first new one, and says how many came', async () => {
    new FakeServer(['e', 'd', 'c', 'b', 'a'].map(id => issue(id)));
    const element = await archive({ limit: '2' });
    const more = button(element, 'Show more issues');
    more.focus();
    more.click();
    await until(element, () => titles(element).length === 4);
    expect(root(element).activeElement).to.equal(links(element)[2]);
    expect(said(element)).to.equal('2 more issues');
    button(element, 'Show more issues').click();
    await until(element, () => titles(element).length === 5);
    expect(shown(element)).not.to.contain('Show more');
    expect(await violations(element)).to.deep.equal([]);
  });
});
