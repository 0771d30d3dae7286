import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoryCard, StoryPage } from './story.ts';
import {
  chosenOf,
  facetsOf,
  initialState,
  offeredOf,
  pageSize,
  reduce,
  screenOf,
  type GalleryAction,
  type GalleryState,
} from './story-gallery.model.ts';
import { nothingAbout } from './story.ts';

const card = (slug: string): StoryCard => ({
  ...{ slug, lang: 'el', title: slug, summary: null, resourceType: 'story', axes: [], image: null },
  ...{
    author: null,
    demo: false,
    events: [],
    translations: [],
    publishedAt: null,
    updatedAt: null,
    url: null,
  },
});
const page = (slugs: readonly string[], more: Partial<StoryPage> = {}): StoryPage => ({
  ...{ items: slugs.map(card), next: null, dropped: 0, total: slugs.length, facets: [] },
  ...more,
});
const run = (...actions: readonly GalleryAction[]): GalleryState => actions.reduce(reduce, initialState);
const loaded = (one: StoryPage, q = ''): GalleryAction => ({
  type: 'loaded',
  page: one,
  about: nothingAbout,
  search: { q, on: {} },
});
const types = (...values: readonly string[]) => ({
  facets: [{ facet: 'type' as const, values: values.map(value => ({ value, name: null, count: 1 })) }],
});

describe('the gallery', () => {
  it('tells nothing at all from nothing found, and what cannot be read from both', () => {
    assert.equal(screenOf(run(loaded(page([])))), 'empty');
    assert.equal(screenOf(run(loaded(page([]), 'x'))), 'noneFound');
    assert.equal(screenOf(run(loaded(page([], { dropped: 1 })))), 'error');
    assert.equal(screenOf(run({ type: 'load' })), 'loading');
  });

  it('keeps a list in hand while another one is on its way, and when that does not come', () => {
    const state = run(loaded(page(['a'])), { type: 'search', q: 'x' }, { type: 'load' });
    assert.deepEqual([screenOf(state), state.more], ['list', 'renewing']);
    const lost = reduce(state, { type: 'failed', trouble: 'offline' });
    assert.deepEqual([screenOf(lost), lost.more, lost.lost], ['list', 'offline', 'list']);
    const more = run(
      loaded(page(['a'], { next: 'n' })),
      { type: 'more' },
      { type: 'failed', trouble: 'error' },
    );
    assert.equal(more.lost, 'more');
  });

  it('shows a story once, whatever was published between two pages', () => {
    const state = run(loaded(page(['b', 'a'], { next: 'n' })), { type: 'added', page: page(['a', 'c']) });
    assert.deepEqual(
      state.items.map(({ slug }) => slug),
      ['b', 'a', 'c'],
    );
  });

  it('offers a facet of which two values were seen, as long as there is one, and what is chosen', () => {
    assert.deepEqual(offeredOf(run(loaded(page(['a'], types('story')))), ['type']), []);
    const seen = run(loaded(page(['a'], types('story', 'guide'))), loaded(page(['a'], types('story'))));
    assert.equal(offeredOf(seen, ['type'])[0]?.values.length, 1);
    const chosen = run({ type: 'facet', facet: 'type', value: 'tool' }, loaded(page([])));
    assert.deepEqual(offeredOf(chosen, ['type'])[0]?.values, [{ value: 'tool', name: null, count: 0 }]);
    assert.deepEqual(offeredOf(seen, ['axis']), []);
  });

  it('takes a chosen value back by choosing it again', () => {
    const twice: GalleryAction = { type: 'facet', facet: 'year', value: '2026' };
    assert.equal(chosenOf(run(twice)).length, 1);
    assert.deepEqual(run(twice, twice).search.on, {});
  });

  it('knows at once what the list knows of an opened story, and keeps what is searched for when all else is new', () => {
    const state = run(loaded(page(['a'])), { type: 'search', q: 'x' }, { type: 'open', slug: 'a' });
    assert.equal(state.opened?.card?.slug, 'a');
    const reset = reduce(state, { type: 'reset' });
    assert.deepEqual([reset.search.q, reset.opened?.slug, reset.items.length], ['x', 'a', 0]);
  });

  it('keeps an opened story that the address names again, and leaves one that it does not', () => {
    const opened = run({ type: 'open', slug: 'a', card: card('a') });
    const search = { q: '', on: {} };
    assert.equal(reduce(opened, { type: 'restore', place: { search, slug: 'a' } }).opened, opened.opened);
    assert.equal(reduce(opened, { type: 'restore', place: { search, slug: undefined } }).opened, undefined);
  });

  it('reads its attributes as far as they can be read', () => {
    assert.deepEqual([pageSize(undefined), pageSize(0), pageSize(1e9), pageSize(NaN)], [12, 1, 100, 12]);
    assert.deepEqual(facetsOf('year, type'), ['year', 'type']);
    assert.deepEqual(facetsOf('none'), []);
    assert.equal(facetsOf(' ').length, 5);
  });
});
