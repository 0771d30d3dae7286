import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  initialState,
  listNameOf,
  pageSize,
  reduce,
  screenOf,
  type ArchiveAction,
  type ArchivedIssue,
} from './newsletter-archive.model.ts';

const issue = (id: string, list = 'news'): ArchivedIssue => ({
  id,
  list,
  number: 1,
  title: { en: id },
  summary: null,
  publishedAt: '2026-11-09T07:30:00Z',
  url: `https://network.example/n/gr/newsletter/${id}`,
  languages: ['en'],
  demo: false,
});
const about = {
  timeZone: 'Europe/Athens',
  lists: [
    { id: 'news', name: { en: 'News' } },
    { id: 'events', name: { en: 'Events' } },
  ],
};
const page = (ids: readonly string[], next: string | null = null, dropped = 0) => ({
  items: ids.map(id => issue(id)),
  next,
  dropped,
});
const after = (...actions: ArchiveAction[]) => actions.reduce(reduce, initialState);
const loaded = (...args: Parameters<typeof page>): ArchiveAction => ({
  type: 'loaded',
  page: page(...args),
  about,
});

describe('the state of an archive', () => {
  it('is loading, then a list', () => {
    assert.equal(screenOf(initialState), 'loading');
    assert.equal(screenOf(after({ type: 'load' })), 'loading');
    const state = after({ type: 'load' }, loaded(['b', 'a'], 'next'));
    assert.equal(screenOf(state), 'list');
    assert.deepEqual([state.items.length, state.next, state.about.timeZone], [2, 'next', 'Europe/Athens']);
  });

  it('is empty only where nothing was sent, never where nothing could be read', () => {
    assert.equal(screenOf(after(loaded([]))), 'empty');
    assert.equal(screenOf(after(loaded([], null, 3))), 'error');
    assert.equal(screenOf(after(loaded([], 'next', 3))), 'list');
  });

  it('adds a page once, whatever was published between two', () => {
    const state = after(
      loaded(['c', 'b'], 'next'),
      { type: 'more' },
      { type: 'added', page: page(['b', 'a'], null, 1) },
    );
    assert.deepEqual(
      state.items.map(({ id }) => id),
      ['c', 'b', 'a'],
    );
    assert.deepEqual([state.next, state.dropped, state.more], [null, 1, 'idle']);
  });

  it('keeps what it has when more, or a fresh list, does not come', () => {
    for (const asked of [{ type: 'more' }, { type: 'load' }] as const) {
      const state = after(loaded(['a'], 'next'), asked, { type: 'failed', trouble: 'offline' });
      assert.equal(screenOf(state), 'list');
      assert.deepEqual([state.items.length, state.next, state.more], [1, 'next', 'offline']);
    }
  });

  it('says why there is nothing, and tries again', () => {
    const failed = after({ type: 'load' }, { type: 'failed', trouble: 'error' });
    assert.equal(screenOf(failed), 'error');
    assert.equal(screenOf(reduce(failed, { type: 'load' })), 'loading');
    assert.equal(screenOf(after({ type: 'failed', trouble: 'unavailable' })), 'unavailable');
  });

  it('forgets everything of another network, and waits anew after it was taken out of the page', () => {
    assert.deepEqual(after(loaded(['a']), { type: 'reset' }), initialState);
    assert.equal(after({ type: 'load' }, { type: 'stopped' }).status, 'idle');
    assert.equal(after(loaded(['a'], 'n'), { type: 'more' }, { type: 'stopped' }).more, 'idle');
  });
});

it('names the list of an issue only where there are several', () => {
  const news = issue('a');
  const both = { ...after(loaded([])), items: [news, issue('b', 'events')] };
  assert.deepEqual(listNameOf(both, news), { en: 'News' });
  assert.equal(listNameOf({ ...both, items: [news] }, news), undefined);
  assert.equal(listNameOf({ ...both, items: [news, issue('c', 'gone')] }, issue('c', 'gone')), undefined);
});

it('shows from 1 to 100 issues at a time, and ten unless the page says', () => {
  assert.deepEqual([undefined, null, NaN, 0, -3, 5, 5.9, 1000].map(pageSize), [10, 10, 10, 1, 1, 5, 5, 100]);
});
