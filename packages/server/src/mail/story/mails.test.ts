import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { NetworkRecordInput } from '@koinon/contract';
import { importNetwork } from '../../data/import.ts';
import { links, outbox, stories } from '../../database/schema.ts';
import { BASE, NOW, SECRET, testDatabase } from '../../testing/harness.ts';
import { assertWhole } from '../../testing/mail-parts.ts';
import { mailDeps, mailsIn } from '../../testing/mails.ts';
import { network } from '../../testing/records.ts';
import { createLink, tokenOf } from '../links.ts';
import type { MailboxEntry } from '../mailbox.ts';
import { STORY_MAILS, type StoryMail } from '../names.ts';
import { enqueue } from '../outbox.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();

const privacy = { controller: { el: 'Υπουργείο' }, contact: 'office@network.example', retentionDays: 90 };
const gr: NetworkRecordInput = { ...network, privacy, stories: {} };
await importNetwork(db, { network: gr }, NOW);

beforeEach(async () => {
  for (const table of [outbox, links, stories]) await db.delete(table);
});

type Row = typeof stories.$inferInsert;
const EMAIL = 'maria@ypes.gov.gr';

/** How a story stands when each mail is sent, and what staff say with it. */
const STATES: Readonly<Record<StoryMail, Partial<Row> & { readonly message?: string }>> = {
  'story-link': { status: 'draft', expiresAt: new Date(NOW + 86_400_000) },
  'story-submitted': { status: 'submitted' },
  'story-changes': { status: 'changes-requested', message: 'Τι κόστισε;' },
  'story-published': { status: 'published', slug: 'a-story' },
  'story-rejected': { status: 'rejected', message: 'Δεν ταιριάζει.' },
  'story-withdrawn': { status: 'withdrawn', message: 'Έληξε.' },
  'story-taken-back': { status: 'withdrawn' },
};

/** Undefined where it is suppressed. */
async function send(
  template: StoryMail,
  lang = 'el',
  change: Partial<Row> & { readonly message?: string } = {},
  to = EMAIL,
): Promise<{ mail: MailboxEntry | undefined; link: string }> {
  const { message, ...state } = { ...STATES[template], ...change };
  await db.delete(stories);
  const id = crypto.randomUUID();
  await db.insert(stories).values({
    id,
    groupId: id,
    network: 'gr',
    status: 'draft',
    lang,
    title: 'Ένα γραφείο για όλους',
    name: 'Μαρία Παπαδοπούλου',
    email: EMAIL,
    emailKey: EMAIL,
    confirmedAt: new Date(NOW),
    createdAt: new Date(NOW),
    updatedAt: new Date(NOW),
    ...state,
  });
  const link = { purpose: 'story-mail', subject: `${id}:${to}` } as const;
  const expiresAt = new Date(NOW + 1);
  const nonce = await createLink(db, { secret: SECRET, now: () => NOW }, { ...link, expiresAt });
  const params = { story: id, nonce, ...(message === undefined ? {} : { message }) };
  await enqueue(db, { network: 'gr', template, params, email: to, lang, now: NOW });
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  return { mail: mailbox.entries[0], link: `${BASE}/m/${tokenOf(SECRET, { ...link, nonce })}` };
}

async function sent(...args: Parameters<typeof send>): Promise<{ mail: MailboxEntry; text: string }> {
  const { mail } = await send(...args);
  assert.ok(mail);
  return { mail, text: mail.text.replace(/\s+/g, ' ') };
}

for (const template of STORY_MAILS) {
  for (const lang of ['el', 'pt', 'en']) {
    test(`${template} in ${lang} is whole, in both parts`, async () => {
      const { mail, link } = await send(template, lang);
      assert.ok(mail);
      assertWhole(mail, lang);
      assert.ok([...mail.subject].length <= 78, mail.subject);
      assert.ok(mail.links.includes(link));
      assert.equal(mail.links[0], template === 'story-published' ? `${BASE}/s/gr/a-story` : link);
      assert.match(mail.text, /Ένα γραφείο για όλους/);
      assert.match(mail.text, /office@network\.example/);
    });
  }
}

test('before the address is proved nothing is said that a visitor typed', async () => {
  const unproved = { confirmedAt: null, name: 'Zyxwvut', title: 'Zyxwvut www.evil.example' };
  for (const template of STORY_MAILS) {
    const { mail } = await sent(template, 'en', unproved);
    assertWhole(mail, 'en');
    assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|evil|Dear/i, template);
  }
  const { mail, text } = await sent('story-submitted', 'en', unproved);
  assert.match(mail.subject, /^Confirm your address/);
  assert.match(text, /press the button to confirm .*If you did not hand in a story/);
});

test('names and titles are neither markup, nor addresses, nor lines of a header', async () => {
  const { mail } = await sent('story-submitted', 'en', {
    name: '<b>J.P.</b>\r\nBcc: x@evil.example',
    title: 'www.evil.example\r\nSubject: other =?utf-8?q?x?= <i>t</i> +30 210 1234567',
  });
  assertWhole(mail, 'en');
  assert.match(mail.text, /^Dear b J\. P\. b Bcc x evil\. example,$/m);
  assert.match(mail.text, /^Story: \. evil\. example Subject other utf- q x i t i$/m);
  assert.equal(mail.subject, 'Your story has reached the network');
});

test('what staff say stands apart, in all its lines, and is no markup', async () => {
  const message = 'What did it cost?\n\n<script>alert(1)</script>\u202E\r\nThank you';
  for (const template of ['story-changes', 'story-rejected', 'story-withdrawn', 'story-published'] as const) {
    const { mail } = await sent(template, 'en', { message });
    assertWhole(mail, 'en');
    assert.ok(
      mail.text.includes('> What did it cost?\n>\n> <script>alert(1)</script>\n> Thank you\n'),
      mail.text,
    );
    assert.match(mail.html, /&lt;script&gt;/);
  }
});

test('a link says until when it is good, and a draft when it goes', async () => {
  const { text } = await sent('story-link', 'en');
  assert.match(text, /good until 21 December 2026.*another 30 days.*deleted on 22 November 2026/);
  const later = await sent('story-link', 'en', { status: 'submitted', expiresAt: null });
  assert.doesNotMatch(later.text, /deleted/);
  assert.match(later.text, /how the story stands/);
});

test('what is no longer true is not sent', async () => {
  const untrue: readonly (readonly [StoryMail, Partial<Row>])[] = [
    ['story-submitted', { status: 'changes-requested' }],
    ['story-changes', { status: 'submitted' }],
    ['story-published', { status: 'withdrawn' }],
    ['story-rejected', { status: 'in-review' }],
    ['story-withdrawn', { status: 'published' }],
  ];
  for (const [template, change] of untrue) {
    assert.equal((await send(template, 'en', change)).mail, undefined, template);
  }
  await db.delete(stories);
  await sendDue(mailDeps(db).deps);
  assert.ok((await mailsIn(db)).every(({ status }) => status === 'suppressed'));
});

test('an address that is not the story’s any more hears nothing of it', async () => {
  assert.equal((await send('story-changes', 'en', {}, 'old@ypes.gov.gr')).mail, undefined);
  const ended = { status: 'published' } as const;
  assert.equal((await send('story-link', 'en', ended, 'old@ypes.gov.gr')).mail, undefined);
});

test('an address that is to be the story’s gets the link that was asked for, and nothing that somebody typed', async () => {
  const typed = { name: 'Zyxwvut', title: 'Zyxwvut www.evil.example' };
  for (const status of ['draft', 'submitted'] as const) {
    const { mail, link } = await send('story-link', 'en', { ...typed, status }, 'new@ypes.gov.gr');
    assert.ok(mail, status);
    assertWhole(mail, 'en');
    assert.equal(mail.links[0], link);
    assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|evil|Dear/i);
    assert.match(mail.text.replace(/\s+/g, ' '), /we also know that the address is yours/);
  }
});
