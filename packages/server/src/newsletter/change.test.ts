import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { WireSubscription } from '@koinon/contract';
import { consentsOf, personOf } from '../consents/ledger.ts';
import { consentTexts, links, subscribers } from '../database/schema.ts';
import { tokenOf } from '../mail/links.ts';
import { BASE, NOW, SECRET } from '../testing/harness.ts';
import { issue, newsletterServer, wish } from '../testing/newsletters.ts';
import { DAY, said } from '../testing/registrations.ts';

const server = await newsletterServer();
const { db } = server.database;
const at = (token: string) => `/v1/newsletter/subscriptions/${token}/unsubscribe`;

/** Subscribes, and queues an issue of each list so that there are links to unsubscribe. */
async function reader(email: string, lists: string[] = ['news', 'calls']) {
  const id = await server.join(email, { lists });
  for (const list of lists) {
    const name = `${list}-${email.split('@')[0]}`;
    await server.draft(issue(name, { list }));
    await server.services.newsletter.staff.send('gr', name);
  }
  await server.services.newsletter.jobs.deliver();
  server.clock += 60_000;
  return { id, preferences: await server.token(email, 'newsletter-welcome') };
}

function known(answer: WireSubscription | string): WireSubscription {
  assert.ok(typeof answer !== 'string', String(answer));
  return answer;
}

const click = async (token: string, body: string, headers: Record<string, string> = {}) =>
  server.app.request(`${BASE}${at(token)}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

test('one changes what one gets, and leaving every list is leaving; the same link leads back', async () => {
  const { preferences } = await reader('changes@example.gr', ['news']);
  const seen = known(await server.read(preferences));
  assert.deepEqual(
    [seen.status, seen.link, seen.changeable, seen.cancellable],
    ['active', 'preferences', true, true],
  );
  const fields = seen.definition?.steps.flatMap(step =>
    step.sections.flatMap(section => section.fields.map(field => field.name)),
  );
  assert.deepEqual(fields, ['lists', 'topics', 'lang']);
  known(await server.change(preferences, { lists: ['calls', 'news'], topics: ['digital'], lang: 'en' }));
  assert.equal(await server.state('changes@example.gr'), 'calls news / digital');
  known(await server.change(preferences, { organisation: { name: 'Δήμος' } }));
  assert.equal(await server.state('changes@example.gr'), 'calls news / digital');
  const left = known(await server.change(preferences, { lists: [] }));
  assert.deepEqual([left.status, left.cancellable, left.changeable], ['left', false, true]);
  const back = known(await server.change(preferences, { lists: ['news'] }));
  assert.equal(back.status, 'active');
  assert.deepEqual(await server.ledger('changes@example.gr'), [
    'asked form',
    'given link',
    'changed link',
    'withdrawn link',
    'given link',
  ]);
  const rows = await consentsOf(db, 'gr', personOf(SECRET, 'gr', 'changes@example.gr'));
  const hash = (act: string) => rows.findLast(row => row.act === act)?.textHash ?? null;
  const kept = async (act: string) =>
    (
      await db
        .select()
        .from(consentTexts)
        .where(eq(consentTexts.sha256, hash(act) ?? ''))
    )[0];
  const greek = await kept('changed');
  assert.equal(greek?.lang, 'el');
  assert.match(greek?.text ?? '', /Νέα.*Μία φορά τον μήνα.*Προσκλήσεις/s);
  const english = await kept('given');
  assert.equal(english?.lang, 'en', 'the language that was chosen meanwhile');
  assert.match(english?.text ?? '', /Innovation Network.*Υπουργείο.*News.*Προσκλήσεις/s);
  assert.equal(hash('withdrawn'), null);
  assert.match(rows.at(-1)?.formVersion ?? '', /^[0-9a-f]{16}$/);
});

test('a change that the network cannot keep is refused, and changes nothing', async () => {
  const { preferences } = await reader('refused@example.gr', ['news']);
  for (const [changes, answer] of [
    [{ lists: ['nothing'] }, '422 invalid'],
    [{ topics: ['nothing'] }, '422 invalid'],
    [{ lang: 'de' }, '422 invalid'],
    [{ organisation: { id: 'nobody' } }, '422 invalid'],
    [{ email: 'other@example.gr' }, '422 invalid'],
    [[], '422 invalid'],
  ] as const) {
    assert.equal(await server.change(preferences, changes), answer, JSON.stringify(changes));
  }
  assert.equal(await server.state('refused@example.gr'), 'news / all');
});

test('the link of an issue leaves its list, never another one, and tells of no other; twice is no failure', async () => {
  const { id, preferences } = await reader('leaves@example.gr');
  const token = await server.unsubscribeToken(id, 'news');
  const seen = known(await server.read(token));
  assert.deepEqual(
    [seen.link, seen.email, seen.list, seen.lists, seen.topics, seen.organisation, seen.changeable],
    ['unsubscribe', 'l…s@example.gr', 'news', ['news'], [], null, false],
  );
  for (let times = 0; times < 2; times += 1) {
    const after = known(await server.act(token, 'unsubscribe', {}));
    assert.deepEqual([after.status, after.lists, after.cancellable], ['left', [], false]);
    assert.equal(await server.state('leaves@example.gr'), 'calls / all');
  }
  assert.equal(await server.act(token, 'unsubscribe', { all: true }), '409 conflict');
  assert.equal(await server.state('leaves@example.gr'), 'calls / all');
  const some = await server.read(token);
  assert.equal(known(await server.act(preferences, 'unsubscribe', { all: true })).status, 'left');
  assert.equal(await server.state('leaves@example.gr'), 'left');
  assert.deepEqual(await server.read(token), some, 'whether there are other lists is not told');
  assert.deepEqual((await server.ledger('leaves@example.gr')).slice(2), ['changed link', 'withdrawn link']);
});

test('the link of an issue neither changes nor confirms anything', async () => {
  const { id } = await reader('forwarded@example.gr');
  const token = await server.unsubscribeToken(id, 'news');
  assert.equal(await server.change(token, { lists: ['news'] }), '409 conflict');
  assert.equal(await server.act(token, 'confirm'), '409 conflict');
  await server.ask(wish('forwarded@example.gr', { lists: ['calls'] }));
  const request = await server.token('forwarded@example.gr');
  assert.equal(
    await server.change(request, { lists: [] }),
    '409 conflict',
    'nor does an unconfirmed request',
  );
  assert.equal(await server.state('forwarded@example.gr'), 'news calls / all');
});

test('a link to the preferences is mailed to who has the address, and to nobody who has the issue', async () => {
  const { id } = await reader('asks@example.gr', ['news']);
  const token = await server.unsubscribeToken(id, 'news');
  await server.services.newsletter.mailPreferences(token);
  assert.equal((await server.mails('asks@example.gr')).at(-1), 'newsletter-preferences');
  const count = async () =>
    (await server.mails('asks@example.gr')).filter(template => template === 'newsletter-preferences').length;
  server.clock += 3_599_000;
  await server.services.newsletter.mailPreferences(token);
  assert.equal(await count(), 1, 'once an hour');
  server.clock += 1000;
  await server.services.newsletter.mailPreferences(token);
  assert.equal(await count(), 2);
  const mailed = await server.token('asks@example.gr', 'newsletter-preferences');
  assert.equal(known(await server.read(mailed)).link, 'preferences');
  const welcome = await server.token('asks@example.gr', 'newsletter-welcome');
  await assert.rejects(server.services.newsletter.mailPreferences(welcome), { slug: 'conflict' });
});

test('one click of a mail program unsubscribes: either encoding, no origin, no redirect, a line of text', async () => {
  const { id } = await reader('clicks@example.gr');
  const token = await server.unsubscribeToken(id, 'news');
  for (let times = 0; times < 2; times += 1) {
    const response = await click(token, 'List-Unsubscribe=One-Click');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Type') ?? '', /^text\/plain/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(response.headers.get('Set-Cookie'), null);
    assert.equal(await server.state('clicks@example.gr'), 'calls / all');
  }
  const other = await server.unsubscribeToken(id, 'calls');
  const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
  const multipart = await click(other, body, { 'Content-Type': 'multipart/form-data; boundary=x' });
  assert.equal(multipart.status, 200);
  assert.equal(await server.state('clicks@example.gr'), 'left');
  assert.deepEqual((await server.ledger('clicks@example.gr')).slice(2), [
    'changed one-click',
    'withdrawn one-click',
  ]);
});

test('what is no click of a mail program does nothing', async () => {
  const { id } = await reader('steady@example.gr');
  const token = await server.unsubscribeToken(id, 'news');
  const evil = { Origin: 'https://evil.example' };
  const answers: [Promise<Response>, number][] = [
    [click(token, ''), 400],
    [click(token, 'List-Unsubscribe=no'), 400],
    [click(token, 'all=true'), 400],
    [click(token, 'x', { 'Content-Type': 'multipart/form-data' }), 400],
    [click(token, `List-Unsubscribe=One-Click&x=${'x'.repeat(5000)}`), 413],
    [click(token, 'List-Unsubscribe=One-Click', { 'Content-Type': 'text/plain' }), 415],
    [click(token, 'List-Unsubscribe=One-Click', evil), 403],
    [server.send('POST', at(token), { all: 'yes' }), 422],
    [server.send('POST', at(token), { every: true }), 422],
    [server.send('POST', at(token), { all: true }, { Origin: 'https://evil.example' }), 403],
  ];
  for (const [answer, status] of answers) {
    const response = await answer;
    assert.equal(response.status, status);
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer', String(status));
  }
  assert.equal(await server.state('steady@example.gr'), 'news calls / all');
});

test('who only opens the address of the header is shown the page: GET and HEAD change nothing', async () => {
  const { id } = await reader('opens@example.gr');
  const token = await server.unsubscribeToken(id, 'news');
  for (const method of ['GET', 'HEAD']) {
    const response = await server.send(method, at(token));
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('Location'), `${BASE}/m/${token}`);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  }
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const response = await server.send(method, at(token));
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'GET, HEAD, POST, OPTIONS');
  }
  assert.equal(await server.state('opens@example.gr'), 'news calls / all');
});

test('a provider of mail clicks for many at once: its clicks are counted apart, and not without end', async () => {
  const strict = await newsletterServer({ rateLimit: { limit: 2, windowSeconds: 60 } });
  const nobody = 'A'.repeat(43);
  const post = async () => (await strict.send('POST', at(nobody), 'List-Unsubscribe=One-Click', form)).status;
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answers: number[] = [];
  for (let times = 0; times < 41; times += 1) answers.push(await post());
  assert.deepEqual(answers, [...Array<number>(40).fill(404), 429]);
  const reads = async () => (await strict.get('/v1/networks')).status;
  assert.deepEqual(
    [await reads(), await reads(), await reads()],
    [200, 200, 429],
    'reads have their own count',
  );
});

test('tokens of other things, and what no mail ever had, open nothing here', async () => {
  const createdAt = new Date(NOW);
  const tokens = ['short', 'B'.repeat(43), `${'C'.repeat(42)}%00`];
  for (const purpose of ['registration', 'membership'] as const) {
    const link = { purpose, subject: 'somebody', nonce: 'nonce' };
    const token = tokenOf(SECRET, link);
    const hash = createHash('sha256').update(token).digest('base64url');
    await db.insert(links).values({ ...link, hash, createdAt, expiresAt: new Date(NOW + DAY) });
    tokens.push(token);
  }
  for (const token of tokens) {
    const answers = [
      await server.read(token),
      await server.change(token, { lists: [] }),
      await server.act(token, 'confirm'),
      await server.act(token, 'unsubscribe', {}),
    ];
    assert.deepEqual([...new Set(answers)], ['404 not-found'], token);
    assert.equal((await click(token, 'List-Unsubscribe=One-Click')).status, 404);
  }
  assert.equal(await said(await server.get(at('short'))), '404 not-found');
});

test('whoever is gone meets 410, and a mail program that it is done', async () => {
  const { id, preferences } = await reader('gone@example.gr', ['news']);
  const token = await server.unsubscribeToken(id, 'news');
  await db.delete(subscribers).where(eq(subscribers.id, id));
  assert.equal(await server.read(token), '410 link-expired');
  assert.equal(await server.change(preferences, { lists: [] }), '410 link-expired');
  assert.equal((await click(token, 'List-Unsubscribe=One-Click')).status, 200);
});

test('a link to the preferences is good for a year, one to unsubscribe for ten', async () => {
  const { id, preferences } = await reader('years@example.gr', ['news']);
  const token = await server.unsubscribeToken(id, 'news');
  const { clock } = server;
  server.clock += 366 * DAY;
  assert.equal(await server.read(preferences), '410 link-expired');
  server.clock += 3000 * DAY;
  assert.equal(known(await server.act(token, 'unsubscribe', {})).status, 'left');
  server.clock = clock;
});

test('answers about somebody are kept by nobody', async () => {
  const { preferences } = await reader('private@example.gr', ['news']);
  const response = await server.get(`/v1/newsletter/subscriptions/${preferences}/preferences`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
  assert.equal(response.headers.get('ETag'), null);
});
