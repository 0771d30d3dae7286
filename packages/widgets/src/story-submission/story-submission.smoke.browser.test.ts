import { expect } from 'chai';
import { nextEvent, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  about,
  cards,
  choose,
  field,
  fillIn,
  form,
  handIn,
  is,
  next,
  picture,
  root,
  shown,
  statusOf,
  step,
  tell,
  testKoinon,
  until,
} from './testing/form.ts';

describe('koinon-story-submission', () => {
  it('asks in steps, the first one at once', async () => {
    const element = await form();
    expect(is(element, 'open')).to.equal(true);
    expect(step(element)).to.equal('Step 1 of 5');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows everything once more before it is handed in, and then says what comes next', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await fillIn(element);
    expect(shown(element)).to.contain('Check your answers').and.to.contain('People waited for hours.');
    expect(client.server.drafts.length, 'nothing is sent before it has to be').to.equal(0);
    const submitted = nextEvent(element, 'koinon-story-submitted');
    await handIn(element);
    expect((await submitted).detail).to.deep.equal({});
    expect(client.server.drafts.map(({ status, email }) => [status, email])).to.deep.equal([
      ['submitted', 'maria@ypes.gov.gr'],
    ]);
    expect(shown(element))
      .to.contain('Your story has been handed in')
      .and.to.contain('https://koinon.test/m/story-');
    expect(root(element).activeElement?.id).to.equal('done');
  });

  it('writes light markup by buttons, and draws what becomes of it', async () => {
    const element = await form();
    await about(element);
    await until(element, () => root(element).querySelector('[name="why"]') !== null);
    const text = field(element, 'why');
    text.focus();
    const tools = root(element).querySelector('.tools');
    tools?.querySelectorAll('button')[1]?.click();
    expect(text.value).to.equal('- First point');
    expect(root(element).activeElement).to.equal(text);
    expect(text.value.slice(text.selectionStart ?? 0, text.selectionEnd ?? 0)).to.equal(
      '- First point'.slice(2),
    );
    const preview = root(element).querySelector<HTMLDetailsElement>('.preview');
    preview?.querySelector('summary')?.click();
    await until(element, () => root(element).querySelector('.drawn li') !== null);
    expect(root(element).querySelector('.drawn')?.textContent).to.contain('First point');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('takes pictures in, made smaller, and each by itself', async () => {
    const client = testKoinon();
    const element = await form({ client });
    await about(element);
    await tell(element);
    await choose(
      element,
      await picture('wide.jpg', { width: 2400, height: 1200 }),
      await picture('b.png', { type: 'image/png' }),
    );
    await until(element, () => statusOf(element).join() === 'Uploaded,Uploaded');
    expect(cards(element).length).to.equal(2);
    const [wide] = client.server.calls.flatMap(({ file }) => (file ? [file] : []));
    const bitmap = await createImageBitmap(wide ?? new Blob());
    expect([bitmap.width, bitmap.height, wide?.type]).to.deep.equal([2000, 1000, 'image/jpeg']);
    expect(client.server.drafts[0]?.uploads.length).to.equal(2);
    expect(root(element).querySelectorAll('.thumb canvas').length).to.equal(2);
    expect(await violations(element)).to.deep.equal([]);
    await next(element);
    expect(root(element).querySelectorAll('.summary li').length, 'what is to be said of them').to.equal(4);
  });
});
