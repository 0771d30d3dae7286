import { expect } from 'chai';
import { defineElement } from './define.ts';
import { fixture, settled } from '../testing/fixture.ts';
import { Probe } from '../testing/probe.ts';
import type { provideClient } from './client.ts';
import { type KoinonClient } from './client.ts';
import { koinonContext } from './context.ts';

defineElement('koinon-probe', Probe);

/** The module once more under another address, as a second bundle on the page has it. */
async function again(module: string): Promise<Record<string, unknown>> {
  const url = new URL(module, import.meta.url);
  url.searchParams.set('copy', '2');
  const copy: unknown = await import(url.href);
  return copy as Record<string, unknown>;
}

describe('two copies on one page', () => {
  it('are really two in this test', async () => {
    expect((await again('./define.ts'))['defineElement']).to.not.equal(defineElement);
  });

  it('share the context’s key', async () => {
    expect((await again('./context.ts'))['koinonContext']).to.equal(koinonContext);
  });

  it('share the client that the page was given', async () => {
    const client = {} as unknown as KoinonClient;
    const second = (await again('./client.ts'))['provideClient'] as typeof provideClient;
    const takeBack = second(client);
    const probe = fixture<Probe>('<koinon-probe></koinon-probe>');
    const got = await probe.ask();
    takeBack();
    expect(got).to.equal(client);
  });

  it('serve each other: a provider of one, a widget of the other', async () => {
    const { KoinonProvider } = await again('../provider/provider.element.ts');
    defineElement('koinon-provider', KoinonProvider as CustomElementConstructor);
    const page = fixture('<koinon-provider network="pt"><koinon-probe></koinon-probe></koinon-provider>');
    await settled(page);
    expect(page.querySelector<Probe>('koinon-probe')?.seen.network).to.equal('pt');
  });
});
