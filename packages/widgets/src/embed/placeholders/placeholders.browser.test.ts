import { EMBEDS } from '@koinon/contract/embeds';
import { expect } from 'chai';
import { forgetWarnings } from '../../core/warn.ts';
import { fixture } from '../../testing/fixture.ts';
import { watchPlaceholders } from './watch.ts';

/** Browsers do not paint every page that is under test: a frame is a turn of the loop. */
const frame = (work: () => void) => setTimeout(work);
/** After the observer and the next frame. */
const soon = () => new Promise<void>(resolve => frame(() => frame(resolve)));

describe('a placeholder', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => (stop = watchPlaceholders(document, EMBEDS, frame)));
  afterEach(() => stop());

  const place = async (markup: string): Promise<HTMLElement> => {
    const element = fixture(markup);
    await soon();
    return element;
  };

  it('gets its tag, with what it says and with its fallback, and nothing that is no option', async () => {
    const div = await place(
      '<div data-koinon="event-calendar" data-view="month" data-network="gr" data-lang="el" data-heading-level="3" data-json-ld data-date="yesterday" data-api="https://evil.example" data-onclick="alert(1)" data-style="x" data-src="//evil.example">All <b>events</b></div>',
    );
    expect(div.innerHTML).to.equal(
      '<koinon-event-calendar view="month" json-ld="" network="gr" lang="el" heading-level="3">All <b>events</b></koinon-event-calendar>',
    );
  });

  it('may name its tag in full', async () => {
    const div = await place('<div data-koinon=" Koinon-Newsletter-Signup " data-lists="a, b"></div>');
    expect(div.querySelector('koinon-newsletter-signup')?.getAttribute('lists')).to.equal('a,b');
  });

  it('that names nothing, or lacks what it needs, keeps its fallback and says so in development', async () => {
    forgetWarnings();
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => said.push(text);
    try {
      const unknown = await place('<div data-koinon="script">stays</div>');
      expect(unknown.innerHTML).to.equal('stays');
      const incomplete = await place('<div data-koinon="registration-form">Register</div>');
      expect(incomplete.innerHTML).to.equal('Register');
      incomplete.dataset['eventId'] = 'lab';
      await soon();
      expect(incomplete.querySelector('koinon-registration-form')?.getAttribute('event-id')).to.equal('lab');
      expect(incomplete.innerText).to.contain('Register');
    } finally {
      console.warn = warn;
    }
    expect(said.join('\n')).to.match(/KOINON-106.*script[^]*KOINON-106.*event-id/);
  });

  it('leaves its tag what a script has told it, also when something is added beside it', async () => {
    const div = await place('<div data-koinon="event-calendar" data-view="month"></div>');
    const calendar = div.querySelector('koinon-event-calendar');
    calendar?.setAttribute('view', 'agenda');
    div.append('a note');
    await soon();
    expect(calendar?.getAttribute('view')).to.equal('agenda');
  });

  it('is followed when it changes, also to another widget', async () => {
    const div = await place(
      '<div data-koinon="event-calendar" data-view="month" data-filters="-region">Fallback</div>',
    );
    const calendar = div.querySelector('koinon-event-calendar');
    div.dataset['view'] = 'week';
    delete div.dataset['filters'];
    await soon();
    expect(calendar?.getAttribute('view')).to.equal('week');
    expect(calendar?.hasAttribute('filters')).to.equal(false);
    div.dataset['view'] = 'nonsense';
    await soon();
    expect(calendar?.hasAttribute('view')).to.equal(false);
    expect(div.firstElementChild).to.equal(calendar);
    div.dataset['koinon'] = 'newsletter-archive';
    await soon();
    expect(div.innerHTML).to.equal('<koinon-newsletter-archive>Fallback</koinon-newsletter-archive>');
  });

  it('that an editor saved with its tag gets no second one', async () => {
    const div = await place(
      '<div data-koinon="event-calendar" data-view="week"><koinon-event-calendar view="month" date="2026-12-04">x</koinon-event-calendar></div>',
    );
    expect(div.innerHTML).to.equal(
      '<koinon-event-calendar view="week" date="2026-12-04">x</koinon-event-calendar>',
    );
  });

  it('that is moved keeps its tag; what a preview makes anew or empties is filled again', async () => {
    const page = await place('<section><p></p><div data-koinon="newsletter-archive">a</div></section>');
    const div = page.querySelector<HTMLElement>('div') ?? expect.fail();
    const tag = div.firstElementChild;
    page.prepend(div);
    await soon();
    expect(div.children.length).to.equal(1);
    expect(div.firstElementChild).to.equal(tag);
    div.innerHTML = 'b';
    await soon();
    expect(div.innerHTML).to.equal('<koinon-newsletter-archive>b</koinon-newsletter-archive>');
    page.innerHTML = '<div data-koinon="newsletter-archive">c</div>';
    await soon();
    expect(page.innerHTML).to.contain('<koinon-newsletter-archive>c</koinon-newsletter-archive>');
  });

  it('in a field that is edited stays as it is', async () => {
    const field = await place(
      '<div contenteditable="true"><div data-koinon="newsletter-archive">a</div></div>',
    );
    expect(field.querySelector('koinon-newsletter-archive')).to.equal(null);
  });

  it('is filled once where two copies of the loader look for it', async () => {
    const stopOther = watchPlaceholders(document, EMBEDS, frame);
    const div = await place('<div data-koinon="event-calendar" data-view="month"></div>');
    stopOther();
    expect(div.querySelectorAll('koinon-event-calendar').length).to.equal(1);
    expect(div.querySelector('koinon-event-calendar')?.children.length).to.equal(0);
  });
});
