import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { consentsOf, personOf, sha256Of } from '../consents/ledger.ts';
import { consentTexts, quarantine, subscribers, subscriptionRequests } from '../database/schema.ts';
import { findNetwork } from '../data/networks.ts';
import { noticeOf } from '../forms/notice.ts';
import { NOW, SECRET } from '../testing/harness.ts';
import { newsletterServer, newsNetwork, wish } from '../testing/newsletters.ts';
import { DAY, openNetwork, said } from '../testing/registrations.ts';
import { consentText } from './consent-text.ts';

const server = await newsletterServer();
const { db } = server.database;

test('the form comes with its ticket, its lists, its notice and what it advises by', async () => {
  const response = await server.get('/v1/forms/newsletter?network=gr');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const form = (await response.json()) as Record<string, unknown> & {
    ticket: string;
    lists: { id: string }[];
    domains: { personal: string[]; typos: Record<string, string> };
    definition: { steps: { sections: { fields: { name: string }[] }[] }[] };
  };
  assert.match(form.ticket, /^[\w-]+\.[\w-]{43}$/);
  assert.deepEqual(
    form.lists.map(({ id }) => id),
    ['news', 'calls'],
  );
  assert.deepEqual(form['notice'], {
    controller: { el: 'Υπουργείο' },
    contact: 'dpo@ministry.example',
    url: null,
    purpose: { key: 'form.purpose.newsletter' },
    basis: { key: 'form.basis.consent' },
    retentionDays: 30,
    retentionFrom: 'unsubscribed',
  });
  assert.ok(form.domains.personal.includes('gmail.com'));
  assert.deepEqual([form['state'], form['event']], [null, null]);
  const names = form.definition.steps.flatMap(step =>
    step.sections.flatMap(section => section.fields.map(field => field.name)),
  );
  assert.deepEqual(names, ['email', 'lists', 'topics', 'lang', 'organisation', 'consent']);
  assert.equal(await said(await server.get('/v1/forms/newsletter?event=lab')), '422 invalid');
});

test('nothing is subscribed before somebody who reads the address says so; then it is, and a mail tells it', async () => {
  assert.equal(await server.ask(wish('maria@ypes.gov.gr', { topics: ['labs'] })), '202');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm']);
  assert.equal(await server.state('maria@ypes.gov.gr'), undefined);
  const token = await server.token('maria@ypes.gov.gr');
  for (let times = 0; times < 3; times += 1) {
    const seen = await server.read(token);
    assert.ok(typeof seen !== 'string');
    assert.deepEqual(
      [seen.status, seen.link, seen.email, seen.lists, seen.asked, seen.confirmable, seen.changeable],
      ['pending', 'confirm', 'maria@ypes.gov.gr', [], { lists: ['news'], topics: ['labs'] }, true, false],
    );
  }
  assert.equal(await server.state('maria@ypes.gov.gr'), undefined, 'looking changes nothing');
  const done = await server.act(token, 'confirm');
  assert.ok(typeof done !== 'string');
  assert.deepEqual(
    [done.status, done.link, done.lists, done.topics],
    ['active', 'preferences', ['news'], ['labs']],
  );
  assert.equal(await server.state('maria@ypes.gov.gr'), 'news / labs');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm', 'newsletter-welcome']);
  assert.deepEqual(await server.ledger('maria@ypes.gov.gr'), ['asked form', 'given link']);
  const again = await server.act(token, 'confirm');
  assert.deepEqual(again, done, 'a used link says that it is done');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm', 'newsletter-welcome']);
  assert.deepEqual(await server.ledger('maria@ypes.gov.gr'), ['asked form', 'given link']);
});

test('what was agreed to is kept, in the words and the language that were shown', async () => {
  for (const [lang, word] of [
    ['el', 'Υπουργείο'],
    ['en', 'I want to receive by e-mail what I ask for'],
  ] as const) {
    const email = `shown-${lang}@example.gr`;
    // Who reads a form in one language may want the mails in the other: what counts is what was read.
    const mails = lang === 'el' ? 'en' : 'el';
    await server.ask(wish(email, { lang: mails, formLang: lang }));
    const [asked] = await consentsOf(db, 'gr', personOf(SECRET, 'gr', email));
    const [kept] = await db
      .select()
      .from(consentTexts)
      .where(eq(consentTexts.sha256, asked?.textHash ?? ''));
    assert.ok(kept, 'a text is kept');
    assert.ok(kept.text.includes(word), kept.text);
    assert.equal(sha256Of(kept.text), asked?.textHash);
    assert.equal(kept.lang, lang);
    assert.match(asked?.formVersion ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(asked?.scope, { lists: ['news'], topics: [] });
  }
});

test('of the words of the consent none is missing in any language, and no placeholder stays', async () => {
  const network = await findNetwork(db, 'gr');
  assert.ok(network?.privacy);
  const notice = noticeOf(
    'newsletter',
    { ...network.privacy, url: 'https://ministry.example/privacy' },
    network,
  );
  for (const lang of LOCALES) {
    const { text, lang: said } = consentText(network, notice, lang);
    assert.equal(said, lang);
    assert.doesNotMatch(text, /form\.\w|[{}]/, lang);
    assert.equal(text.split('\n').length, 10, text);
    assert.match(text, /\b30\b/);
  }
});

test('who is subscribed already is told so by mail, and confirming adds to what one has', async () => {
  await server.join('both@example.gr', { lists: ['news'], topics: ['labs'] });
  await server.ask(wish('Both@Example.gr', { lists: ['calls'], topics: ['digital'] }));
  assert.equal((await server.mails('Both@Example.gr')).at(-1), 'newsletter-known');
  assert.equal(await server.state('both@example.gr'), 'news / labs', 'nothing before it is confirmed');
  const token = await server.token('Both@Example.gr');
  const seen = await server.read(token);
  assert.ok(typeof seen !== 'string');
  assert.deepEqual([seen.lists, seen.asked], [['news'], { lists: ['calls'], topics: ['digital'] }]);
  await server.act(token, 'confirm');
  assert.equal(await server.state('Both@Example.gr'), 'news calls / labs digital');
  // Who wants everything of what they add wants everything.
  await server.ask(wish('both@example.gr', { lists: ['news'] }));
  await server.act(await server.token('both@example.gr', 'newsletter-known'), 'confirm');
  assert.equal(await server.state('both@example.gr'), 'news calls / all');
  // What adds nothing needs no mail.
  const before = (await server.mails('both@example.gr')).length;
  await server.ask(wish('both@example.gr', { lists: ['news'] }));
  await server.act(await server.token('both@example.gr', 'newsletter-known'), 'confirm');
  assert.equal((await server.mails('both@example.gr')).length, before + 1);
});

test('confirming one of several requests forgets the others, whose links say that it is done', async () => {
  const email = 'twice@example.gr';
  await server.ask(wish(email, { lists: ['news'] }));
  const first = await server.token(email);
  await server.ask(wish(email, { lists: ['calls'] }));
  const second = await server.token(email);
  assert.notEqual(first, second);
  await server.act(first, 'confirm');
  const other = await server.act(second, 'confirm');
  assert.ok(typeof other !== 'string');
  assert.deepEqual([other.status, other.lists], ['active', ['news']]);
  const left = await db.select().from(subscriptionRequests).where(eq(subscriptionRequests.email, email));
  assert.equal(left.length, 0);
});

test('a request that nobody confirmed is over after seven days, and one that is taken back at once', async () => {
  await server.ask(wish('late@example.gr'));
  const token = await server.token('late@example.gr');
  server.clock += 7 * DAY - 1;
  assert.ok(typeof (await server.read(token)) !== 'string');
  server.clock += 1;
  for (const answer of [await server.read(token), await server.act(token, 'confirm')]) {
    assert.equal(answer, '410 link-expired');
  }
  server.clock = NOW;
  await server.ask(wish('not-me@example.gr'));
  const mine = await server.token('not-me@example.gr');
  const gone = await server.act(mine, 'unsubscribe', {});
  assert.ok(typeof gone !== 'string');
  assert.deepEqual([gone.status, gone.confirmable], ['left', false]);
  assert.equal(await server.act(mine, 'confirm'), '410 link-expired');
  assert.deepEqual(await server.ledger('not-me@example.gr'), ['asked form', 'withdrawn link']);
  assert.deepEqual(await server.mails('not-me@example.gr'), [], 'its mail is not sent any more');
});

test('what the network does not have is refused where it was chosen', async () => {
  const errors = async (change: object) => {
    const response = await server.send(
      'POST',
      '/v1/newsletter/subscriptions',
      { ...wish('strict@example.gr'), ...change },
      { 'Idempotency-Key': 'strict-key' },
    );
    assert.equal(response.status, 422);
    const { errors: list } = (await response.json()) as { errors: { pointer: string; code: string }[] };
    return list.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  assert.deepEqual(await errors({ lists: ['nothing'] }), ['/lists not-allowed']);
  assert.deepEqual(await errors({ lists: [] }), ['/lists required']);
  assert.deepEqual(await errors({ topics: ['nothing'] }), ['/topics not-allowed']);
  assert.deepEqual(await errors({ lang: 'pt' }), ['/lang not-allowed']);
  assert.deepEqual(await errors({ organisation: { id: 'nobody' } }), ['/organisation not-allowed']);
  assert.deepEqual(await errors({ consent: false }), ['/consent not-allowed']);
  assert.deepEqual(await errors({ extra: 1 }), ['/extra unknown-field']);
  assert.deepEqual(await errors({ email: 'nobody' }), ['/email not-an-email']);
});

test('where there is one list it need not be named, and no other can be', async () => {
  const list = { id: 'only', name: { pt: 'Boletim' } };
  await server.import({
    network: { ...openNetwork, slug: 'pt', languages: ['pt'], newsletter: { lists: [list] } },
  });
  const ask = async (body: object, key: string) =>
    said(
      await server.send('POST', '/v1/newsletter/subscriptions?network=pt', body, { 'Idempotency-Key': key }),
    );
  const { lists: _lists, ...rest } = wish('a@example.pt', { lang: 'pt' });
  assert.equal(await ask(rest, 'one-list-left-out'), '202');
  assert.equal(await ask({ ...rest, lists: ['only'] }, 'one-list-named'), '202');
  assert.equal(await ask({ ...rest, lists: ['news'] }, 'another-list'), '422 invalid');
  await server.act(await server.token('a@example.pt'), 'confirm');
  assert.equal(await server.state('a@example.pt'), 'only / all');
});

test('a network without a newsletter has no such form, and one that names no controller publishes none', async () => {
  await server.import({ network: { ...openNetwork, slug: 'none' } });
  await server.import({ network: { ...newsNetwork, slug: 'unnamed', privacy: null } });
  for (const [network, answer] of [
    ['none', '404 not-found'],
    ['unnamed', '409 form-not-published'],
  ] as const) {
    assert.equal(await said(await server.get(`/v1/forms/newsletter?network=${network}`)), answer);
    const path = `/v1/newsletter/subscriptions?network=${network}`;
    for (const leaveEmpty of [undefined, 'a machine']) {
      const sent = await server.send(
        'POST',
        path,
        { ...wish('a@example.gr'), leaveEmpty },
        {
          'Idempotency-Key': 'unpublished',
        },
      );
      assert.equal(await said(sent), answer);
    }
  }
});

test('one key, one request, one answer; without one nothing is taken', async () => {
  const body = wish('key@example.gr');
  assert.equal(await server.ask(body, 'my-own-key'), '202');
  assert.equal(await server.ask(body, 'my-own-key'), '202');
  assert.deepEqual(await server.mails('key@example.gr'), ['newsletter-confirm']);
  assert.equal(await server.ask({ ...body, lists: ['calls'] }, 'my-own-key'), '422 idempotency-key-reused');
  const without = await server.send('POST', '/v1/newsletter/subscriptions', body);
  assert.equal(await said(without), '400 idempotency-key-missing');
});

test('a machine is answered as ever; staff can let in the person that it was', async () => {
  assert.equal(await server.ask({ ...wish('autofill@example.gr'), leaveEmpty: 'x' }), '202');
  assert.deepEqual(await server.mails('autofill@example.gr'), []);
  const [entry] = await db.select().from(quarantine).where(eq(quarantine.form, 'newsletter'));
  const network = await findNetwork(db, 'gr');
  assert.ok(entry && network);
  await server.services.forms.release(network, entry.id, async () => undefined);
  assert.deepEqual(await server.mails('autofill@example.gr'), ['newsletter-confirm']);
  await server.act(await server.token('autofill@example.gr'), 'confirm');
  assert.ok(await server.state('autofill@example.gr'));
  assert.equal((await db.select().from(quarantine)).length, 0);
});

test('two who confirm at once make one subscriber, and hear of it once', async () => {
  const email = 'at-once@example.gr';
  await server.ask(wish(email));
  const one = await server.token(email);
  await server.ask(wish(email, { lists: ['calls'] }));
  const other = await server.token(email);
  const answers = await Promise.all([one, other, one, other].map(token => server.act(token, 'confirm')));
  for (const answer of answers) assert.ok(typeof answer !== 'string' && answer.status === 'active');
  const rows = await db.select().from(subscribers).where(eq(subscribers.email, email));
  assert.equal(rows.length, 1);
  assert.equal((await server.mails(email)).filter(name => name === 'newsletter-welcome').length, 1);
  assert.equal((await server.ledger(email)).filter(act => act === 'given link').length, 1);
});

test('who confirms and leaves in one moment has done one after the other', async () => {
  const email = 'undecided@example.gr';
  await server.ask(wish(email));
  const token = await server.token(email);
  const answers = await Promise.all([server.act(token, 'confirm'), server.act(token, 'unsubscribe', {})]);
  const after = await server.read(token);
  const ledger = await server.ledger(email);
  if (after === '410 link-expired') {
    // Taken back first: then there was nothing to confirm any more.
    assert.deepEqual(ledger, ['asked form', 'withdrawn link']);
    assert.equal(answers[0], '410 link-expired');
    assert.equal(await server.state(email), undefined);
  } else {
    assert.ok(typeof after !== 'string' && after.status === 'left');
    assert.deepEqual(ledger, ['asked form', 'given link', 'withdrawn link']);
  }
});
