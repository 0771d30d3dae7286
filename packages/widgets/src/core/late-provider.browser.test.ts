import { expect } from 'chai';
import { fixture, settled } from '../testing/fixture.ts';
import { Probe } from '../testing/probe.ts';
import { defineElement } from './define.ts';

defineElement('koinon-probe', Probe);

describe('a provider that is defined after the widgets inside it', () => {
  it('serves them by its attributes before, and by its properties after, with no other server between', async () => {
    const page = fixture(`
      <koinon-provider api="https://n.example" network="gr">
        <koinon-provider heading-level="3"><koinon-probe></koinon-probe></koinon-provider>
      </koinon-provider>`);
    const probe = page.querySelector<Probe>('koinon-probe');
    if (!probe) throw new Error('no probe');
    await settled(page);
    expect(customElements.get('koinon-provider')).to.equal(undefined);
    expect(probe.seen).to.include({ api: 'https://n.example', network: 'gr', headingLevel: 3 });

    const servers = new Set<string | undefined>();
    const update = probe.requestUpdate.bind(probe);
    probe.requestUpdate = (...args) => {
      servers.add(probe.seen.api);
      update(...args);
    };
    await import('../provider/define.ts');
    await customElements.whenDefined('koinon-provider');
    await settled(page);
    page.setAttribute('network', 'pt');
    await settled(page);
    expect(probe.seen).to.include({ api: 'https://n.example', network: 'pt', headingLevel: 3 });
    expect([...servers]).to.deep.equal(['https://n.example']);
  });
});
