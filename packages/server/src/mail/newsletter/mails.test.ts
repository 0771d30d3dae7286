import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { NetworkRecordInput } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { importNetwork } from '../../data/import.ts';
import { links, networks, outbox, subscribers, subscriptionRequests } from '../../database/schema.ts';
import { BASE, NOW, SECRET, testDatabase } from '../../testing/harness.ts';
import { assertWhole } from '../../testing/mail-parts.ts';
import { mailDeps, mailsIn } from '../../testing/mails.ts';
import { network } from '../../testing/records.ts';
import { createLink, findLink, tokenOf } from '../links.ts';
import type { MailboxEntry } from '../mailbox.ts';
import { enqueue } from '../outbox.ts';
import type { NewsletterMail } from '../names.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();
const DAY = 86_400_000;

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
      { id: 'events', name: { el: 'Ανακοινώσεις <εκδηλώσεων>' } },
    ],
    topics: [
      { id: 'labs', name: { el: 'Εργαστήρια', en: 'Labs', pt: 'Laboratórios' } },
      { id: 'culture', name: { el: 'Κουλτούρα', en: 'Culture', pt: 'Cultura' } },
    ],
  },
};
await importNetwork(db, { network: gr }, NOW);

beforeEach(async () => {
  for (const table of [outbox, links, subscribers, subscriptionRequests]) await db.delete(table);
});

const EMAIL = 'maria@ypes.gov.gr';
const TYPED = { name: 'Zyxwvut http://evil.example' };

async function request(change: Partial<typeof subscriptionRequests.$inferInsert> = {}) {
  const id = crypto.randomUUID();
  const row = {
    id,
    network: 'gr',
    emailKey: EMAIL,
    email: EMAIL,
    lang: 'el',
    lists: ['bulletin', 'events'],
    topics: ['labs'],
    organisation: TYPED,
    consent: { textHash: '', lang: 'el', formVersion: '', at: '', origin: null },
    createdAt: new Date(NOW),
    expiresAt: new Date(NOW + 7 * DAY),
    ...change,
  };
  await db.insert(subscriptionRequests).values(row);
  return row;
}

async function subscriber(change: Partial<typeof subscribers.$inferInsert> = {}) {
  const row = {
    id: crypto.randomUUID(),
    network: 'gr',
    emailKey: EMAIL,
    email: EMAIL,
    lang: 'el',
    lists: ['bulletin'],
    topics: ['labs'],
    organisation: TYPED,
    confirmedAt: new Date(NOW),
    leftAt: null,
    updatedAt: new Date(NOW),
    ...change,
  };
  await db.insert(subscribers).values(row);
  return row;
}

/** Queues a mail with a link and sends it; undefined where it is suppressed. */
async function send(
  template: NewsletterMail,
  about: { readonly request: string } | { readonly subscriber: string },
  lang = 'el',
): Promise<{ mail: MailboxEntry | undefined; link: string }> {
  const link =
    'request' in about
      ? ({ purpose: 'subscription-request', subject: about.request } as const)
      : ({ purpose: 'preferences', subject: about.subscriber } as const);
  const nonce = await createLink(
    db,
    { secret: SECRET, now: () => NOW },
    { ...link, expiresAt: new Date(NOW + DAY) },
  );
  await enqueue(db, { network: 'gr', template, params: { ...about, nonce }, email: EMAIL, lang, now: NOW });
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  return { mail: mailbox.entries[0], link: `${BASE}/m/${tokenOf(SECRET, { ...link, nonce })}` };
}

async function sent(...args: Parameters<typeof send>): Promise<{ mail: MailboxEntry; link: string }> {
  const { mail, link } = await send(...args);
  assert.ok(mail);
  return { mail, link };
}

/** Each mail in its usual state. */
const CASES: Readonly<
  Record<
    Exclude<NewsletterMail, 'newsletter-issue'>,
    () => Promise<{ request: string } | { subscriber: string }>
  >
> = {
  'newsletter-confirm': async () => ({ request: (await request()).id }),
  'newsletter-known': async () => {
    await subscriber();
    return { request: (await request()).id };
  },
  'newsletter-welcome': async () => ({ subscriber: (await subscriber()).id }),
  'newsletter-preferences': async () => ({ subscriber: (await subscriber()).id }),
};

for (const template of Object.keys(CASES) as (keyof typeof CASES)[]) {
  for (const lang of ['el', 'pt', 'en']) {
    test(`${template} in ${lang} is whole, in both parts`, async () => {
      const { mail, link } = await sent(template, await CASES[template](), lang);
      assertWhole(mail, lang);
      assert.ok([...mail.subject].length <= 78, mail.subject);
      assert.equal(mail.links[0], link);
      assert.doesNotMatch(mail.html, /<img/);
      assert.deepEqual([mail.listUnsubscribe, mail.listId], [null, null]);
      assert.match(mail.text, lang === 'el' ? /Δίκτυο Καινοτομίας/ : /Innovation Network/);
      assert.match(mail.text, /privacy@network\.example/);
      assert.doesNotMatch(JSON.stringify(mail), /zyxwvut|evil/i, 'nothing that was typed');
    });
  }
}

test('it says what was asked for, by the network’s own names, and until when one can confirm', async () => {
  const { mail } = await sent('newsletter-confirm', await CASES['newsletter-confirm'](), 'en');
  assert.match(mail.text, /Asked for: The bulletin\n {2}Ανακοινώσεις <εκδηλώσεων>\n/);
  assert.match(mail.text, /Topics: Labs/);
  assert.match(mail.html, /<span lang="el" dir="ltr"\s*>Ανακοινώσεις &lt;εκδηλώσεων&gt;<\/span/);
  assert.match(mail.text.replace(/\s+/g, ' '), /the request will be deleted on 28 November 2026/);
});

test('who is subscribed is told to what, and what confirming would add', async () => {
  const { mail } = await sent('newsletter-known', await CASES['newsletter-known'](), 'en');
  assert.match(mail.text, /You receive: The bulletin\n/);
  assert.match(mail.text, /Confirming would add: Ανακοινώσεις <εκδηλώσεων>\n/);
  assert.match(mail.text, /Confirm your subscription:\n/);
});

test('where nothing would be added it says so', async () => {
  await subscriber({ topics: [] });
  const { mail } = await sent(
    'newsletter-known',
    { request: (await request({ lists: ['bulletin'] })).id },
    'en',
  );
  assert.match(mail.text, /already receive everything/);
  assert.match(mail.text, /Topics: All topics/);
  assert.doesNotMatch(mail.text, /would add|press the button/);
});

test('topics are added as confirming does: none of them is all', async () => {
  await subscriber({ lists: ['bulletin', 'events'], topics: ['labs'] });
  const some = await sent('newsletter-known', { request: (await request({ topics: ['culture'] })).id }, 'en');
  assert.match(some.mail.text, /would add: Culture\n/);
  const all = await sent('newsletter-known', { request: (await request({ topics: [] })).id }, 'en');
  assert.match(all.mail.text, /would add: All topics\n/);
});

test('which of the two it is, is seen when it is sent', async () => {
  const asked = await request();
  const early = await sent('newsletter-known', { request: asked.id }, 'en');
  assert.match(early.mail.subject, /^Confirm/);
  await subscriber();
  const late = await sent('newsletter-confirm', { request: asked.id }, 'en');
  assert.match(late.mail.subject, /already/);
  await db.update(subscribers).set({ lists: [], leftAt: new Date(NOW) });
  const again = await sent('newsletter-known', { request: asked.id }, 'en');
  assert.match(again.mail.subject, /^Confirm/, 'who left begins anew');
});

test('mails that are no longer true are not sent', async () => {
  assert.equal((await send('newsletter-confirm', { request: 'confirmed and gone' })).mail, undefined);
  const over = await request({ expiresAt: new Date(NOW) });
  assert.equal((await send('newsletter-confirm', { request: over.id })).mail, undefined);
  const foreign = await request({ lists: ['given-up'] });
  assert.equal((await send('newsletter-confirm', { request: foreign.id })).mail, undefined);
  assert.equal((await send('newsletter-preferences', { subscriber: 'gone' })).mail, undefined);
  const left = await subscriber({ lists: [], leftAt: new Date(NOW) });
  assert.equal((await send('newsletter-welcome', { subscriber: left.id })).mail, undefined);
  const { mail } = await send('newsletter-preferences', { subscriber: left.id }, 'en');
  assert.match(mail?.text ?? '', /At the moment you receive nothing/, 'who left may come back by it');
  assert.deepEqual(
    (await mailsIn(db)).map(({ status }) => status),
    [...Array<string>(5).fill('suppressed'), 'sent'],
  );
});

test('a mail of another network’s request is not sent', async () => {
  await importNetwork(db, { network: { ...gr, slug: 'pt' } }, NOW);
  const { id } = await request({ network: 'pt' });
  assert.equal((await send('newsletter-confirm', { request: id })).mail, undefined);
  await db.delete(networks).where(eq(networks.slug, 'pt'));
});

test('a link to the preferences is made where none was given, and opens them', async () => {
  const { id } = await subscriber();
  await enqueue(db, {
    network: 'gr',
    template: 'newsletter-preferences',
    params: { subscriber: id },
    email: EMAIL,
    lang: 'el',
    now: NOW,
  });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const token = mailbox.entries[0]?.links[0]?.split('/').at(-1) ?? '';
  const found = await findLink(db, token);
  assert.deepEqual([found?.purpose, found?.subject], ['preferences', id]);
});
