import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { fixture, settled, textOf } from '../testing/fixture.ts';
import { defineElement } from './define.ts';
import { LocaleController } from './locale.ts';

interface Words {
  readonly [key: string]: string;
  readonly hello: 'Hello';
}

let answers: Record<'el' | 'pt' | 'en', () => Promise<{ hello: string }>>;

/** A widget with a catalogue of its own, whose files come or do not come as the test says. */
class Greeting extends LitElement {
  readonly words = new LocaleController<Words>(this, () => undefined, answers);

  override render() {
    return html`<p aria-busy=${this.words.busy ? 'true' : 'false'}>
      ${this.words.t?.('hello')}<slot></slot>
    </p>`;
  }
}

describe('words that do not come', () => {
  beforeEach(() => {
    answers = {
      el: () => Promise.resolve({ hello: 'Γεια' }),
      pt: () => Promise.reject(new Error('offline')),
      en: () => Promise.resolve({ hello: 'Hello' }),
    };
    defineElement('koinon-greeting', Greeting);
  });

  it('leave the element at rest, with the reason', async () => {
    const element = await settled(fixture<Greeting>('<koinon-greeting lang="pt"></koinon-greeting>'));
    expect(element.words.t).to.equal(undefined);
    expect(element.words.failure).to.be.an.instanceOf(Error);
    expect(element.words.busy).to.equal(false);
  });

  it('leave the language that was there before', async () => {
    const element = await settled(fixture<Greeting>('<koinon-greeting lang="el"></koinon-greeting>'));
    element.lang = 'pt';
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.equal('Γεια');
    expect(element.words.locale).to.equal('el');
  });

  it('are forgotten when the page turns to a language that comes', async () => {
    const element = await settled(fixture<Greeting>('<koinon-greeting lang="pt"></koinon-greeting>'));
    element.lang = 'en';
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.equal('Hello');
    expect(element.words.failure).to.equal(undefined);
  });

  it('are asked for once more by the next element', async () => {
    await settled(fixture('<koinon-greeting lang="pt"></koinon-greeting>'));
    answers.pt = () => Promise.resolve({ hello: 'Olá' });
    const element = await settled(fixture('<koinon-greeting lang="pt"></koinon-greeting>'));
    expect(textOf(element)).to.equal('Olá');
  });

  it('that come too late for a page that has changed its mind are not shown', async () => {
    let come: (words: { hello: string }) => void = () => undefined;
    answers.el = () => new Promise(resolve => (come = resolve));
    const element = fixture<Greeting>('<koinon-greeting lang="el"></koinon-greeting>');
    element.lang = 'en';
    await Promise.resolve();
    await settled(element);
    come({ hello: 'Γεια' });
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.equal('Hello');
  });
});
