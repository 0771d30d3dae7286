import { expect } from 'chai';
import { sampleNetworks } from '@koinon/sdk/testing';
import { violations } from '../testing/fixture.ts';
import { fixture, settled, textOf } from '../testing/fixture.ts';
import './define.ts';
import {
  about,
  button,
  cards,
  choose,
  field,
  fillIn,
  find,
  form,
  handIn,
  has,
  is,
  next,
  picture,
  place,
  press,
  root,
  said,
  shown,
  sign,
  statusOf,
  step,
  tell,
  testKoinon,
  type,
  until,
} from './testing/form.ts';

const token = (client: ReturnType<typeof testKoinon>) => client.server.drafts[0]?.tokens[0] ?? '';
type Story = Awaited<ReturnType<typeof form>>;

async function mailLink(element: Story, email = 'maria@ypes.gov.gr'): Promise<void> {
  if (!has(element, '#later-email')) await press(element, 'Save and continue later');
  await until(element, () => has(element, '#later-email'));
  const address = find<HTMLInputElement>(element, '#later-email');
  address.value = email;
  address.dispatchEvent(new InputEvent('input', { bubbles: true }));
  button(element, 'Save and send me the link').click();
  await until(element, () => has(element, '#linked, #later-error'));
}

async function toPictures(element: Story): Promise<void> {
  await about(element);
  await tell(element);
  await until(element, () => has(element, '.drop'));
}

const goOffline = (is: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !is });
  dispatchEvent(new Event(is ? 'offline' : 'online'));
};

describe('the form of stories: going on another day', () => {
  it('mails a link to what is written so far, and goes on', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await type(element, 'title', 'A lab in Lamia');
    await mailLink(element);
    expect(root(element).activeElement?.id).to.equal('linked');
    expect(client.server.mailbox.map(({ to, template }) => [to, template])).to.deep.equal([
      ['maria@ypes.gov.gr', 'story-link'],
    ]);
    expect(client.server.drafts[0]?.answers).to.include({ title: 'A lab in Lamia' });
    expect(await violations(element)).to.deep.equal([]);
  });

  it('asks for an address that can be one, and keeps what is typed when the link is not sent', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element, 'maria');
    expect(textOf(find(element, '#later-error'))).to.equal(
      'Enter the whole e-mail address, like name@example.org',
    );
    expect(client.server.drafts).to.have.length(0);
    client.server.writeFailure = 'network';
    const address = find<HTMLInputElement>(element, '#later-email');
    address.value = 'maria@ypes.gov.gr';
    address.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(element, 'Save and send me the link').click();
    await until(element, () => shown(element).includes('could not be sent'));
    expect(address.value).to.equal('maria@ypes.gov.gr');
  });

  it('saves from step to step once there is a draft, and not before', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await about(element);
    expect(client.server.drafts).to.have.length(0);
    await mailLink(element);
    await tell(element);
    await until(element, () => 'why' in (client.server.drafts[0]?.answers ?? {}));
    expect(shown(element)).to.match(/Draft saved at|Saving/);
    expect(client.server.drafts[0]?.answers).to.include({ why: 'People waited for hours.' });
    expect(client.server.drafts[0]?.answers).not.to.have.property('privacy');
  });

  it('goes on after a reload of the tab with what the server has', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await type(element, 'title', 'A lab in Lamia');
    await mailLink(element);
    element.remove();
    const again = await form({ client, again: true });
    await until(again, () => field(again, 'title').value !== '');
    expect(field(again, 'title').value).to.equal('A lab in Lamia');
    await fillIn(again);
    await handIn(again);
    expect(client.server.drafts.map(({ status }) => status)).to.deep.equal(['submitted']);
    expect(sessionStorage.getItem('koinon:story::gr:')).to.equal(null);
  });
});

describe('the form of stories: on this device', () => {
  const keep = async (element: Story) => {
    if (!has(element, '#device')) await press(element, 'Save and continue later');
    await until(element, () => has(element, '#device'));
    find(element, '#device').click();
    await settled(element);
  };

  it('keeps nothing before the box is ticked', async () => {
    const element = await form();
    await type(element, 'title', 'A lab in Lamia');
    await about(element);
    element.remove();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('keeps it until a day that it says, and asks before it shows it', async () => {
    const element = await form();
    await keep(element);
    expect(said(element)).to.equal('What you write is kept on this device.');
    await type(element, 'title', 'A lab in Lamia');
    element.remove();
    expect(shown(element)).to.match(/until 21 December 2026/);
    const again = await form({ again: true });
    await until(again, () => has(again, '.found .button'));
    expect(is(again, 'found')).to.equal(true);
    expect(shown(again)).not.to.contain('Lamia');
    expect(await violations(again)).to.deep.equal([]);
    await press(again, 'Go on with it');
    expect(field(again, 'title').value).to.equal('A lab in Lamia');
  });

  it('deletes it when it is not wanted, and when the box is emptied', async () => {
    const element = await form();
    await keep(element);
    await type(element, 'title', 'A lab in Lamia');
    element.remove();
    const again = await form({ again: true });
    await until(again, () => has(again, '.found .button'));
    await press(again, 'Delete it and begin anew');
    expect(field(again, 'title').value).to.equal('');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await keep(again);
    expect(Object.keys(localStorage)).to.have.length(1);
    find(again, '#device').click();
    await settled(again);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('goes on with the same draft on the server, from what is younger', async () => {
    // The server’s clock stands before this device’s.
    const client = testKoinon({ now: '2026-11-21T09:00:00Z' });
    const element = await form({ client });
    await keep(element);
    await mailLink(element);
    await type(element, 'title', 'Typed last, and only here');
    element.remove();
    sessionStorage.clear();
    const again = await form({ client, again: true });
    await until(again, () => has(again, '.found .button'));
    await press(again, 'Go on with it');
    await until(again, () => has(again, '[name="title"]'));
    expect(field(again, 'title').value).to.equal('Typed last, and only here');
    await about(again);
    await until(again, () => client.server.drafts[0]?.answers['title'] === 'A lab in Lamia');
    expect(client.server.drafts).to.have.length(1);
  });

  it('deletes it when the story is handed in', async () => {
    const element = await form();
    await keep(element);
    await fillIn(element);
    await handIn(element);
    element.remove();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('says so where the browser keeps nothing', async () => {
    const element = await form();
    const { setItem } = Storage.prototype;
    try {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      await keep(element);
      expect(shown(element)).to.contain('This browser keeps nothing for this page');
      expect(find<HTMLInputElement>(element, '#device').checked).to.equal(false);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('the form of stories: two tabs on one draft', () => {
  it('shows both versions, and overwrites none before one is chosen', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await type(element, 'title', 'Here');
    await mailLink(element);
    client.server.changeDraft(token(client), { answers: { title: 'There', why: 'More' } });
    await about(element);
    await until(element, () => has(element, '.conflict'));
    expect(root(element).activeElement?.id).to.equal('conflict');
    const versions = textOf(find(element, '.conflict'));
    expect(versions).to.contain('A lab in Lamia').and.to.contain('There');
    expect(client.server.drafts[0]?.answers).to.include({ title: 'There' });
    expect(await violations(element)).to.deep.equal([]);
    await press(element, 'Go on with what is elsewhere');
    expect(has(element, '.conflict')).to.equal(false);
    expect(field(element, 'why').value).to.equal('More');
  });

  it('goes on with what is here where that is chosen', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
    client.server.changeDraft(token(client), { answers: { title: 'There' } });
    await about(element);
    await until(element, () => has(element, '.conflict'));
    await press(element, 'Go on with what is here');
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'A lab in Lamia');
    expect(has(element, '.conflict')).to.equal(false);
  });

  it('asks nobody to choose between two of the same', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
    client.server.dropAfterWork = true;
    await about(element);
    await until(element, () => shown(element).includes('could not be saved'));
    client.server.dropAfterWork = false;
    await tell(element);
    await until(element, () => /Draft saved at/.test(shown(element)));
    expect(has(element, '.conflict')).to.equal(false);
  });

  it('does not hand in over another version, and says what to do', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
    await fillIn(element);
    await until(element, () => /Draft saved at/.test(shown(element)));
    client.server.changeDraft(token(client), { answers: { title: 'There' } });
    await handIn(element);
    expect(shown(element)).to.contain('The story has not been handed in');
    await press(element, 'Go on with what is here');
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'A lab in Lamia');
    button(element, 'Try again').click();
    await until(element, () => is(element, 'done'));
  });

  it('leads to the page of a story that was handed in elsewhere', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
    client.server.changeDraft(token(client), { status: 'submitted' });
    await about(element);
    await until(element, () => has(element, '.over'));
    expect(find<HTMLAnchorElement>(element, '.over a').href).to.contain('/m/story-');
  });
});

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
    expect(shown(element)).to.contain('One cannot tell a story here yet');
  });
});

describe('the form of stories: pictures', () => {
  it('go on by themselves after a lost connection, without losing the others', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await toPictures(element);
    await choose(element, await picture('one.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded');
    client.server.uploadFailure = 'offline';
    goOffline(true);
    try {
      await choose(element, await picture('two.jpg'), await picture('three.jpg'));
      await until(
        element,
        () => statusOf(element).filter(one => one.startsWith('You are offline')).length === 2,
      );
      expect(await violations(element)).to.deep.equal([]);
      client.server.uploadFailure = null;
    } finally {
      goOffline(false);
    }
    await until(element, () => statusOf(element).join() === 'Uploaded,Uploaded,Uploaded');
    expect(client.server.drafts[0]?.uploads).to.have.length(3);
  });

  it('show how far they are, and can be stopped and tried again', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await toPictures(element);
    await choose(element, await picture('one.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded');
    client.server.hold();
    await choose(element, await picture('two.jpg'));
    await until(element, () => root(element).querySelector('progress')?.value === 0.5);
    await press(element, 'Stop: picture 2');
    expect(statusOf(element)[1]).to.equal('Stopped');
    client.server.release();
    await press(element, 'Try again: picture 2');
    await until(element, () => statusOf(element)[1] === 'Uploaded');
    expect(client.server.drafts[0]?.uploads).to.have.length(2);
  });

  it('that are none say so in words, beside their card', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await toPictures(element);
    await choose(element, new File(['no picture'], 'IMG_1.HEIC', { type: 'image/heic' }));
    await until(
      element,
      () =>
        statusOf(element)[0] !== 'Being made smaller' &&
        !/Uploading|Waiting/.test(statusOf(element)[0] ?? ''),
    );
    expect(statusOf(element)[0]).to.contain('HEIC').and.to.contain('JPEG');
    await next(element);
    expect(textOf(find(element, '.summary'))).to.contain('Picture 1: This picture has not been uploaded');
    find(element, '.summary a').click();
    await settled(element);
    expect(root(element).activeElement?.id).to.equal('f-images-0');
  });

  it('are moved by buttons that keep the focus, taken out, and put back', async () => {
    const element = await form();
    await toPictures(element);
    await choose(element, await picture('one.jpg'), await picture('two.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded,Uploaded');
    await type(element, 'images/1/alt', 'The second');
    field(element, 'images/0/people=none').click();
    field(element, 'images/1/people=agreed').click();
    field(element, 'images/1/place=cover').click();
    const chosen = () =>
      cards(element).map(card =>
        [...card.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value).join(),
      );
    await press(element, 'Move up: picture 2');
    expect(chosen()).to.deep.equal(['cover,agreed', 'gallery,none']);
    expect(field(element, 'images/0/alt').value).to.equal('The second');
    expect(textOf(cards(element)[0] ?? element)).to.contain('two.jpg');
    expect(root(element).activeElement?.id).to.equal('f-images-0-up');
    expect(said(element)).to.equal('The picture is now number 1 of 2');
    await press(element, 'Remove: picture 1');
    expect(cards(element)).to.have.length(1);
    expect(root(element).activeElement?.id).to.equal('f-images-undo');
    expect(chosen()).to.deep.equal(['gallery,none']);
    await press(element, 'Put it back');
    expect(field(element, 'images/0/alt').value).to.equal('The second');
    expect(chosen()).to.deep.equal(['cover,agreed', 'gallery,none']);
    expect(statusOf(element).join()).to.equal('Uploaded,Uploaded');
  });

  it('say when description and caption are the same, and ask for no description of what is only decoration', async () => {
    const element = await form();
    await toPictures(element);
    await choose(element, await picture());
    await until(element, () => statusOf(element).join() === 'Uploaded');
    await type(element, 'images/0/alt', 'A queue');
    await type(element, 'images/0/caption', 'a queue');
    expect(shown(element)).to.contain('Description and caption say the same');
    field(element, 'images/0/decorative').click();
    await settled(element);
    expect(has(element, '[name="images/0/alt"]')).to.equal(false);
    expect(shown(element)).not.to.contain('Description and caption say the same');
  });

  it('are handed in with what is said of them, in their order', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await toPictures(element);
    await choose(element, await picture('one.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded');
    await type(element, 'images/0/alt', 'A queue');
    find(element, '[name="images/0/people"][value="none"]').click();
    await next(element);
    await next(element);
    await sign(element);
    expect(textOf(find(element, '.review'))).to.match(/Picture 1 ?: A queue/);
    await handIn(element);
    expect(client.server.drafts[0]?.answers['images']).to.deep.equal([
      { upload: client.server.drafts[0]?.uploads[0]?.id, alt: 'A queue', place: 'gallery', people: 'none' },
    ]);
  });
});

describe('the form of stories: text', () => {
  it('says politely what could be said better, once the field is left', async () => {
    const networks = sampleNetworks().map(network => ({
      ...network,
      abbreviations: [{ abbreviation: 'EKDDA', expansion: { en: 'National Centre' } }],
    }));
    const element = await form({ client: testKoinon({ networks }) });
    await about(element);
    await until(element, () => has(element, '[name="why"]'));
    await type(element, 'why', 'At EKDDA, see https://ekdd.gr/a');
    const notes = () => textOf(find(element, '#f-why-notes'));
    await until(element, () => notes() !== '');
    expect(notes())
      .to.contain('The link to ekdd.gr has no words')
      .and.to.contain('Write “EKDDA” out in full once: National Centre.')
      .and.to.contain('From 300 characters on');
    await type(element, 'how', 'At the National Centre.');
    expect(notes()).not.to.contain('EKDDA');
    expect(has(element, '.summary')).to.equal(false);
  });

  it('has one stop of the Tab key for all buttons; the arrows go on', async () => {
    const element = await form();
    await about(element);
    await until(element, () => has(element, '.tools'));
    const tools = [...find(element, '.tools').querySelectorAll('button')];
    expect(tools.map(tool => tool.tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    tools[0]?.focus();
    tools[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(root(element).activeElement).to.equal(tools[1]);
    expect(tools.map(tool => tool.tabIndex)).to.deep.equal([-1, 0, -1, -1, -1]);
    tools[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(root(element).activeElement).to.equal(tools[4]);
  });

  it('may have sections of its own, each with its text', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await about(element);
    await until(element, () => has(element, '.fold summary'));
    const fold = [...root(element).querySelectorAll<HTMLDetailsElement>('.fold')].find(
      one => !one.matches('.preview'),
    );
    if (fold) fold.open = true;
    await until(element, () => has(element, '#f-sections'));
    find(element, '#f-sections').click();
    await until(element, () => has(element, '[name="sections/0/body"]'));
    await type(element, 'sections/0/heading', 'Money');
    await type(element, 'sections/0/body', '- None');
    await tell(element);
    await next(element);
    await next(element);
    await sign(element);
    await handIn(element);
    expect(client.server.drafts[0]?.answers['sections']).to.deep.equal([
      { heading: 'Money', body: '- None' },
    ]);
  });
});

describe('the form of stories: its page', () => {
  it('fits into 320 px, in Greek, with everything open', async () => {
    const element = await form({ attributes: { lang: 'el' } });
    const box = element.parentElement;
    if (box) box.style.inlineSize = '288px';
    await type(element, 'title', 'Ένα εργαστήριο');
    await type(element, 'summary', 'Δοκιμάσαμε κάτι.');
    button(element, 'Συνέχεια').click();
    await until(element, () => has(element, '.tools'));
    await press(element, 'Αποθήκευση για αργότερα');
    await until(element, () => has(element, '#later-email'));
    expect(element.scrollWidth).to.be.at.most(288);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('asks with the words of a template', async () => {
    const networks = sampleNetworks().map(network => ({
      ...network,
      stories: {
        criteria: null,
        templates: [
          {
            ...{
              id: 'workshop',
              name: { en: 'Workshop' },
              introduction: { en: 'For who was at a workshop.' },
            },
            ...{ resourceType: 'report' as const, why: null, how: null, learned: null, axis: null },
          },
        ],
      },
    }));
    const element = await form({ client: testKoinon({ networks }), attributes: { template: 'workshop' } });
    expect(shown(element)).to.contain('For who was at a workshop.');
    expect((field(element, 'resourceType=report') as HTMLInputElement).checked).to.equal(true);
  });

  it('shows what stands inside the tag until it can do better', async () => {
    const before = fixture<HTMLElement>('<div><a href="https://koinon.test/f/gr/story">Tell it</a></div>');
    const element = place({ client: testKoinon() });
    element.innerHTML = before.innerHTML;
    await settled(element);
    expect(shown(element)).not.to.contain('Tell it');
    expect(step(element)).to.equal('Step 1 of 5');
  });
});
