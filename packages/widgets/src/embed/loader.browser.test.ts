import { expect } from 'chai';
import { fixture, settled } from '../testing/fixture.ts';

/** The loader looks at the page when it is imported, so this file has a page of its own. */
describe('the loader', () => {
  it('loads the tags that are there and those that are added, and no others', async () => {
    const page = fixture('<div><section></section></div>');
    await import('./koinon.ts');
    expect(customElements.get('koinon-provider')).to.equal(undefined);

    const section = page.querySelector('section');
    if (section) section.innerHTML = '<p><koinon-provider>Children stay</koinon-provider></p>';
    await customElements.whenDefined('koinon-provider');
    await settled(page);
    expect(page.querySelector('koinon-provider')?.matches(':defined')).to.equal(true);
    expect(page.innerText).to.equal('Children stay');
    expect(customElements.get('koinon-event-calendar')).to.equal(undefined);

    const calendar = document.createElement('koinon-event-calendar');
    Object.assign(calendar, { events: [] });
    section?.append(calendar);
    await customElements.whenDefined('koinon-event-calendar');
    expect(customElements.get('koinon-registration-form')).to.equal(undefined);
    section?.append(document.createElement('koinon-registration-form'));
    await customElements.whenDefined('koinon-registration-form');
    expect(calendar.matches(':defined')).to.equal(true);
    for (const tag of ['koinon-membership-form', 'koinon-newsletter-archive', 'koinon-newsletter-signup']) {
      expect(customElements.get(tag)).to.equal(undefined);
      section?.append(document.createElement(tag));
      await customElements.whenDefined(tag);
    }
    // Every source of every tag, file by file: hundreds of requests.
  }).timeout(60_000);
});
