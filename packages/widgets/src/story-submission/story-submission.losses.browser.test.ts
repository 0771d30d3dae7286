import { expect } from 'chai';
import { storyDraftsOf } from '@koinon/sdk/story-drafts';
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
  press,
  root,
  said,
  shown,
  sign,
  statusOf,
  tell,
  testKoinon,
  type,
  until,
} from './testing/form.ts';

type Story = Awaited<ReturnType<typeof form>>;

async function begin(element: Story): Promise<void> {
  await press(element, 'Save and continue later');
  await until(element, () => has(element, '#later-email'));
  const address = find<HTMLInputElement>(element, '#later-email');
  address.value = 'maria@ypes.gov.gr';
  address.dispatchEvent(new InputEvent('input', { bubbles: true }));
  button(element, 'Save and send me the link').click();
  await until(element, () => has(element, '#linked'));
}

async function keep(element: Story): Promise<void> {
  await press(element, 'Save and continue later');
  await until(element, () => has(element, '#device'));
  find(element, '#device').click();
  await settled(element);
}

/** Another tab of the browser is looked at. */
function hide(): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

const write = (element: Story, name: string, text: string): void => {
  const control = field(element, name);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('the form of stories: what must not be lost', () => {
  it('hands in once, though the answer was lost and the page was loaded anew', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    await fillIn(element);
    await until(element, () => /Draft saved at/.test(shown(element)));
    element.addEventListener('koinon-submit', () => (client.server.dropAfterWork = true));
    await handIn(element);
    client.server.dropAfterWork = false;
    const { storyDrafts } = storyDraftsOf(client);
    const token = client.server.drafts[0]?.tokens[0] ?? '';
    const { revision, answers } = await storyDrafts.get(token);
    const signed = { name: 'Maria', email: 'maria@ypes.gov.gr', rights: true, privacy: true };
    await storyDrafts.change(token, { revision, lang: 'en', answers: { ...answers, ...signed } });
    await storyDrafts.submit(token, revision + 1);
    element.remove();
    const again = await form({ client, again: true });
    await until(again, () => shown(again).includes('The story will not be handed in twice'));
    button(again, 'Try again').click();
    await until(again, () => is(again, 'done') || client.server.drafts.length > 1);
    expect(client.server.drafts.map(({ status }) => status)).to.deep.equal(['submitted']);
    expect(is(again, 'done')).to.equal(true);
  });

  it('tells the draft what was typed last, when the page takes the form out', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    write(element, 'title', 'Typed just before');
    element.remove();
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'Typed just before');
  });

  it('asks the browser to finish what is saved while the page is hidden', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    write(element, 'title', 'Typed just before');
    hide();
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'Typed just before');
    const saves = client.server.calls.filter(({ method }) => method === 'PATCH');
    expect(saves.map(({ keepalive }) => keepalive === true)).to.deep.equal([false, true]);
  });

  it('stands as it was where the page moves the form', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    write(element, 'title', 'Typed just before');
    const box = document.createElement('section');
    element.parentElement?.append(box);
    box.append(element);
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'Typed just before');
    expect(field(element, 'title').value).to.equal('Typed just before');
    expect(client.server.drafts).to.have.length(1);
  });

  it('leaves another story on this device alone, when the tab of one that was handed in is loaded anew', async () => {
    const first = await form();
    await fillIn(first);
    await handIn(first);
    const tab = { ...sessionStorage };
    sessionStorage.clear();
    const second = await form({ again: true });
    await keep(second);
    await type(second, 'title', 'Another story');
    second.remove();
    sessionStorage.clear();
    for (const [name, value] of Object.entries(tab)) sessionStorage.setItem(name, String(value));
    const again = await form({ again: true });
    await until(again, () => is(again, 'done'));
    expect(Object.keys(localStorage)).to.have.length(1);
    await press(again, 'Tell another story');
    await until(again, () => has(again, '.found .button'));
    await press(again, 'Go on with it');
    expect(field(again, 'title').value).to.equal('Another story');
  });
});

describe('the form of stories: two tabs that keep on one device', () => {
  const onDevice = () => Object.values(localStorage).join();
  const stopped = (element: Story) => has(element, '.stopped') && textOf(find(element, '.stopped p'));
  /** What another tab does with the storage: only other documents are told of it. */
  const elsewhere = (act: (storage: Storage, name: string) => void): void => {
    const frame = fixture<HTMLIFrameElement>('<iframe></iframe>');
    const storage = frame.contentWindow?.localStorage;
    if (storage) act(storage, storage.key(0) ?? '');
  };
  const version = (title: string) =>
    JSON.stringify({ at: Date.now() + 1, until: Date.now() + 1e9, step: 0, answers: { title }, by: 'them' });

  it('leaves what the other wrote, says so, and keeps its own version when told to', async () => {
    const first = await form();
    await keep(first);
    await type(first, 'title', 'First');
    hide();
    const second = await form({ again: true });
    await until(second, () => has(second, '.found .button'));
    await press(second, 'Go on with it');
    const before = onDevice();
    hide();
    expect(onDevice()).to.equal(before);
    write(second, 'title', 'Second');
    hide();
    expect(onDevice()).to.contain('Second');
    write(first, 'title', 'First again');
    hide();
    await until(first, () => has(first, '.stopped'));
    expect(onDevice()).to.contain('Second').and.not.contain('First');
    expect(stopped(first)).to.match(/^Another tab keeps its own version/);
    expect(said(first)).to.match(/^Another tab keeps its own version/);
    expect(find<HTMLInputElement>(first, '#device').checked).to.equal(false);
    expect(field(first, 'title').value).to.equal('First again');
    await press(first, 'Keep this version on the device');
    expect(onDevice()).to.contain('First again');
    expect(stopped(first)).to.equal(false);
    expect(root(first).activeElement?.id).to.equal('later');
    expect(find<HTMLInputElement>(first, '#device').checked).to.equal(true);
  });

  it('says at once that the other wrote', async () => {
    const element = await form();
    await keep(element);
    await type(element, 'title', 'Here');
    elsewhere((storage, name) => storage.setItem(name, version('There')));
    await until(element, () => has(element, '.stopped'));
    write(element, 'title', 'Here again');
    element.remove();
    expect(onDevice()).to.contain('There').and.not.contain('Here');
  });

  it('says at once that the other deleted it, and writes it no more', async () => {
    const element = await form();
    await keep(element);
    await type(element, 'title', 'Here');
    elsewhere(storage => storage.clear());
    await until(element, () => has(element, '.stopped'));
    expect(stopped(element)).to.match(/^What was kept on this device has been deleted/);
    write(element, 'title', 'Here again');
    hide();
    expect(localStorage).to.have.length(0);
    await press(element, 'Keep this version on the device');
    expect(onDevice()).to.contain('Here again');
  });

  it('asks about what is there now, where the other writes before one has answered', async () => {
    const first = await form();
    await keep(first);
    first.remove();
    const second = await form({ again: true });
    await until(second, () => has(second, '.found .button'));
    elsewhere((storage, name) => storage.setItem(name, version('Later')));
    elsewhere((storage, name) => storage.setItem('koinon:other', name));
    await new Promise(resolve => addEventListener('storage', resolve, { once: true }));
    await press(second, 'Go on with it');
    expect(field(second, 'title').value).to.equal('Later');
  });

  it('deletes its own story when it is handed in, and not the other’s', async () => {
    const element = await form();
    await keep(element);
    await fillIn(element);
    elsewhere((storage, name) => storage.setItem(name, version('There')));
    await until(element, () => has(element, '.stopped'));
    await handIn(element);
    expect(onDevice()).to.contain('There');
  });
});

describe('the form of stories: a draft that the server has no more', () => {
  it('begins again, and says which pictures have to be chosen once more', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
    await choose(element, await picture());
    await until(element, () => statusOf(element).join() === 'Uploaded');
    await type(element, 'images/0/alt', 'A queue');
    await keep(element);
    element.remove();
    sessionStorage.clear();
    const later = testKoinon();
    const again = await form({ client: later, again: true });
    await until(again, () => has(again, '.found .button'));
    await press(again, 'Go on with it');
    await until(again, () => statusOf(again).length > 0);
    expect(statusOf(again)).to.deep.equal(['The picture is no longer there. Remove it and choose it again.']);
    expect(field(again, 'images/0/alt').value).to.equal('A queue');
    expect(later.server.drafts).to.have.length(0);
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
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
    await choose(element, await picture());
    await until(element, () => statusOf(element).join() === 'Uploaded');
    await press(element, 'Remove: picture 1');
    await next(element);
    await next(element);
    await sign(element);
    await handIn(element);
    await press(element, 'Tell another story');
    await until(element, () => has(element, '[name="title"]'));
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
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

describe('the form of stories: the focus', () => {
  it('goes to the answers once more, where the version here is chosen before them', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    await fillIn(element);
    await until(element, () => /Draft saved at/.test(shown(element)));
    client.server.changeDraft(client.server.drafts[0]?.tokens[0] ?? '', { answers: { title: 'There' } });
    await handIn(element);
    await press(element, 'Go on with what is here');
    expect(root(element).activeElement?.id).to.equal('review');
  });

  it('stays in the text that is being written while another version is found', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    client.server.changeDraft(client.server.drafts[0]?.tokens[0] ?? '', { answers: { title: 'There' } });
    write(element, 'title', 'Here');
    hide();
    await until(element, () => has(element, '.conflict'));
    expect(root(element).activeElement).to.equal(field(element, 'title'));
    expect(textOf(find(element, '.saved'))).to.equal('The story has been changed elsewhere too');
  });
});

describe('the form of stories: pictures that come', () => {
  it('are said once each, by their numbers', async () => {
    const element = await form();
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
    await choose(element, await picture('one.jpg'), await picture('two.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded,Uploaded');
    expect(said(element)).to.equal('Picture 2 uploaded');
    expect(cards(element).flatMap(card => [...card.querySelectorAll('.picture-status[role]')])).to.deep.equal(
      [],
    );
  });

  it('are said to go with the version here, and are sent no further, where the other one is chosen', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await begin(element);
    await about(element);
    await until(element, () => /Draft saved at/.test(shown(element)));
    client.server.changeDraft(client.server.drafts[0]?.tokens[0] ?? '', { answers: { title: 'There' } });
    await tell(element);
    await until(element, () => has(element, '.drop') && has(element, '.conflict'));
    expect(has(element, '#conflict-pictures')).to.equal(false);
    client.server.hold();
    const uploads = () => client.server.calls.filter(({ path }) => path.endsWith('/uploads')).length;
    await choose(element, await picture('one.jpg'), await picture('two.jpg'));
    await until(element, () => uploads() === 1);
    expect(textOf(find(element, '#conflict-pictures'))).to.equal(
      '2 pictures have not been uploaded yet: if you go on with what is elsewhere, they are gone.',
    );
    await press(element, 'Go on with what is elsewhere');
    client.server.release();
    await until(element, () => client.server.waiting === 0 && !client.server.drafts[0]?.uploads.length);
    expect(has(element, '.conflict')).to.equal(false);
    expect(cards(element)).to.have.length(0);
    expect(uploads()).to.equal(1);
  });

  it('are counted where they find no room', async () => {
    const element = await form();
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
    const one = await picture();
    await choose(element, ...Array.from({ length: 23 }, () => one));
    const words = '3 pictures were left out: there may be 20 at most.';
    expect(textOf(find(element, '.left-out'))).to.equal(words);
    expect(said(element)).to.equal(`20 pictures added. ${words}`);
    expect(cards(element)).to.have.length(20);
    await press(element, 'Remove: picture 20');
    expect(has(element, '.left-out')).to.equal(false);
    await choose(element, one);
    expect(has(element, '.left-out')).to.equal(false);
    await until(element, () => statusOf(element).every(status => status === 'Uploaded'));
  });

  it('do not take the page away where they are dropped beside their place', async () => {
    const element = await form();
    await about(element);
    await tell(element);
    await until(element, () => has(element, '.drop'));
    const drop = (target: HTMLElement, data: DataTransfer) =>
      !target.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: data }),
      );
    const files = new DataTransfer();
    files.items.add(await picture());
    expect(drop(find(element, '.group .label'), files)).to.equal(true);
    await settled(element);
    expect(cards(element)).to.have.length(0);
    const text = new DataTransfer();
    text.setData('text/plain', 'words');
    expect(drop(find(element, '.group .label'), text)).to.equal(false);
  });
});
