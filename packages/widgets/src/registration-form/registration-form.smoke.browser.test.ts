import { expect } from 'chai';
import { nextEvent, settled, violations } from '../testing/fixture.ts';
import './define.ts';
import { button, fillIn, form, is, koinonWith, root, send, shown } from './testing/form.ts';

describe('koinon-registration-form', () => {
  it('says which event it is about, when and where', async () => {
    const element = await form({ attributes: { lang: 'el' } });
    expect(root(element).querySelector('h2')?.textContent?.trim()).to.equal('Σεμινάριο');
    expect(shown(element)).to.contain('10 Δεκεμβρίου 2026, 10:00–13:00').and.to.contain('Δημαρχείο · Βόλος');
    expect(is(element, 'open')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('registers, tells the page, and says to check the mail', async () => {
    const client = koinonWith();
    const element = await form({ client, attributes: { lang: 'pt' } });
    await fillIn(element);
    const registered = nextEvent(element, 'koinon-registered');
    await send(element, 'Fazer a inscrição');
    expect((await registered).detail).to.deep.equal({ eventId: 'seminar' });
    expect(client.server.registrations.map(({ details }) => [details.email, details.lang])).to.deep.equal([
      ['maria@example.gov.gr', 'pt'],
    ]);
    expect(shown(element)).to.contain('Consulte o seu e-mail').and.to.contain('maria@example.gov.gr');
    expect(root(element).activeElement?.id).to.equal('done');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('comes back with what was typed, to correct the address', async () => {
    const client = koinonWith();
    const element = await form({ client });
    await fillIn(element, 'maria@exmaple.gov.gr');
    await send(element);
    button(element, 'Correct the address').click();
    await settled(element);
    const email = root(element).querySelector<HTMLInputElement>('[name="email"]');
    expect(email?.value).to.equal('maria@exmaple.gov.gr');
    if (email) email.value = 'maria@example.gov.gr';
    await send(element);
    expect(client.server.mailbox.map(({ to }) => to)).to.deep.equal([
      'maria@exmaple.gov.gr',
      'maria@example.gov.gr',
    ]);
  });
});
