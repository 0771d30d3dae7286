import { expect } from 'chai';
import { nextEvent, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  fillInNewsletter,
  form,
  is,
  leave,
  remark,
  root,
  send,
  shown,
  testKoinon,
  type,
  until,
} from '../network-form/testing/form.ts';

describe('koinon-newsletter-signup', () => {
  it('asks for an address, what one wants, and the consent, with nothing ticked', async () => {
    const element = await form('koinon-newsletter-signup', { attributes: { lang: 'el' } });
    expect(root(element).querySelector('h2')?.textContent?.trim()).to.equal('Εγγραφείτε στο newsletter');
    expect(shown(element)).to.contain('Διεύθυνση email').and.to.contain('Μία φορά τον μήνα.');
    expect([...root(element).querySelectorAll('[type=checkbox]:checked')]).to.have.length(0);
    expect(is(element, 'open')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('subscribes, tells the page to which lists, and says to check the mail', async () => {
    const client = testKoinon();
    const element = await form('koinon-newsletter-signup', { client, attributes: { lang: 'el' } });
    await fillInNewsletter(element);
    const subscribed = nextEvent(element, 'koinon-subscribed');
    await send(element, 'Εγγραφή');
    expect((await subscribed).detail).to.deep.equal({ lists: ['bulletin'] });
    expect(client.server.mailbox.map(({ to, template, lang }) => [to, template, lang])).to.deep.equal([
      ['maria@ypes.gov.gr', 'newsletter-confirm', 'el'],
    ]);
    expect(shown(element)).to.contain('Δείτε τα μηνύματά σας').and.to.contain('maria@ypes.gov.gr');
    expect(root(element).activeElement?.id).to.equal('done');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says politely that an address is private, once its field is left', async () => {
    const element = await form('koinon-newsletter-signup');
    await type(element, 'email', 'maria@gmail.com');
    expect(remark(element)).to.equal('');
    await leave(element, 'email');
    await until(element, () => remark(element).startsWith('This looks like a private address'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
