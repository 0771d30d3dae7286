import { expect } from 'chai';
import * as forms from './testing/definitions.ts';
import type { FormProbe } from './testing/form-probe.ts';
import { button, field, focused, place, ready, shown, summary, until } from './testing/hands.ts';

const short = forms.onePage(forms.section('you', [forms.name, forms.email]));
const typed = { name: 'Eleni', email: 'eleni@example.gr' };

/** A form whose sending part is held back until `come()`. */
async function slow(answers = {}) {
  const element = await place(short, { answers });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  element.held = promise;
  const come = async () => {
    resolve(undefined);
    await ready(element);
  };
  return { element, come };
}

/** The ids of what is sent the focus from now on. In a tab that is not in front no event tells of it. */
function watchFocus(): { readonly ids: readonly string[]; readonly end: () => void } {
  const ids: string[] = [];
  const own = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function focus(options) {
    ids.push(this.id);
    own.call(this, options);
  };
  return { ids, end: () => void (HTMLElement.prototype.focus = own) };
}

function pressEarly(element: FormProbe): void {
  const submit = button(element, 'Register');
  submit.focus();
  submit.click();
}

describe('the button pressed before what sends is there', () => {
  it('leads to the summary once it is: once, and nothing is sent', async () => {
    const { element, come } = await slow();
    pressEarly(element);
    button(element, 'Register').click();
    await element.updateComplete;
    expect(button(element, 'Register').getAttribute('aria-disabled')).to.equal('true');
    const seen = watchFocus();
    await come().finally(seen.end);
    expect(summary(element)).to.have.length(2);
    expect(focused(element)?.id).to.equal('summary');
    expect(seen.ids).to.deep.equal(['summary']);
    expect(element.sent).to.deep.equal([]);
  });

  it('sends what is filled in, once', async () => {
    const { element, come } = await slow(typed);
    pressEarly(element);
    button(element, 'Register').click();
    await come();
    expect(element.sent.map(({ body }) => body)).to.deep.equal([typed]);
  });

  it('is taken back by whoever goes on filling in: half an answer is not sent', async () => {
    const { element, come } = await slow(typed);
    pressEarly(element);
    const control = field(element, 'Full name');
    control.focus();
    control.value = 'Eleni P';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(button(element, 'Register').hasAttribute('aria-disabled')).to.equal(false);
    await come();
    expect(element.sent).to.deep.equal([]);
    expect(summary(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(control);
    button(element, 'Register').click();
    await until(element, () => element.sent.length > 0);
    expect(element.sent[0]?.body['name']).to.equal('Eleni P');
  });

  it('leads to the summary where a browser gives the focus to what is around the form instead of the button', async () => {
    const { element, come } = await slow();
    const around = element.parentElement;
    if (!around) throw new Error('The form stands in nothing.');
    around.tabIndex = -1;
    pressEarly(element);
    around.focus();
    await come();
    expect(focused(element)?.id).to.equal('summary');
  });

  it('calls nobody back who has gone on to something else of the page: what came of it is said', async () => {
    const { element, come } = await slow();
    const other = document.createElement('input');
    document.body.append(other);
    try {
      pressEarly(element);
      other.focus();
      await come();
      expect(document.activeElement).to.equal(other);
      expect(summary(element)).to.have.length(2);
      expect(element.said.at(-1)).to.contain(summary(element)[0]);
      expect(shown(element)).to.contain(summary(element)[1]);
    } finally {
      other.remove();
    }
  });
});
