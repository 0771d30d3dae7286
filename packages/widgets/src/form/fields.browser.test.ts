import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { settled, textOf, violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import './testing/form-probe.ts';
import { button, field, focused, place, press, ready, rootOf, shown, tick, type } from './testing/hands.ts';

const { onePage, section } = forms;

describe('fields', () => {
  it('have a visible label, and only those that may stay empty say so', async () => {
    const element = await place(onePage(section('a', [forms.name, forms.phone, forms.site])));
    expect([...rootOf(element).querySelectorAll('.field label')].map(textOf)).to.deep.equal([
      'Full name',
      'Telephone ( optional )',
      'Web site ( optional )',
    ]);
  });

  it('are clean to axe before anyone has touched them', async () => {
    expect(await violations(await place(forms.everything))).to.deep.equal([]);
  });

  it('are 44 px high, and fit into 240 px', async () => {
    const element = await place(forms.everything);
    element.style.inlineSize = '240px';
    const controls = [...rootOf(element).querySelectorAll<HTMLElement>('.control, .check, button')];
    expect(controls.filter(one => one.getBoundingClientRect().height < 44)).to.deep.equal([]);
    expect(rootOf(element).querySelector('form')?.scrollWidth).to.be.at.most(240);
  });

  it('have their boxes in the middle of one line of words, and beside the first of several', async () => {
    const element = await place(forms.everything);
    const middle = ({ top, height }: DOMRect) => top + height / 2;
    const off = () =>
      [...rootOf(element).querySelectorAll('.check')].map(check => {
        const [box, words] = [check.querySelector('input'), check.querySelector('span')];
        const range = new Range();
        if (words) range.selectNodeContents(words);
        const line = range.getClientRects()[0];
        if (!box || !line) throw new Error('A box and its words.');
        return Math.round(Math.abs(middle(box.getBoundingClientRect()) - middle(line)));
      });
    const check = rootOf(element).querySelector('.check')?.getBoundingClientRect();
    const box = rootOf(element).querySelector('.check input')?.getBoundingClientRect();
    if (!check || !box) throw new Error('There is a box.');
    expect(Math.round(middle(check)), 'one line').to.equal(Math.round(middle(box)));
    element.style.inlineSize = '120px';
    expect(Math.max(...off()), 'several lines').to.be.at.most(2);
  });

  it('are printed with what was written into them, and without the buttons', async function () {
    const element = await place(forms.everything);
    await type(element, 'Full name', 'Eleni');
    const printing = await emulateMedia({ media: 'print' }).then(
      () => true,
      () => false,
    );
    if (!printing) return this.skip();
    const height = (one: Element | null) => one?.getBoundingClientRect().height;
    const root = rootOf(element);
    const controls = [...root.querySelectorAll('.control, .check input')].map(height);
    const send = height(root.querySelector('[type=submit]'));
    await emulateMedia({ media: 'screen' });
    expect(controls.filter(one => !one)).to.deep.equal([]);
    expect(send).to.equal(0);
    return undefined;
  });

  it('are what browsers fill in by themselves', async () => {
    const element = await place(forms.everything);
    const filled = ['Full name', 'E-mail', 'Telephone', 'Web site', 'Organisation'].map(label => {
      const input = field(element, label);
      // As it is written: Firefox does not give back every word that it is told.
      return [input.name, input.type, input.getAttribute('autocomplete'), input.inputMode];
    });
    expect(filled).to.deep.equal([
      ['name', 'text', 'name', ''],
      ['email', 'email', 'email', ''],
      ['answers/phone', 'tel', 'tel', ''],
      ['answers/site', 'url', 'url', ''],
      ['organisation', 'text', 'organization', ''],
    ]);
    const party = field(element, 'How many');
    expect([party.type, party.inputMode, party.value]).to.deep.equal(['text', 'numeric', '1']);
  });

  it('are all sent as the contract has them', async () => {
    const element = await place(forms.everything);
    await type(element, 'Full name', 'Eleni');
    await type(element, 'E-mail', 'eleni@υπουργείο.ελ');
    await type(element, 'Web site', 'https://example.gr');
    await type(element, 'Organisation', 'Δήμος Αθηναίων');
    await tick(element, 'In person');
    await type(element, 'What do you need?', ' A ramp ');
    await type(element, 'How many', '2');
    await tick(element, 'Data');
    await tick(element, 'Law');
    const region = rootOf(element).querySelector('select');
    if (region) region.value = 'region 7';
    await type(element, 'Day', '4');
    await type(element, 'Month', '12');
    await type(element, 'Year', '2026');
    await press(element, 'Add: Person');
    await type(element, 'Name', 'Maria');
    await tick(element, 'I subscribe');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.deep.equal({
      name: 'Eleni',
      email: 'eleni@υπουργείο.ελ',
      organisation: { name: 'Δήμος Αθηναίων' },
      attendance: 'offline',
      needs: 'A ramp',
      party: 2,
      people: [{ name: 'Maria' }],
      privacy: true,
      answers: {
        site: 'https://example.gr',
        topics: ['data', 'law'],
        region: 'region 7',
        day: '2026-12-04',
        charter: true,
      },
    });
  });

  it('hide when they are not asked, keep their answer, and do not send it', async () => {
    const element = await place(onePage(section('a', [forms.attendance, forms.needs])));
    expect(shown(element)).to.not.contain('What do you need?');
    await tick(element, 'In person');
    await type(element, 'What do you need?', 'A ramp');
    await tick(element, 'Online');
    expect(shown(element)).to.not.contain('What do you need?');
    await press(element, 'Register');
    expect(element.sent[0]?.body).to.deep.equal({ attendance: 'online' });
    await tick(element, 'In person');
    expect(field(element, 'What do you need?').value).to.equal('A ramp');
  });

  it('count what is left, cut nothing off, and say it only near the end', async () => {
    const element = await place(onePage(section('a', [forms.needs])), { answers: { attendance: 'offline' } });
    const needs = { ...forms.needs, when: [] };
    element.setup = { name: crypto.randomUUID(), definition: onePage(section('a', [needs])) };
    await settled(element);
    await type(element, 'What do you need?', 'x', false);
    expect(shown(element)).to.contain('59 characters left');
    expect(element.said).to.deep.equal([]);
    await type(element, 'What do you need?', 'x'.repeat(45), false);
    await type(element, 'What do you need?', 'x'.repeat(46), false);
    expect(element.said).to.deep.equal(['15 characters left']);
    await type(element, 'What do you need?', 'x'.repeat(63), false);
    expect(element.said.at(-1)).to.equal('3 characters too many');
    expect(field(element, 'What do you need?').value).to.have.length(63);
  });

  it('open a list where the choices are many', async () => {
    const element = await place(onePage(section('a', [forms.region, forms.attendance])));
    expect(rootOf(element).querySelector('select')?.options).to.have.length(14);
    expect(rootOf(element).querySelectorAll('input[type=radio]')).to.have.length(2);
  });

  it('show the whole text before the box that agrees to it', async () => {
    const element = await place(onePage(section('a', [forms.charter])));
    const text = shown(element);
    expect(text.indexOf('Members share')).to.be.lessThan(text.indexOf('I subscribe'));
    expect(field(element, 'I subscribe').checked).to.equal(false);
  });

  it('say the privacy notice before the box and the button', async () => {
    const element = await place(forms.short);
    const text = shown(element);
    for (const words of ['National Centre', 'Until 90 days', 'To organise the event', 'dpo@example.gr']) {
      expect(text.indexOf(words), words).to.be.greaterThan(0);
      expect(text.indexOf(words), words).to.be.lessThan(text.indexOf('I have read it'));
    }
    const links = [...rootOf(element).querySelectorAll('a')].map(link => link.href);
    expect(links).to.deep.equal(['mailto:dpo@example.gr', 'https://example.gr/privacy']);
  });

  it('never link to a script', async () => {
    const notice = { ...forms.notice, url: 'javascript:alert(1)', contact: 'javascript:alert(1)' };
    const element = await place(forms.short, { notice });
    expect(rootOf(element).querySelectorAll('.notice a')).to.have.length(0);
  });
});

describe('a group', () => {
  const form = onePage(section('a', [forms.people]));

  it('grows and shrinks, with the focus where it goes on', async () => {
    const element = await place(form);
    await press(element, 'Add: Person');
    expect(focused(element)?.getAttribute('name')).to.equal('people/0/name');
    await type(element, 'Name', 'Maria');
    await press(element, 'Add another: Person');
    await press(element, 'Add another: Person');
    expect(shown(element)).to.contain('You can add up to 3.');
    await press(element, 'Remove: Person 1');
    expect(focused(element)?.textContent?.trim()).to.equal('Person 1');
    expect(element.said.at(-1)).to.equal('Removed: Person 1');
    expect(field(element, 'Name').value).to.equal('');
    await press(element, 'Remove: Person 2');
    await press(element, 'Remove: Person 1');
    expect(focused(element)).to.equal(button(element, 'Add: Person'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells whose answer is wrong', async () => {
    const element = await place(form);
    await press(element, 'Add: Person');
    await press(element, 'Add another: Person');
    await type(element, 'Name', 'Maria');
    await press(element, 'Register');
    expect(textOf(rootOf(element).querySelector('.summary') ?? element)).to.contain(
      'Person 2: Fill in “Name”',
    );
    rootOf(element).querySelector<HTMLElement>('.summary a')?.click();
    await ready(element);
    expect(focused(element)?.getAttribute('name')).to.equal('people/1/name');
  });
});
