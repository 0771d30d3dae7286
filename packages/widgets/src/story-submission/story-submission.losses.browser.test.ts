import { expect } from 'chai';
import { storyDraftsOf } from '@koinon/sdk/story-drafts';
import './define.ts';
import { mailLink, keep, write, hide } from './testing/another-day.ts';
import {
  button,
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
  shown,
  statusOf,
  testKoinon,
  toPictures,
  type,
  until,
} from './testing/form.ts';

describe('the form of stories: what must not be lost', () => {
  it('hands in once, though the answer was lost and the page was loaded anew', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
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
    await mailLink(element);
    write(element, 'title', 'Typed just before');
    element.remove();
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'Typed just before');
  });

  it('asks before the page is left with what is kept nowhere, and not otherwise', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const client = testKoinon();
    const element = await form({ client });
    element.focus();
    button(element, 'Continue').click();
    await until(element, () => has(element, '.summary'));
    expect(asks(), 'nothing was typed').to.equal(false);
    await type(element, 'title', 'A lab in Lamia');
    expect(asks(), 'typed').to.equal(true);
    await keep(element);
    expect(asks(), 'on the device').to.equal(false);
    await keep(element);
    expect(asks(), 'not any more').to.equal(true);
    await mailLink(element);
    expect(asks(), 'a draft on the server').to.equal(false);
    client.server.writeFailure = 'offline';
    await type(element, 'summary', 'We tried.');
    await next(element);
    await until(element, () => /could not be saved/.test(shown(element)));
    expect(asks(), 'not saved').to.equal(true);
    client.server.writeFailure = null;
    dispatchEvent(new Event('online'));
    await until(element, () => /Draft saved at/.test(shown(element)));
    expect(asks(), 'saved').to.equal(false);
    element.remove();
    expect(asks(), 'taken out').to.equal(false);
  });

  it('asks the browser to finish what is saved while the page is hidden', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
    write(element, 'title', 'Typed just before');
    hide();
    await until(element, () => client.server.drafts[0]?.answers['title'] === 'Typed just before');
    const saves = client.server.calls.filter(({ method }) => method === 'PATCH');
    expect(saves.map(({ keepalive }) => keepalive === true)).to.deep.equal([false, true]);
  });

  it('stands as it was where the page moves the form', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
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

  it('stands when a file is dropped on any step of it, and words may be dropped', async () => {
    const element = await form();
    const taken = (type: 'dragover' | 'drop', target: HTMLElement, data: DataTransfer) => {
      const event = new DragEvent(type, {
        ...{ bubbles: true, cancelable: true, composed: true },
        dataTransfer: data,
      });
      return !target.dispatchEvent(event);
    };
    const files = new DataTransfer();
    files.items.add(await picture());
    const words = new DataTransfer();
    words.setData('text/plain', 'words');
    for (const target of [field(element, 'title'), find(element, '#step'), find(element, '#top')]) {
      expect(taken('dragover', target, files)).to.equal(true);
      expect(taken('drop', target, files)).to.equal(true);
      expect(taken('drop', target, words)).to.equal(false);
    }
    await toPictures(element);
    expect(taken('drop', find(element, '.drop'), files)).to.equal(true);
    await until(element, () => statusOf(element).join() === 'Uploaded');
  });
});
