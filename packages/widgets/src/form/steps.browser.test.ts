import { expect } from 'chai';
import { textOf, violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import { problem } from './testing/form-probe.ts';
import {
  field,
  focused,
  place,
  press,
  ready,
  rootOf,
  shown,
  summary,
  tick,
  type,
  until,
} from './testing/hands.ts';

async function filled(way = 'In person') {
  const element = await place(forms.stepped);
  await type(element, 'Full name', 'Eleni');
  await type(element, 'E-mail', 'eleni@example.gr');
  await press(element, 'Continue');
  await tick(element, way);
  await press(element, 'Continue');
  return element;
}

describe('a form in steps', () => {
  it('says how far one is, asks for what is missing before it goes on, and keeps all on the way back', async () => {
    const element = await place(forms.stepped);
    expect(shown(element)).to.contain('Step 1 of 4');
    await type(element, 'Full name', 'Eleni');
    await press(element, 'Continue');
    expect(summary(element)).to.deep.equal(['Enter an e-mail address']);
    await type(element, 'E-mail', 'eleni@example.gr');
    await press(element, 'Continue');
    expect(shown(element)).to.contain('Step 2 of 4');
    expect(focused(element)?.textContent?.trim()).to.equal('Step 2 of 4');
    await press(element, 'Back');
    expect(field(element, 'Full name').value).to.equal('Eleni');
    expect(element.sent).to.deep.equal([]);
  });

  it('passes over a step in which nothing is asked, both ways', async () => {
    const element = await filled('Online');
    expect(shown(element)).to.contain('Step 4 of 4');
    await press(element, 'Back');
    expect(shown(element)).to.contain('Step 2 of 4');
  });

  it('shows the answers once more, each with a way back, and sends them then', async () => {
    const element = await filled();
    await type(element, 'What do you need?', 'A ramp');
    await press(element, 'Continue');
    await tick(element, 'I have read it');
    await press(element, 'Continue');
    expect(focused(element)?.textContent?.trim()).to.equal('Check your answers');
    const list = textOf(rootOf(element).querySelector('.review') ?? element);
    for (const words of ['Full name Eleni', 'eleni@example.gr', 'In person', 'A ramp', 'Yes'])
      expect(list).to.contain(words);
    expect(await violations(element)).to.deep.equal([]);
    await press(element, 'Change: E-mail address');
    expect(focused(element)).to.equal(field(element, 'E-mail'));
    for (let step = 0; step < 4; step += 1) await press(element, 'Continue');
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.include({ name: 'Eleni', needs: 'A ramp', privacy: true });
  });

  it('goes back to the step of what the server refused', async () => {
    const element = await filled('Online');
    await tick(element, 'I have read it');
    await press(element, 'Continue');
    await press(element, 'Register');
    element.sent[0]?.refuse(
      problem('invalid', 422, { errors: [{ pointer: '/attendance', code: 'not-allowed', params: {} }] }),
    );
    await until(element, () => element.form.phase === 'refused');
    await ready(element);
    expect(shown(element)).to.contain('Step 2 of 4');
    expect(focused(element)?.id).to.equal('summary');
  });

  it('begins again where another definition has fewer steps', async () => {
    const element = await filled();
    element.setup = { name: element.form.name, definition: forms.short };
    await ready(element);
    expect(field(element, 'Full name').value).to.equal('Eleni');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.deep.equal({ name: 'Eleni', email: 'eleni@example.gr', privacy: true });
  });
});
