import { expect } from 'chai';
import { sampleNetworks } from '@koinon/sdk/testing';
import { fixture, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import { mailLink, write, hide } from './testing/another-day.ts';
import {
  about,
  button,
  field,
  fillIn,
  find,
  form,
  handIn,
  has,
  next,
  place,
  press,
  root,
  shown,
  sign,
  step,
  tell,
  testKoinon,
  type,
  until,
} from './testing/form.ts';

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

describe('the form of stories: the focus', () => {
  it('goes to the answers once more, where the version here is chosen before them', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await mailLink(element);
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
    await mailLink(element);
    client.server.changeDraft(client.server.drafts[0]?.tokens[0] ?? '', { answers: { title: 'There' } });
    write(element, 'title', 'Here');
    hide();
    await until(element, () => has(element, '.conflict'));
    expect(root(element).activeElement).to.equal(field(element, 'title'));
    expect(textOf(find(element, '.saved'))).to.equal('The story has been changed elsewhere too');
  });
});
