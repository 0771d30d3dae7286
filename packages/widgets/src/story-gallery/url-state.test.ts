import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUrl, writeUrl } from './url-state.ts';

const read = (query: string) => readUrl(new URLSearchParams(query), 's');

describe('the place in an address', () => {
  it('is read back as it was written, and everything else stays', () => {
    const place = {
      search: { q: 'νερό & γη', on: { type: ['guide', 'tool'], year: ['2026'] } },
      slug: 'a-story',
    };
    const url = writeUrl(new URL('https://x.example/p?other=1&s-axis=old#h'), 's', place);
    assert.equal(url.hash, '#h');
    assert.equal(url.searchParams.get('other'), '1');
    assert.equal(url.searchParams.has('s-axis'), false);
    assert.deepEqual(readUrl(url.searchParams, 's'), place);
  });

  it('is nothing where the address says nothing, or nothing that can be', () => {
    const nowhere = { search: { q: '', on: {} }, slug: undefined };
    assert.deepEqual(read('koinon-open=a'), nowhere);
    assert.deepEqual(read('s-open=../x&s-type=%3Cb%3E,&s-year='), nowhere);
    assert.deepEqual(read('s-type=guide,guide').search.on, { type: ['guide'] });
  });
});
