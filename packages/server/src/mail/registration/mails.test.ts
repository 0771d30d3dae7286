import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { EventRecordInput } from '@koinon/contract';
import { importNetwork } from '../../data/import.ts';
import { outbox, registrations } from '../../database/schema.ts';
import { REGISTRATION_MAILS, type RegistrationMail } from '../names.ts';
import type { RegistrationRow } from '../../registrations/rows.ts';
import { BASE, NOW, SECRET, testDatabase } from '../../testing/harness.ts';
import { mailDeps, register } from '../../testing/mails.ts';
import { assertWhole } from '../../testing/mail-parts.ts';
import { event, network } from '../../testing/records.ts';
import type { MailboxEntry } from '../mailbox.ts';
import { createLink, tokenOf } from '../links.ts';
import { enqueue } from '../outbox.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();

const ONLINE = 'https://meet.example/room?a=1&b=2';
const lab: EventRecordInput = event('lab', {
  name: {
    el: 'Εργαστήριο <Καινοτομίας> & «Ιδεών»',
    pt: 'Laboratório de Inovação',
    en: 'Innovation lab',
  },
  slots: [
    { date: '2026-12-04', start: '08:30', end: '15:00' },
    { date: '2026-12-05', start: '10:00', end: '12:00' },
  ],
  eventAttendanceMode: 'mixed',
  location: { name: { el: 'Δημαρχείο Ηρακλείου' }, postalCode: '71202', addressLocality: { el: 'Ηράκλειο' } },
  trackChoice: 'one',
  tracks: [
    { id: 'a', name: { el: 'Θεματική Α', en: 'Track A', pt: 'Tema A' }, onlineUrl: 'https://meet.example/a' },
    { id: 'b', name: { el: 'Θεματική Β', en: 'Track B', pt: 'Tema B' }, onlineUrl: 'https://meet.example/b' },
  ],
  onlineUrl: ONLINE,
  contact: { name: { el: 'Γραφείο' }, email: 'office@network.example' },
  statusNote: { el: 'Λόγω απεργίας', en: 'Because of a strike', pt: 'Devido a greve' },
});
const members = event('members', { audience: 'members' });
await importNetwork(db, { network, events: [lab, members, event('plain')] }, NOW);

beforeEach(async () => {
  await db.delete(outbox);
  await db.delete(registrations);
});

type Change = Parameters<typeof register>[2];
const later = new Date(NOW + 30 * 60_000);

/** How a registration stands when each mail is sent. */
const STATES: Readonly<Record<RegistrationMail, Change>> = {
  'registration-confirm': { status: 'held', confirmedAt: null, holdsUntil: later },
  'registration-confirm-waiting': { status: 'waiting', confirmedAt: null },
  'registration-known': { status: 'confirmed' },
  'registration-members-only': {},
  'registration-confirmed': { status: 'confirmed' },
  'registration-waiting': { status: 'waiting' },
  'registration-offer': { status: 'offered', holdsUntil: later },
  'registration-changed': { status: 'confirmed' },
  'registration-cancelled': { status: 'cancelled' },
  'event-changed': { status: 'confirmed' },
  'event-postponed': { status: 'confirmed' },
  'event-cancelled': { status: 'confirmed' },
};

async function send(
  template: RegistrationMail,
  lang = 'el',
  change: Change = {},
  eventId = 'lab',
): Promise<{ mail: MailboxEntry; row: RegistrationRow; link: string }> {
  const row = await register(db, eventId, {
    lang,
    tracks: ['a'],
    attendance: 'online',
    ...STATES[template],
    ...change,
  });
  const subject = { purpose: 'registration', subject: row.id } as const;
  const nonce = await createLink(db, { secret: SECRET, now: () => NOW }, { ...subject, expiresAt: later });
  const params =
    template === 'registration-members-only' ? { event: 'members' } : { registration: row.id, nonce };
  await enqueue(db, { network: 'gr', template, params, email: row.email, lang, now: NOW });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1, template);
  const [mail] = mailbox.entries;
  assert.ok(mail);
  return { mail, row, link: `${BASE}/m/${tokenOf(SECRET, { ...subject, nonce })}` };
}

const TO_EVENT: readonly RegistrationMail[] = [
  'registration-members-only',
  'registration-cancelled',
  'event-cancelled',
];

for (const template of REGISTRATION_MAILS) {
  for (const lang of ['el', 'pt', 'en']) {
    test(`${template} in ${lang} is whole, in both parts`, async () => {
      const { mail, link } = await send(template, lang);
      const { subject, text, html } = mail;
      assert.ok([...subject].length <= 78, subject);
      const url = TO_EVENT.includes(template)
        ? `${BASE}/e/gr/${template === 'registration-members-only' ? 'members' : 'lab'}`
        : link;
      assert.equal(mail.links[0], url);
      assertWhole(mail, lang);
      assert.doesNotMatch(html, /<img/);
      assert.match(text, lang === 'el' ? /Δίκτυο Καινοτομίας/ : /Innovation Network/);
    });
  }
}

test('before the address is proved nothing is said that a visitor typed', async () => {
  for (const template of [
    'registration-confirm',
    'registration-confirm-waiting',
    'registration-known',
  ] as const) {
    const { mail } = await send(template, 'el', {
      status: template === 'registration-confirm-waiting' ? 'waiting' : 'held',
      confirmedAt: null,
      name: 'Zyxwvut',
      party: 37,
      answers: { organisation: { name: 'Zyxwvut' }, role: null, needs: 'Zyxwvut', answers: { x: 'Zyxwvut' } },
    });
    assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|ατόμων|>37</i);
    assert.doesNotMatch(JSON.stringify(mail), /meet\.example/);
    assert.equal(mail.attachments.length, 0);
  }
});

test('afterwards the name is said, and is neither markup nor an address', async () => {
  const name = '<b>J.P. O\'Neill</b> http://evil.example www.evil.com "x" & {event}';
  const { mail } = await send('registration-confirmed', 'en', { name, party: 3 });
  assert.match(mail.text, /^Dear b J\. P\. O'Neill b http evil\. example \. evil\. com x event,$/m);
  assert.match(mail.html, /<bdi>\s*Dear b J\. P\. O&#39;Neill b /);
  assert.match(mail.text, /Number of people: 3/);
});

test('names of events are escaped and marked with their language', async () => {
  const { mail } = await send('registration-confirmed', 'el');
  assert.match(mail.html, /Εργαστήριο &lt;Καινοτομίας&gt; &amp; «Ιδεών»/);
  assert.match(mail.text, /Εκδήλωση: Εργαστήριο <Καινοτομίας> & «Ιδεών»/);
  const foreign = await send('registration-confirmed', 'pt');
  assert.match(foreign.mail.html, /<span lang="el" dir="ltr"\s*>Δημαρχείο|Presencial|Online/);
  const plain = await send('registration-confirmed', 'pt', { tracks: [], attendance: null }, 'plain');
  assert.match(plain.mail.html, /<span lang="el" dir="ltr"\s*>Εκδήλωση plain<\/span\s*>/);
});

test('it says when in the event’s own zone, and names the zone', async () => {
  const { mail } = await send('registration-confirm', 'en');
  assert.match(
    mail.text,
    /When: 4 December 2026, 8:30–15:00\n\s+5 December 2026, 10:00–12:00\n\s+Local time: Athens/,
  );
  assert.match(mail.text, /until 21 November 2026, 12:30 \(Athens\s+time\)/);
});

test('where one joins online is told to the confirmed, as far as they chose it', async () => {
  for (const template of ['registration-confirmed', 'registration-changed', 'event-changed'] as const) {
    const { mail } = await send(template, 'en');
    assert.deepEqual(mail.links.slice(1), [ONLINE, 'https://meet.example/a']);
    assert.ok(mail.text.includes(`\n${ONLINE}\n`));
    assert.doesNotMatch(mail.text, /Δημαρχείο/, 'no place for those who come online');
    const offline = await send(template, 'en', { attendance: 'offline' });
    assert.doesNotMatch(JSON.stringify(offline.mail), /meet\.example/);
    assert.match(offline.mail.text, /Δημαρχείο Ηρακλείου/);
  }
  for (const template of REGISTRATION_MAILS.filter(name => !/confirmed|changed/.test(name))) {
    assert.doesNotMatch(JSON.stringify((await send(template)).mail), /meet\.example/, template);
  }
  const waiting = await send('registration-changed', 'en', { status: 'waiting' });
  assert.doesNotMatch(JSON.stringify(waiting.mail), /meet\.example/);
});

test('a line is counted in its order', async () => {
  await register(db, 'lab', { status: 'waiting' });
  await register(db, 'lab', { status: 'confirmed' });
  await register(db, 'plain', { status: 'waiting' });
  const { mail } = await send('registration-waiting', 'en');
  assert.match(mail.text, /Your place in the line: 2/);
});

test('who has not proved the address is not counted in the line', async () => {
  await register(db, 'lab', { status: 'waiting', confirmedAt: null });
  const { mail } = await send('registration-waiting', 'en', { status: 'waiting' });
  assert.match(mail.text, /: 1\n/);
});

test('who chose one way to come is told of the other one when it is the only one left', async () => {
  const moved = { ...lab, eventAttendanceMode: 'online' as const };
  await importNetwork(db, { network, events: [moved] }, NOW);
  const { mail } = await send('event-changed', 'en', { attendance: 'offline' });
  assert.ok(mail.text.includes(ONLINE));
  assert.ok(!mail.text.includes('Δημαρχείο'));
  await importNetwork(db, { network, events: [{ ...lab, eventAttendanceMode: 'offline' }] }, NOW);
  const { mail: back } = await send('event-changed', 'en', { attendance: 'online' });
  assert.ok(back.text.includes('Δημαρχείο'));
  await importNetwork(db, { network, events: [lab] }, NOW);
});

test('a mail that is late says what is true then', async () => {
  const over = { holdsUntil: new Date(NOW - 1) };
  const held = await send('registration-confirm', 'en', over);
  assert.match(held.mail.text, /time for which we kept your place is over/);
  assert.doesNotMatch(held.mail.text, /until/);
  const waiting = await send('registration-confirm', 'en', { status: 'waiting', holdsUntil: null });
  assert.match(waiting.mail.text, /If there is a free place when you confirm, it will be yours/);
  assert.doesNotMatch(waiting.mail.text, /no places left/);
});

test('who registers again before the address was proved is told how to prove it', async () => {
  for (const status of ['held', 'waiting', 'expired'] as const) {
    const { mail } = await send('registration-known', 'en', { status, confirmedAt: null, holdsUntil: later });
    assert.match(mail.text, /has not been confirmed yet/);
    assert.match(mail.text, /press\s+the\s+button\s+to\s+confirm/);
  }
});

test('a long name is cut in the subject and nowhere else', async () => {
  const name = 'Μια πολύ μεγάλη ονομασία εκδήλωσης που δεν χωρά '.repeat(4).trim();
  await importNetwork(db, { network, events: [event('long', { name: { el: name } })] }, NOW);
  const { mail } = await send('registration-confirmed', 'el', { tracks: [] }, 'long');
  assert.ok([...mail.subject].length <= 78);
  assert.match(mail.subject, /: Μια πολύ .*…$/);
  assert.ok(mail.text.replace(/\s+/g, ' ').includes(name));
  const short = event('long', { name: { el: name }, shortName: { el: 'Σύντομη' } });
  await importNetwork(db, { network, events: [short] }, NOW);
  assert.match(
    (await send('registration-confirmed', 'el', { tracks: [] }, 'long')).mail.subject,
    /: Σύντομη$/,
  );
});

test('a language that is not ours is answered in English, and a kind of Portuguese in Portuguese', async () => {
  assert.equal((await send('registration-confirmed', 'fr')).mail.lang, 'en');
  assert.equal((await send('registration-confirmed', 'pt-BR')).mail.lang, 'pt');
});

test('who hears of an event without a link of their own gets the one they have, or a new one', async () => {
  const row = await register(db, 'lab');
  const mail = { network: 'gr', params: { registration: row.id }, email: row.email, lang: 'el', now: NOW };
  const { deps, mailbox } = mailDeps(db);
  await enqueue(db, { ...mail, template: 'event-changed' });
  await sendDue(deps);
  await enqueue(db, { ...mail, template: 'event-changed' });
  await sendDue(deps);
  const links = mailbox.entries.map(entry => entry.links[0]);
  assert.match(links[0] ?? '', /^https:\/\/network\.example\/m\/[\w-]{43}$/);
  assert.equal(links[0], links[1]);
});

test('an invented event says so', async () => {
  await importNetwork(db, { network, events: [event('demo', { demo: true })] }, NOW);
  const { mail } = await send('registration-confirmed', 'en', { tracks: [] }, 'demo');
  assert.match(mail.text, /Example: this event is not real/);
});
