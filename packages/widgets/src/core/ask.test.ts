import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isKoinonError } from '@koinon/sdk';
import { ask, type Question } from './ask.ts';
import { EARLY, type Early } from './early.ts';

const question: Question = { api: 'https://k.example/a', network: 'gr', path: 'forms/registration' };
const { fetch } = globalThis;

let answers: (Response | Error)[] = [];
let asked: { url: string; init: RequestInit }[] = [];

/** What is answered in its turn; a wait of no time between them. */
function answer(...given: (Response | Error)[]): void {
  answers = given;
}

const problem = (status: number, slug: string, more: object = {}) =>
  Response.json(
    { type: `https://k.example/problems/${slug}`, title: slug, status, ...more },
    { status, headers: { 'retry-after': '0' } },
  );

describe('asking without the SDK', () => {
  beforeEach(() => {
    asked = [];
    globalThis.fetch = (url, init = {}) => {
      asked.push({ url: String(url), init });
      const next = answers.shift();
      return next instanceof Response
        ? Promise.resolve(next)
        : Promise.reject(next ?? new Error('no answer'));
    };
  });
  afterEach(() => void (globalThis.fetch = fetch));

  it('asks under /v1 with the network in the address, and without cookies', async () => {
    answer(Response.json({ state: 'open' }));
    assert.deepEqual(await ask({ ...question, params: { event: 'a b' } }), { state: 'open' });
    const [{ url, init } = { url: '', init: {} }] = asked;
    assert.equal(url, 'https://k.example/a/v1/forms/registration?network=gr&event=a+b');
    assert.deepEqual([init.method, init.credentials], [undefined, 'omit']);
    assert.deepEqual(init.headers, { accept: 'application/json' });
  });

  it('sends a body under its key, and the same key again where the server was busy or the line was lost', async () => {
    answer(
      problem(503, 'unavailable'),
      problem(500, 'internal-error'),
      Response.json({ status: 'check-mail' }),
    );
    await ask({ ...question, body: { name: 'Μαρία' }, idempotencyKey: 'k' });
    assert.equal(asked.length, 3);
    for (const { init } of asked) {
      assert.deepEqual([init.method, init.body], ['POST', '{"name":"Μαρία"}']);
      assert.equal(new Headers(init.headers).get('idempotency-key'), 'k');
    }
  });

  it('gives up after three attempts, with what was last said', async () => {
    answer(problem(500, 'internal-error'), problem(500, 'internal-error'), problem(503, 'unavailable'));
    await assert.rejects(ask(question), { code: 'problem', status: 503, slug: 'unavailable' });
  });

  it('asks nothing again of a server that would keep it waiting, or that refuses', async () => {
    answer(Response.json({}, { status: 429, headers: { 'retry-after': '60' } }));
    await assert.rejects(ask(question), { status: 429, retryAfter: 60_000 });
    answer(problem(422, 'invalid', { errors: [{ pointer: '/name', code: 'required' }, 7] }));
    await assert.rejects(ask(question), {
      slug: 'invalid',
      errors: [{ pointer: '/name', code: 'required', params: {} }],
    });
    assert.equal(asked.length, 2);
  });

  it('waits for the answer to an earlier attempt under its key, however often it is told to', async () => {
    answer(
      ...Array.from({ length: 5 }, () => problem(409, 'idempotency-key-running')),
      Response.json({ status: 'check-mail' }),
    );
    assert.deepEqual(await ask({ ...question, body: {}, idempotencyKey: 'k' }), { status: 'check-mail' });
    assert.equal(asked.length, 6);
    assert.deepEqual(
      [...new Set(asked.map(({ init }) => new Headers(init.headers).get('idempotency-key')))],
      ['k'],
    );
    answer(problem(409, 'no-places'));
    await assert.rejects(ask({ ...question, body: {}, idempotencyKey: 'k' }), { slug: 'no-places' });
    assert.equal(asked.length, 7);
  });

  it('waits within its time where it was too fast, and leaves a longer wait to the form', async () => {
    answer(problem(429, 'too-fast'), Response.json({ status: 'check-mail' }));
    assert.deepEqual(await ask({ ...question, body: {} }), { status: 'check-mail' });
    for (const [status, slug] of [
      [429, 'too-fast'],
      [409, 'idempotency-key-running'],
    ] as const) {
      const refusal = problem(status, slug);
      refusal.headers.set('retry-after', '25');
      answer(refusal);
      await assert.rejects(ask({ ...question, body: {} }), { status, slug, retryAfter: 25_000 });
    }
    assert.equal(asked.length, 4);
  });

  it('takes over what was asked early, once, and asks by itself where that was lost', async () => {
    const early: Early = new Map();
    const put = (reply: Promise<Response>, at = performance.now()) => early.set(url, { at, answer: reply });
    Object.assign(globalThis, { [EARLY]: early });
    const url = 'https://k.example/a/v1/forms/registration?network=gr';
    put(Promise.resolve(Response.json({ state: 'early' })));
    answer(Response.json({ state: 'late' }));
    assert.deepEqual(await ask({ ...question, body: {} }), { state: 'late' });
    assert.deepEqual(await ask(question), { state: 'early' });
    answer(Response.json({ state: 'again' }));
    assert.deepEqual(await ask(question), { state: 'again' });
    put(Promise.reject(new TypeError('lost')));
    answer(Response.json({ state: 'own' }));
    assert.deepEqual(await ask(question), { state: 'own' });
    put(Promise.resolve(Response.json({ state: 'old' })), performance.now() - 60_000);
    answer(Response.json({ state: 'new' }));
    assert.deepEqual(await ask(question), { state: 'new' });
    assert.equal(asked.length, 4);
    Reflect.deleteProperty(globalThis, EARLY);
  });

  it('says what a proxy’s page means by its status alone, and takes none for an answer', async () => {
    answer(new Response('<h1>Not here</h1>', { status: 404 }));
    await assert.rejects(ask(question), { code: 'problem', status: 404, slug: 'http-404' });
    answer(new Response('<h1>Please log in</h1>'));
    await assert.rejects(ask(question), { code: 'contract' });
  });

  it('tells the caller’s wish from a failure, with errors that the SDK knows for its own', async () => {
    const abort = new AbortController();
    abort.abort();
    answer(new TypeError('aborted'));
    await assert.rejects(ask({ ...question, signal: abort.signal }), error =>
      isKoinonError(error, 'aborted'),
    );
    assert.equal(asked.length, 1);
  });
});
