import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { fixture, nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  archive,
  button,
  FakeServer,
  is,
  issue,
  links,
  place,
  root,
  said,
  shown,
  titles,
  until,
} from './testing/archive.ts';

const turn = () => new Promise(resolve => setTimeout(resolve));

describe('koinon-newsletter-archive: what is asked', () => {
  it('is asked with the list and the number that the page says, and anew when they change', async () => {
    const server = new FakeServer([issue('a'), issue('b', { list: 'events' })]);
    const element = await archive({ limit: '3', list: 'events' });
    expect(titles(element)).to.deep.equal(['About b']);
    element.limit = 500;
    element.list = undefined;
    await settled(element);
    await until(element, () => titles(element).length === 2);
    expect(server.asked).to.deep.equal(['network=gr&list=events&limit=3', 'network=gr&limit=100']);
  });

  it('is asked once whatever the language, and speaks the new one', async () => {
    const server = new FakeServer([issue('a')]);
    const element = await archive();
    element.lang = 'el';
    await until(element, () => shown(element).includes('Προηγούμενα τεύχη'));
    expect(titles(element)).to.deep.equal(['Τεύχος για το «a»']);
    expect(server.asked).to.have.length(1);
  });

  it('is asked again in another place of the page, where it was still on its way', async () => {
    const server = new FakeServer([issue('a')]);
    server.hold();
    const element = place();
    await until(element, () => server.asked.length === 1);
    const elsewhere = fixture<HTMLElement>('<div></div>');
    elsewhere.append(element);
    server.release();
    await until(element, () => titles(element).length === 1);
    expect(server.asked).to.have.length(2);
  });

  it('links to the feeds of the same list', async () => {
    new FakeServer([issue('a')]);
    const element = await archive({ list: 'news' });
    expect(
      [...root(element).querySelectorAll<HTMLAnchorElement>('.feeds a')].map(({ href }) => href),
    ).to.deep.equal(
      ['rss', 'json'].map(
        format => `https://network.example/v1/newsletter/issues.${format}?network=gr&list=news`,
      ),
    );
  });
});

describe('koinon-newsletter-archive: what is shown', () => {
  it('keeps the layout while issues are on their way, and draws none', async () => {
    const server = new FakeServer([issue('a')]);
    server.hold();
    const element = place();
    await until(element, () => server.asked.length === 1 && root(element).querySelector('h2') !== null);
    expect(is(element, 'loading')).to.equal(true);
    expect(root(element).querySelectorAll('.waiting .issue')).to.have.length(3);
    expect(await violations(element)).to.deep.equal([]);
    server.release();
    await settled(element);
    expect(is(element, 'loading')).to.equal(false);
    expect(root(element).querySelector('.waiting')).to.equal(null);
  });

  it('names the list of each issue where there are several', async () => {
    new FakeServer([issue('a'), issue('b', { list: 'events' })]);
    const element = await archive();
    const metas = [...root(element).querySelectorAll('.meta')].map(textOf);
    expect(metas).to.deep.equal(['9 November 2026 · No. 7 · Newsletter', '9 November 2026 · No. 7 · Events']);
  });

  it('marks an issue in another language, and does not ask for its page in ours', async () => {
    new FakeServer([issue('a', { title: { el: 'Νερό' }, summary: { el: 'Τι' }, languages: ['el'] })]);
    const element = await archive();
    const [link] = links(element);
    expect(link?.hreflang).to.equal('el');
    expect(link?.querySelector('span')?.lang).to.equal('el');
    expect(link?.href).to.equal('https://network.example/n/gr/newsletter/a');
  });

  it('takes a heading of the page’s own', async () => {
    new FakeServer([issue('a')]);
    const element = place();
    element.innerHTML = '<h2 slot="heading">LabXpresso</h2>';
    await settled(element);
    expect(shown(element)).to.match(/^LabXpresso About a/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('begins at the heading level that the page says', async () => {
    new FakeServer([issue('a')]);
    const element = await archive({ 'heading-level': '4' });
    expect([...root(element).querySelectorAll('h4, h5')].map(textOf)).to.deep.equal([
      'Past issues',
      'About a',
    ]);
  });

  it('shows dates in the reader’s zone where the network did not answer', async () => {
    const server = new FakeServer([issue('a', { publishedAt: '2026-11-08T12:00:00Z' })]);
    server.network = undefined;
    const element = await archive();
    expect(shown(element)).to.contain('8 November 2026');
  });
});

describe('koinon-newsletter-archive: where something is wrong', () => {
  it('says that nothing was published yet', async () => {
    new FakeServer([]);
    const element = await archive({ lang: 'pt' });
    expect(shown(element)).to.contain('Ainda não foi publicada nenhuma edição').and.to.contain('JSON Feed');
    expect(is(element, 'empty')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows an error with one thing to do, tells the page, and recovers to the first issue', async () => {
    const server = new FakeServer([issue('a')]);
    server.failure = 'error';
    const element = place();
    await nextEvent(element, 'koinon-error');
    await settled(element);
    expect(is(element, 'error')).to.equal(true);
    expect(said(element)).to.match(/^The issues could not be loaded\./);
    expect(await violations(element)).to.deep.equal([]);
    server.failure = undefined;
    button(element, 'Try again').click();
    await until(element, () => titles(element).length === 1);
    expect(root(element).activeElement).to.equal(links(element)[0]);
    expect(is(element, 'error')).to.equal(false);
  });

  it('keeps the focus at the reason where trying again did not help', async () => {
    const server = new FakeServer([]);
    server.failure = 'error';
    const element = place();
    await nextEvent(element, 'koinon-error');
    await settled(element);
    const failed = nextEvent(element, 'koinon-error');
    button(element, 'Try again').click();
    await failed;
    await until(element, () => root(element).activeElement?.id === 'state');
  });

  it('offers nothing to try where there is no such network', async () => {
    const server = new FakeServer([]);
    server.failure = 'not-found';
    const element = place();
    await nextEvent(element, 'koinon-error');
    await settled(element);
    expect(shown(element)).to.contain('not available on this page');
    expect(root(element).querySelector('button')).to.equal(null);
  });

  it('says which issues it could not show, and asks again', async () => {
    const server = new FakeServer([issue('a'), issue('b', { url: 'javascript:alert(1)' })]);
    const element = await archive();
    expect(titles(element)).to.deep.equal(['About a']);
    expect(is(element, 'partial')).to.equal(true);
    expect(said(element)).to.equal('Some issues could not be shown');
    server.issues = [issue('a'), issue('b')];
    button(element, 'Try again').click();
    await until(element, () => titles(element).length === 2);
    expect(is(element, 'partial')).to.equal(false);
  });

  it('keeps what it has when more does not come, and asks for it again', async () => {
    const server = new FakeServer([issue('b'), issue('a')]);
    const element = await archive({ limit: '1' });
    server.failure = 'error';
    const failed = nextEvent(element, 'koinon-error');
    button(element, 'Show more issues').click();
    await failed;
    await settled(element);
    expect(titles(element)).to.deep.equal(['About b']);
    expect(said(element)).to.equal('The other issues could not be loaded');
    server.failure = undefined;
    button(element, 'Try again').click();
    await until(element, () => titles(element).length === 2);
    expect(is(element, 'partial')).to.equal(false);
  });

  it('asks for more once, however often it is pressed', async () => {
    const server = new FakeServer(['c', 'b', 'a'].map(id => issue(id)));
    const element = await archive({ limit: '1' });
    server.hold();
    const more = button(element, 'Show more issues');
    more.click();
    await until(element, () => textOf(more) === 'Loading…');
    more.click();
    expect(more.getAttribute('aria-disabled')).to.equal('true');
    server.release();
    await until(element, () => titles(element).length > 1);
    await turn();
    expect(titles(element)).to.deep.equal(['About c', 'About b']);
  });

  it('asks again by itself when the connection is back', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const server = new FakeServer([issue('a')]);
      server.failure = 'error';
      const element = place();
      await nextEvent(element, 'koinon-error');
      await settled(element);
      expect(shown(element)).to.contain('You are offline');
      server.failure = undefined;
      Object.defineProperty(navigator, 'onLine', online ?? { configurable: true, get: () => true });
      window.dispatchEvent(new Event('online'));
      await until(element, () => titles(element).length === 1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('koinon-newsletter-archive: with a client that the page gives', () => {
  const issues = ['one', 'two'].map((id, index) => ({
    ...{
      id,
      list: 'news',
      title: { en: `Issue ${id}` },
      body: { en: [{ type: 'paragraph' as const, text: 'Text' }] },
    },
    publishedAt: `2026-10-0${index + 1}T22:30:00Z`,
  }));

  it('asks it, page by page, and takes the feeds’ addresses from it', async () => {
    const client = createTestKoinon({ networks: [{ slug: 'gr' }], events: [], issues });
    const element = place({ api: '', limit: '1' });
    const errors: unknown[] = [];
    element.addEventListener('koinon-error', ({ error }) => errors.push(error));
    element.client = client;
    await until(element, () => titles(element).length === 1);
    expect(errors).to.deep.equal([]);
    expect(shown(element)).to.contain('Issue two').and.to.contain('3 October 2026');
    expect(root(element).querySelector<HTMLAnchorElement>('.feeds a')?.href).to.equal(
      client.newsletter.issues.feedUrl('rss'),
    );
    button(element, 'Show more issues').click();
    await until(element, () => titles(element).length === 2);
  });

  it('counts what the client could not read', async () => {
    const client = createTestKoinon({ networks: [{ slug: 'gr' }], events: [], issues, failure: 'partial' });
    const element = place();
    element.client = client;
    await until(element, () => titles(element).length === 1);
    expect(is(element, 'partial')).to.equal(true);
  });
});
