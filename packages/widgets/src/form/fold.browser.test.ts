import { expect } from 'chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { textOf, violations } from '../testing/fixture.ts';
import * as forms from './testing/definitions.ts';
import { setupOf, type FormProbe } from './testing/form-probe.ts';
import {
  errors,
  field,
  focused,
  place,
  press,
  ready,
  rootOf,
  summary,
  tick,
  type,
  until,
} from './testing/hands.ts';

/** Topics and organisation folded between what is asked of everybody. */
const folded = forms.onePage(
  forms.section('you', [forms.email]),
  { ...forms.section('more', [forms.topics, forms.organisation], 'More choices (optional)'), folded: true },
  forms.section('privacy', [forms.privacy]),
);
const lax = { ...forms.topics, required: false };
const optional = forms.onePage(
  forms.section('you', [forms.email]),
  { ...forms.section('more', [lax, forms.organisation], 'More choices (optional)'), folded: true },
  forms.section('privacy', [forms.privacy]),
);

const fold = (element: FormProbe): HTMLDetailsElement => {
  const found = rootOf(element).querySelector('details');
  if (!found) throw new Error('Nothing is folded.');
  return found;
};
const title = (element: FormProbe): HTMLElement => {
  const found = fold(element).querySelector('summary');
  if (!found) throw new Error('It has no title.');
  return found;
};

async function open(element: FormProbe): Promise<void> {
  title(element).click();
  await until(element, () => element.form.folds.get('more') === fold(element).open);
}

describe('a folded section', () => {
  it('is closed at first, says what it is, and leaves “optional” to its title', async () => {
    const element = await place(optional);
    expect(fold(element).open).to.equal(false);
    expect(textOf(title(element))).to.equal('More choices (optional)');
    expect(textOf(fold(element)).match(/optional/g)).to.have.length(1);
    expect(title(element).getBoundingClientRect().height).to.be.at.least(44);
    expect(await violations(element)).to.deep.equal([]);
    await open(element);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('opens by the keyboard', async () => {
    const element = await place(optional);
    title(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(fold(element).open).to.equal(true);
  });

  it('stays as the visitor left it, whatever is typed around and in it', async () => {
    const element = await place(optional);
    await open(element);
    await tick(element, 'Data');
    await tick(element, 'Data');
    await type(element, 'E-mail', 'eleni@example.gr');
    expect(fold(element).open).to.equal(true);
    await tick(element, 'Data');
    await open(element);
    await type(element, 'E-mail', 'eleni@example.org');
    expect(fold(element).open).to.equal(false);
  });

  it('is sent with what stands in it, open or closed', async () => {
    const element = await place(optional, { answers: { 'answers/topics': ['data'] } });
    expect(fold(element).open).to.equal(false);
    await type(element, 'E-mail', 'eleni@example.gr');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    await until(element, () => element.sent.length > 0);
    expect(element.sent[0]?.body['answers']).to.deep.equal({ topics: ['data'] });
  });

  it('opens when something in it is wrong, and again by the link in the summary', async () => {
    const element = await place(folded);
    await type(element, 'E-mail', 'eleni@example.gr');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    expect(fold(element).open).to.equal(true);
    expect(summary(element)).to.deep.equal(errors(element));
    expect(focused(element)?.id).to.equal('summary');
    await until(element, () => element.form.folds.get('more') === true);
    await open(element);
    expect(fold(element).open).to.equal(false);
    rootOf(element).querySelector<HTMLElement>('.summary a')?.click();
    await until(element, () => focused(element) === field(element, 'Data'));
    expect(fold(element).open).to.equal(true);
    await tick(element, 'Data');
    expect(fold(element).open).to.equal(true);
  });

  it('opens where answers come back that were not chosen beforehand, and is closed in a new form', async () => {
    const element = await place(optional, { answers: { 'answers/topics': ['data'] } });
    await open(element);
    await tick(element, 'Law');
    await open(element);
    await type(element, 'E-mail', 'eleni@example.gr');
    await tick(element, 'I have read it');
    await press(element, 'Register');
    await until(element, () => element.sent.length > 0);
    element.sent[0]?.take();
    await until(element, () => element.form.phase === 'done');
    element.form.again({ keep: true });
    await ready(element);
    expect(fold(element).open).to.equal(true);
    element.setup = setupOf(optional);
    await ready(element);
    expect(fold(element).open).to.equal(false);
  });

  it('is printed whole', async function () {
    const element = await place(optional);
    const topics = fold(element).querySelector('legend');
    expect(topics?.checkVisibility()).to.equal(false);
    // Not every engine under test can be told to print.
    const printing = await emulateMedia({ media: 'print' }).then(
      () => true,
      () => false,
    );
    if (!printing) this.skip();
    expect(topics?.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});
