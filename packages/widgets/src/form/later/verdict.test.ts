import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdictOf } from './verdict.ts';

const problem = (slug: string, status: number, more = {}) =>
  verdictOf({ code: 'problem', slug, status, retryAfter: null, errors: [], ...more }, true);
const kind = (verdict: ReturnType<typeof verdictOf>) =>
  verdict.then === 'failed' ? verdict.failure.kind : verdict.then;

describe('what a failed attempt means', () => {
  it('nobody knows whether it arrived, after a lost answer; nobody got it, without a connection', () => {
    assert.deepEqual(verdictOf({ code: 'network' }, true), {
      then: 'failed',
      failure: { kind: 'network' },
      answered: false,
    });
    assert.equal(kind(verdictOf({ code: 'network' }, false)), 'offline');
    assert.equal(kind(verdictOf({ code: 'offline' }, true)), 'offline');
    assert.equal(kind(verdictOf(new TypeError('Failed to fetch'), true)), 'network');
    assert.equal(kind(verdictOf(undefined, true)), 'network');
  });

  it('it is sent again by itself when it was too fast or is still worked on', () => {
    assert.deepEqual(problem('too-fast', 429, { retryAfter: 2100 }), { then: 'wait', seconds: 3 });
    assert.deepEqual(problem('too-fast', 429), { then: 'wait', seconds: 3 });
    assert.deepEqual(problem('idempotency-key-running', 409), { then: 'wait', seconds: 2 });
  });

  it('nobody is kept waiting for minutes', () => {
    assert.deepEqual(problem('too-many-requests', 429, { retryAfter: 150_000 }), {
      then: 'failed',
      failure: { kind: 'many', minutes: 3 },
      answered: true,
    });
    assert.equal(kind(problem('too-fast', 429, { retryAfter: 600_000 })), 'many');
  });

  it('errors of fields go to the fields; a refusal without any is told in general', () => {
    const errors = [{ pointer: '/email', code: 'not-an-email', params: {} }];
    assert.deepEqual(problem('invalid', 422, { errors }), { then: 'refused', errors });
    assert.equal(kind(problem('invalid', 422)), 'refused');
  });

  it('every problem has its words', () => {
    assert.deepEqual(
      [
        problem('no-places', 409),
        problem('registration-not-open', 409),
        problem('origin-not-allowed', 403),
        problem('internal-error', 500),
        problem('of-tomorrow', 418),
        problem('idempotency-key-reused', 422),
      ].map(kind),
      ['full', 'closed', 'site', 'server', 'refused', 'newKey'],
    );
  });

  it('after a 5xx the same submission may still have arrived: its key is kept', () => {
    const verdict = problem('unavailable', 503);
    assert.equal(verdict.then === 'failed' && verdict.answered, false);
  });
});
