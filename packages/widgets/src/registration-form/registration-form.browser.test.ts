import { expect } from 'chai';
import { html } from 'lit';
import { forgetWarnings } from '../core/warn.ts';
import { provideClient } from '../core/index.ts';
import { fixture, nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonRegistrationForm } from './registration-form.element.ts';
import {
  button,
  field,
  fillIn,
  form,
  is,
  koinonWith,
  place,
  root,
  send,
  shown,
  testKoinon,
  type,
  until,
} from './testing/form.ts';

const said = (element: KoinonRegistrationForm) =>
  textOf(root(element).querySelector('[role=status]') ?? element);

describe('a registration form: defaults', () => {
  it('keeps its children until it is defined, and its layout until the form is there', async () => {
    const client = koinonWith();
    client.server.hold();
    const element = place({ client });
    await until(element, () => client.server.waiting > 0);
    expect(is(element, 'loading')).to.equal(true);
    expect(root(element).querySelector('[aria-busy="true"] .skeleton')).to.not.equal(null);
    client.server.release();
    await settled(element);
    expect(is(element, 'open')).to.equal(true);
  });

  it('stands under a heading of the second level, and asks one question of the server', async () => {
    const client = koinonWith();
    const element = await form({ client });
    expect(root(element).querySelector('h2')?.textContent?.trim()).to.equal('Seminar');
    expect(client.server.calls.map(({ path }) => path)).to.deep.equal(['forms/registration']);
  });

  it('says how many places are left and until when', async () => {
    expect(shown(await form())).to.contain('5 places left · Register by 8 December 2026');
  });
});

describe('a registration form: properties', () => {
  it('takes a client that it is given right after it came into the page, and speaks of no error', async () => {
    const client = koinonWith();
    const failures: Event[] = [];
    const element = place();
    element.addEventListener('koinon-error', event => failures.push(event));
    element.client = client;
    await settled(element);
    expect(is(element, 'open')).to.equal(true);
    expect(failures).to.deep.equal([]);
    expect(client.server.calls.map(({ path }) => path)).to.deep.equal(['forms/registration']);
  });

  it('follows event-id to another event, of which nothing was typed', async () => {
    const element = await form({ client: testKoinon({ now: '2026-12-01T09:00:00Z' }), event: 'lab' });
    await type(element, 'name', 'Μαρία');
    element.eventId = 'workshop-full';
    await until(element, () => shown(element).includes('Plain language workshop'));
    await settled(element);
    expect(field(element, 'name').value).to.equal('');
  });

  it('takes another language without asking again, and keeps what was typed', async () => {
    const client = koinonWith();
    const element = await form({ client });
    await type(element, 'name', 'Μαρία');
    element.lang = 'el';
    await until(element, () => shown(element).includes('Ονοματεπώνυμο'));
    expect(field(element, 'name').value).to.equal('Μαρία');
    expect(client.server.calls).to.have.length(1);
  });

  it('stands under the heading level that the page says', async () => {
    const element = await form({ attributes: { 'heading-level': '4' } });
    expect(
      [...root(element).querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName),
    ).to.deep.equal(['h4']);
  });
});

describe('a registration form: slots', () => {
  it('has the page’s own heading in the place of the event’s name', async () => {
    const undo = provideClient(koinonWith());
    const element = await settled(
      fixture<KoinonRegistrationForm>(
        html`<koinon-registration-form lang="en" event-id="seminar">
          <h3 slot="heading">Come to the seminar</h3>
        </koinon-registration-form>`,
      ),
    );
    undo();
    const slot = root(element).querySelector<HTMLSlotElement>('slot[name=heading]');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Come to the seminar']);
  });
});

describe('a registration form: states', () => {
  const registration = { mode: 'internal' };
  const states: readonly [string, object, readonly string[]][] = [
    [
      'not open yet, with the date in the event’s zone',
      { registration: { ...registration, opensAt: '2026-12-05T07:00:00Z' } },
      ['Registration has not opened yet', '5 December 2026', '9:00'],
    ],
    [
      'full without a line',
      { remainingAttendeeCapacity: 0 },
      ['There are no places left', 'There is no waiting list'],
    ],
    [
      'closed',
      { registration: { ...registration, closesAt: '2026-11-30T10:00:00Z' } },
      ['Registration has closed', '30 November 2026'],
    ],
    ['over', { startDate: '2026-11-20T10:00', endDate: '2026-11-20T12:00' }, ['This event has taken place']],
    [
      'cancelled, with the reason',
      { eventStatus: 'cancelled', statusNote: { en: 'The speaker is ill.' } },
      ['This event has been cancelled', 'The speaker is ill.'],
    ],
    ['postponed', { eventStatus: 'postponed' }, ['This event has been postponed']],
    ['by invitation', { registration: { mode: 'invitation' } }, ['Participation is by invitation']],
    ['no registration needed', { registration: { mode: 'none' } }, ['No registration is needed']],
    ['unannounced', { registration: { mode: null } }, ['It is not known yet how to register']],
  ];
  for (const [name, changes, words] of states) {
    it(`${name}: says so and asks nothing`, async () => {
      const element = await form({ client: koinonWith(changes) });
      for (const word of words) expect(shown(element)).to.contain(word);
      expect(is(element, 'unavailable')).to.equal(true);
      expect(root(element).querySelectorAll('input, form')).to.have.length(0);
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('external: leads to the other site by its name, and nowhere that a link may not lead', async () => {
    const url = 'https://www.tickets.example/seminar';
    const element = await form({ client: koinonWith({ registration: { mode: 'external', url } }) });
    const link = root(element).querySelector('a');
    expect([textOf(link ?? element), link?.href]).to.deep.equal(['Register at tickets.example', url]);
    const evil = koinonWith();
    evil.server.events = evil.server.events.map(event => ({
      ...event,
      registration: { ...event.registration, mode: 'external', url: 'javascript:alert(1)' },
    }));
    const other = await form({ client: evil });
    expect(root(other).querySelectorAll('a')).to.have.length(0);
    expect(shown(other)).to.contain('Ask the organisers');
  });

  it('full with a line: says so before anything is typed, and on the button', async () => {
    const client = koinonWith({
      remainingAttendeeCapacity: 0,
      registration: { ...registration, waitingList: true },
    });
    const element = await form({ client });
    expect(shown(element)).to.match(/All the places are taken.*Full name/);
    await fillIn(element);
    await send(element, 'Join the waiting list');
    expect(client.server.registrations.map(({ status }) => status)).to.deep.equal(['waiting']);
    expect(shown(element)).to.contain('only then are you in the line');
  });

  it('members only: says whom it is for and how to join before the address, and no number of places', async () => {
    const client = koinonWith({ audience: 'members', remainingAttendeeCapacity: null });
    client.server.networks = client.server.networks.map(network => ({
      ...network,
      membership: { ...network.membership, url: 'https://network.example/join' },
    }));
    const element = await form({ client });
    await until(element, () => shown(element).includes('Join the network'));
    expect(shown(element)).to.match(/only for members of the network.*Join the network.*E-mail address/);
    expect(shown(element)).to.not.match(/places? left/);
  });

  it('after sending there is no telling a member, a stranger and a known address apart', async () => {
    const client = koinonWith({ audience: 'members', remainingAttendeeCapacity: null });
    client.server.members = ['member@example.org'];
    const seen: string[] = [];
    for (const email of ['member@example.org', 'stranger@example.org', 'member@example.org']) {
      const element = await form({ client });
      await fillIn(element, email);
      await send(element);
      seen.push(shown(element).replaceAll(email, '…'));
    }
    expect(new Set(seen).size).to.equal(1);
    expect(client.server.mailbox.map(({ template }) => template)).to.deep.equal([
      'registration-confirm',
      'registration-members-only',
      'registration-confirm',
    ]);
  });

  it('not published: the network has not said who answers for the data', async () => {
    const client = koinonWith();
    client.server.networks = client.server.networks.map(network => ({ ...network, privacy: null }));
    expect(shown(await form({ client }))).to.contain('Registration here is not ready yet');
  });

  it('not found', async () => {
    expect(shown(await form({ event: 'no-such-event' }))).to.contain('This event was not found');
  });

  it('offline: says so aloud, and loads by itself when the connection is back', async () => {
    const client = koinonWith();
    client.server.failure = 'offline';
    const element = await form({ client });
    expect(is(element, 'error')).to.equal(true);
    await until(element, () => said(element).startsWith('You are offline.'));
    client.server.failure = null;
    dispatchEvent(new Event('online'));
    await until(element, () => is(element, 'open'));
  });

  it('error: tries again at the press of its button, and the focus goes to what has come', async () => {
    const client = koinonWith();
    client.server.failure = '500';
    const element = await form({ client });
    expect(shown(element)).to.contain('The form could not be loaded');
    expect(await violations(element)).to.deep.equal([]);
    client.server.failure = null;
    const again = button(element, 'Try again');
    again.focus();
    again.click();
    await until(element, () => is(element, 'open'));
    await settled(element);
    expect(root(element).activeElement?.id).to.equal('top');
  });

  it('filled up while it was filled in: offers the line, and keeps what was typed', async () => {
    const client = koinonWith({ registration: { ...registration, waitingList: true } });
    const element = await form({ client });
    await fillIn(element);
    client.server.events = client.server.events.map(event => ({ ...event, remainingAttendeeCapacity: 0 }));
    client.server.writeFailure = 'no-places';
    await send(element);
    await until(element, () => shown(element).includes('All the places are taken. You can join'));
    expect(field(element, 'email').value).to.equal('maria@example.gov.gr');
  });

  it('says "check your mail" still after a reload, without the address', async () => {
    const client = koinonWith();
    const element = await form({ client });
    await fillIn(element);
    await send(element);
    const again = document.createElement('koinon-registration-form');
    again.lang = 'en';
    again.eventId = 'seminar';
    again.client = client;
    let registered = 0;
    again.addEventListener('koinon-registered', () => (registered += 1));
    element.replaceWith(again);
    await until(again, () => is(again, 'done'));
    expect(shown(again))
      .to.contain('Check your mail')
      .and.to.contain('We have sent a message to the address that you gave.')
      .and.not.to.contain('maria@example.gov.gr');
    expect(root(again).querySelector('.sent strong')).to.equal(null);
    expect(registered).to.equal(0);
  });
});

describe('a registration form: correcting the address', () => {
  it('leads back to the field for it, with what was typed', async () => {
    const element = await form({ client: koinonWith() });
    await fillIn(element);
    await send(element);
    expect(said(element)).to.equal('');
    button(element, 'Correct the address').click();
    await until(element, () => is(element, 'open'));
    await settled(element);
    expect(root(element).activeElement).to.equal(field(element, 'email'));
    expect(field(element, 'email').value).to.equal('maria@example.gov.gr');
  });
});

describe('a registration form: events', () => {
  it('koinon-submit holds what will be sent, and keeps it back', async () => {
    const client = koinonWith();
    const element = await form({ client });
    await fillIn(element);
    element.addEventListener('koinon-submit', event => event.preventDefault(), { once: true });
    const submit = nextEvent(element, 'koinon-submit');
    button(element, 'Register').click();
    const { form: name, body } = (await submit).detail;
    expect([name, body['email']]).to.deep.equal(['registration', 'maria@example.gov.gr']);
    await settled(element);
    expect(client.server.calls.filter(({ method }) => method === 'POST')).to.have.length(0);
    await send(element);
    expect(client.server.registrations).to.have.length(1);
  });

  it('koinon-error tells the page why', async () => {
    const client = koinonWith();
    client.server.failure = '500';
    const element = place({ client });
    const { error } = await nextEvent(element, 'koinon-error');
    expect(Reflect.get(Object(error), 'slug')).to.equal('internal-error');
  });
});

describe('a registration form: diagnostics', () => {
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    forgetWarnings();
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('says that the page names no event', async () => {
    const element = place({ client: koinonWith(), event: ' ' });
    await until(element, () => is(element, 'unavailable'));
    expect(warnings.join()).to.contain('KOINON-031');
    await settled(element);
    expect(shown(element)).to.contain('Registration is not available on this page');
  });

  it('says how the network’s staff let a page send', async () => {
    const client = koinonWith();
    const element = await form({ client, attributes: { network: 'gr' } });
    client.server.writeFailure = 'origin-not-allowed';
    await fillIn(element);
    await send(element);
    expect(warnings.join()).to.contain(`koinon origins add gr ${location.origin}`);
    const link = root(element).querySelector<HTMLAnchorElement>('.page-link a');
    expect(link?.href).to.equal('https://koinon.test/e/gr/seminar');
  });
});
