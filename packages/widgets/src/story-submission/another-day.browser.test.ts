import { expect } from 'chai';
import { textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { mailLink, keep } from './testing/another-day.ts';
import {
  about,
  button,
  choose,
  field,
  fillIn,
  find,
  form,
  handIn,
  has,
  is,
  picture,
  press,
  root,
  shown,
  statusOf,
  tell,
  testKoinon,
  toPictures,
  type,
  until,
} from './testing/form.ts';

const token = (client: ReturnType<typeof testKoinon>) => client.server.drafts[0]?.tokens[0] ?? '';
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

describe('the form of stories: a draft that the server has no more', () => {
  it('begins again, and says which pictures have to be chosen once more', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await toPictures(element);
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
