import { expect } from 'chai';
import '../provider/define.ts';
import type { KoinonProvider } from '../provider/index.ts';
import { fixture, nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import { Probe } from '../testing/probe.ts';
import type { KoinonClient } from './client.ts';
import { provideClient } from './client.ts';
import { defineElement } from './define.ts';
import { langObserver } from './lang-observer.ts';

defineElement('koinon-probe', Probe);

const wrapper = (probe: Element) => probe.shadowRoot?.querySelector('.koinon');

/** As much of a client as is needed to tell one from another. */
const clientNamed = () => ({}) as unknown as KoinonClient;

describe('language', () => {
  it('is the nearest ancestor’s, and reaches the inside', async () => {
    const page = await settled(fixture('<section lang="el-GR"><koinon-probe></koinon-probe></section>'));
    expect(textOf(page)).to.contain('Ημερολόγιο εκδηλώσεων');
    expect(wrapper(page.firstElementChild ?? page)?.getAttribute('lang')).to.equal('el');
  });

  it('is each element’s own: two languages on one page at once', async () => {
    const page = await settled(
      fixture('<div lang="el"><koinon-probe></koinon-probe><koinon-probe lang="pt"></koinon-probe></div>'),
    );
    const [greek, portuguese] = page.children;
    expect(textOf(greek ?? page)).to.contain('Σήμερα');
    expect(textOf(portuguese ?? page)).to.contain('Hoje');
  });

  it('follows a change of any ancestor while connected', async () => {
    const page = await settled(fixture('<main lang="el"><p><koinon-probe></koinon-probe></p></main>'));
    page.lang = 'pt-PT';
    await nextUpdate(page);
    expect(textOf(page)).to.contain('Hoje');
    page.querySelector('p')?.setAttribute('lang', 'en');
    await nextUpdate(page);
    expect(textOf(page)).to.contain('Today');
  });

  it('keeps the words it has until the new ones have come', async () => {
    const page = await settled(fixture('<div lang="el"><koinon-probe></koinon-probe></div>'));
    const seen: string[] = [];
    const inner = page.firstElementChild?.shadowRoot;
    if (!inner) throw new Error('no shadow root');
    const observer = new MutationObserver(() => seen.push(textOf(page)));
    observer.observe(inner, { subtree: true, childList: true, characterData: true, attributes: true });
    page.lang = 'pt';
    await nextUpdate(page);
    observer.disconnect();
    for (const text of seen) expect(text).to.match(/Σήμερα|Hoje/);
  });

  it('is found out through shadow hosts, and followed there', async () => {
    const outer = fixture('<div lang="pt"></div>');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><koinon-probe></koinon-probe></div>';
    await settled(outer);
    expect(textOf(root)).to.contain('Hoje');
    root.firstElementChild?.setAttribute('lang', 'el');
    await nextUpdate(outer);
    expect(textOf(root)).to.contain('Σήμερα');
  });

  it('speaks English where the language is not ours, and still asks for content in it', async () => {
    const probe = await settled(fixture('<koinon-probe lang="fr-CA"></koinon-probe>'));
    expect(textOf(probe)).to.contain('Today');
    expect(wrapper(probe)?.getAttribute('lang')).to.equal('en');
    expect(wrapper(probe)?.querySelector('.asked')?.textContent).to.equal('fr-CA');
  });

  it('is watched only while somebody is there to care', async () => {
    const before = langObserver.size;
    const outer = fixture('<div></div>');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<koinon-probe></koinon-probe>';
    expect(langObserver.size).to.be.greaterThan(before);
    outer.remove();
    expect(langObserver.size).to.equal(before);
  });
});

describe('settings', () => {
  it('come from the nearest provider, setting by setting', async () => {
    const page = fixture(`
      <koinon-provider api="https://outer.example/" network="gr" heading-level="4">
        <koinon-provider network="pt"><koinon-probe></koinon-probe></koinon-provider>
      </koinon-provider>`);
    const probe = page.querySelector<Probe>('koinon-probe');
    if (!probe) throw new Error('no probe');
    await settled(page);
    expect(probe.seen).to.include({ api: 'https://outer.example', network: 'pt', headingLevel: 4 });
    expect(probe.shadowRoot?.querySelector('h4')).to.not.equal(null);
  });

  it('follow the provider’s changes, also the outer one’s', async () => {
    const page = fixture<KoinonProvider>(`
      <koinon-provider network="gr"><koinon-provider heading-level="3"><koinon-probe></koinon-probe></koinon-provider></koinon-provider>`);
    const probe = page.querySelector<Probe>('koinon-probe');
    page.network = 'pt';
    await settled(page);
    expect(probe?.seen.network).to.equal('pt');
    page.firstElementChild?.setAttribute('heading-level', '5');
    await settled(page);
    expect(probe?.shadowRoot?.querySelector('h5')).to.not.equal(null);
  });

  it('are right on the first render, whatever is defined first', () => {
    const page = fixture(
      '<koinon-provider api="https://n.example"><koinon-probe></koinon-probe></koinon-provider>',
    );
    expect(page.querySelector<Probe>('koinon-probe')?.seen.api).to.equal('https://n.example');
  });

  it('are taken up again when the element moves to another provider', async () => {
    const page = fixture(`<div>
      <koinon-provider network="gr"><koinon-probe></koinon-probe></koinon-provider>
      <koinon-provider network="pt"></koinon-provider>
    </div>`);
    const probe = page.querySelector<Probe>('koinon-probe');
    if (!probe) throw new Error('no probe');
    page.lastElementChild?.append(probe);
    await settled(page);
    expect(probe.seen.network).to.equal('pt');
  });

  it('set as properties before the element is defined are kept', async () => {
    class Late extends Probe {}
    const early = document.createElement('koinon-late');
    Object.assign(early, { network: 'pt' });
    const page = fixture('<div></div>');
    page.append(early);
    defineElement('koinon-late', Late);
    await settled(page);
    expect((early as Late).seen.network).to.equal('pt');
  });
});

describe('client', () => {
  it('is the element’s, else the provider’s, else the page’s', async () => {
    const [forPage, forProvider, own] = [clientNamed(), clientNamed(), clientNamed()];
    const takeBack = provideClient(forPage);
    const page = fixture<KoinonProvider>('<koinon-provider><koinon-probe></koinon-probe></koinon-provider>');
    const probe = page.querySelector<Probe>('koinon-probe');
    if (!probe) throw new Error('no probe');
    expect(await probe.ask()).to.equal(forPage);
    const key = probe.clientKey;
    page.client = forProvider;
    await settled(page);
    expect(await probe.ask()).to.equal(forProvider);
    expect(probe.clientKey).to.not.equal(key);
    probe.client = own;
    await settled(page);
    expect(await probe.ask()).to.equal(own);
    takeBack();
  });

  it('is one for all elements that ask the same server, network and language', async () => {
    const page = await settled(
      fixture(`<koinon-provider api="https://n.example" lang="en">
        <koinon-probe network="gr"></koinon-probe><koinon-probe network="gr"></koinon-probe><koinon-probe network="pt"></koinon-probe>
      </koinon-provider>`),
    );
    const [first, second, third] = await Promise.all(
      [...page.querySelectorAll<Probe>('koinon-probe')].map(probe => probe.ask()),
    );
    expect(first).to.equal(second);
    expect(first).to.not.equal(third);
  });

  it('is refused with a reason where nobody says a server', async () => {
    const probe = fixture<Probe>('<koinon-probe></koinon-probe>');
    const error: unknown = await probe.ask().catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceOf(Error).with.property('name', 'NoServerError');
  });
});

describe('the element', () => {
  it('replaces the light-DOM page only when it is defined', async () => {
    const page = fixture<HTMLElement>('<koinon-unborn><a href="/events">All events</a></koinon-unborn>');
    expect(page.innerText).to.equal('All events');
    defineElement('koinon-unborn', class extends Probe {});
    await settled(page);
    expect(page.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('withstands what a host page sets for its own text', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: 9px !important; text-transform: uppercase !important; text-align: right !important;
      font-style: italic !important; white-space: pre !important; word-spacing: 9px !important; text-indent: 40px !important }`);
    document.adoptedStyleSheets.push(sheet);
    const probe = await settled(fixture('<koinon-probe lang="el"></koinon-probe>'));
    const inside = wrapper(probe)?.querySelector('button');
    const style = inside && getComputedStyle(inside);
    document.adoptedStyleSheets.pop();
    expect(style?.letterSpacing).to.be.oneOf(['normal', '0px']);
    expect(style).to.include({ textTransform: 'none', fontStyle: 'normal', whiteSpace: 'normal' });
  });

  it('takes the page’s font, and goes dark only with the page', async () => {
    const page = fixture('<div lang="en"><koinon-probe></koinon-probe></div>');
    page.style.cssText = 'font-family: Georgia; color-scheme: dark';
    await settled(page);
    const inside = wrapper(page.firstElementChild ?? page);
    if (!inside) throw new Error('no wrapper');
    expect(getComputedStyle(inside).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(inside).color).to.equal('rgb(233, 239, 238)');
    page.style.colorScheme = 'light';
    expect(getComputedStyle(inside).color).to.equal('rgb(23, 33, 31)');
  });

  it('takes the portal’s variables from :root', async () => {
    document.documentElement.style.setProperty('--koinon-color-action', 'rgb(1, 2, 3)');
    const probe = await settled(fixture('<koinon-probe lang="en"></koinon-probe>'));
    const button = wrapper(probe)?.querySelector('button');
    const background = button && getComputedStyle(button).backgroundColor;
    document.documentElement.style.removeProperty('--koinon-color-action');
    expect(background).to.equal('rgb(1, 2, 3)');
  });

  it('says a message in a region that was there before it, and the same message anew', async () => {
    const probe = await settled(fixture<Probe>('<koinon-probe lang="en"></koinon-probe>'));
    const region = wrapper(probe)?.querySelector('[role=status]');
    expect(region?.textContent).to.equal('');
    probe.tell('3 events');
    await settled(probe);
    const first = region?.textContent;
    probe.tell('3 events');
    await settled(probe);
    expect(first).to.equal('3 events');
    expect(region?.textContent).to.not.equal(first);
    expect(region?.textContent?.trim()).to.equal('3 events');
  });

  it('tells the page of an error, out through shadow roots', async () => {
    const outer = fixture('<div></div>');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<koinon-probe></koinon-probe>';
    const told = nextEvent(document, 'koinon-error');
    const error = new Error('offline');
    outer.shadowRoot?.querySelector<Probe>('koinon-probe')?.report(error);
    expect((await told).error).to.equal(error);
  });

  for (const scheme of ['light', 'dark']) {
    it(`gives axe nothing to find, ${scheme}`, async () => {
      const page = fixture('<div lang="el"></div>');
      page.style.cssText = scheme === 'dark' ? 'color-scheme: dark; background: #12191a' : '';
      page.innerHTML = '<koinon-probe></koinon-probe>';
      await settled(page);
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});

/** The next settled state after something was changed: observers run as microtasks, before this goes on. */
async function nextUpdate(element: Element): Promise<void> {
  await Promise.resolve();
  await settled(element);
}
