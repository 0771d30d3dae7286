import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@koinon/contract/parse';
import { StoryPageSchema, StorySchema } from '@koinon/contract/stories';
import { KoinonCore } from './core.ts';
import { storiesOf } from './stories.ts';
import { createTestKoinon, sampleNetworks } from './testing.ts';

const now = '2026-11-21T10:00:00Z';
const start = (network = 'gr') => createTestKoinon({ now, network });
const raw = async (koinon: ReturnType<typeof start>, path: string): Promise<unknown> => {
  const url = `https://koinon.test/v1/${path}`;
  const { signal } = new AbortController();
  const { body } = await koinon.server.send({
    url,
    method: 'GET',
    headers: {},
    signal,
    timeout: 1000,
    maxRetries: 0,
    revalidate: false,
  });
  return JSON.parse(body);
};

describe('stories', () => {
  it('come the youngest first, each once, in the reader’s language where there is one', async () => {
    const { stories } = start();
    const slugs = async (lang?: string) => (await stories.list({ lang })).items.map(({ slug }) => slug);
    assert.deepEqual(await slugs('el'), ['ena-engrafo', 'anoikta-dedomena', 'i-oura']);
    assert.deepEqual(await slugs('en'), ['one-letter', 'anoikta-dedomena', 'i-oura']);
  });

  it('are found whatever the accents, narrowed by values that are alternatives, and counted without their own facet', async () => {
    const { stories } = start();
    assert.deepEqual(
      (await stories.list({ q: 'ΑΝΟΙΚΤΟ συνολο' })).items.map(({ id }) => id),
      ['open-data'],
    );
    const page = await stories.list({ type: ['guide', 'case-study'], facets: ['type', 'axis'] });
    assert.equal(page.total, 2);
    const [types, axes] = page.facets;
    assert.deepEqual(
      types?.values.map(({ value, count }) => [value, count]),
      [
        ['story', 1],
        ['guide', 1],
        ['case-study', 1],
      ],
    );
    assert.deepEqual(axes?.values.find(({ value }) => value === 'skills')?.name, {
      el: 'Δεξιότητες',
      en: 'Skills',
    });
  });

  it('come page by page, with the number of all', async () => {
    const { stories, server } = start();
    const pages = [];
    for await (const { items, total } of stories.list({ limit: 2, lang: 'el' }).pages())
      pages.push([items.length, total]);
    assert.deepEqual(pages, [
      [2, 3],
      [1, 3],
    ]);
    server.failure = 'partial';
    const { items, dropped } = await stories.list();
    assert.deepEqual([items.length, dropped], [2, 1]);
  });

  it('are whole one by one, with their translations and events', async () => {
    const { stories } = start();
    const story = await stories.get('ena-engrafo');
    assert.deepEqual(
      story.translations.map(({ slug, lang }) => [slug, lang]),
      [['one-letter', 'en']],
    );
    assert.equal(story.events[0]?.id, 'lab');
    assert.equal(story.sections[3]?.heading, 'Τι δεν πέτυχε');
    await assert.rejects(stories.get('stranger'), { slug: 'not-found' });
    await assert.rejects(Promise.resolve(stories.list({ cursor: 'x' })), { slug: 'invalid' });
  });

  it('have feeds of the same list', () => {
    assert.equal(
      start().stories.feedUrl('rss', { axis: ['skills', 'services'], q: 'νερο' }),
      'https://koinon.test/v1/stories.rss?network=gr&axis=services&axis=skills&q=%CE%BD%CE%B5%CF%81%CE%BF',
    );
  });

  it('are in memory what the contract says, to the last member', async () => {
    const koinon = start();
    const page = check(StoryPageSchema, await raw(koinon, 'stories?network=gr&facets=type&facets=event'));
    const story = check(StorySchema, await raw(koinon, 'stories/ena-engrafo?network=gr'));
    for (const read of [page, story]) assert.deepEqual(read.ok ? [] : read.errors, []);
  });

  it('are none in a network that a test made, and a mistake in one that it gives is said', () => {
    const networks = sampleNetworks();
    assert.deepEqual(createTestKoinon({ now, networks }).server.published, []);
    assert.throws(
      () => createTestKoinon({ now, stories: [{ id: 'a' } as never] }),
      /createTestKoinon: stories\[0\]/,
    );
  });

  it('come without forms over a core', async () => {
    const { server } = createTestKoinon({ now });
    const core = new KoinonCore({ baseUrl: 'https://koinon.test', transport: server });
    assert.equal((await storiesOf(core).list()).total, 3);
    assert.equal(storiesOf(core), storiesOf(core));
    assert.throws(() => storiesOf({}), /storiesOf\(\) wants a Koinon/);
  });
});
