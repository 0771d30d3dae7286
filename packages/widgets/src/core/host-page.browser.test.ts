import { expect } from 'chai';
import { css } from 'lit';
import '../provider/define.ts';
import type { KoinonProvider } from '../provider/index.ts';
import { fixture, settled, textOf } from '../testing/fixture.ts';
import { Probe } from '../testing/probe.ts';
import { defineElement } from './define.ts';
import { Lazy } from './lazy.ts';

defineElement('koinon-probe', Probe);

const probeIn = async (markup: string) => {
  const page = await settled(fixture(markup));
  const probe = page.matches('koinon-probe') ? page : page.querySelector('koinon-probe');
  if (!(probe instanceof Probe)) throw new Error('no probe');
  return probe;
};
const base = (probe: Probe) => {
  const wrapper = probe.shadowRoot?.querySelector('.koinon');
  if (!wrapper) throw new Error('nothing is drawn');
  return wrapper;
};

describe('a host page that', () => {
  it('hides a panel hides the widget in it, from eyes, pointer and keyboard', async () => {
    const probe = await probeIn(
      '<div style="visibility: hidden; pointer-events: none"><koinon-probe></koinon-probe></div>',
    );
    const button = base(probe).querySelector('button');
    button?.focus();
    expect(probe.shadowRoot?.activeElement).to.equal(null);
    expect(getComputedStyle(base(probe)).pointerEvents).to.equal('none');
  });

  it('asks how wide a widget would like to be is told a width, and never more than there is', async () => {
    const floated = await probeIn(
      '<div><div style="float: left; max-width: 100%"><koinon-probe></koinon-probe></div></div>',
    );
    expect(floated.clientWidth).to.be.greaterThan(300);
    const narrow = await probeIn(
      '<div style="width: 200px"><div style="display: flex"><koinon-probe></koinon-probe></div></div>',
    );
    expect(narrow.clientWidth).to.be.at.most(200);
  });

  it('slants, spaces, fills and aligns its own text leaves ours alone', async () => {
    const probe = await probeIn(
      '<div style="font: italic 900 small-caps 20px Georgia; letter-spacing: 1em; text-align-last: right; -webkit-text-fill-color: red"><koinon-probe></koinon-probe></div>',
    );
    const {
      fontStyle,
      fontWeight,
      fontVariantCaps,
      fontFamily,
      fontSize,
      letterSpacing,
      textAlignLast,
      color,
      webkitTextFillColor,
    } = getComputedStyle(base(probe));
    expect({ fontStyle, fontWeight, fontVariantCaps, letterSpacing, textAlignLast }).to.deep.equal({
      fontStyle: 'normal',
      fontWeight: '400',
      fontVariantCaps: 'normal',
      letterSpacing: 'normal',
      textAlignLast: 'auto',
    });
    expect([fontFamily, fontSize]).to.deep.equal(['Georgia', '20px']);
    expect(webkitTextFillColor).to.equal(color);
  });

  it('sets texts as anything but text gets no exception, and nothing of it is shown or asked', async () => {
    const probe = await probeIn('<koinon-probe lang="en"></koinon-probe>');
    for (const value of [{}, [], () => 1, true, null, Symbol('s'), 10n]) {
      Reflect.set(probe, 'network', value);
      Reflect.set(probe, 'api', value);
      await probe.updateComplete;
      expect(probe.seen.network).to.equal(undefined);
      expect(probe.seen.api).to.equal(undefined);
    }
    Reflect.set(probe, 'network', 7);
    Reflect.set(probe, 'client', 'a client');
    await probe.updateComplete;
    expect(probe.seen).to.include({ network: '7', client: undefined });
  });

  it('sets them so on a provider gets none either', async () => {
    const probe = await probeIn(
      '<koinon-provider network="gr"><koinon-probe></koinon-probe></koinon-provider>',
    );
    const provider = probe.parentElement as KoinonProvider;
    for (const value of [{}, [], true, null]) {
      for (const name of ['network', 'api', 'timeZone', 'client']) Reflect.set(provider, name, value);
      await provider.updateComplete;
      await probe.updateComplete;
      expect(probe.seen).to.include({ network: undefined, timeZone: undefined });
    }
  });

  it('takes a widget out before it has drawn gets nothing drawn, and all of it when it is put back', async () => {
    const home = fixture('<div></div>');
    const probe = document.createElement('koinon-probe') as Probe;
    probe.lang = 'en';
    home.append(probe);
    probe.network = 'pt';
    probe.remove();
    await probe.updateComplete;
    expect(textOf(probe)).to.equal('');
    home.append(probe);
    await settled(probe);
    expect(textOf(probe)).to.contain('Today');
    expect(probe.seen.network).to.equal('pt');
    probe.remove();
    probe.network = 'gr';
    await probe.updateComplete;
    expect(probe.seen.network).to.equal('pt');
    home.append(probe);
    await settled(probe);
    expect(probe.seen.network).to.equal('gr');
  });
});

describe('a page from right to left', () => {
  it('gets the widget’s words from left to right, as they are written: hours keep their order', async () => {
    const probe = await probeIn('<div dir="rtl"><koinon-probe lang="el"></koinon-probe></div>');
    expect(getComputedStyle(base(probe)).direction).to.equal('ltr');
  });
});

describe('another document', () => {
  const frame = async () => {
    const page = fixture<HTMLIFrameElement>(
      '<iframe title="Frame" srcdoc="<html lang=pt><p id=around lang=el></p>"></iframe>',
    );
    if (!page.contentDocument?.querySelector('#around'))
      await new Promise(resolve => page.addEventListener('load', resolve, { once: true }));
    const around = page.contentDocument?.querySelector('#around');
    if (!around) throw new Error('no frame');
    return around;
  };
  const wraps = (probe: Probe) => probe.ownerDocument.defaultView?.getComputedStyle(base(probe)).overflowWrap;

  it('gets the widget with its styles and in the language of its place, and gives it back with them', async () => {
    const probe = await probeIn('<koinon-probe lang=""></koinon-probe>');
    const home = probe.parentElement;
    const around = await frame();
    around.append(probe);
    await settled(probe);
    expect(wraps(probe)).to.equal('break-word');
    expect(textOf(probe)).to.contain('Σήμερα');
    home?.append(probe);
    await settled(probe);
    expect(wraps(probe)).to.equal('break-word');
    expect(probe.shadowRoot?.adoptedStyleSheets.length).to.equal(Probe.elementStyles.length);
  });

  it('gets a widget that is put there before it ever drew', async () => {
    const around = await frame();
    const probe = document.createElement('koinon-probe') as Probe;
    around.append(probe);
    await settled(probe);
    expect(wraps(probe)).to.equal('break-word');
  });

  it('gets the styles of a part that loads only there', async () => {
    const around = await frame();
    const probe = document.createElement('koinon-probe') as Probe;
    around.append(probe);
    await settled(probe);
    const part = new Lazy(probe, () =>
      Promise.resolve({
        styles: css`
          .koinon {
            tab-size: 7;
          }
        `,
      }),
    );
    await part.wait();
    expect(around.ownerDocument.defaultView?.getComputedStyle(base(probe)).tabSize).to.equal('7');
  });
});
