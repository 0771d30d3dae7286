import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROBLEM_TYPES } from '@koinon/contract/problem-types';
import { problemOf } from './problem.ts';

const page = (status: number) => problemOf({ status, headers: new Headers(), body: '<h1>Sorry</h1>' });

describe('a refusal that is no problem document', () => {
  it('has the contract’s name for its status, where the status alone says one', () => {
    const named = Object.values(PROBLEM_TYPES).map(({ status }) => page(status));
    for (const { slug, status } of named.filter(one => !one.slug.startsWith('http-'))) {
      assert.equal(Object.entries(PROBLEM_TYPES).find(([name]) => name === slug)?.[1].status, status);
    }
    assert.deepEqual(
      named.filter(one => one.slug.startsWith('http-')).map(one => one.status),
      [410, 412],
      'only a Koinon can mean that a link has expired, or that somebody else was faster',
    );
  });

  it('is named by its number otherwise', () => {
    const { slug, title, type, message } = page(502);
    assert.deepEqual([slug, title, type], ['http-502', 'http 502', 'about:blank']);
    assert.match(message, /^The server answered 502 \(http-502\): http 502\. Try again later/);
  });
});
