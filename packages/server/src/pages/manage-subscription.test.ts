import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consents, links, outbox, subscribers, subscriptionRequests } from '../database/schema.ts';
import { createLink, tokenOf } from '../mail/links.ts';
import { unsubscribeSubject } from '../newsletter/links.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { newsletterServer, newsNetwork, wish } from '../testing/newsletters.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';
import { DAY } from '../testing/registrations.ts';

const server = await newsletterServer();
const { db } = server.database;
const get = async (path: string) => pageOf(await server.get(path));
const post = (path: string, data: Record<string, string> | URLSearchParams) =>
  postForm(server, path, data, { Origin: 'null' });

async function asked(email: string, change: object = {}): Promise<string> {
  assert.equal(await server.ask(wish(email, change)), '202');
  return `/m/${await server.token(email)}`;
}

/** Subscribed, with the link to the preferences. */
async function joined(email: string, change: object = {}): Promise<string> {
  await server.join(email, change);
  return `/m/${await server.token(email)}`;
}

/** The link that the issues of a list have. */
async function issueLink(email: string, list: string): Promise<string> {
  const [row] = (await db.select().from(subscribers)).filter(one => one.email === email);
  const link = { purpose: 'unsubscribe', subject: unsubscribeSubject(row?.id ?? '', list) } as const;
  const expiresAt = new Date(server.clock + 3650 * DAY);
  const nonce = await createLink(db, { secret: SECRET, now: () => server.clock }, { ...link, expiresAt });
  return `/m/${tokenOf(SECRET, { ...link, nonce })}`;
}

/** Everything that a look at a page could have changed. */
async function everything() {
  return [
    await db.select().from(subscribers).orderBy(subscribers.id),
    await db.select().from(subscriptionRequests).orderBy(subscriptionRequests.id),
    await db.select().from(outbox).orderBy(outbox.identity),
    await db.select().from(consents).orderBy(consents.identity),
    (await db.select().from(links)).length,
  ];
}

test('looking at a link changes nothing, however often, by whatever means and whatever stands behind it', async () => {
  const request = await asked('scanned@ypes.gov.gr');
  const preferences = await joined('known@ypes.gov.gr');
  const leave = await issueLink('known@ypes.gov.gr', 'news');
  const before = await everything();
  for (const path of [request, preferences, leave]) {
    for (const query of [
      '',
      '?action=confirm',
      '?action=leave',
      '?action=leave-all',
      '?done=left-all',
      '?done=confirmed',
    ]) {
      const response = await server.get(path + query);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
      const head = await server.app.request(`${BASE}${path}${query}`, { method: 'HEAD' });
      assert.equal(head.status, 200);
    }
    const page = await get(path);
    assert.deepEqual([...brokenIds(page), ...brokenHeadings(page)], []);
  }
  assert.deepEqual(await everything(), before);
  for (const done of ['confirmed', 'left-all', 'left', 'changed']) {
    assert.doesNotMatch(textOf(await get(`${request}?lang=en&done=${done}`)), /Thank you|unsubscribed|saved/);
  }
});

test('a request is confirmed by its button, in the language of its mails, and its link is that of the preferences then', async () => {
  const path = await asked('maria@ypes.gov.gr', { lists: ['news', 'calls'], topics: ['labs'] });
  const $ = await get(path);
  assert.equal($('html').attr('lang'), 'el');
  assert.match(
    textOf($),
    /Επιβεβαιώστε.*maria@ypes\.gov\.gr.*Νέα.*Μία φορά τον μήνα.*Προσκλήσεις.*Εργαστήρια/s,
  );
  assert.equal(await server.state('maria@ypes.gov.gr'), undefined);
  const done = await post($('form').attr('action') ?? '', { action: 'confirm' });
  assert.equal(done.status, 303);
  assert.equal(await server.state('maria@ypes.gov.gr'), 'news calls / labs');
  const after = await get(`${target(done)}&lang=en`);
  assert.match(textOf(after, '.banner'), /Ευχαριστούμε/);
  assert.equal((await post(path, { action: 'confirm' })).status, 303, 'again is no mistake');
  const english = await get(`${path}?lang=en`);
  assert.match(textOf(english), /Your subscription You get/);
  assert.equal(english('[name="lists"][checked]').length, 2);
});

test('who did not ask deletes the request, and the page says so', async () => {
  const path = await asked('somebody@else.example');
  const $ = await get(`${path}?lang=en`);
  assert.match(textOf($), /If you did not ask for this/);
  const gone = await post(`${path}?lang=en`, { action: 'withdraw' });
  assert.match(textOf(await pageOf(gone)), /The request is deleted/);
  assert.equal(
    (await db.select().from(subscriptionRequests)).some(one => one.email.startsWith('somebody')),
    false,
  );
  assert.equal((await server.get(path)).status, 410);
});

test('preferences are changed in their form; without a list one has left, and comes back by the same link', async () => {
  const email = 'prefs@ypes.gov.gr';
  const path = await joined(email, { lists: ['news', 'calls'], topics: ['labs'] });
  const form = 'form#form';
  let $ = await get(`${path}?lang=en`);
  assert.equal($('.privacy').length, 1, 'what is kept with the consent is read here');
  assert.equal($('.optional').length, 0);
  assert.match(textOf($, 'fieldset:has([name="lists"])'), /If you leave none ticked, you are unsubscribed/);
  assert.match(textOf($, '#form .actions'), /Save the changes/);
  const saved = await post(`${path}?lang=en`, filled($, { lists: 'calls', topics: [], lang: 'en' }, form));
  assert.equal(saved.status, 303);
  assert.equal(await server.state(email), 'calls / all');
  $ = await get(target(saved));
  assert.match(textOf($, '.banner'), /Your changes are saved/);
  assert.match(textOf($), /Language of the mails: English/);

  const wrong = await post(path, filled($, { lists: 'unheard-of', lang: 'en' }, form));
  assert.equal(wrong.status, 422);
  assert.equal(await server.state(email), 'calls / all');

  const left = await post(`${path}?lang=en`, filled($, { lists: [], lang: 'en' }, form));
  assert.equal(await server.state(email), 'left');
  $ = await get(target(left));
  assert.match(textOf($, '.banner'), /unsubscribed from everything.*30 days.*by this link/s);
  assert.equal($('button[value="leave-all"]').length, 0);
  await post(path, filled($, { lists: 'news', lang: 'en' }, form));
  assert.equal(await server.state(email), 'news / all');
});

test('the link of an issue leaves its list with one button and nothing else, and shows no whole address', async () => {
  const email = 'passed-on@ypes.gov.gr';
  await joined(email, { lists: ['news', 'calls'] });
  const path = await issueLink(email, 'news');
  const $ = await get(`${path}?lang=en`);
  assert.doesNotMatch($.html(), /passed-on@/);
  assert.doesNotMatch(textOf($), /Προσκλήσεις/);
  assert.match(textOf($), /p…n@ypes\.gov\.gr List News/);
  assert.equal($('input[type="checkbox"]').length, 0);
  const one = await post(`${path}?lang=en`, { action: 'leave' });
  assert.equal(await server.state(email), 'calls / all');
  const after = await get(target(one));
  assert.match(textOf(after, 'h1'), /You are unsubscribed from the list “News”/);
  assert.equal(after('.facts').length, 0);
  assert.equal(after('button[value="leave"]').length, 0);
  assert.equal((await post(path, { action: 'leave' })).status, 303, 'again is no mistake');
  for (const $ of [await get(path), after]) assert.equal($('button[value="leave-all"]').length, 0);
  for (const action of ['leave-all', 'withdraw']) {
    assert.equal((await post(`${path}?lang=en`, { action })).status, 409, action);
    assert.equal(await server.state(email), 'calls / all', 'that is for who can read the mail');
  }
  const before = (await get(path)).html();
  await post(`/m/${await server.token(email, 'newsletter-welcome')}`, { action: 'leave-all' });
  assert.equal(await server.state(email), 'left');
  assert.equal((await get(path)).html(), before, 'whether there are other lists is not told');
  for (const done of ['left-all', 'confirmed', 'changed']) {
    assert.equal((await get(`${path}?done=${done}`)).html(), before, done);
  }
  assert.equal(after('a[href^="/f/gr/newsletter"]').length, 1);
});

test('by the link of an issue nothing else changes: a link to the preferences is mailed', async () => {
  const email = 'wants-more@ypes.gov.gr';
  await joined(email);
  const path = await issueLink(email, 'news');
  const refused = await post(path, { action: 'change', lists: 'calls', lang: 'el' });
  assert.equal(refused.status, 409);
  const mailed = await pageOf(await post(`${path}?lang=en`, { action: 'mail-link' }));
  assert.match(textOf(mailed), /mailed a link to the preferences to w…e@ypes\.gov\.gr/);
  assert.deepEqual((await server.mails(email)).slice(-1), ['newsletter-preferences']);
  const again = await pageOf(await post(`${path}?lang=en`, { action: 'mail-link' }));
  assert.equal(again.html(), mailed.html());
  const sent = (await server.mails(email)).filter(template => template === 'newsletter-preferences');
  assert.equal(sent.length, 1, 'not again within the hour');
  assert.match(textOf(await get(`/m/${await server.token(email)}?lang=en`)), /Your subscription/);
});

test('a link that is over, or whose subscriber is gone, says so and leads back to the form', async () => {
  const path = await asked('late@ypes.gov.gr');
  server.clock += 8 * DAY;
  await server.services.newsletter.jobs.retain();
  for (const response of [
    await server.get(`${path}?lang=pt`),
    await post(`${path}?lang=pt`, { action: 'confirm' }),
  ]) {
    assert.equal(response.status, 410);
    const $ = await pageOf(response);
    assert.match(textOf($), /já não é válida/);
    assert.equal($('main a.button').attr('href'), '/f/gr/newsletter?lang=pt');
  }
  const unknown = await server.get('/m/no-such-token?lang=en');
  assert.equal(unknown.status, 404);
  assert.match(textOf(await pageOf(unknown)), /This link is not valid/);
  assert.equal((await post(await joined('odd@ypes.gov.gr'), { action: 'explode' })).status, 400);
});

test('a list that the network no longer has is in nobody’s way', async () => {
  const request = await asked('calls@ypes.gov.gr', { lists: ['calls'] });
  const path = await joined('gone-list@ypes.gov.gr', { lists: ['calls', 'news'] });
  const { lists = [], topics = [] } = newsNetwork.newsletter ?? {};
  const newsletter = { topics, lists: lists.filter(({ id }) => id === 'news') };
  await server.import({ network: { ...newsNetwork, newsletter } });
  assert.match(textOf(await get(`${request}?lang=en`)), /does not exist any more/);
  assert.match(textOf(await get(`${path}?lang=en`)), /You get: News/);
  const only = await joined('only-calls@ypes.gov.gr');
  const other = [{ id: 'other', name: { en: 'Other' } }];
  await server.import({ network: { ...newsNetwork, newsletter: { topics: [], lists: other } } });
  const $ = await get(`${only}?lang=en`);
  assert.match(textOf($), /does not exist any more/);
  assert.equal($('[name="lists"]').length, 1);
  await server.import({ network: newsNetwork });
});
