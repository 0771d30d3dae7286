import { createTestKoinon, type TestKoinon } from '@koinon/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { fixture, settled, textOf } from '../testing/fixture.ts';
import './define.ts';
import type { KoinonEventCalendar } from './event-calendar.element.ts';
import { names, open, press, root } from './testing/reading.ts';

const lab = {
  id: 'lab',
  name: { el: 'Ανοικτή Διακυβέρνηση', pt: 'Governação aberta' },
  kind: 'lab',
  slots: [
    { date: '2026-12-04', start: '08:30', end: '15:00' },
    { date: '2026-12-05', start: '08:30', end: '15:00' },
  ],
  timeZone: 'Europe/Athens',
  location: { name: 'ΕΚΔΔΑ', addressLocality: 'Αθήνα' },
  organizations: [{ id: 'itek', role: 'organizer', name: 'Ινστιτούτο Τεκμηρίωσης', acronym: 'ΙΤΕΚ' }],
} as const;
const summer = {
  id: 'summer',
  name: 'Summer school',
  startDate: '2027-07-01T08:30',
  timeZone: 'Europe/Athens',
};

async function calendar(options: { client?: TestKoinon; view?: string; date?: string; zone?: string } = {}) {
  const element = fixture<KoinonEventCalendar>(
    html`<koinon-event-calendar
      lang="el"
      url-state="off"
      view=${options.view ?? 'agenda'}
      date=${options.date ?? '2026-12-01'}
      time-zone=${options.zone ?? 'Europe/Athens'}
      .client=${options.client}
      .events=${options.client ? undefined : [lab, summer]}
    ></koinon-event-calendar>`,
  );
  return settled(element);
}

describe('koinon-event-calendar', () => {
  it('lists events under their months, with their days and hours', async () => {
    const element = await calendar();
    expect(names(element)).to.deep.equal(['Ανοικτή Διακυβέρνηση', 'Summer school']);
    expect(textOf(element)).to.contain('Δεκέμβριος 2026');
    expect(textOf(root(element))).to.contain('4–5');
    expect(textOf(root(element))).to.match(/8:30–15:00 κάθε ημέρα/);
  });

  it('asks the server for the days in sight', async () => {
    const client = createTestKoinon({ now: '2026-12-01T09:00:00Z' });
    const element = await calendar({ client });
    expect(names(element)).to.include('Εργαστήριο υπηρεσιών');
    expect(client.server.calls.find(call => call.path === 'events')?.params.get('from')).to.equal(
      '2026-12-01',
    );
  });

  for (const [zone, hours] of [
    ['Europe/Lisbon', '6:30'],
    ['America/New_York', '1:30'],
  ] as const) {
    it(`says 8:30 of Athens in winter and summer, and ${hours} beside it in ${zone}`, async () => {
      const text = textOf(root(await calendar({ zone })));
      expect(text).to.match(new RegExp(`8:30–15:00 κάθε ημέρα \\(${hours}–`));
      expect(text).to.match(new RegExp(`8:30 \\(${hours} `));
    });
  }

  it('opens the details in place and closes them again', async () => {
    const element = await calendar();
    const button = open(element, 'Ανοικτή Διακυβέρνηση');
    button.click();
    await settled(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await details(element);
    expect(textOf(root(element))).to.match(/Ινστιτούτο Τεκμηρίωσης \( ?ΙΤΕΚ ?\)/);
    button.click();
    await settled(element);
    expect(root(element).querySelectorAll('.details').length).to.equal(0);
  });

  it('moves through the month grid by keys, with one tab stop, and says each new month', async () => {
    const element = await calendar({ view: 'month', date: '2026-12-04' });
    const stops = () => [...root(element).querySelectorAll('[data-date][tabindex="0"]')];
    expect(stops()).to.have.length(1);
    const first = root(element).querySelector<HTMLElement>('[data-date="2026-12-01"]');
    first?.focus();
    await press(element, 'ArrowRight');
    await press(element, 'ArrowDown');
    await press(element, 'End');
    expect(root(element).activeElement?.getAttribute('data-date')).to.equal('2026-12-13');
    await press(element, 'PageDown');
    expect(root(element).activeElement?.getAttribute('data-date')).to.equal('2027-01-13');
    expect(stops()).to.have.length(1);
    expect(textOf(root(element).querySelector('[role=status]') ?? element)).to.match(/^Ιανουάριος 2027, /);
  });

  it('opens the list of a day with Enter and comes back with Escape', async () => {
    const element = await calendar({ view: 'month', date: '2026-12-01' });
    const day = root(element).querySelector<HTMLElement>('[data-date="2026-12-04"]');
    expect(day?.getAttribute('aria-label')).to.equal('Παρασκευή 4 Δεκεμβρίου 2026, 1 εκδήλωση');
    day?.focus();
    await press(element, 'Enter');
    expect(names(element)).to.deep.equal(['Ανοικτή Διακυβέρνηση']);
    expect(textOf(root(element).activeElement ?? element)).to.equal('Παρασκευή 4 Δεκεμβρίου 2026');
    await press(element, 'Escape');
    expect(root(element).activeElement?.getAttribute('data-date')).to.equal('2026-12-04');
  });
});

/** The details load when they are first wanted. */
async function details(element: KoinonEventCalendar): Promise<void> {
  await import('./details/index.ts');
  await settled(element);
}
