import { createTestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonEventCalendar } from './event-calendar.element.ts';
import { calendar, NOW } from './testing/calendar.ts';
import { button, click, open, press, root } from './testing/reading.ts';

async function details(attributes: Readonly<Record<string, string>> = {}): Promise<KoinonEventCalendar> {
  sessionStorage.clear();
  const element = await calendar({ client: createTestKoinon({ now: NOW }), attributes });
  open(element, 'Service design lab').click();
  await until(element, () => root(element).querySelector('#register') !== null);
  return settled(element);
}

async function until(element: KoinonEventCalendar, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
}

const form = (element: KoinonEventCalendar) => root(element).querySelector('koinon-registration-form');
const focused = (element: KoinonEventCalendar) => root(element).activeElement;

async function openForm(element: KoinonEventCalendar): Promise<void> {
  await click(element, 'Register');
  await until(element, () => focused(element)?.localName === 'koinon-registration-form');
  await settled(element);
}

describe('registering in the calendar', () => {
  it('opens the form in place, and the focus goes into it', async () => {
    const element = await details();
    expect(form(element)).to.equal(null);
    expect(button(element, 'Register').getAttribute('aria-expanded')).to.equal('false');
    await openForm(element);
    expect(textOf(form(element) ?? element)).to.contain('Full name');
    expect(form(element)?.shadowRoot?.activeElement?.id).to.equal('top');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('stands under the headings of the details, in the calendar’s language', async () => {
    const element = await details({ 'heading-level': '3' });
    await openForm(element);
    const levels = [...(form(element)?.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
    expect(levels[0]?.localName).to.equal('h6');
    expect(textOf(levels[0] ?? element)).to.equal('Service design lab');
  });

  it('closes with Escape and gives the focus back; what was typed stands', async () => {
    const element = await details();
    await openForm(element);
    const name = form(element)?.shadowRoot?.querySelector<HTMLInputElement>('[name=name]');
    name?.focus();
    if (name) name.value = 'Μαρία';
    name?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(element, 'Escape');
    await until(element, () => focused(element)?.id === 'register');
    expect(form(element)?.checkVisibility()).to.equal(false);
    await openForm(element);
    expect(form(element)?.shadowRoot?.querySelector<HTMLInputElement>('[name=name]')?.value).to.equal(
      'Μαρία',
    );
  });

  it('closes by its button too', async () => {
    const element = await details();
    await openForm(element);
    button(element, 'Close').click();
    await until(element, () => focused(element)?.id === 'register');
    expect(textOf(focused(element) ?? element)).to.equal('Register');
  });

  it('in a dialog the first Escape closes the form and not the dialog', async () => {
    const element = await details({ details: 'dialog' });
    await openForm(element);
    await press(element, 'Escape');
    await until(element, () => focused(element)?.id === 'register');
    expect(root(element).querySelector('dialog')?.open).to.equal(true);
  });

  it('is a link to the event’s page for events that the page itself has given', async () => {
    const element = await calendar({
      events: [
        {
          id: 'own',
          name: 'Own event',
          startDate: '2026-12-10T10:00',
          url: 'https://agency.example/own',
          registration: { mode: 'internal' },
        },
      ],
    });
    open(element, 'Own event').click();
    await until(element, () => root(element).querySelector('.act a') !== null);
    expect(root(element).querySelector<HTMLAnchorElement>('.act a')?.href).to.equal(
      'https://agency.example/own',
    );
    expect(root(element).querySelector('#register')).to.equal(null);
  });
});
