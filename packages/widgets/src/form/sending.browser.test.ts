import { expect } from 'chai';
import { textOf, violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import { lost, problem, type FormProbe } from './testing/form-probe.ts';
import {
  button,
  field,
  focused,
  place,
  press,
  ready,
  rootOf,
  shown,
  tick,
  type,
  until,
} from './testing/hands.ts';

const { onePage, section } = forms;
const short = onePage(section('you', [forms.name, forms.email]));
const typed = { name: 'Eleni', email: 'eleni@example.gr' };

async function sent(more: Parameters<typeof place>[1] = {}): Promise<FormProbe> {
  const element = await place(short, { answers: typed, ...more });
  await press(element, 'Register');
  return element;
}

async function failed(error: unknown, more: Parameters<typeof place>[1] = {}): Promise<FormProbe> {
  const element = await sent(more);
  element.sent.at(-1)?.refuse(error);
  await until(element, () => element.form.phase === 'failed');
  await ready(element);
  return element;
}

const isOnline = (value: boolean) =>
  Object.defineProperty(navigator, 'onLine', { value, configurable: true });
const stored = (element: FormProbe) => sessionStorage.getItem(`koinon:form:${element.form.name}`);

describe('sending', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    sessionStorage.clear();
  });

  it('happens once, however often and by whatever the button is pressed', async () => {
    const element = await place(short, { answers: typed });
    const press = button(element, 'Register');
    press.click();
    press.click();
    field(element, 'Full name').form?.requestSubmit();
    await ready(element);
    press.click();
    await ready(element);
    expect(element.sent).to.have.length(1);
    expect(press.ariaDisabled ?? press.getAttribute('aria-disabled')).to.equal('true');
    expect(press.disabled).to.equal(false);
    expect(element.said).to.include('Sending');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is not said any more when it is over: taken, or not', async () => {
    const status = (element: FormProbe) => textOf(rootOf(element).querySelector('[role=status]') ?? element);
    const element = await failed(lost());
    expect(element.said).to.include('Sending');
    expect(status(element)).to.equal('');
    await press(element, 'Try again');
    expect(status(element)).to.equal('Sending');
    element.sent[1]?.take();
    await until(element, () => element.form.phase === 'done');
    await ready(element);
    expect(status(element)).to.equal('');
    expect(focused(element)?.id).to.equal('done');
  });

  it('reads what a password manager wrote without a word', async () => {
    const element = await place(short);
    field(element, 'Full name').value = 'Eleni';
    field(element, 'E-mail').value = 'eleni@example.gr';
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.deep.equal(typed);
  });

  it('sends what stands in the field that people do not see, and shows it to nobody', async () => {
    const element = await place(short, { answers: typed });
    const trap = rootOf(element).querySelector<HTMLInputElement>('[name=leaveEmpty]');
    expect(trap?.tabIndex).to.equal(-1);
    expect(trap?.closest('[aria-hidden=true]')).to.not.equal(null);
    if (trap) trap.value = 'spam';
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.deep.equal({ ...typed, leaveEmpty: 'spam' });
  });

  it('keeps the key for the same answers after a lost answer, and takes another for others', async () => {
    const element = await failed(lost());
    expect(shown(element)).to.contain('We do not know whether the form arrived');
    expect(field(element, 'Full name').value).to.equal('Eleni');
    expect(focused(element)?.id).to.equal('trouble');
    await press(element, 'Try again');
    expect(element.sent[1]?.key).to.equal(element.sent[0]?.key);
    element.sent[1]?.refuse(lost());
    await until(element, () => element.form.phase === 'failed');
    await type(element, 'E-mail', 'maria@example.gr');
    await press(element, 'Try again');
    expect(element.sent[2]?.key).to.not.equal(element.sent[0]?.key);
    expect(element.failures).to.have.length(2);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('without a connection says so, keeps everything, and says when it is back', async () => {
    isOnline(false);
    const element = await failed(lost());
    expect(shown(element)).to.contain('You are offline, so the form has not been sent');
    isOnline(true);
    dispatchEvent(new Event('online'));
    await ready(element);
    expect(shown(element)).to.contain('You can send the form now');
    expect(element.said.at(-1)).to.contain('You are online again');
    expect(element.sent).to.have.length(1);
    await press(element, 'Try again');
    expect(element.sent).to.have.length(2);
  });

  it('waits and sends again by itself when it was too fast', async () => {
    const element = await sent();
    element.sent[0]?.refuse(problem('too-fast', 429, { retryAfter: 2000 }));
    await until(element, () => element.form.phase === 'waiting');
    await ready(element);
    expect(shown(element)).to.contain('It will be sent in 2 seconds');
    expect(element.said.filter(one => one.includes('seconds'))).to.have.length(1);
    expect(await violations(element)).to.deep.equal([]);
    button(element, 'Sending').click();
    for (const count of [1, 2]) {
      await until(element, () => element.delays.length === count);
      element.delays[count - 1]?.();
    }
    await until(element, () => element.sent.length === 2);
    expect(element.sent[1]?.key).to.equal(element.sent[0]?.key);
    expect(element.failures).to.deep.equal([]);
  });

  it('takes a new key, once, where the server knows the old one for something else', async () => {
    const element = await sent();
    element.sent[0]?.refuse(problem('idempotency-key-reused', 422));
    await until(element, () => element.sent.length === 2);
    expect(element.sent[1]?.key).to.not.equal(element.sent[0]?.key);
    expect(element.sent[1]?.body).to.deep.equal(element.sent[0]?.body);
  });

  it('says in words why it was refused, and keeps what was typed', async () => {
    for (const [slug, status, words] of [
      ['no-places', 409, 'There are no places left'],
      ['origin-not-allowed', 403, 'Forms cannot be sent from this page'],
      ['internal-error', 500, 'The form could not be sent'],
    ] as const) {
      const element = await failed(problem(slug, status));
      expect(shown(element)).to.contain(words);
      expect(field(element, 'E-mail').value).to.equal('eleni@example.gr');
    }
  });

  it('is kept back by a page that says so', async () => {
    const element = await place(short, { answers: typed });
    element.mayBeSent = false;
    await press(element, 'Register');
    expect(element.sent).to.deep.equal([]);
    element.mayBeSent = true;
    await press(element, 'Register');
    expect(element.sent).to.have.length(1);
  });

  it('is failed when the page was frozen meanwhile: back, it can be tried again under its key', async () => {
    const element = await sent();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await ready(element);
    expect(element.form.phase).to.equal('failed');
    expect(element.sent[0]?.signal.aborted).to.equal(true);
    await press(element, 'Try again');
    expect(element.sent[1]?.key).to.equal(element.sent[0]?.key);
  });
});

describe('a reload', () => {
  afterEach(() => sessionStorage.clear());

  it('finds nothing in the tab before the button was pressed', async () => {
    const element = await place(short);
    await type(element, 'Full name', 'Eleni');
    expect(stored(element)).to.equal(null);
    await press(element, 'Register');
    expect(stored(element)).to.equal(null);
  });

  it('after a lost answer brings the form back as it was, to be sent under the same key', async () => {
    const element = await sent({ name: 'lost' });
    const { key } = element.sent[0] ?? {};
    element.remove();
    const again = await place(short, { name: 'lost' });
    await ready(again);
    expect(shown(again)).to.contain('You had sent this form, but we do not know whether it arrived');
    expect(field(again, 'Full name').value).to.equal('Eleni');
    expect(focused(again)).to.equal(null);
    await press(again, 'Try again');
    expect(again.sent[0]?.key).to.equal(key);
  });

  it('after it was taken says so, and knows nothing of what was typed', async () => {
    const element = await sent({ name: 'taken' });
    element.sent[0]?.take();
    await until(element, () => element.form.phase === 'done');
    expect(stored(element)).to.equal('{"status":"done"}');
    const again = await place(short, { name: 'taken' });
    await ready(again);
    expect(shown(again)).to.contain('Check your e-mail');
    expect(shown(again)).to.not.contain('eleni');
    expect(focused(again)).to.equal(null);
    expect(again.done).to.deep.equal([{ email: '', restored: true }]);
    await press(again, 'Fill in the form again');
    expect(field(again, 'Full name').value).to.equal('');
    expect(stored(again)).to.equal(null);
  });

  it('after a refusal begins with an empty form', async () => {
    const element = await failed(problem('no-places', 409), { name: 'refused' });
    expect(stored(element)).to.equal(null);
  });

  it('is not needed where the browser forbids storage', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('No.', 'SecurityError');
      },
    });
    try {
      const element = await sent();
      element.sent[0]?.take();
      await until(element, () => element.form.phase === 'done');
    } finally {
      if (real) Object.defineProperty(window, 'sessionStorage', real);
    }
  });
});

describe('another form in the same place', () => {
  it('begins anew; the same one asked for again keeps what was typed', async () => {
    const element = await place(short, { name: 'a' });
    await type(element, 'Full name', 'Eleni');
    element.setup = { name: 'a', definition: { ...short }, notice: undefined };
    await ready(element);
    expect(field(element, 'Full name').value).to.equal('Eleni');
    element.setup = undefined;
    await element.updateComplete;
    element.setup = { name: 'a', definition: { ...short }, notice: undefined };
    await ready(element);
    expect(field(element, 'Full name').value).to.equal('Eleni');
    element.setup = { name: 'b', definition: short, notice: undefined };
    await ready(element);
    expect(field(element, 'Full name').value).to.equal('');
  });

  it('can be the same, with its answers, to correct one of them', async () => {
    const element = await sent();
    element.sent[0]?.take();
    await until(element, () => element.form.phase === 'done');
    await ready(element);
    expect(await violations(element)).to.deep.equal([]);
    element.form.again({ keep: true });
    await ready(element);
    expect(field(element, 'E-mail').value).to.equal('eleni@example.gr');
    await tick(element, 'Full name');
  });
});
