import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  button,
  field,
  fillInMembership,
  form as formOf,
  is,
  leave,
  remark,
  root,
  send,
  shown,
  testKoinon,
  tick,
  type,
  until,
  type Options,
} from '../network-form/testing/form.ts';

const TAG = 'koinon-membership-form';
const form = (options?: Options) => formOf(TAG, options);
const posts = (client: ReturnType<typeof testKoinon>) =>
  client.server.calls.filter(({ method }) => method === 'POST');

/** The network says its charter anew. */
function publish(client: ReturnType<typeof testKoinon>, version: string): void {
  const { charters } = client.server;
  const last = charters.filter(({ network }) => network === 'gr').at(-1);
  if (!last) throw new Error('The sample network has no charter.');
  const title = { ...last.record.title, en: 'Charter of principles, renewed' };
  client.server.charters = [...charters, { ...last, record: { ...last.record, version, title } }];
}

describe('a membership’s form: defaults', () => {
  it('asks for three separate acts, none of them ticked', async () => {
    const element = await form();
    const boxes = ['charter', 'declaration', 'privacy'].map(name => field(element, name));
    expect(boxes.map(({ type, checked }) => [type, checked])).to.deep.equal([
      ['checkbox', false],
      ['checkbox', false],
      ['checkbox', false],
    ]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('has the charter’s headings under those of the form', async () => {
    const element = await form({ attributes: { 'heading-level': '3' } });
    const outline = [...root(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      one => `${one.localName} ${textOf(one)}`,
    );
    expect(outline).to.deep.equal([
      'h3 Join the network',
      'h4 About you',
      'h4 The network’s charter',
      'h5 Charter of principles (sample)',
      'h4 How your data are used',
    ]);
  });

  it('shows the charter in the language of its words, and marks one that is not there', async () => {
    const element = await form({ attributes: { lang: 'el' } });
    expect(shown(element)).to.contain('Χάρτα αρχών (δείγμα)').and.to.contain('Έκδοση 2026');
    const client = testKoinon();
    client.server.charters = client.server.charters.map(({ record, ...charter }) => {
      const title = { pt: record.title['pt'] ?? '' };
      return { ...charter, record: { ...record, title, introduction: null } };
    });
    const other = await form({ client });
    const agreement = root(other).querySelector('.agreement');
    expect(agreement?.getAttribute('lang')).to.equal('pt');
    expect(agreement?.querySelector('.quiet')?.getAttribute('lang')).to.equal('en');
  });

  it('says for how long after leaving, and that every address leads somewhere', async () => {
    expect(shown(await form())).to.match(/Until [\d,]+ (day|year)s? after you leave the network/);
  });

  it('fits into 320 px', async () => {
    const element = await form();
    element.style.inlineSize = '320px';
    await settled(element);
    expect(root(element).querySelector('form')?.scrollWidth).to.be.at.most(320);
  });
});

describe('a membership’s form: sending', () => {
  it('sends the version of the charter that was read', async () => {
    const client = testKoinon();
    const element = await form({ client, attributes: { lang: 'el' } });
    await fillInMembership(element);
    await type(element, 'unit', 'Διεύθυνση Καινοτομίας');
    await send(element, 'Υποβολή της αίτησης');
    const body = JSON.parse(posts(client)[0]?.body ?? '{}') as object;
    expect(body).to.deep.include({
      charter: '2026',
      declaration: true,
      privacy: true,
      unit: 'Διεύθυνση Καινοτομίας',
      lang: 'el',
    });
  });

  it('what is missing is said act by act', async () => {
    const element = await form();
    await send(element, 'Send the application');
    expect([...root(element).querySelectorAll('.summary li')].map(textOf)).to.deep.equal([
      'Enter your full name',
      'Enter your work e-mail address',
      'Enter the public body that you work for',
      'Read the charter and tick the box to say that you accept it',
      'Tick the box to declare that you work for the public body',
      'Tick the box to say that you have read how your data are used',
    ]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leads from the summary to the charter’s box, however long the charter is', async () => {
    const element = await form();
    await send(element, 'Send the application');
    const charter = root(element).querySelector<HTMLElement>('.agreement');
    if (charter) charter.style.minBlockSize = '3000px';
    const link = [...root(element).querySelectorAll<HTMLElement>('.summary a')].find(one =>
      textOf(one).startsWith('Read the charter'),
    );
    link?.click();
    await until(element, () => root(element).activeElement === field(element, 'charter'));
    const { top, bottom } = field(element, 'charter').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });

  it('refuses nobody: a private address and an unknown one are told what follows', async () => {
    const element = await form();
    for (const [email, words] of [
      ['maria@gmail.com', 'This looks like a private address.'],
      ['maria@company.example', 'We do not know whose address this is.'],
    ] as const) {
      await type(element, 'email', email);
      await leave(element, 'email');
      await until(element, () => remark(element).startsWith(words));
      expect(remark(element)).to.contain('You can go on');
    }
    await type(element, 'email', 'maria@ypes.gov.gr');
    await leave(element, 'email');
    expect(remark(element)).to.equal('');
  });
});

describe('a membership’s form: a charter that changed meanwhile', () => {
  it('is shown in its new version, unticked, and everything else stands', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInMembership(element);
    publish(client, '2027');
    await send(element, 'Send the application');
    expect(shown(element)).to.contain('The charter has changed');
    expect(root(element).activeElement?.id).to.equal('trouble');
    await until(element, () => shown(element).includes('Version 2027'));
    expect(shown(element)).to.contain('Charter of principles, renewed');
    expect(field(element, 'charter').checked).to.equal(false);
    expect([field(element, 'declaration').checked, field(element, 'email').value]).to.deep.equal([
      true,
      'maria@ypes.gov.gr',
    ]);
    expect(await violations(element)).to.deep.equal([]);
    await tick(element, 'charter');
    button(element, 'Try again').click();
    await until(element, () => is(element, 'done'));
    expect((JSON.parse(posts(client).at(-1)?.body ?? '{}') as { charter?: string }).charter).to.equal('2027');
  });

  it('is not agreed to by who had ticked the old one when the form is asked again', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await tick(element, 'charter');
    publish(client, '2027');
    element.refresh();
    await until(element, () => shown(element).includes('Version 2027'));
    expect(field(element, 'charter').checked).to.equal(false);
  });

  it('is not agreed to after a reload either', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillInMembership(element);
    client.server.writeFailure = 'network';
    await send(element, 'Send the application');
    publish(client, '2027');
    client.server.writeFailure = null;
    const again = document.createElement(TAG);
    again.lang = 'en';
    again.network = 'gr';
    again.client = client;
    element.replaceWith(again);
    await until(again, () => shown(again).includes('Version 2027') && shown(again).includes('Full name'));
    await settled(again);
    expect(field(again, 'name').value).to.equal('Μαρία Παπαδοπούλου');
    expect([field(again, 'charter').checked, field(again, 'declaration').checked]).to.deep.equal([
      false,
      true,
    ]);
  });
});

describe('a membership’s form: states', () => {
  it('not published: the network has no charter, or nobody who answers for the data', async () => {
    const without = testKoinon();
    without.server.charters = [];
    expect(shown(await form({ client: without }))).to.contain('You cannot join here yet');
    const nobody = testKoinon();
    nobody.server.networks = nobody.server.networks.map(network => ({ ...network, privacy: null }));
    const element = await form({ client: nobody });
    expect(is(element, 'unavailable')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('after sending there is no telling a member and a stranger apart', async () => {
    const client = testKoinon();
    client.server.members = ['maria@ypes.gov.gr'];
    const seen: string[] = [];
    for (const email of ['maria@ypes.gov.gr', 'stranger@example.org', 'stranger@example.org']) {
      const element = await form({ client });
      await fillInMembership(element, email);
      await send(element, 'Send the application');
      seen.push(shown(element).replaceAll(email, '…'));
    }
    expect(new Set(seen).size).to.equal(1);
  });

  it('goes on by the keyboard alone: the charter is no box to scroll in, and no stop', async () => {
    const element = await form();
    const stops = [...root(element).querySelectorAll('.agreement, .agreement *')].filter(
      one => one instanceof HTMLElement && one.tabIndex >= 0,
    );
    expect(stops).to.deep.equal([]);
    field(element, 'charter').focus();
    expect(root(element).activeElement).to.equal(field(element, 'charter'));
  });
});
