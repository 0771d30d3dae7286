import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { idempotencyKeys, links, outbox, stories } from '../database/schema.ts';
import { MIN_FILL_MS } from '../forms/pipeline.ts';
import { NOW } from '../testing/harness.ts';
import { draftServer, storyNetwork, told } from '../testing/drafts.ts';
import { DAY, said } from '../testing/registrations.ts';

const server = await draftServer();
const { db } = server.database;

beforeEach(async () => {
  server.clock = NOW;
  for (const table of [stories, outbox, links, idempotencyKeys]) await db.delete(table);
});

test('the form asks in the words of the network’s template, and offers what has begun to tell of', async () => {
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  const form = await server.services.stories.form(network, null, 'lab');
  const fields = form.definition?.steps.flatMap(({ sections }) => sections.flatMap(one => one.fields)) ?? [];
  const find = (name: string) => fields.find(field => field.name === name);
  assert.deepEqual(find('why')?.hint, { text: { en: 'Why a lab?' } });
  const type = find('resourceType');
  assert.equal(type?.type === 'choice' && type.initial, 'case-study');
  const events = find('events');
  assert.ok(events?.type === 'group');
  const [choice] = events.fields;
  assert.deepEqual(choice?.type === 'choice' && choice.options.map(({ value }) => value), ['past-lab']);
  assert.deepEqual([form.notice?.retentionDays, form.notice?.retentionFrom], [365, 'withdrawn']);
});

test('a network that takes no stories, or keeps no notice, has no form and takes no drafts', async () => {
  for (const change of [{ stories: null }, { privacy: null }]) {
    await server.import({ network: { ...storyNetwork, ...change } });
    assert.equal(await said(await server.get('/v1/forms/story?network=gr')), '409 form-not-published');
    const sent = await server.send(
      'POST',
      '/v1/stories',
      { lang: 'el' },
      { 'Idempotency-Key': 'nothing-here' },
    );
    assert.equal(await said(sent), '409 form-not-published');
  }
  await server.import({ network: storyNetwork });
  assert.equal((await server.get('/v1/forms/story?network=gr')).status, 200);
});

test('a draft begins with whatever there is, and its token opens it', async () => {
  const draft = await server.begin({ title: 'Μισός' }, { template: 'lab' });
  assert.match(draft.token, /^[\w-]{43}$/);
  const { token, ...rest } = draft;
  assert.deepEqual(await server.read(token), rest);
  assert.deepEqual(rest.answers, { title: 'Μισός' });
  assert.deepEqual(
    [
      rest.status,
      rest.revision,
      rest.template,
      rest.email,
      rest.confirmed,
      rest.changeable,
      rest.confirmable,
    ],
    ['draft', 0, 'lab', null, false, true, false],
  );
  assert.equal(Date.parse(rest.linkExpiresAt) - NOW, 30 * DAY);
  assert.equal(Date.parse(rest.expiresAt ?? '') - NOW, 60 * DAY);
  assert.deepEqual(await server.mails('eleni@ypes.gov.gr'), []);
});

test('the same key is the same draft with the same token, and nothing that is kept with it opens anything', async () => {
  const [first, again] = [
    await server.begin({ title: 'A' }, {}, 'one-and-the-same'),
    await server.begin({ title: 'A' }, {}, 'one-and-the-same'),
  ];
  assert.equal(again.token, first.token);
  assert.equal((await server.rows()).length, 1);
  const kept = JSON.stringify(await db.select().from(idempotencyKeys));
  assert.doesNotMatch(kept, new RegExp(first.token));
  const other = await server.send(
    'POST',
    '/v1/stories',
    { lang: 'el', answers: { title: 'B' } },
    { 'Idempotency-Key': 'one-and-the-same' },
  );
  assert.equal(await said(other), '422 idempotency-key-reused');
  await db.delete(stories);
  const gone = await server.send(
    'POST',
    '/v1/stories',
    { lang: 'el', answers: { title: 'A' } },
    { 'Idempotency-Key': 'one-and-the-same' },
  );
  assert.equal(await said(gone), '410 link-expired');
});

test('what people do not see only flags, and so does a missing ticket; a person with a ticket is not flagged', async () => {
  await server.begin({}, { leaveEmpty: 'filled' });
  await server.begin();
  const form = (await server.json('/v1/forms/story?network=gr')) as { ticket: string };
  server.clock += MIN_FILL_MS;
  await server.begin({}, { ticket: form.ticket });
  assert.deepEqual(
    (await server.rows()).map(({ suspect }) => suspect),
    [true, true, false],
  );
});

test('two tabs never write over each other: the slower one is told', async () => {
  const { token } = await server.begin({ title: 'A' });
  assert.equal(await server.change(token, 0, { title: 'from the first tab' }), '200');
  assert.equal(await server.change(token, 0, { title: 'from the second tab' }), '409 draft-changed');
  assert.deepEqual((await server.read(token)).answers, { title: 'from the first tab' });
  assert.equal(await server.act(token, 'submit', { revision: 0 }), '409 draft-changed');
  // Whose answer was lost on the way says the same again.
  assert.equal(await server.change(token, 0, { title: 'from the first tab' }), '200');
  assert.equal((await server.read(token)).revision, 1);
});

test('of two tabs at the same moment one is refused', async () => {
  const { token } = await server.begin({ title: 'A' });
  const answers = await Promise.all([1, 2, 3, 4].map(n => server.change(token, 0, { title: `tab ${n}` })));
  assert.deepEqual(answers.sort(), ['200', '409 draft-changed', '409 draft-changed', '409 draft-changed']);
});

test('unfinished, wrong and odd answers are kept; far too much is not', async () => {
  const { token } = await server.begin();
  const odd = { email: 'no address', people: [{ name: '' }], 'participation/people': 'many', images: 7 };
  assert.equal(await server.change(token, 0, odd), '200');
  assert.deepEqual((await server.read(token)).answers, odd);
  assert.equal(await server.change(token, 1, { why: 'α'.repeat(200_001) }), '413 payload-too-large');
  assert.equal(await server.change(token, 1, { 'no/such/name': 1 }), '422 invalid');
  const big = await server.send(
    'POST',
    '/v1/stories',
    { lang: 'el', answers: { why: 'a'.repeat(200_001) } },
    {
      'Idempotency-Key': 'much-too-large',
    },
  );
  assert.equal(await said(big), '413 payload-too-large');
});

test('saving renews the link, and a link that nobody used for 30 days is over', async () => {
  const { token } = await server.begin({ title: 'A' });
  server.clock += 29 * DAY;
  assert.equal(await server.change(token, 0, { title: 'B' }), '200');
  server.clock += 29 * DAY;
  assert.equal((await server.read(token)).answers['title'], 'B');
  server.clock += DAY;
  assert.equal(await said(await server.get(`/v1/stories/${token}`)), '410 link-expired');
  assert.equal(await server.change(token, 1, { title: 'C' }), '410 link-expired');
});

test('nothing is reachable by what was never given: no id, no other token', async () => {
  const { token } = await server.begin(told());
  const [row] = await server.rows();
  const made = 'A'.repeat(43);
  for (const wrong of [made, row?.id ?? '', token.toLowerCase()]) {
    assert.equal(await said(await server.get(`/v1/stories/${wrong}`)), '404 not-found');
    assert.equal(await server.change(wrong, 0, {}), '404 not-found');
    for (const verb of ['submit', 'take-back', 'confirm', 'link']) {
      const body = { revision: 0, ...(verb === 'link' ? { email: 'a@b.gr' } : {}) };
      assert.equal(await server.act(wrong, verb, body), '404 not-found');
    }
  }
  const pages = await Promise.all(
    ['/v1/stories?network=gr', '/s/gr'].map(async path => (await server.get(path)).text()),
  );
  for (const page of pages) assert.doesNotMatch(page, /Ένα γραφείο για όλους/);
});

test('nobody on the way keeps a draft', async () => {
  const { token } = await server.begin();
  const response = await server.get(`/v1/stories/${token}`);
  assert.match(response.headers.get('Cache-Control') ?? '', /no-store/);
  assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
  const lines = JSON.stringify(server.lines);
  assert.doesNotMatch(lines, new RegExp(token));
});

test('pages of other sites may write only where the network lists them', async () => {
  const response = await server.send(
    'POST',
    '/v1/stories',
    { lang: 'el' },
    {
      'Idempotency-Key': 'from-elsewhere',
      Origin: 'https://elsewhere.example',
    },
  );
  assert.equal(await said(response), '403 origin-not-allowed');
  assert.equal((await db.select().from(stories).where(eq(stories.network, 'gr'))).length, 0);
});
