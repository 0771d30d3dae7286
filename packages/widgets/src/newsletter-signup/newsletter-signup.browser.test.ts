import { expect } from 'chai';
import { html } from 'lit';
import { provideClient } from '../core/index.ts';
import { forgetWarnings } from '../core/warn.ts';
import { fixture, hold, nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonNewsletterSignup } from './newsletter-signup.element.ts';
import {
  asks,
  button,
  field,
  fillInNewsletter,
  form as formOf,
  is,
  leave,
  place as placeOf,
  remark,
  root,
  said,
  send,
  shown,
  testKoinon,
  tick,
  type,
  until,
  type Options,
} from '../network-form/testing/form.ts';

const TAG = 'koinon-newsletter-signup';
const form = (options?: Options) => formOf(TAG, options);
const place = (options?: Options) => placeOf(TAG, options);
const posts = (client: ReturnType<typeof testKoinon>) =>
  client.server.calls.filter(({ method }) => method === 'POST');
const bodyOf = (client: ReturnType<typeof testKoinon>): Record<string, unknown> =>
  JSON.parse(posts(client).at(-1)?.body ?? '{}') as Record<string, unknown>;

describe('a newsletter’s form: defaults', () => {
  it('keeps its layout until the form is there', async () => {
    const client = testKoinon();
    client.server.hold();
    const element = place({ client });
    await until(element, () => client.server.waiting > 0);
    expect(is(element, 'loading')).to.equal(true);
    expect(root(element).querySelector('[aria-busy="true"] .skeleton')).to.not.equal(null);
    client.server.release();
    await settled(element);
    expect(is(element, 'open')).to.equal(true);
  });

  it('asks one question of the server, and writes nothing to the tab before the button', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await type(element, 'email', 'maria@ypes.gov.gr');
    expect(client.server.calls.map(({ path }) => path)).to.deep.equal(['forms/newsletter']);
    expect(sessionStorage).to.have.length(0);
  });

  it('has the language of the page chosen, and takes another', async () => {
    const client = testKoinon();
    const element = await form({ client, attributes: { lang: 'el' } });
    expect(field(element, 'lang=el').checked).to.equal(true);
    await tick(element, 'lang=en');
    await fillInNewsletter(element);
    await send(element, 'Εγγραφή');
    expect(bodyOf(client)['lang']).to.equal('en');
  });

  it('says how long an address is kept and what allows it', async () => {
    const client = testKoinon();
    const element = await form({ client });
    const { retentionDays = 0 } = (await client.forms.get('newsletter')).notice ?? {};
    expect(shown(element))
      .to.contain(`Until ${retentionDays} days after you unsubscribe`)
      .and.to.contain('Legal basis Your consent (GDPR, article 6(1)(a))');
  });

  it('has the consent after what one consents to: the notice stands before its box', async () => {
    const element = await form();
    const notice = root(element).querySelector('.notice') ?? element;
    const order = notice.compareDocumentPosition(field(element, 'consent'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('fits into 320 px, with 44 px for each control', async () => {
    const element = await form();
    element.style.inlineSize = '320px';
    await settled(element);
    expect(root(element).querySelector('form')?.scrollWidth).to.be.at.most(320);
    const low = [...root(element).querySelectorAll<HTMLElement>('.control, .check, button')];
    expect(low.filter(one => one.getBoundingClientRect().height < 44)).to.deep.equal([]);
  });
});

describe('a newsletter’s form: properties', () => {
  it('takes a client that it is given right after it came into the page, and speaks of no error', async () => {
    const client = testKoinon();
    const box = fixture<HTMLElement>('<div></div>');
    const failures: Event[] = [];
    box.addEventListener('koinon-error', event => failures.push(event));
    const element = document.createElement(TAG);
    element.setAttribute('network', 'gr');
    box.append(element);
    element.client = client;
    await settled(element);
    expect(is(element, 'open')).to.equal(true);
    expect(failures).to.deep.equal([]);
    expect(client.server.calls.map(({ path }) => path)).to.deep.equal(['forms/newsletter']);
  });

  it('says in which language it was read, whatever language the mails are in', async () => {
    const client = testKoinon();
    const element = await form({ client, attributes: { lang: 'el' } });
    await fillInNewsletter(element);
    await tick(element, 'lang=en');
    await send(element, 'Εγγραφή');
    expect(bodyOf(client)).to.include({ lang: 'en', formLang: 'el' });
  });

  it('offers the lists that it is given, and sends what is ticked', async () => {
    const client = testKoinon();
    const element = await form({ client, attributes: { lists: 'events, bulletin' } });
    expect(root(element).querySelectorAll('[name=lists]')).to.have.length(2);
    await fillInNewsletter(element);
    await tick(element, 'lists=events', 'topics=skills');
    const subscribed = nextEvent(element, 'koinon-subscribed');
    await send(element, 'Subscribe');
    expect((await subscribed).detail.lists).to.deep.equal(['bulletin', 'events']);
    expect(bodyOf(client)['topics']).to.deep.equal(['skills']);
  });

  it('asks for no list where one is given, and sends it', async () => {
    const client = testKoinon();
    const element = await form({ client, attributes: { lists: 'events' } });
    expect(asks(element, 'lists')).to.equal(false);
    const submit = nextEvent(element, 'koinon-submit');
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    expect((await submit).detail).to.deep.include({ form: 'newsletter' });
    expect((await submit).detail.body['lists']).to.deep.equal(['events']);
    expect(bodyOf(client)['lists']).to.deep.equal(['events']);
  });

  it('asks for no list where the network has one, and tells the page which', async () => {
    const client = testKoinon({ network: 'pt' });
    const element = await form({ client });
    expect(asks(element, 'lists')).to.equal(false);
    await fillInNewsletter(element);
    const subscribed = nextEvent(element, 'koinon-subscribed');
    await send(element, 'Subscribe');
    expect((await subscribed).detail.lists).to.deep.equal(['expresso']);
    expect(posts(client)).to.have.length(1);
  });

  it('speaks another language without asking again, and keeps what was typed', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await type(element, 'email', 'maria@ypes.gov.gr');
    element.lang = 'pt';
    await until(element, () => shown(element).includes('Endereço de e-mail'));
    expect(field(element, 'email').value).to.equal('maria@ypes.gov.gr');
    expect(client.server.calls).to.have.length(1);
  });

  it('stands under the heading level that the page says', async () => {
    const element = await form({ attributes: { 'heading-level': '4' } });
    expect(
      [...root(element).querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => localName)[0],
    ).to.equal('h4');
  });
});

describe('a newsletter’s form: slots', () => {
  it('has the page’s own heading in the place of its own', async () => {
    const undo = provideClient(testKoinon());
    const element = await settled(
      fixture<KoinonNewsletterSignup>(
        html`<koinon-newsletter-signup lang="en" network="gr">
          <h3 slot="heading">Stay in touch</h3>
          <p>Without JavaScript</p>
        </koinon-newsletter-signup>`,
      ),
    );
    undo();
    const slot = root(element).querySelector<HTMLSlotElement>('slot[name=heading]');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Stay in touch']);
    expect(root(element).querySelectorAll('slot')).to.have.length(1);
  });
});

describe('a newsletter’s form: states', () => {
  it('not published: the network has no newsletter, or nobody who answers for the data', async () => {
    const without = [{ newsletter: null }, { privacy: null }];
    for (const change of without) {
      const client = testKoinon();
      client.server.networks = client.server.networks.map(network => ({ ...network, ...change }));
      const element = await form({ client });
      expect(shown(element)).to.contain('You cannot subscribe here yet');
      expect(is(element, 'unavailable')).to.equal(true);
      expect(root(element).querySelectorAll('input')).to.have.length(0);
      expect(await violations(element)).to.deep.equal([]);
    }
  });

  it('no server: says so, and to whoever develops the page what is missing', async () => {
    forgetWarnings();
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    const box = fixture<HTMLElement>('<div></div>');
    const element = document.createElement(TAG);
    element.lang = 'en';
    const failed = nextEvent(element, 'koinon-error');
    box.append(element);
    await failed;
    await settled(element);
    console.warn = warn;
    expect(shown(element)).to.contain('The newsletter is not available on this page');
    expect(is(element, 'unavailable')).to.equal(true);
    expect(warnings.join()).to.contain('KOINON-105');
  });

  it('a server that is named in the next task, as Angular does: nothing is missed before', async () => {
    const box = fixture<HTMLElement>('<div></div>');
    const element = document.createElement(TAG);
    element.lang = 'en';
    const failures: Event[] = [];
    element.addEventListener('koinon-error', event => failures.push(event));
    box.append(element);
    await new Promise(resolve => setTimeout(resolve));
    expect(is(element, 'unavailable')).to.equal(false);
    expect(is(element, 'loading')).to.equal(true);
    Object.assign(element, { client: testKoinon() });
    await until(element, () => is(element, 'open'));
    expect(failures).to.deep.equal([]);
  });

  it('offline: says so aloud, and loads by itself when the connection is back', async () => {
    const client = testKoinon();
    client.server.failure = 'offline';
    const element = await form({ client });
    expect(is(element, 'error')).to.equal(true);
    // Its sign is red; its words are read like any others.
    const words = root(element).querySelector('.state p');
    const heading = root(element).querySelector('.header');
    if (!words || !heading) throw new Error('It says what to do.');
    expect(getComputedStyle(words).fontWeight).to.equal('400');
    expect(getComputedStyle(words).color).to.equal(getComputedStyle(heading).color);
    await until(element, () => said(element).startsWith('You are offline.'));
    client.server.failure = null;
    dispatchEvent(new Event('online'));
    await until(element, () => is(element, 'open'));
  });

  it('error: tells the page, tries again at the press of its button, and the focus goes to what has come', async () => {
    const client = testKoinon();
    client.server.failure = '500';
    const element = place({ client });
    const { error } = await nextEvent(element, 'koinon-error');
    expect(Reflect.get(Object(error), 'slug')).to.equal('internal-error');
    await settled(element);
    expect(await violations(element)).to.deep.equal([]);
    client.server.failure = null;
    const again = button(element, 'Try again');
    again.focus();
    again.click();
    await until(element, () => is(element, 'open'));
    await settled(element);
    expect(root(element).activeElement?.id).to.equal('top');
  });

  it('what is wrong stands in a summary that has the focus, and beside its field', async () => {
    const element = await form();
    await type(element, 'email', 'maria@');
    await send(element, 'Subscribe');
    expect(root(element).activeElement?.id).to.equal('summary');
    expect([...root(element).querySelectorAll('.summary li')].map(textOf)).to.deep.equal([
      'Enter the whole e-mail address, like name@example.org',
      'Choose what you would like to receive',
      'Tick the box to say that you want to receive what you ask for by e-mail',
    ]);
    expect(field(element, 'email').getAttribute('aria-invalid')).to.equal('true');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('a lost answer: keeps everything, and sends it again under the same key', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInNewsletter(element);
    client.server.dropAfterWork = true;
    await send(element, 'Subscribe');
    expect(shown(element)).to.contain('You will not be subscribed twice.');
    client.server.dropAfterWork = false;
    button(element, 'Try again').click();
    await until(element, () => is(element, 'done'));
    expect(new Set(posts(client).map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
    expect(client.server.mailbox).to.have.length(1);
  });

  it('pressed twice: is sent once', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInNewsletter(element);
    client.server.hold();
    button(element, 'Subscribe').click();
    root(element).querySelector<HTMLButtonElement>('[part~=submit]')?.click();
    await until(element, () => client.server.waiting > 0);
    root(element).querySelector<HTMLButtonElement>('[part~=submit]')?.click();
    client.server.release();
    await until(element, () => is(element, 'done'));
    expect(posts(client)).to.have.length(1);
  });

  it('after sending there is no telling a stranger and a known address apart', async () => {
    const client = testKoinon();
    const seen: string[] = [];
    for (const email of ['maria@ypes.gov.gr', 'stranger@example.org', 'maria@ypes.gov.gr']) {
      const element = await form({ client });
      await fillInNewsletter(element, email);
      await send(element, 'Subscribe');
      seen.push(shown(element).replaceAll(email, '…'));
    }
    expect(new Set(seen).size).to.equal(1);
  });

  it('says "check your mail" still after a reload, without the address, and tells the page nothing again', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    const again = document.createElement(TAG);
    again.lang = 'en';
    again.network = 'gr';
    again.client = client;
    let subscribed = 0;
    again.addEventListener('koinon-subscribed', () => (subscribed += 1));
    element.replaceWith(again);
    await until(again, () => is(again, 'done') && shown(again).includes('Check your mail'));
    expect(shown(again))
      .to.contain('the address that you gave')
      .and.to.contain('If you have already confirmed')
      .and.not.to.contain('maria@ypes.gov.gr');
    expect(subscribed).to.equal(0);
    button(again, 'Fill in the form again').click();
    await until(again, () => is(again, 'open'));
    await settled(again);
    expect(field(again, 'email').value).to.equal('');
    expect(field(again, 'consent').checked).to.equal(false);
  });
});

describe('a newsletter’s form: after sending', () => {
  it('leads back to the address, with everything else as it was', async () => {
    const element = await form();
    await fillInNewsletter(element, 'maria@ypse.gov.gr');
    await send(element, 'Subscribe');
    button(element, 'Correct the address').click();
    await until(element, () => is(element, 'open'));
    await settled(element);
    expect(root(element).activeElement).to.equal(field(element, 'email'));
    expect(field(element, 'lists=bulletin').checked).to.equal(true);
  });

  it('sends the same again for another mail, under another key, and tells the page once', async () => {
    const client = testKoinon();
    const element = await form({ client });
    let subscribed = 0;
    element.addEventListener('koinon-subscribed', () => (subscribed += 1));
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    button(element, 'Send the message again').click();
    await until(element, () => client.server.mailbox.length === 2 && is(element, 'done'));
    const [first, second] = posts(client);
    expect(second?.body).to.equal(first?.body);
    expect(second?.headers['idempotency-key']).to.not.equal(first?.headers['idempotency-key']);
    expect(subscribed).to.equal(1);
  });
});

describe('a newsletter’s form: advice on an address', () => {
  const advised = (element: KoinonNewsletterSignup, words: string) =>
    until(element, () => remark(element).includes(words));

  it('is tied to the field, said politely, and no error', async () => {
    const element = await form();
    await type(element, 'email', 'maria@gmail.com');
    await leave(element, 'email');
    await advised(element, 'your work address is better');
    const email = field(element, 'email');
    const ids = (email.getAttribute('aria-describedby') ?? '').split(' ');
    const line = root(element).querySelector('.remark [role=status]');
    expect(ids).to.include(line?.id);
    expect([email.getAttribute('aria-invalid'), line?.getAttribute('role')]).to.deep.equal([null, 'status']);
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('is not said while one types, and goes when the address changes', async () => {
    const element = await form();
    await type(element, 'email', 'maria@gmail.com');
    await leave(element, 'email');
    await advised(element, 'private address');
    const line = root(element).querySelector('.remark [role=status]');
    await type(element, 'email', 'maria@gmail.co');
    expect(remark(element)).to.equal('');
    // The region stays: one that comes with its words is not read.
    expect(root(element).querySelector('.remark [role=status]')).to.equal(line);
    await type(element, 'email', 'maria@ypes.gov.gr');
    await leave(element, 'email');
    expect(remark(element)).to.equal('');
    expect(field(element, 'email').getAttribute('aria-describedby')).to.not.contain('remark');
  });

  it('comes when the press is over by which the field was left, so that the press meets what it was meant for', async () => {
    const element = await form();
    await type(element, 'email', 'maria@gmail.com');
    await until(element, () => root(element).querySelector('.remark') !== null);
    const top = () => field(element, 'lists=events').getBoundingClientRect().top;
    const before = top();
    const release = hold();
    await leave(element, 'email');
    element.requestUpdate();
    await settled(element);
    expect([remark(element), top()]).to.deep.equal(['', before]);
    release();
    await advised(element, 'private address');
    expect(top()).to.be.above(before);
  });

  it('offers the address that was probably meant, and puts it in', async () => {
    const element = await form();
    await type(element, 'email', 'maria@gmial.com');
    await leave(element, 'email');
    await advised(element, 'Did you mean maria@gmail.com ?');
    expect(await violations(element)).to.deep.equal([]);
    button(element, 'Use maria@gmail.com').click();
    await settled(element);
    expect(field(element, 'email').value).to.equal('maria@gmail.com');
    await until(element, () => root(element).activeElement === field(element, 'email'));
    expect(root(element).querySelector('.remark button')).to.equal(null);
  });

  it('never holds the form up', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInNewsletter(element, 'maria@gmial.com');
    await send(element, 'Subscribe');
    expect(client.server.mailbox.map(({ to }) => to)).to.deep.equal(['maria@gmial.com']);
  });

  it('is not there where the server sends no rules', async () => {
    const client = testKoinon();
    client.server.settings = {};
    const element = await form({ client });
    await type(element, 'email', 'maria@gmail.com');
    await leave(element, 'email');
    await until(element, () => root(element).querySelector('.remark') !== null);
    await settled(element);
    expect(remark(element)).to.equal('');
  });
});

describe('a newsletter’s form: without a client', () => {
  const { fetch } = globalThis;
  let asked: Request[] = [];
  let answer: (request: Request) => Promise<Response>;
  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      asked.push(request.clone());
      return answer(request);
    };
  });
  afterEach(() => (globalThis.fetch = fetch));

  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

  async function placed(): Promise<KoinonNewsletterSignup> {
    sessionStorage.clear();
    const { event: _event, ...form } = await testKoinon().forms.get('newsletter');
    answer = async ({ method }) =>
      json(method === 'GET' ? form : { status: 'check-mail' }, method === 'GET' ? 200 : 202);
    const element = fixture<KoinonNewsletterSignup>(
      '<koinon-newsletter-signup lang="en" api="https://koinon.test" network="gr"></koinon-newsletter-signup>',
    );
    await until(element, () => is(element, 'open'));
    return settled(element);
  }

  it('asks the server by itself, and sends what was typed with its ticket, without cookies', async () => {
    const element = await placed();
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    const [read, sent] = asked;
    expect(read?.url).to.equal('https://koinon.test/v1/forms/newsletter?network=gr');
    expect(sent?.url).to.equal('https://koinon.test/v1/newsletter/subscriptions?network=gr');
    expect([sent?.method, sent?.credentials]).to.deep.equal(['POST', 'omit']);
    expect(sent?.headers.get('idempotency-key')).to.match(/^[\w-]{16,}$/);
    expect(await sent?.json()).to.deep.include({
      email: 'maria@ypes.gov.gr',
      lists: ['bulletin'],
      consent: true,
      lang: 'en',
      ticket: (await testKoinon().forms.get('newsletter')).ticket,
    });
  });

  it('advises by the rules that came with the form', async () => {
    const element = await placed();
    await type(element, 'email', 'maria@gmail.com');
    await leave(element, 'email');
    await until(element, () => remark(element).includes('private address'));
  });

  it('leads to the network’s own page where the site may not send', async () => {
    const element = await placed();
    const refusal = { type: 'https://koinon.test/problems/origin-not-allowed', title: '', status: 403 };
    answer = async () => json(refusal, 403);
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    const link = root(element).querySelector<HTMLAnchorElement>('.page-link a');
    expect(link?.href).to.equal('https://koinon.test/f/gr/newsletter');
  });
});

describe('a newsletter’s form: diagnostics', () => {
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    forgetWarnings();
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('says which lists the network does not have, and which it has', async () => {
    const element = await form({ attributes: { lists: 'evnets' } });
    expect(warnings.join())
      .to.contain('KOINON-033')
      .and.to.contain('"evnets"')
      .and.to.contain('bulletin, events');
    expect(root(element).querySelectorAll('[name=lists]')).to.have.length(2);
  });

  it('says how the network’s staff let a page send', async () => {
    const client = testKoinon();
    const element = await form({ client });
    client.server.writeFailure = 'origin-not-allowed';
    await fillInNewsletter(element);
    await send(element, 'Subscribe');
    expect(warnings.join()).to.contain(`koinon origins add gr ${location.origin}`);
    expect(shown(element)).to.contain('Subscribe on the network’s own page instead.');
  });
});
