import { expect } from 'chai';
import { settled, textOf, violations } from '../../testing/fixture.ts';
import * as forms from '../testing/definitions.ts';
import type { FormProbe } from '../testing/form-probe.ts';
import { field, focused, place, press, ready, rootOf, shown, type, until } from '../testing/hands.ts';

const form = forms.onePage(forms.section('a', [forms.organisation, forms.name]));
const ekdda = {
  id: 'ekdda',
  name: { el: 'Εθνικό Κέντρο Δημόσιας Διοίκησης', en: 'National Centre for Public Administration' },
  acronym: { el: 'ΕΚΔΔΑ' },
};
const interior = { id: 'interior', name: { en: 'Ministry of Interior' } };

async function opened(
  found: (typeof ekdda | typeof interior)[] | Error = [ekdda, interior],
): Promise<FormProbe> {
  const element = await place(form, { answers: { name: 'Eleni' } });
  element.form.touch();
  await ready(element);
  await type(element, 'Organisation', 'na', false);
  await until(element, () => element.searches.length > 0);
  element.searches.at(-1)?.answer(found);
  await until(element, () => element.said.length > 0);
  await settled(element);
  return element;
}

const options = (element: FormProbe) => [...rootOf(element).querySelectorAll('[role=option]')];
const input = (element: FormProbe) => field(element, 'Organisation');
const active = (element: FormProbe) =>
  textOf(
    rootOf(element).getElementById(input(element).getAttribute('aria-activedescendant') ?? '') ?? new Text(),
  );

async function key(element: FormProbe, name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true });
  input(element).dispatchEvent(event);
  await settled(element);
  return event;
}

async function bodyOf(element: FormProbe): Promise<unknown> {
  await press(element, 'Register');
  return element.sent[0]?.body['organisation'];
}

describe('the field for an organisation', () => {
  it('offers what is found, and says how many', async () => {
    const element = await opened();
    expect(element.searches.map(({ q }) => q)).to.deep.equal(['na']);
    expect(options(element).map(textOf)).to.deep.equal([
      'National Centre for Public Administration ( ΕΚΔΔΑ )',
      'Ministry of Interior',
      'Another one: na',
    ]);
    expect(input(element).getAttribute('role')).to.equal('combobox');
    expect(input(element).getAttribute('aria-expanded')).to.equal('true');
    expect(element.said).to.deep.equal(['2 organisations found. Use the arrow keys to choose.']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is chosen from with the arrows and Enter, which does not send the form', async () => {
    const element = await opened();
    await key(element, 'ArrowDown');
    await key(element, 'ArrowDown');
    expect(active(element)).to.equal('Ministry of Interior');
    await key(element, 'ArrowUp');
    const enter = await key(element, 'Enter');
    expect(enter.defaultPrevented).to.equal(true);
    expect(input(element).value).to.equal('National Centre for Public Administration');
    expect(focused(element)).to.equal(input(element));
    expect(options(element)).to.have.length(0);
    expect(await bodyOf(element)).to.deep.equal({ id: 'ekdda' });
  });

  it('goes round through the field itself, where Enter means the form', async () => {
    const element = await opened();
    await key(element, 'ArrowUp');
    expect(active(element)).to.equal('Another one: na');
    await key(element, 'ArrowDown');
    expect(active(element)).to.equal('');
    expect((await key(element, 'Enter')).defaultPrevented).to.equal(false);
  });

  it('is chosen from with a pointer', async () => {
    const element = await opened();
    const [first] = options(element);
    const down = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    first?.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    (first as HTMLElement).click();
    await settled(element);
    expect(await bodyOf(element)).to.deep.equal({ id: 'ekdda' });
  });

  it('keeps what was typed when that is chosen, or nothing is', async () => {
    const element = await opened();
    await key(element, 'ArrowUp');
    await key(element, 'Enter');
    expect(input(element).value).to.equal('na');
    expect(await bodyOf(element)).to.deep.equal({ name: 'na' });
  });

  it('closes with Escape, which goes no further', async () => {
    const element = await opened();
    let further = false;
    element.addEventListener('keydown', () => (further = true));
    await key(element, 'Escape');
    expect(options(element)).to.have.length(0);
    expect(further).to.equal(false);
    await key(element, 'Escape');
    expect(further).to.equal(true);
  });

  it('takes the acronym written out for the body that has it', async () => {
    const element = await opened();
    const control = input(element);
    control.value = 'εκδδα';
    control.dispatchEvent(new FocusEvent('blur'));
    await settled(element);
    expect(control.value).to.equal('National Centre for Public Administration');
    expect(await bodyOf(element)).to.deep.equal({ id: 'ekdda' });
  });

  it('shows the last search only, whichever is answered last', async () => {
    const element = await place(form);
    element.form.touch();
    await ready(element);
    await type(element, 'Organisation', 'na', false);
    await type(element, 'Organisation', 'nat', false);
    await until(element, () => element.searches.length > 1);
    const [first, second] = element.searches;
    expect(first?.signal.aborted).to.equal(true);
    second?.answer([ekdda]);
    await until(element, () => element.said.length > 0);
    first?.answer([interior]);
    await settled(element);
    expect(options(element).map(textOf)).to.include('Another one: nat');
    expect(options(element)).to.have.length(2);
  });

  it('moves nothing below it, or a press there would miss: neither when it comes nor when it goes', async () => {
    const below = (element: FormProbe) => field(element, 'Full name').getBoundingClientRect().top;
    const element = await place(form);
    element.form.touch();
    await ready(element);
    const top = below(element);
    for (const found of [[ekdda], [], new Error('No answer')]) {
      const [asked, said] = [element.searches.length, element.said.length];
      await type(element, 'Organisation', 'na', false);
      await until(element, () => element.searches.length > asked);
      await settled(element);
      expect(below(element)).to.equal(top);
      element.searches.at(-1)?.answer(found);
      await until(element, () => element.said.length > said);
      await settled(element);
      expect(rootOf(element).querySelectorAll('.list, .list-state')).to.have.length(1);
      expect(below(element)).to.equal(top);
      input(element).dispatchEvent(new FocusEvent('blur'));
      await settled(element);
      expect(rootOf(element).querySelectorAll('.list, .list-state')).to.have.length(0);
      expect(below(element)).to.equal(top);
    }
  });

  it('says so when nothing is found or the search fails, and takes what is typed', async () => {
    const none = await opened([]);
    expect(shown(none)).to.contain('No organisation found. What you wrote will be used.');
    const failed = await opened(new Error('No answer'));
    expect(shown(failed)).to.contain('The list cannot be searched now. What you wrote will be used.');
    expect(await bodyOf(failed)).to.deep.equal({ name: 'na' });
  });
});
