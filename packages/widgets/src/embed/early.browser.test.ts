import { expect } from 'chai';
import { EARLY, takeEarly, type Early } from '../core/early.ts';
import { fixture } from '../testing/fixture.ts';
import { askEarly } from './early.ts';
import type { Script } from './said.ts';

const { fetch } = globalThis;
/** Addresses, in the order in which they are asked; nothing is ever answered. */
let asked: string[] = [];

const scriptTag = (data: Readonly<Record<string, string>>): Script => {
  const tag = document.createElement('script');
  tag.src = 'https://k.example/embed/v1/koinon.js';
  Object.assign(tag.dataset, data);
  return tag;
};
const script = scriptTag({});

/** What is asked early for the first tag of some markup that is no provider. @param said null: no script of the page is the loader's */
function earlyOf(
  markup: string,
  said: Script | null = script,
  prepare?: (element: Element) => void,
): string[] {
  const root = fixture(`<div>${markup}</div>`);
  const element = [...root.querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('koinon-') && localName !== 'koinon-provider',
  );
  if (!element) throw new Error('There is no tag.');
  prepare?.(element);
  const before = asked.length;
  askEarly(element, said ?? undefined);
  root.remove();
  forget();
  return asked.slice(before);
}

function forget(): void {
  const page: object & { [EARLY]?: Early } = globalThis;
  page[EARLY]?.clear();
}

/** Tags are not defined until the last test. */
describe('what is asked before the tags are there', () => {
  beforeEach(() => {
    asked = [];
    globalThis.fetch = request => {
      asked.push(request instanceof Request ? request.url : String(request));
      return new Promise(() => undefined);
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    forget();
  });

  it('has the server and the network of the tag, of the nearest provider, or of the script', () => {
    const signup = '<koinon-newsletter-signup></koinon-newsletter-signup>';
    expect(earlyOf(signup)).to.deep.equal(['https://k.example/v1/forms/newsletter']);
    expect(earlyOf(signup, null)).to.deep.equal([]);
    expect(earlyOf(signup, scriptTag({ api: 'https://a.example/k/', network: 'gr' }))).to.deep.equal([
      'https://a.example/k/v1/forms/newsletter?network=gr',
    ]);
    const around = (inside: string) =>
      `<koinon-provider api="https://o.example" network="pt"><koinon-provider network=" gr ">${inside}</koinon-provider></koinon-provider>`;
    expect(earlyOf(around(signup), scriptTag({ network: 'el' }))).to.deep.equal([
      'https://o.example/v1/forms/newsletter?network=gr',
    ]);
    expect(earlyOf(around(signup.replace('>', ' api="/own?x#y" network="">')))).to.deep.equal([
      `${location.origin}/own/v1/forms/newsletter?network=gr`,
    ]);
  });

  it('is nothing where more than attributes decide', () => {
    const calendar = (attributes: string) =>
      earlyOf(`<koinon-event-calendar ${attributes}></koinon-event-calendar>`);
    expect(calendar('heading-level="3" lang="el"')).to.have.length(2);
    for (const attribute of ['view="month"', 'date="2026-12-01"', 'time-zone="UTC"', 'url-state="k"'])
      expect(calendar(attribute), attribute).to.deep.equal([]);
    expect(calendar('api="javascript:alert(1)"')).to.deep.equal([]);
    expect(calendar('api="http://["')).to.deep.equal([]);
    expect(earlyOf('<koinon-registration-form></koinon-registration-form>')).to.deep.equal([]);
    expect(
      earlyOf('<koinon-event-calendar></koinon-event-calendar>', script, element =>
        Object.assign(element, { client: {} }),
      ),
    ).to.deep.equal([]);
    expect(
      earlyOf(
        '<koinon-provider><p><koinon-event-calendar></koinon-event-calendar></p></koinon-provider>',
        script,
        element => Object.assign(element.closest('koinon-provider') ?? {}, { client: {} }),
      ),
    ).to.deep.equal([]);
    expect(asked.length).to.equal(2);
  });

  it('is nothing where a link opens something', () => {
    history.replaceState(null, '', '#koinon-story=a');
    expect(earlyOf('<koinon-story-gallery lang="el"></koinon-story-gallery>')).to.deep.equal([]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is asked once, however many tags ask it, and is given to one of them', () => {
    const root = fixture('<div><koinon-membership-form></koinon-membership-form></div>');
    const element = root.querySelector('koinon-membership-form');
    if (!element) throw new Error('There is no tag.');
    askEarly(element, script);
    askEarly(element, script);
    root.remove();
    expect(asked).to.deep.equal(['https://k.example/v1/forms/membership']);
    expect(takeEarly('https://k.example/v1/forms/membership')).to.be.instanceOf(Promise);
    expect(takeEarly('https://k.example/v1/forms/membership')).to.equal(undefined);
  });

  it('is to the letter what each tag asks first', async () => {
    const page = `
      <koinon-event-calendar></koinon-event-calendar>
      <koinon-registration-form event-id="a b"></koinon-registration-form>
      <koinon-membership-form></koinon-membership-form>
      <koinon-newsletter-signup lists="all"></koinon-newsletter-signup>
      <koinon-newsletter-archive list="monthly"></koinon-newsletter-archive>
      <koinon-story-submission></koinon-story-submission>
      <koinon-story-gallery lang="pt-BR"></koinon-story-gallery>`;
    const provider = (inside: string) =>
      `<koinon-provider api="https://k.example/k" network="gr" lang="el">${inside}</koinon-provider>`;
    const root = fixture(provider(page));
    for (const element of root.children) askEarly(element, script);
    const early = asked.slice().sort();
    expect(early).to.have.length(8);
    forget();
    asked = [];
    await Promise.all([
      import('../event-calendar/define.ts'),
      import('../registration-form/define.ts'),
      import('../membership-form/define.ts'),
      import('../newsletter-signup/define.ts'),
      import('../newsletter-archive/define.ts'),
      import('../story-submission/define.ts'),
      import('../story-gallery/define.ts'),
      import('../provider/define.ts'),
    ]);
    const all = () => [...new Set(asked)].sort();
    while (all().length < early.length) await new Promise(resolve => setTimeout(resolve));
    expect(all()).to.deep.equal(early);
  }).timeout(60_000);
});
