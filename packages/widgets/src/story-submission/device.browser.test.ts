import { expect } from 'chai';
import { fixture, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { mailLink, keep, write, hide } from './testing/another-day.ts';
import {
  about,
  button,
  field,
  fillIn,
  find,
  form,
  handIn,
  has,
  is,
  press,
  root,
  said,
  shown,
  type Story,
  testKoinon,
  type,
  until,
} from './testing/form.ts';

describe('the form of stories: on this device', () => {
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

  it('leads to the form whoever was asked about what another tab has deleted since', async () => {
    const first = await form();
    await keep(first);
    first.remove();
    const second = await form({ again: true });
    await until(second, () => has(second, '.found .button'));
    button(second, 'Go on with it').focus();
    elsewhere(storage => storage.clear());
    await until(second, () => has(second, '#step'));
    expect(root(second).activeElement?.id).to.equal('top');
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
