import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryQuery, StoryRecordInput, WireStoryPage } from '@koinon/contract';
import { STORY_STATUSES } from '@koinon/contract/values';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { ImportError } from '../data/import.ts';
import { stories } from '../database/schema.ts';
import { NOW, testServer } from '../testing/harness.ts';
import { event, network, organizations } from '../testing/records.ts';
import { published } from '../testing/stories.ts';
import { createGallery } from './gallery.ts';

const server = await testServer();
const { db } = server.database;
await server.import({
  network: {
    ...network,
    axes: [
      { id: 'culture', name: { el: 'Κουλτούρα' } },
      { id: 'skills', name: { el: 'Δεξιότητες' } },
    ],
  },
  organizations,
  events: [event('lab'), event('hidden', { published: false })],
  stories: [
    published('lab-story', {
      title: 'Καινοτομία στο εργαστήριο',
      axes: ['culture'],
      events: ['lab', 'hidden'],
      publishedAt: '2026-03-01',
    }),
    published('lab-story-en', {
      lang: 'en',
      title: 'Innovation in the lab',
      axes: ['culture'],
      events: ['lab'],
      translationOf: 'lab-story',
      publishedAt: '2026-03-02',
    }),
    published('guide', {
      title: 'Οδηγός',
      summary: 'Εκατό τοις εκατό: 100% χρήσιμος',
      resourceType: 'guide',
      axes: ['skills', 'culture'],
      publishedAt: '2024-12-31',
    }),
    published('portuguese', { lang: 'pt-PT', title: 'Uma experiência', publishedAt: '2025-01-01' }),
  ],
});
const record = await findNetwork(db, 'gr');
assert.ok(record);
const gr = record;
const gallery = createGallery(server.services);
const list = (query: StoryQuery = {}) => gallery.list(gr, query);
const ids = ({ items }: WireStoryPage) => items.map(({ id }) => id);
const counts = async (facet: 'type' | 'axis' | 'language' | 'year' | 'event', query: StoryQuery = {}) =>
  (await list({ ...query, facets: [facet] })).facets[0]?.values.map(
    ({ value, count }) => `${value} ${count}`,
  );
const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ImportError, String(error));
    return error.errors.map(({ pointer }) => pointer).join();
  }
};

test('each story comes once, in the language that is wished for, else in its own', async () => {
  assert.deepEqual(ids(await list()), ['lab-story', 'portuguese', 'guide']);
  assert.deepEqual(ids(await list({ lang: 'en-GB' })), ['lab-story-en', 'portuguese', 'guide']);
  assert.deepEqual(ids(await list({ lang: 'pt' })), ['lab-story', 'portuguese', 'guide']);
  const [first] = (await list({ lang: 'en' })).items;
  assert.deepEqual(
    first?.translations.map(({ slug, lang, name, url }) => [slug, lang, name, url]),
    [['lab-story', 'el', 'Καινοτομία στο εργαστήριο', 'https://network.example/s/gr/lab-story']],
  );
});

test('words are found without accents, case and final sigmas, all of them, anywhere in the story', async () => {
  assert.deepEqual(ids(await list({ q: 'ΚΑΙΝΟΤΟΜΙΑ εργαστηριο' })), ['lab-story']);
  assert.deepEqual(ids(await list({ q: 'οδηγοσ' })), ['guide']);
  assert.deepEqual(ids(await list({ q: 'καινοτομια οδηγος' })), []);
  assert.deepEqual(ids(await list({ q: 'experiencia' })), ['portuguese']);
  // What stands deep in the text, in a definition, in a person's office.
  assert.deepEqual(ids(await list({ q: 'επεξηγηση οδηγος' })), ['guide']);
  assert.deepEqual(ids(await list({ q: 'προϊσταμενη lab-story' })), ['lab-story']);
});

test('signs of patterns are letters like others', async () => {
  assert.deepEqual(ids(await list({ q: '100%' })), ['guide']);
  assert.deepEqual(ids(await list({ q: '1%0' })), []);
  assert.deepEqual(ids(await list({ q: '_' })), []);
  assert.deepEqual(ids(await list({ q: '\0' })), ['lab-story', 'portuguese', 'guide']);
});

test('a word that only one version has is shown in that version', async () => {
  assert.deepEqual(ids(await list({ q: 'innovation', lang: 'el' })), ['lab-story-en']);
});

test('lists are narrowed by type, axis, language, year and event', async () => {
  assert.deepEqual(ids(await list({ type: ['guide', 'tool'] })), ['guide']);
  assert.deepEqual(ids(await list({ axis: ['skills'] })), ['guide']);
  assert.deepEqual(ids(await list({ language: ['en'] })), ['lab-story-en']);
  assert.deepEqual(ids(await list({ language: ['pt'] })), ['portuguese']);
  assert.deepEqual(ids(await list({ language: ['PT-pt'] })), ['portuguese']);
  assert.deepEqual(ids(await list({ event: ['lab'] })), ['lab-story']);
  assert.deepEqual(ids(await list({ year: ['2024', '2025'] })), ['portuguese', 'guide']);
  assert.deepEqual(ids(await list({ year: ['0000', '9999'] })), []);
});

test('facets count stories, not versions, of the list without their own filter', async () => {
  assert.deepEqual(await counts('type'), ['story 2', 'guide 1']);
  assert.deepEqual(await counts('type', { type: ['guide'] }), ['story 2', 'guide 1']);
  assert.deepEqual(await counts('axis', { type: ['guide'] }), ['culture 1', 'skills 1']);
  assert.deepEqual(await counts('language'), ['el 2', 'en 1', 'pt 1']);
  assert.deepEqual(await counts('year'), ['2026 1', '2025 1', '2024 1']);
  assert.deepEqual(await counts('event'), ['lab 1']);
  // What is asked for stays among the values, so that it can be taken away.
  assert.deepEqual(await counts('type', { type: ['tool'], axis: ['skills'] }), ['guide 1', 'tool 0']);
  const { facets } = await list({ facets: ['event', 'axis'] });
  assert.deepEqual(
    facets.map(({ facet, values }) => [facet, values[0]?.name]),
    [
      ['axis', { el: 'Κουλτούρα' }],
      ['event', { el: 'Εκδήλωση lab' }],
    ],
  );
  assert.deepEqual((await list()).facets, []);
});

test('the year is that of the network’s clock', async () => {
  await db
    .update(stories)
    // Half past midnight in Athens on New Year's Day.
    .set({ publishedAt: new Date('2024-12-31T22:30:00Z') })
    .where(eq(stories.id, 'portuguese'));
  assert.deepEqual(ids(await list({ year: ['2025'] })), ['portuguese']);
  assert.deepEqual(await counts('year'), ['2026 1', '2025 1', '2024 1']);
});

test('pages follow each other without gaps, and say how many there are in all', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: 1, ...(cursor === undefined ? {} : { cursor }) });
    assert.equal(page.total, 3);
    seen.push(...ids(page));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  assert.deepEqual(seen, ['lab-story', 'portuguese', 'guide']);
  await assert.rejects(list({ cursor: 'nothing of ours' }), { slug: 'invalid' });
});

test('events that cannot be seen are not named', async () => {
  const story = await gallery.find(gr, 'lab-story');
  assert.deepEqual(
    story?.events.map(({ id, url }) => [id, url]),
    [['lab', 'https://network.example/e/gr/lab']],
  );
});

test('whatever is not published is in no list, no facet, no event', async () => {
  for (const status of STORY_STATUSES.filter(one => one !== 'published')) {
    await db.update(stories).set({ status }).where(eq(stories.id, 'lab-story'));
    assert.deepEqual(ids(await list()), ['lab-story-en', 'portuguese', 'guide'], status);
    assert.deepEqual((await list()).items[0]?.translations, [], status);
    assert.equal(await gallery.find(gr, 'lab-story'), undefined, status);
    const of = await gallery.ofEvents('gr', ['lab']);
    assert.deepEqual(
      of.get('lab')?.map(({ slug }) => slug),
      ['lab-story-en'],
      status,
    );
    assert.equal(await gallery.isGone('gr', 'lab-story'), status === 'withdrawn');
  }
  await db.update(stories).set({ status: 'published' }).where(eq(stories.id, 'lab-story'));
  assert.deepEqual(ids(await list()), ['lab-story', 'portuguese', 'guide']);
});

test('another network has its own stories', async () => {
  await server.import({ network: { ...network, slug: 'pt' }, stories: [published('theirs')] });
  const pt = await findNetwork(db, 'pt');
  assert.ok(pt);
  assert.deepEqual(ids(await gallery.list(pt, {})), ['theirs']);
  assert.equal(await gallery.find(pt, 'guide'), undefined);
  assert.equal((await gallery.ofEvents('pt', ['lab'])).size, 0);
});

test('the same import again changes nothing, a changed one the story', async () => {
  const read = async () => (await db.select().from(stories).where(eq(stories.id, 'guide')))[0];
  const guide: StoryRecordInput = published('guide', { title: 'Οδηγός δύο', publishedAt: '2024-12-31' });
  await server.import({ network, stories: [guide] });
  const before = await read();
  assert.equal(before?.title, 'Οδηγός δύο');
  assert.deepEqual(ids(await list({ q: 'δυο' })), ['guide']);
  server.clock = NOW + 60_000;
  await server.import({ network, stories: [guide] });
  assert.deepEqual(await read(), before);
});

test('two stories can change their addresses with each other', async () => {
  const [a, b] = [published('first'), published('second')];
  await server.import({ network, stories: [a, b] });
  await server.import({
    network,
    stories: [
      { ...a, slug: 'second' },
      { ...b, slug: 'first' },
    ],
  });
  assert.equal((await gallery.find(gr, 'second'))?.id, 'first');
});

test('an import is refused whole where a story refers to what is not there', async () => {
  const refused = (...given: StoryRecordInput[]) =>
    refusal(server.import({ network: { ...network, slug: 'gr' }, stories: given }));
  assert.equal(await refused(published('new', { slug: 'guide' })), '/slug');
  assert.equal(await refused(published('new', { events: ['lab', 'no-such'] })), '/events/1');
  assert.equal(await refused(published('new', { translationOf: 'no-such' })), '/translationOf');
  assert.equal(await refused(published('new', { translationOf: 'theirs' })), '/translationOf');
  assert.equal(
    await refused(published('one', { translationOf: 'two' }), published('two', { translationOf: 'one' })),
    '/translationOf',
  );
  assert.equal(await refused(published('theirs')), '/id');
  assert.equal(await refused(published('new', { title: '' })), '/title');
  assert.equal(await gallery.find(gr, 'new'), undefined);
});

test('what was withdrawn stays so when it is imported again', async () => {
  await db.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, 'first'));
  await server.import({ network, stories: [published('first', { title: 'Again', slug: 'second' })] });
  assert.equal(await gallery.find(gr, 'second'), undefined);
  assert.equal(await gallery.isGone('gr', 'second'), true);
});
