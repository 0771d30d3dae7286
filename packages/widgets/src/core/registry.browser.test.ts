import { expect } from 'chai';
import { html, render } from 'lit';
import { defineEventCalendar, KoinonEventCalendar } from '../event-calendar/index.ts';
import { defineProvider, KoinonProvider } from '../provider/index.ts';
import { fixture, settled } from '../testing/fixture.ts';

const TAG = 'koinon-event-calendar';
const events = [{ id: 'a', name: 'Ημερίδα', startDate: '2026-12-04' }];

/** A registry of its own, or undefined where the engine has none (Firefox until now). */
function scoped(): CustomElementRegistry | undefined {
  try {
    const registry = new CustomElementRegistry();
    const probe = document
      .createElement('div')
      .attachShadow({ mode: 'open', customElementRegistry: registry });
    return probe.customElementRegistry === registry ? registry : undefined;
  } catch {
    return undefined;
  }
}

describe('a registry of its own', () => {
  before(function () {
    if (!scoped()) this.skip();
  });

  /** A shadow root of the host page whose tags are looked up in the registry. */
  function rootIn(registry: CustomElementRegistry | undefined): ShadowRoot {
    const host = fixture('<div lang="el"></div>');
    if (!registry) throw new Error('no scoped registry');
    return host.attachShadow({ mode: 'open', customElementRegistry: registry });
  }

  it('has the tag, works, and leaves the page’s own registry alone', async () => {
    const registry = scoped();
    expect(defineEventCalendar(registry)).to.equal(true);
    expect(customElements.get(TAG)).to.equal(undefined);

    const root = rootIn(registry);
    root.innerHTML = `<${TAG} url-state="off" date="2026-12-01"></${TAG}>`;
    const element = root.firstElementChild;
    if (!(element instanceof KoinonEventCalendar)) throw new Error('not upgraded');
    element.events = events;
    await settled(element);
    expect(element.shadowRoot?.textContent).to.contain('Ημερίδα').and.to.contain('Δεκέμβριος');

    const outside = fixture(`<${TAG}></${TAG}>`);
    expect(outside).not.to.be.instanceOf(KoinonEventCalendar);
  });

  it('takes the class that another registry has, and a provider around it', async () => {
    const registry = scoped();
    expect(defineEventCalendar(scoped())).to.equal(true);
    expect(defineEventCalendar(registry)).to.equal(true);
    expect(defineProvider(registry)).to.equal(true);
    const root = rootIn(registry);
    root.innerHTML = `<koinon-provider heading-level="4"><${TAG} url-state="off" date="2026-12-01"></${TAG}></koinon-provider>`;
    const element = root.querySelector(TAG);
    expect(root.firstElementChild).to.be.instanceOf(KoinonProvider);
    if (!(element instanceof KoinonEventCalendar)) throw new Error('not upgraded');
    element.events = events;
    await settled(element);
    expect(element.shadowRoot?.querySelector('h4')?.textContent?.trim()).not.to.equal('');
  });

  it('what a widget opens later stands in the page’s own registry, inside it too', () => {
    const registry = scoped();
    defineEventCalendar(registry);
    defineProvider();
    const root = rootIn(registry);
    root.innerHTML = `<${TAG} url-state="off"></${TAG}>`;
    const inside = root.firstElementChild?.shadowRoot;
    if (!inside) throw new Error('not upgraded');
    const place = document.createElement('div');
    inside.append(place);
    render(html`<koinon-provider></koinon-provider>`, place);
    expect(place.firstElementChild).to.be.instanceOf(KoinonProvider);
  });

  it('a second time is no offence, and a stranger’s tag stays the stranger’s', () => {
    const registry = scoped();
    class Stranger extends HTMLElement {}
    registry?.define('koinon-provider', Stranger);
    expect(defineProvider(registry)).to.equal(false);
    expect(registry?.get('koinon-provider')).to.equal(Stranger);
    expect([defineEventCalendar(registry), defineEventCalendar(registry)]).to.deep.equal([true, true]);
  });
});

describe('the page’s own registry', () => {
  it('is taken where none is given', async () => {
    expect(defineEventCalendar()).to.equal(true);
    const place = fixture('<div></div>');
    render(html`<koinon-event-calendar url-state="off" .events=${events}></koinon-event-calendar>`, place);
    const element = place.firstElementChild;
    if (!(element instanceof KoinonEventCalendar)) throw new Error('not upgraded');
    await settled(element);
    expect(element.shadowRoot?.textContent).to.contain('Ημερίδα');
  });
});
