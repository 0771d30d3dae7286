import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { CharterRecordInput, NetworkRecordInput } from '@koinon/contract';
import { importNetwork } from '../../data/import.ts';
import { charters, links, memberships, outbox } from '../../database/schema.ts';
import { BASE, NOW, SECRET, testDatabase } from '../../testing/harness.ts';
import { assertWhole } from '../../testing/mail-parts.ts';
import { mailDeps, mailsIn } from '../../testing/mails.ts';
import { event, network, organizations } from '../../testing/records.ts';
import { createLink, findLink, tokenOf } from '../links.ts';
import type { MailboxEntry } from '../mailbox.ts';
import { MEMBERSHIP_MAILS, type MembershipMail } from '../names.ts';
import { enqueue, type MailParams } from '../outbox.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();

const privacy = {
  controller: { el: 'Υπουργείο', en: 'Ministry' },
  contact: 'office@network.example',
  retentionDays: 90,
};
const gr: NetworkRecordInput = { ...network, privacy };
const charter = (version: string): CharterRecordInput => ({
  version,
  title: { el: `Χάρτης <αρχών> ${version}`, en: `Charter of <principles> ${version}` },
  principles: [{ title: { el: 'Ανοικτότητα', en: 'Openness' } }],
});
const members = event('members', { audience: 'members' });
const all = { network: gr, organizations, events: [members], charters: [charter('2024'), charter('2026')] };
await importNetwork(db, all, NOW);

beforeEach(async () => {
  for (const table of [outbox, links, memberships]) await db.delete(table);
});

type Row = typeof memberships.$inferInsert;
const EMAIL = 'maria@ypes.gov.gr';
const accepted = { version: '2026', lang: 'el', sha256: '', acceptedAt: new Date(NOW).toISOString() };
const due = {
  version: '2026',
  toldAt: new Date(NOW).toISOString(),
  until: '2027-01-20T22:30:00.000Z',
};

async function member(change: Partial<Row> = {}) {
  const row = {
    id: crypto.randomUUID(),
    network: 'gr',
    emailKey: EMAIL,
    email: EMAIL,
    name: 'Μαρία Παπαδοπούλου',
    organisation: { id: 'ministry' },
    body: 'ministry',
    unit: 'Zyxwvut',
    role: 'Zyxwvut',
    lang: 'el',
    status: 'active' as const,
    confirmedAt: new Date(NOW),
    charter: accepted,
    createdAt: new Date(NOW),
    updatedAt: new Date(NOW),
    ...change,
  };
  await db.insert(memberships).values(row);
  return row;
}

/** How a membership stands when each mail is sent, and what staff say with it. */
const STATES: Readonly<Record<MembershipMail, Partial<Row> & { readonly message?: string }>> = {
  'membership-confirm': { status: 'pending', confirmedAt: null, charter: null },
  'membership-known': {},
  'membership-link': {},
  'membership-active': {},
  'membership-review': { status: 'review', reason: 'domain-unknown' },
  'membership-question': {
    status: 'review',
    reason: 'domain-unknown',
    message: 'Σε ποια διεύθυνση εργάζεστε;',
  },
  'membership-declined': { status: 'left', reason: 'declined', message: 'Δεν είναι δημόσιος φορέας.' },
  'membership-suspended': { status: 'suspended', reason: 'charter', charterDue: due },
  'membership-charter': { charter: { ...accepted, version: '2024' }, charterDue: due },
  'membership-charter-reminder': { charter: { ...accepted, version: '2024' }, charterDue: due },
  'membership-left': { status: 'left', leftAt: new Date(NOW) },
};

/** Undefined where it is suppressed. */
async function send(
  template: MembershipMail,
  lang = 'el',
  change: Partial<Row> & { readonly message?: string } = {},
): Promise<{ mail: MailboxEntry | undefined; link: string }> {
  const { message, ...state } = { ...STATES[template], ...change };
  await db.delete(memberships);
  const { id } = await member({ lang, ...state });
  const link = { purpose: 'membership', subject: id } as const;
  const nonce = await createLink(
    db,
    { secret: SECRET, now: () => NOW },
    { ...link, expiresAt: new Date(NOW + 1) },
  );
  const params: MailParams = { membership: id, nonce, ...(message === undefined ? {} : { message }) };
  await enqueue(db, { network: 'gr', template, params, email: EMAIL, lang, now: NOW });
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  return { mail: mailbox.entries[0], link: `${BASE}/m/${tokenOf(SECRET, { ...link, nonce })}` };
}

async function sent(...args: Parameters<typeof send>): Promise<{ mail: MailboxEntry; text: string }> {
  const { mail } = await send(...args);
  assert.ok(mail);
  // Wherever its lines end.
  return { mail, text: mail.text.replace(/\s+/g, ' ') };
}

for (const template of MEMBERSHIP_MAILS) {
  for (const lang of ['el', 'pt', 'en']) {
    test(`${template} in ${lang} is whole, in both parts`, async () => {
      const { mail, link } = await send(template, lang);
      assert.ok(mail);
      assertWhole(mail, lang);
      assert.ok([...mail.subject].length <= 78, mail.subject);
      const toCharter = /-(suspended|charter|charter-reminder)$/.test(template);
      assert.equal(mail.links[0], toCharter ? `${link}?action=charter` : link);
      assert.deepEqual([mail.listUnsubscribe, mail.listId], [null, null]);
      assert.match(mail.text, lang === 'el' ? /Δίκτυο Καινοτομίας/ : /Innovation Network/);
      assert.match(mail.text, /office@network\.example/);
      assert.doesNotMatch(JSON.stringify(mail), /zyxwvut/i, 'a unit and a role are nobody’s business here');
    });
  }
}

test('before the address is proved nothing is said that a visitor typed', async () => {
  const unproved = {
    status: 'pending' as const,
    confirmedAt: null,
    name: 'Zyxwvut',
    organisation: { name: 'Zyxwvut' },
    body: null,
  };
  for (const template of ['membership-confirm', 'membership-known'] as const) {
    const { mail } = await sent(template, 'en', unproved);
    assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|Dear/i);
    assert.match(mail.text, /press the\s+button\s+to\s+confirm/);
  }
  // Staff may let somebody in before that; what they typed is still not said to whoever reads the address.
  const { mail } = await sent('membership-active', 'en', { ...unproved, status: 'active' });
  assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|Dear/i);
});

test('afterwards names are said, and are neither markup nor addresses', async () => {
  const { mail } = await sent('membership-active', 'en', {
    name: '<b>J.P.</b> www.evil.com\u202E "x"',
    organisation: { name: 'Δήμος\r\nBcc: x@evil.example <i>Χ</i> https://evil.example/=?utf-8?q?x?=' },
    body: null,
  });
  assertWhole(mail, 'en');
  assert.match(mail.text, /^Dear b J\. P\. b \. evil\. com x,$/m);
  assert.match(mail.text, /^Public body: Δήμος Bcc x evil\. example i Χ i https evil\. example utf-8 q x$/m);
});

test('a body of the register is called by its own name', async () => {
  const { mail } = await sent('membership-active', 'en');
  assert.match(mail.text, /Public body: Υπουργείο Εσωτερικών/);
  assert.match(mail.html, /<span lang="el" dir="ltr"\s*>Υπουργείο Εσωτερικών/);
});

test('what membership gives is said', async () => {
  const { text, mail } = await sent('membership-active', 'en');
  assert.match(text, /events that are only for members/);
  assert.match(text, /directory of members .*nothing about you until you say/);
  assert.match(text, /leave the network whenever you like/);
  assert.ok(mail.links.includes(`${BASE}/n/gr/charter/2026?lang=en`));
});

test('where bodies have seats, that one may be free is said before it is promised', async () => {
  assert.match((await sent('membership-confirm', 'en')).text, /one of the body’s seats is free/);
  await importNetwork(db, { ...all, network: { ...gr, membership: { mode: 'individual' } } }, NOW);
  assert.doesNotMatch((await sent('membership-confirm', 'en')).text, /seat/);
  await importNetwork(db, all, NOW);
});

test('a review says why and what one can do, and is no refusal', async () => {
  const reasons = {
    'personal-address': /private e-mail.*If you have a work address/,
    'domain-unknown': /does not know yet which public body.*nothing that you need to do/,
    'body-unknown': /not in its register yet.*choose it on the page/,
    'seats-full': /at the moment all those of your body are taken.*it can be yours/,
  } as const;
  for (const [reason, words] of Object.entries(reasons) as [keyof typeof reasons, RegExp][]) {
    const { mail, text } = await sent('membership-review', 'en', { reason });
    assert.match(text, words);
    assert.doesNotMatch(text, /refus|reject|denied|declin|not accepted|unfortunately|sorry/i);
    assertWhole(mail, 'en');
  }
  const { text } = await sent('membership-review', 'en', { reason: null });
  assert.match(text, /Somebody from the network will now look/);
});

test('what staff say stands apart, in all its lines, and is no markup', async () => {
  const message = 'Which unit is it?\n\n<script>alert(1)</script> & more\u202E\r\nThank you';
  const { mail } = await sent('membership-question', 'en', { message });
  assertWhole(mail, 'en');
  assert.ok(mail.text.includes('> Which unit is it?\n>\n> <script>alert(1)</script> & more\n> Thank you\n'));
  assert.match(mail.html, /<blockquote[\s\S]*Which unit is it\?<br \/><br \/>&lt;script&gt;/);
  for (const template of ['membership-declined', 'membership-active', 'membership-review'] as const) {
    assert.match((await sent(template, 'en', { message: 'In our words' })).mail.text, /^> In our words$/m);
  }
  const silent = await sent('membership-declined', 'en', { message: ' ' });
  assert.doesNotMatch(silent.mail.html, /blockquote|The network writes/);
});

test('one is asked to reply only where somebody reads it', async () => {
  assert.match((await sent('membership-question', 'en')).text, /by replying to this message/);
  await importNetwork(
    db,
    { ...all, network: { ...gr, privacy: { ...privacy, contact: 'Tel. 210 1234567' } } },
    NOW,
  );
  for (const template of MEMBERSHIP_MAILS) {
    assert.doesNotMatch((await sent(template, 'en')).text, /reply/, template);
  }
  await importNetwork(db, all, NOW);
});

test('a new charter is named, with the day until which it is to be accepted, in the network’s zone', async () => {
  for (const template of ['membership-charter', 'membership-charter-reminder'] as const) {
    const { mail } = await sent(template, 'en');
    assert.match(mail.subject, /by 21 January 2027$/, 'half past midnight in Athens');
    assert.match(mail.text, /To be accepted by: 21 January 2027/);
    assert.match(mail.text, /Charter: Charter of <principles> 2026\n {2}Version 2026\nhttps:/);
  }
});

test('a suspension says by whom and how it ends', async () => {
  const charterOne = await sent('membership-suspended', 'en');
  assert.match(charterOne.text, /has not been accepted in time.*you are a member again/);
  const staffOne = await sent('membership-suspended', 'en', { reason: 'staff', message: 'You moved.' });
  assert.match(staffOne.text, /The network has suspended.*> You moved\..*think that this is a mistake/);
  assert.doesNotMatch(staffOne.text, /in time/);
});

test('who asks to join again is told how it stands', async () => {
  const states = [
    [{ status: 'active' }, /You are a member of the network\./],
    [{ status: 'review', reason: 'seats-full' }, /is looking at your request/],
    [{ status: 'suspended', reason: 'staff' }, /is suspended at the moment/],
    [{ status: 'suspended', reason: 'charter' }, /has not been accepted in time/],
  ] as const;
  for (const [state, words] of states)
    assert.match((await sent('membership-known', 'en', state)).text, words);
});

test('who asks for the link to their page is not told of a request to join', async () => {
  const { mail, text } = await sent('membership-link', 'en', { status: 'active' });
  assert.equal(mail.subject, 'The link to your page');
  assert.match(text, /asked for the link.*You are a member of the network\./);
  assert.doesNotMatch(text, /request to join/);
});

test('every mail whose link opens a member’s page asks to keep it', async () => {
  for (const template of MEMBERSHIP_MAILS) {
    assert.match((await sent(template, 'en')).text, /The link is yours alone/, template);
  }
});

test('mails that are no longer true are not sent', async () => {
  const stale: readonly [MembershipMail, Partial<Row>][] = [
    ['membership-confirm', { status: 'active' }],
    ['membership-known', { status: 'left' }],
    ['membership-link', { status: 'left' }],
    ['membership-active', { status: 'suspended' }],
    ['membership-review', { status: 'active' }],
    ['membership-question', { status: 'left' }],
    ['membership-declined', { status: 'active', reason: null }],
    ['membership-suspended', { status: 'active' }],
    ['membership-charter', { charter: accepted }],
    ['membership-charter', { charterDue: null }],
    ['membership-charter-reminder', { status: 'left' }],
    ['membership-left', { status: 'pending' }],
    ['membership-left', { reason: 'declined' }],
  ];
  for (const [template, change] of stale) {
    assert.equal(
      (await send(template, 'en', change)).mail,
      undefined,
      `${template} ${JSON.stringify(change)}`,
    );
  }
  await db.delete(memberships);
  await enqueue(db, {
    network: 'gr',
    template: 'membership-left',
    params: { membership: 'erased' },
    email: EMAIL,
    lang: 'en',
    now: NOW,
  });
  await sendDue(mailDeps(db).deps);
  assert.ok((await mailsIn(db)).every(({ status }) => status === 'suppressed'));
});

async function strangerMail(state: Partial<Row> | undefined, lang = 'en') {
  for (const table of [outbox, memberships]) await db.delete(table);
  const row = state && (await member(state));
  await enqueue(db, {
    network: 'gr',
    template: 'registration-members-only',
    params: { event: 'members' },
    email: EMAIL,
    lang,
    now: NOW,
  });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const [mail] = mailbox.entries;
  assert.ok(mail);
  assertWhole(mail, lang);
  return { mail, row };
}

test('who registers for what is for members is told how they stand with the network', async () => {
  const states = [
    [{ status: 'pending', confirmedAt: null }, /has not been\s+confirmed yet/],
    [{ status: 'review', reason: 'seats-full' }, /still looking\s+at your request/],
    [{ status: 'suspended', reason: 'charter' }, /is\s+suspended at the\s+moment/],
  ] as const;
  for (const [state, words] of states) {
    for (const lang of ['el', 'pt']) await strangerMail(state, lang);
    const { mail, row } = await strangerMail(state);
    assert.match(mail.text, words);
    assert.doesNotMatch(JSON.stringify(mail), /Παπαδοπούλου|zyxwvut/i);
    const link = await findLink(db, mail.links[0]?.split('/').at(-1) ?? '');
    assert.deepEqual([link?.purpose, link?.subject], ['membership', row?.id]);
  }
  const { mail } = await strangerMail({});
  assert.match(mail.text, /Please register again/);
  assert.equal(mail.links[0], `${BASE}/e/gr/members`);
});

test('a stranger is led to the form to join where there is one, else to where the network says', async () => {
  for (const state of [undefined, { status: 'left' } as const]) {
    const { mail } = await strangerMail(state);
    assert.equal(mail.links[0], `${BASE}/f/gr/membership?lang=en`);
    assert.match(mail.text, /How to join the network:\n/);
  }
  const url = 'https://elsewhere.example/join';
  await importNetwork(
    db,
    { ...all, network: { ...gr, privacy: null, membership: { mode: 'individual', url } } },
    NOW,
  );
  assert.equal((await strangerMail(undefined)).mail.links[0], url);
  await importNetwork(db, all, NOW);
  await db.delete(charters);
  assert.equal((await strangerMail(undefined)).mail.links[0], `${BASE}/e/gr/members`, 'no charter, no form');
});
