import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { IssueRecord, IssueRecordInput, NetworkRecordInput } from '@koinon/contract';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { importNetwork } from '../../data/import.ts';
import { deliveries, issues, links, outbox, subscribers } from '../../database/schema.ts';
import { BASE, NOW, testDatabase } from '../../testing/harness.ts';
import { assertWhole, hrefs } from '../../testing/mail-parts.ts';
import { mailDeps, mailsIn } from '../../testing/mails.ts';
import { network } from '../../testing/records.ts';
import { findLink } from '../links.ts';
import { AddressRefusedError } from '../message.ts';
import { enqueue } from '../outbox.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();

const gr: NetworkRecordInput = {
  ...network,
  privacy: {
    controller: { el: 'Υπουργείο', en: 'Ministry' },
    contact: 'privacy@network.example',
    retentionDays: 90,
  },
  newsletter: {
    lists: [
      { id: 'bulletin', name: { el: 'Ενημερωτικό δελτίο', en: 'The bulletin', pt: 'O boletim' } },
      { id: 'events', name: { el: 'Εκδηλώσεις' } },
    ],
    topics: [
      { id: 'labs', name: { el: 'Εργαστήρια' } },
      { id: 'culture', name: { el: 'Κουλτούρα' } },
    ],
  },
};
await importNetwork(db, { network: gr }, NOW);

beforeEach(async () => {
  for (const table of [outbox, links, deliveries, subscribers, issues]) await db.delete(table);
});

const PICTURE = {
  url: 'https://network.example/lab.jpg',
  alt: { el: 'Το εργαστήριο', en: 'The lab' },
  width: 1088,
  height: 612,
  caption: { el: 'Η πρώτη ημέρα', en: 'The first day' },
  creditText: 'Φωτογραφία: Δ. Δήμου',
};

const full: IssueRecordInput = {
  id: 'issue-12',
  list: 'bulletin',
  number: 12,
  title: { el: 'Τεύχος Νοεμβρίου: τι δοκιμάσαμε', en: 'November: what we tried' },
  summary: { el: 'Τρία εργαστήρια και μία ιδέα', en: 'Three labs and an idea' },
  body: {
    en: [
      { type: 'heading', text: 'What happened' },
      { type: 'paragraph', text: 'Three labs & <one> idea.\nA second line.' },
      {
        type: 'list',
        ordered: true,
        items: ['First', 'Second, which is so long that it does not fit into one line of seventy-eight'],
      },
      { type: 'list', ordered: false, items: ['A point'] },
      { type: 'definitions', items: [{ term: 'Lab', description: 'A place to try things.' }] },
      { type: 'quote', text: 'It works.', attribution: 'A visitor' },
      { type: 'statement', text: 'We begin again.', person: 'Maria Silva', role: 'Head of the lab' },
      { type: 'figure', image: PICTURE },
      { type: 'link', url: 'https://elsewhere.example/report?a=1&b=2', text: 'The report' },
    ],
    el: [{ type: 'paragraph', text: 'Τρία εργαστήρια.' }],
  },
};

/** @param body what the database has that the contract would not take */
async function publish(
  input: IssueRecordInput,
  status: 'draft' | 'sending' | 'stopped' | 'sent' = 'sending',
  body?: IssueRecord['body'],
) {
  const record = IssueRecordSchema.parse(input);
  await db.insert(issues).values({
    network: 'gr',
    id: record.id,
    record: body ? { ...record, body } : record,
    status,
    publishedAt: status === 'draft' ? null : new Date(NOW),
    updatedAt: new Date(NOW),
  });
}

async function reader(change: Partial<typeof subscribers.$inferInsert> = {}): Promise<string> {
  const id = change.id ?? crypto.randomUUID();
  const email = `${id}@ypes.gov.gr`;
  await db.insert(subscribers).values({
    id,
    network: 'gr',
    emailKey: email,
    email,
    lang: 'en',
    lists: ['bulletin'],
    topics: [],
    confirmedAt: new Date(NOW),
    updatedAt: new Date(NOW),
    ...change,
  });
  return id;
}

/** Queues a copy as `deliver` does. */
async function queue(issue: string, subscriber: string, lang = 'en') {
  await db
    .insert(deliveries)
    .values({ network: 'gr', issue, subscriber, status: 'queued', updatedAt: new Date(NOW) });
  await enqueue(db, {
    network: 'gr',
    template: 'newsletter-issue',
    params: { issue, subscriber },
    email: `${subscriber}@ypes.gov.gr`,
    lang,
    bulk: true,
    now: NOW,
  });
}

async function copy(
  record: IssueRecordInput,
  change: Partial<typeof subscribers.$inferInsert> = {},
  body?: IssueRecord['body'],
) {
  await publish(record, 'sending', body);
  const id = await reader(change);
  await queue(record.id, id, change.lang);
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const [mail] = mailbox.entries;
  assert.ok(mail);
  return { mail, subscriber: id };
}

const statuses = async () => (await db.select().from(deliveries)).map(({ status }) => status);

for (const lang of ['el', 'pt', 'en']) {
  test(`an issue to a reader of ${lang} is whole, in both parts`, async () => {
    const { mail } = await copy(full, { lang });
    assertWhole(mail, lang);
    assert.equal(mail.subject, lang === 'el' ? 'Τεύχος Νοεμβρίου: τι δοκιμάσαμε' : 'November: what we tried');
    assert.match(
      mail.html,
      />Τρία εργαστήρια και μία ιδέα<|>Three labs and an idea</,
      'the summary goes first in lists',
    );
    if (lang === 'pt') {
      assert.match(mail.html, /<div lang="en" dir="ltr">/);
      assert.match(mail.text, /Texto disponível apenas na língua: inglês/);
    } else assert.doesNotMatch(mail.html, /<div lang=/);
  });
}

test('every block is said in the text part as well', async () => {
  const { mail } = await copy(full);
  const { text } = mail;
  for (const part of [
    'The bulletin · Issue 12',
    'What happened',
    'Three labs & <one> idea.\nA second line.',
    '1. First\n2. Second, which',
    '• A point',
    'Lab\n  A place to try things.',
    '> It works.\n> – A visitor',
    '> We begin again.\n> – Maria Silva, Head of the lab',
    '[The lab]\nThe first day (Φωτογραφία: Δ. Δήμου)',
    'The report:\nhttps://elsewhere.example/report?a=1&b=2',
  ]) {
    assert.ok(text.includes(part), `${part}\n---\n${text}`);
  }
});

test('links are the issue’s own, and nothing tells who reads', async () => {
  const { mail } = await copy(full);
  const unsubscribe = mail.links.find(link => link.startsWith(`${BASE}/m/`));
  assert.deepEqual(hrefs(mail.html), [
    'https://elsewhere.example/report?a=1&b=2',
    unsubscribe,
    `${BASE}/n/gr/newsletter/issue-12?lang=en`,
  ]);
  const images = [...mail.html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);
  assert.equal(images.length, 1);
  assert.match(
    images[0] ?? '',
    /src="https:\/\/network\.example\/lab\.jpg"\s+alt="The lab"\s+width="544"\s+height="306"/,
  );
  // Everything that is fetched or led to is the same for every reader, but the link to unsubscribe.
  const other = await reader();
  await queue('issue-12', other);
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  const second = mailbox.entries[0]?.html ?? '';
  const neutral = (html: string) => html.replaceAll(/\/m\/[\w-]{43}/g, '/m/…');
  assert.equal(neutral(second), neutral(mail.html));
});

test('a picture of a few pixels, and a link that is none of the web, are left out', async () => {
  const body: IssueRecord['body'] = {
    en: [
      { type: 'paragraph', text: 'Words' },
      { type: 'figure', image: { ...PICTURE, width: 1, height: 1 } },
      { type: 'figure', image: { ...PICTURE, url: 'data:image/png;base64,AA' } },
      { type: 'link', url: 'javascript:alert(1)', text: 'Press' },
    ],
  };
  const { mail } = await copy(full, {}, body);
  assert.doesNotMatch(mail.html, /<img|javascript:|data:/);
  assert.match(mail.text, /\nPress\n/);
});

test('it says to mail programs which list it is of and where one leaves it', async () => {
  const { mail, subscriber } = await copy(full);
  assert.equal(mail.listId, 'bulletin.gr.network.example');
  const url = mail.listUnsubscribe ?? '';
  const [, token = ''] =
    /^https:\/\/network\.example\/v1\/newsletter\/subscriptions\/([\w-]{43})\/unsubscribe$/.exec(url) ?? [];
  const link = await findLink(db, token);
  assert.deepEqual([link?.purpose, link?.subject], ['unsubscribe', `${subscriber}:bulletin`]);
  assert.ok(mail.links.includes(`${BASE}/m/${token}`), 'people have the same link');
  // In the next issue it is the same one.
  await publish({ ...full, id: 'issue-13' });
  await queue('issue-13', subscriber);
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  assert.equal(mailbox.entries[0]?.listUnsubscribe, url);
});

test('the foot says why it came, who sends it and who keeps the address', async () => {
  const { mail } = await copy(full);
  const [, foot = ''] = mail.text.split('\n-- \n');
  assert.match(foot, /because you subscribed to: The bulletin/);
  assert.match(foot, /Unsubscribe, or change what you receive:\nhttps:/);
  assert.match(foot, /Sender: Innovation Network\nWho keeps your address: Ministry\nQuestions: privacy@/);
  assert.doesNotMatch(mail.text, /sent automatically/);
});

test('an invented issue says so, and a copy for staff says that it is one', async () => {
  const { mail } = await copy({ ...full, demo: true });
  assert.match(mail.text, /Example: this issue is not real/);
  assert.match(mail.html, /this issue is not real/);
  await publish({ ...full, id: 'draft' }, 'draft');
  await enqueue(db, {
    network: 'gr',
    template: 'newsletter-issue',
    params: { issue: 'draft', test: true },
    email: 'staff@network.example',
    lang: 'en',
    now: NOW,
  });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const [trial] = mailbox.entries;
  assert.ok(trial);
  assertWhole(trial, 'en');
  assert.match(trial.subject, /^Test copy: November/);
  assert.match(trial.text, /The subscribers have not received it/);
  assert.deepEqual([trial.listUnsubscribe, trial.listId], [null, 'bulletin.gr.network.example']);
  assert.deepEqual(
    trial.links,
    ['https://elsewhere.example/report?a=1&b=2'],
    'no page that is not there yet',
  );
});

test('a reader of a language that is not ours gets the issue in it, with our words in English', async () => {
  const body: IssueRecordInput['body'] = {
    ar: [{ type: 'quote', text: 'مرحبا', attribution: null }],
    en: [{ type: 'paragraph', text: 'Hello' }],
  };
  const { mail } = await copy({ ...full, title: { ar: 'العدد', en: 'Issue' }, body }, { lang: 'ar' });
  assertWhole(mail, 'en');
  assert.equal(mail.subject, 'العدد');
  assert.match(mail.html, /<h1[^>]*><span lang="ar" dir="rtl"\s*>العدد/);
  assert.match(mail.html, /<div lang="ar" dir="rtl">\s*<blockquote\s+style="[^"]*border-right:/);
  assert.doesNotMatch(mail.text, /available only in/, 'it is the language that was asked for');
});

test('a title can neither add a header nor turn its text, and a long one is cut in the subject only', async () => {
  const evil = 'A\r\nBcc: victim@example.org\u2028X\u202Egnp.exe =?utf-8?q?=0D=0ABcc=3A?=';
  const { mail } = await copy({ ...full, title: { en: evil } });
  assertWhole(mail, 'en');
  assert.equal(mail.subject, 'A Bcc: victim@example.org Xgnp.exe = ?utf-8?q?=0D=0ABcc=3A?=');
  const long = 'Μια πολύ μεγάλη ονομασία '.repeat(15).trim();
  const other = await copy({ ...full, id: 'long', title: { en: long } });
  assert.ok([...other.mail.subject].length <= 150);
  assert.match(other.mail.subject, /\S…$/);
  assert.ok(other.mail.text.replace(/\s+/g, ' ').includes(long));
});

test('who left, or wants other topics since, does not get it, and the delivery says so', async () => {
  await publish({ ...full, topics: ['labs'] });
  const left = await reader({ lists: [], leftAt: new Date(NOW) });
  const elsewhere = await reader({ lists: ['events'] });
  const others = await reader({ topics: ['culture'] });
  const all = await reader({ topics: [] });
  for (const id of [left, elsewhere, others, all, 'erased']) await queue('issue-12', id);
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  assert.deepEqual(
    mailbox.entries.map(({ to }) => to),
    [`${all}@ypes.gov.gr`],
  );
  assert.deepEqual((await statuses()).sort(), ['dropped', 'dropped', 'dropped', 'dropped', 'sent']);
});

test('a copy that was sent, or refused for good, is so in its delivery; one that is tried again stays queued', async () => {
  await publish(full);
  const ids = [await reader(), await reader(), await reader()];
  for (const id of ids) await queue('issue-12', id);
  const { deps } = mailDeps(db);
  const answers = [undefined, new AddressRefusedError('550'), new Error('451')];
  const transport = {
    async send({ to }: { to: string }) {
      const answer = answers[ids.indexOf(to.split('@')[0] ?? '')];
      if (answer) throw answer;
    },
  };
  assert.equal(await sendDue({ ...deps, transport }), 1);
  assert.deepEqual((await statuses()).sort(), ['failed', 'queued', 'sent']);
});

test('while an issue is stopped nothing of it goes out, and the copy waits for it to go on', async () => {
  await publish(full, 'stopped');
  await queue('issue-12', await reader());
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 0);
  assert.equal(mailbox.entries.length, 0);
  assert.deepEqual(await statuses(), ['waiting']);
  assert.deepEqual(await mailsIn(db), [], 'it is queued anew when it goes on');
});

test('a sender that has lost its claim says nothing of the delivery', async () => {
  await publish(full);
  await queue('issue-12', await reader());
  const { deps } = mailDeps(db);
  const transport = {
    async send() {
      // Meanwhile the lease was over, and another one has it.
      await db.update(outbox).set({ attempts: 7 });
      throw new AddressRefusedError('550');
    },
  };
  assert.equal(await sendDue({ ...deps, transport }), 0);
  assert.deepEqual(await statuses(), ['queued']);
});
