import { expect } from 'chai';
import { violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import './testing/form-probe.ts';
import {
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

describe('a form', () => {
  it('is filled in, sent once and answered with what comes next', async () => {
    const element = await place(forms.short);
    await type(element, 'Full name', ' Ελένη Παπαδοπούλου ');
    await type(element, 'E-mail', 'eleni@example.gr');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    expect(element.sent.map(({ body }) => body)).to.deep.equal([
      { name: 'Ελένη Παπαδοπούλου', email: 'eleni@example.gr', privacy: true },
    ]);
    element.sent[0]?.take();
    await until(element, () => element.form.phase === 'done');
    await ready(element);
    expect(focused(element)?.textContent).to.contain('Check your e-mail');
    expect(shown(element)).to.contain('eleni@example.gr');
    expect(element.done).to.deep.equal([{ email: 'eleni@example.gr', restored: false }]);
  });

  it('says nothing of errors before the button is pressed, then on top and beside each field, in the same words', async () => {
    const element = await place(forms.short);
    await type(element, 'Full name', 'x');
    await type(element, 'Full name', '');
    await type(element, 'E-mail', 'nobody');
    expect(errors(element)).to.deep.equal([]);
    await press(element, 'Register');
    const words = [
      'Enter your full name',
      'Enter the whole e-mail address, like name@example.org',
      'Tick the box to say that you have read how your data are used',
    ];
    expect(summary(element)).to.deep.equal(words);
    expect(errors(element)).to.deep.equal(words);
    expect(focused(element)?.id).to.equal('summary');
    expect(element.sent).to.deep.equal([]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leads from the summary to the field, and leaves the page’s address and title alone', async () => {
    const { title } = document;
    const address = location.href;
    const element = await place(forms.short);
    await press(element, 'Register');
    rootOf(element).querySelectorAll<HTMLElement>('.summary a')[1]?.click();
    await ready(element);
    expect(focused(element)).to.equal(field(element, 'E-mail'));
    expect([location.href, document.title]).to.deep.equal([address, title]);
  });

  it('leaves the caret where one writes', async () => {
    const element = await place(forms.short, { answers: { name: 'Elni' } });
    const control = field(element, 'Full name');
    control.focus();
    control.setRangeText('e', 2, 2, 'end');
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await ready(element);
    expect([control.value, control.selectionStart, control.selectionEnd]).to.deep.equal(['Eleni', 3, 3]);
  });
});
