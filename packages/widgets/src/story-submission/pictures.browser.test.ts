import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { mailLink } from './testing/another-day.ts';
import {
  about,
  cards,
  choose,
  field,
  find,
  form,
  handIn,
  has,
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
  toPictures,
  type,
  until,
} from './testing/form.ts';

const goOffline = (is: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !is });
  dispatchEvent(new Event(is ? 'offline' : 'online'));
};
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

  it('take along what is wrong with them, with its number, when they are moved or taken out', async () => {
    const element = await form();
    await toPictures(element);
    await choose(element, await picture('one.jpg'), await picture('two.jpg'));
    await until(element, () => statusOf(element).join() === 'Uploaded,Uploaded');
    await type(element, 'images/0/alt', 'A queue');
    field(element, 'images/0/people=none').click();
    field(element, 'images/1/people=none').click();
    await next(element);
    const wrong = () => cards(element).map(card => [...card.querySelectorAll('.error')].map(textOf).join());
    const summary = () => textOf(find(element, '.summary ul'));
    expect(summary()).to.match(/^Picture 2: /);
    expect(wrong()[0]).to.equal('');
    expect(wrong()[1]).to.contain(summary());
    await press(element, 'Move up: picture 2');
    expect(summary()).to.match(/^Picture 1: /);
    expect(wrong()[0]).to.contain(summary());
    expect(wrong()[1]).to.equal('');
    await type(element, 'images/1/caption', 'It was long');
    expect(wrong()[0]).to.contain(summary());
    await press(element, 'Remove: picture 1');
    expect(wrong()).to.deep.equal(['']);
    expect(has(element, '.summary')).to.equal(false);
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

describe('the form of stories: pictures that come', () => {
  it('are said once each, by their numbers', async () => {
    const element = await form();
    await toPictures(element);
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
    await mailLink(element);
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
    await toPictures(element);
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
    await toPictures(element);
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
