import { expect } from 'chai';
import { nextEvent, violations } from '../testing/fixture.ts';
import './define.ts';
import { fillInMembership, form, is, root, send, shown, testKoinon } from '../network-form/testing/form.ts';

describe('koinon-membership-form', () => {
  it('shows the charter whole, in the language of the form, before its box', async () => {
    const element = await form('koinon-membership-form', {
      client: testKoinon({ network: 'pt' }),
      attributes: { lang: 'pt' },
    });
    expect(shown(element))
      .to.contain('Carta de princípios (amostra)')
      .and.to.contain('Também o que não resultou.')
      .and.to.contain('Versão 2026');
    const charter = root(element).querySelector<HTMLElement>('.agreement');
    expect(charter && charter.scrollHeight - charter.clientHeight).to.equal(0);
    expect(is(element, 'open')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('joins, tells the page so and nothing more, and says to check the mail', async () => {
    const client = testKoinon();
    const element = await form('koinon-membership-form', { client });
    await fillInMembership(element);
    const joined = nextEvent(element, 'koinon-joined');
    await send(element, 'Send the application');
    expect((await joined).detail).to.deep.equal({});
    expect(client.server.mailbox.map(({ to, template }) => [to, template])).to.deep.equal([
      ['maria@ypes.gov.gr', 'membership-confirm'],
    ]);
    expect(shown(element)).to.contain('Check your mail').and.to.contain('maria@ypes.gov.gr');
    expect(root(element).activeElement?.id).to.equal('done');
    expect(await violations(element)).to.deep.equal([]);
  });
});
