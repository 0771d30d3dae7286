import { expect } from 'chai';
import { sampleNetworks } from '@koinon/sdk/testing';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { hide } from './testing/another-day.ts';
import {
  button,
  choose,
  fillIn,
  find,
  form,
  handIn,
  has,
  is,
  next,
  picture,
  press,
  said,
  shown,
  sign,
  statusOf,
  testKoinon,
  toPictures,
  until,
} from './testing/form.ts';

describe('the form of stories: handing in', () => {
  it('is done once where its answer was lost', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillIn(element);
    client.server.dropAfterWork = true;
    await handIn(element);
    expect(shown(element)).to.contain('The story will not be handed in twice');
    client.server.dropAfterWork = false;
    button(element, 'Try again').click();
    await until(element, () => is(element, 'done'));
    expect(client.server.drafts.map(({ status }) => status)).to.deep.equal(['submitted']);
    expect(client.server.mailbox).to.have.length(1);
  });

  it('has nothing that axe would find, before and after', async () => {
    const element = await form();
    await fillIn(element);
    expect(await violations(element)).to.deep.equal([]);
    await handIn(element);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is kept back by a page that says so', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillIn(element);
    element.addEventListener('koinon-submit', event => event.preventDefault());
    button(element, 'Hand in the story').click();
    await settled(element);
    expect(client.server.calls.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
  });

  it('leads to what the server refused, beside its field', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillIn(element);
    client.server.writeFailure = 'origin-not-allowed';
    await handIn(element);
    expect(shown(element)).to.contain('Forms cannot be sent from this page');
    client.server.writeFailure = null;
  });

  it('says why there is no form, and loads it when the connection is back', async () => {
    const client = testKoinon();
    client.server.failure = 'offline';
    const element = await form({ client });
    expect(is(element, 'error')).to.equal(true);
    client.server.failure = null;
    dispatchEvent(new Event('online'));
    await until(element, () => is(element, 'open'));
  });

  it('names no story where the network publishes no form', async () => {
    const networks = sampleNetworks().map(network => ({ ...network, privacy: null }));
    const element = await form({ client: testKoinon({ networks }) });
    expect(is(element, 'unavailable')).to.equal(true);
    expect(shown(element)).to.contain('You cannot tell a story here yet');
  });
});

describe('the form of stories: after it was handed in', () => {
  it('sends nothing more', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillIn(element);
    await handIn(element);
    const before = client.server.calls.length;
    hide();
    await settled(element);
    expect(client.server.calls.slice(before).map(({ method }) => method)).to.deep.equal([]);
  });

  it('begins another one without the pictures of the first', async () => {
    const element = await form();
    await toPictures(element);
    await choose(element, await picture());
    await until(element, () => statusOf(element).join() === 'Uploaded');
    await press(element, 'Remove: picture 1');
    await next(element);
    await next(element);
    await sign(element);
    await handIn(element);
    await press(element, 'Tell another story');
    await until(element, () => has(element, '[name="title"]'));
    await toPictures(element);
    expect(has(element, '#f-images-undo')).to.equal(false);
  });
});

describe('the form of stories: the link to the story that was handed in', () => {
  const lend = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('is said to be copied, or that the browser refused', async () => {
    const element = await form();
    await fillIn(element);
    await handIn(element);
    lend(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await press(element, 'Copy the link');
    const refused = 'The link could not be copied. Select it above and copy it yourself.';
    await until(element, () => shown(element).includes(refused));
    expect(said(element)).to.equal(refused);
    const copied: string[] = [];
    lend(async text => void copied.push(text));
    await press(element, 'Copy the link');
    await until(element, () => said(element) === 'The link has been copied');
    expect(shown(element)).not.to.include(refused);
    expect(copied).to.deep.equal([textOf(find(element, '.secret'))]);
  });
});
