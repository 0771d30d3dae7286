import { expect } from 'chai';
import { hold, settled, violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import { problem } from './testing/form-probe.ts';
import {
  button,
  errors,
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

const { onePage, section } = forms;
const short = onePage(section('you', [forms.name, forms.email]));

async function refused(definition: typeof short, errors: object[], fill: () => void = () => {}) {
  const element = await place(definition, { answers: { name: 'Eleni', email: 'eleni@example.gr' } });
  fill();
  await press(element, 'Register');
  element.sent[0]?.refuse(problem('invalid', 422, { errors }));
  await until(element, () => element.form.phase === 'refused');
  await ready(element);
  return element;
}

describe('errors', () => {
  it('are tied to their fields', async () => {
    const element = await place(short);
    await press(element, 'Register');
    const control = field(element, 'E-mail');
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map(id =>
      rootOf(element).getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(words[0]).to.contain('We will send a message');
    expect(words[1]).to.equal('Error: Enter an e-mail address');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(field(element, 'Full name').getAttribute('aria-invalid')).to.equal('true');
  });

  it('stand in the summary at even distances, those that wrap too, and are easy to press', async () => {
    const element = await place(onePage(section('a', [forms.name, forms.email, forms.privacy])));
    element.style.inlineSize = '240px';
    await press(element, 'Register');
    const links = [...rootOf(element).querySelectorAll('.summary a')];
    const lines = links.map(link => {
      const range = new Range();
      range.selectNodeContents(link);
      return range.getBoundingClientRect();
    });
    expect(new Set(lines.map(({ height }) => Math.round(height))).size, 'one of them wraps').to.be.above(1);
    const gaps = lines.slice(1).map(({ top }, index) => Math.round(top - (lines[index]?.bottom ?? 0)));
    expect(new Set(gaps).size, gaps.join()).to.equal(1);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(32);
  });

  it('leave the field while it is mended, and stay in the summary struck out, so that nothing jumps', async () => {
    const element = await place(short);
    await press(element, 'Register');
    await type(element, 'Full name', 'E', false);
    expect(errors(element)).to.deep.equal(['Enter an e-mail address']);
    expect(summary(element)).to.deep.equal(['Enter your full name ( corrected )', 'Enter an e-mail address']);
  });

  it('move nothing away from under the press by which their field was left', async () => {
    const element = await place(short);
    await press(element, 'Register');
    await type(element, 'E-mail', 'eleni@example.gr', false);
    await type(element, 'E-mail', 'eleni', false);
    const top = () => button(element, 'Register').getBoundingClientRect().top;
    const before = top();
    const release = hold();
    await type(element, 'E-mail', 'eleni', true);
    expect(top()).to.equal(before);
    expect(errors(element)).to.deep.equal(['Enter your full name']);
    release();
    await until(element, () => errors(element).length === 2);
    expect(top()).to.be.above(before);
  });

  it('change their words when the field is left, not under one’s fingers', async () => {
    const element = await place(short);
    await press(element, 'Register');
    await type(element, 'E-mail', 'eleni', false);
    expect(errors(element)).to.include('Enter an e-mail address');
    await type(element, 'E-mail', 'eleni', true);
    expect(errors(element)).to.include('Enter the whole e-mail address, like name@example.org');
    await type(element, 'E-mail', 'eleni@example.gr', false);
    expect(errors(element)).to.deep.equal(['Enter your full name']);
    await type(element, 'E-mail', '', true);
    expect(errors(element)).to.include('Enter an e-mail address');
  });

  it('never come to a field that was not wrong at the last attempt', async () => {
    const element = await place(short);
    await type(element, 'E-mail', 'eleni@example.gr');
    await press(element, 'Register');
    await type(element, 'E-mail', 'eleni');
    expect(errors(element)).to.deep.equal(['Enter your full name']);
  });

  it('take the focus again at each attempt', async () => {
    const element = await place(short);
    await press(element, 'Register');
    await type(element, 'Full name', 'Eleni');
    await press(element, 'Register');
    expect(focused(element)?.id).to.equal('summary');
    expect(summary(element)).to.deep.equal(['Enter an e-mail address']);
  });

  it('of a set of choices lead to its first', async () => {
    const element = await place(
      onePage(section('a', [forms.attendance, forms.topics, forms.region, forms.day])),
    );
    await press(element, 'Register');
    const links = rootOf(element).querySelectorAll<HTMLElement>('.summary a');
    const reached: (string | undefined)[] = [];
    for (const link of links) {
      link.click();
      await ready(element);
      reached.push(focused(element)?.getAttribute('name') ?? undefined);
    }
    expect(reached).to.deep.equal(['attendance', 'answers/topics', 'answers/region', 'answers/day.day']);
  });

  it('of the server stand at their fields, and go when these are changed', async () => {
    const element = await refused(short, [{ pointer: '/email', code: 'not-allowed', params: {} }]);
    expect(errors(element)).to.deep.equal(['Choose again, from what is offered now: E-mail address']);
    expect(focused(element)?.id).to.equal('summary');
    await type(element, 'Full name', 'Maria');
    expect(errors(element)).to.have.length(1);
    await type(element, 'E-mail', 'maria@example.gr');
    expect(errors(element)).to.deep.equal([]);
  });

  it('of the server that belong to no field are said in words, once', async () => {
    const element = await refused(short, [
      { pointer: '/ticket', code: 'bad-format', params: {} },
      { pointer: '', code: 'of-tomorrow', params: {} },
    ]);
    expect(summary(element)).to.deep.equal([
      'Something in the form was not accepted. Check your answers and try again.',
    ]);
    expect(rootOf(element).querySelector('.summary a')).to.equal(null);
  });

  it('of the server inside an answer stand at the field that has it', async () => {
    const element = await refused(onePage(section('a', [forms.name, forms.email, forms.organisation])), [
      { pointer: '/organisation/name', code: 'too-long', params: { maximum: 300 } },
    ]);
    expect(errors(element)).to.deep.equal(['Shorten “Organisation” to 300 characters or fewer']);
  });

  it('are said in the page’s language, and follow it', async () => {
    const element = await place(forms.short, {}, 'el');
    button(element, 'Δήλωση συμμετοχής').click();
    await ready(element);
    expect(summary(element)[0]).to.equal('Γράψτε το ονοματεπώνυμό σας');
    element.lang = 'pt';
    await settled(element);
    await until(element, () => summary(element)[0] === 'Escreva o seu nome completo');
    expect(shown(element)).to.contain('Há um problema');
  });

  it('are clean to axe on every type of field', async () => {
    const element = await place(forms.everything);
    await tick(element, 'In person');
    await press(element, 'Register');
    expect(errors(element)).to.have.length(7);
    expect(await violations(element)).to.deep.equal([]);
  });
});
