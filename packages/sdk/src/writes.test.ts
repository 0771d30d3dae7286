import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { isKoinonError } from './errors.ts';
import { fetchTransport } from './fetch-transport.ts';
import { formsOf, memoryKeys, sessionKeys, type RegistrationInput, type SubmissionKeys } from './forms.ts';
import { isProblem } from './is-problem.ts';
import { KoinonCore } from './koinon-core.ts';
import { Koinon } from './koinon.ts';
import { kyTransport } from './ky-transport.ts';
import type { Fetch, Transport } from './transport.ts';

const input: RegistrationInput = { name: 'Ελένη', email: 'eleni@example.org', lang: 'el', privacy: true };
const ACCEPTED = { status: 'check-mail' };

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Handler = (seen: Seen, response: ServerResponse) => void;

/** Answers one request after the other, the last answer for ever. */
const seen: Seen[] = [];
let handlers: readonly Handler[] = [];
let baseUrl = '';
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    const handler = handlers[Math.min(seen.length, handlers.length - 1)];
    const one = { method, path: url, headers, body };
    seen.push(one);
    handler?.(one, response);
  });
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
const problem = (status: number, slug: string, headers: Record<string, string> = {}) =>
  json(status, { type: `https://network.example/problems/${slug}`, title: slug, status }, headers);
const accepted = json(202, ACCEPTED);
/** The work is done, and the connection breaks before the answer is out. */
const lost: Handler = (_, response) => {
  response.destroy();
};
/** Breaks in the middle of the answer. */
const torn: Handler = (_, response) => {
  response.writeHead(202, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"status":', () => response.destroy());
};
const keys = () => seen.map(({ headers }) => headers['idempotency-key']);

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => assert.fail('it should have failed'),
    (error: unknown) => error,
  );
}

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  baseUrl = `http://127.0.0.1:${address.port}/koinon`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const transports: Readonly<Record<string, (fetch?: Fetch) => Transport>> = { kyTransport, fetchTransport };

for (const [name, make] of Object.entries(transports)) {
  describe(`${name}: a write`, () => {
    // No pause that nobody asked for.
    beforeEach(() => {
      seen.length = 0;
      handlers = [accepted];
      mock.method(Math, 'random', () => 0);
    });
    afterEach(() => mock.restoreAll());

    const forms = (store?: SubmissionKeys, fetch?: Fetch) => {
      const koinon = new KoinonCore({ baseUrl, network: 'gr', transport: make(fetch) });
      return formsOf(koinon, { keys: store });
    };

    it('is JSON under the path of baseUrl, for its network, with a key and without cookies', async () => {
      let request: Request | undefined;
      const { registrations } = forms(undefined, async (asked, init) => {
        request = asked.clone();
        return fetch(asked, init);
      });
      assert.deepEqual(await registrations.create('lab~2026-12-04', input), ACCEPTED);
      const [one] = seen;
      assert.deepEqual(
        [one?.method, one?.path],
        ['POST', '/koinon/v1/events/lab~2026-12-04/registrations?network=gr'],
      );
      assert.deepEqual(JSON.parse(one?.body ?? ''), input);
      assert.equal(one?.headers['content-type'], 'application/json');
      assert.match(String(one?.headers['idempotency-key']), /^[0-9a-f]{32}$/);
      assert.equal(request?.credentials, 'omit');
    });

    it('is repeated under the same key when its answer is lost', async () => {
      for (const loss of [lost, torn]) {
        seen.length = 0;
        handlers = [loss, accepted];
        assert.deepEqual(await forms().registrations.create('lab', input), ACCEPTED);
        assert.equal(seen.length, 2);
        assert.equal(new Set(keys()).size, 1);
        assert.equal(seen[0]?.body, seen[1]?.body);
      }
    });

    it('is repeated under the same key when the server is busy', async () => {
      handlers = [
        problem(503, 'unavailable', { 'retry-after': '0' }),
        problem(500, 'internal-error'),
        accepted,
      ];
      assert.deepEqual(await forms().registrations.create('lab', input), ACCEPTED);
      assert.equal(seen.length, 3);
      assert.equal(new Set(keys()).size, 1);
    });

    it('comes again after "too fast", when it was told to', async () => {
      handlers = [problem(429, 'too-fast', { 'retry-after': '0' }), accepted];
      assert.deepEqual(await forms().registrations.create('lab', input), ACCEPTED);
      assert.equal(new Set(keys()).size, 1);
    });

    it('says how long to wait where that is longer than the call may take', async () => {
      handlers = [problem(429, 'too-many-requests', { 'retry-after': '600' })];
      const error = await failure(forms().registrations.create('lab', input));
      assert.ok(isProblem(error, 'too-many-requests'));
      assert.equal(error.retryAfter, 600_000);
      assert.equal(seen.length, 1);
    });

    it('waits while the server still works on the same key, more often than it repeats failures', async () => {
      const running = problem(409, 'idempotency-key-running', { 'retry-after': '0' });
      handlers = [lost, running, running, running, running, accepted];
      assert.deepEqual(await forms().registrations.create('lab', input), ACCEPTED);
      assert.equal(seen.length, 6);
      assert.equal(new Set(keys()).size, 1);
    });

    it('gives up waiting when the time of the call would be over', async () => {
      handlers = [problem(409, 'idempotency-key-running', { 'retry-after': '30' })];
      const error = await failure(forms().registrations.create('lab', input));
      assert.ok(isProblem(error, 'idempotency-key-running'));
      assert.equal(seen.length, 1);
    });

    it('is not repeated at all where the caller forbids it', async () => {
      handlers = [lost];
      const error = await failure(forms().registrations.create('lab', input, { maxRetries: 0 }));
      assert.ok(isKoinonError(error, 'network'));
      handlers = [problem(409, 'idempotency-key-running', { 'retry-after': '0' })];
      await failure(forms().registrations.create('lab', input, { maxRetries: 0 }));
      assert.equal(seen.length, 2);
    });

    it('without a key is never repeated, whatever the method', async () => {
      handlers = [problem(503, 'unavailable', { 'retry-after': '0' })];
      for (const method of ['POST', 'PATCH'] as const) {
        seen.length = 0;
        const { signal } = new AbortController();
        const request = { url: `${baseUrl}/v1/x`, body: '{}', signal, timeout: 20_000, maxRetries: 2 };
        const answer = await make().send({ ...request, method, headers: {}, revalidate: false });
        assert.deepEqual([answer.status, seen.length], [503, 1]);
        const again = await make().send({
          ...request,
          method,
          headers: { 'Idempotency-Key': 'k' },
          revalidate: false,
        });
        assert.deepEqual([again.status, seen.length], [503, 4]);
      }
    });

    it('that is refused tells which fields, and is not repeated', async () => {
      const errors = [{ pointer: '/email', code: 'not-an-email', params: {} }];
      handlers = [
        json(422, { type: 'https://network.example/problems/invalid', title: 'No', status: 422, errors }),
      ];
      const error = await failure(forms().registrations.create('lab', input));
      assert.ok(isProblem(error, 'invalid'));
      assert.deepEqual(error.errors, errors);
      assert.equal(seen.length, 1);
    });

    it('ends when its caller leaves, also in the middle of a wait', async () => {
      const controller = new AbortController();
      handlers = [problem(409, 'idempotency-key-running', { 'retry-after': '10' })];
      const arrived = Promise.withResolvers<void>();
      const { registrations } = forms(undefined, async (request, init) => {
        const response = await fetch(request, init);
        setImmediate(() => arrived.resolve());
        return response;
      });
      const failed = failure(registrations.create('lab', input, { signal: controller.signal }));
      await arrived.promise;
      controller.abort();
      assert.ok(isKoinonError(await failed, 'aborted'));
      assert.equal(seen.length, 1);
    });

    it('asks nobody where its caller has left already', async () => {
      const { registrations } = forms();
      const signal = AbortSignal.abort();
      for (const call of [
        () => registrations.create('lab', input, { signal }),
        () => registrations.confirm('t', { signal }),
      ])
        assert.ok(isKoinonError(await failure(call()), 'aborted'));
      assert.equal(seen.length, 0);
    });

    it('twice at once is one request', async () => {
      const { registrations } = forms();
      const both = await Promise.all([
        registrations.create('lab', input),
        registrations.create('lab', { ...input }),
      ]);
      assert.deepEqual(both, [ACCEPTED, ACCEPTED]);
      assert.equal(seen.length, 1);
    });

    it('offline is said to be so, and keeps its key for the next time', async () => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      let online = false;
      Object.defineProperty(globalThis, 'navigator', {
        value: Object.defineProperty({}, 'onLine', { get: () => online }),
        configurable: true,
      });
      try {
        const asked: (string | null)[] = [];
        const { registrations } = forms(undefined, async (request, init) => {
          asked.push(request.headers.get('idempotency-key'));
          if (!online) throw new TypeError('Failed to fetch');
          return fetch(request, init);
        });
        assert.ok(isKoinonError(await failure(registrations.create('lab', input)), 'offline'));
        online = true;
        await registrations.create('lab', input);
        assert.deepEqual([asked.length, new Set(asked).size], [2, 1]);
      } finally {
        if (before) Object.defineProperty(globalThis, 'navigator', before);
      }
    });

    it('keeps its key over a reload until it has succeeded, and then takes another', async () => {
      const store = memoryKeys();
      handlers = [lost];
      await failure(forms(store).registrations.create('lab', { ...input, ticket: 'a' }, { maxRetries: 0 }));
      handlers = [accepted];
      await forms(store).registrations.create('lab', { ...input, ticket: 'b' });
      await forms(store).registrations.create('lab', { ...input, ticket: 'b' });
      const [first, second, third] = keys();
      assert.equal(first, second, 'the same answers, with the ticket of the form that was loaded anew');
      assert.notEqual(second, third);
    });

    it('has another key for other answers, another event, another network', async () => {
      const store = memoryKeys();
      handlers = [lost];
      const { registrations } = forms(store);
      const other = formsOf(new KoinonCore({ baseUrl, network: 'pt', transport: make() }), { keys: store });
      const once = { maxRetries: 0 };
      await failure(registrations.create('lab', input, once));
      await failure(registrations.create('lab', { ...input, name: 'Μαρία' }, once));
      await failure(registrations.create('workshop', input, once));
      await failure(other.registrations.create('lab', input, once));
      assert.equal(new Set(keys()).size, 4);
    });

    it('begins anew, once, where the server has done something else under its key', async () => {
      handlers = [problem(422, 'idempotency-key-reused'), accepted];
      assert.deepEqual(await forms().registrations.create('lab', input), ACCEPTED);
      assert.equal(new Set(keys()).size, 2);
      seen.length = 0;
      handlers = [problem(422, 'idempotency-key-reused')];
      const own = await failure(forms().registrations.create('lab', input, { idempotencyKey: 'mine' }));
      assert.ok(isProblem(own, 'idempotency-key-reused'), 'a caller’s own key is the caller’s business');
      assert.deepEqual(keys(), ['mine']);
    });

    it('by a link asks where the link says, each with a key of its own', async () => {
      handlers = [problem(410, 'link-expired')];
      const { registrations } = forms();
      for (const call of [
        () => registrations.get('t/1'),
        () => registrations.confirm('t/1'),
        () => registrations.update('t/1', { party: 2 }),
        () => registrations.cancel('t/1'),
      ]) {
        const error = await failure(call());
        assert.ok(isProblem(error, 'link-expired'));
        assert.doesNotMatch(error.message, /t\/1|t%2F1/);
      }
      assert.deepEqual(
        seen.map(({ method, path, body }) => [method, path, body]),
        [
          ['GET', '/koinon/v1/registrations/t%2F1?network=gr', ''],
          ['POST', '/koinon/v1/registrations/t%2F1/confirm?network=gr', ''],
          ['PATCH', '/koinon/v1/registrations/t%2F1?network=gr', '{"party":2}'],
          ['POST', '/koinon/v1/registrations/t%2F1/cancel?network=gr', ''],
        ],
      );
      assert.equal(new Set(keys().slice(1)).size, 3);
      assert.equal(keys()[0], undefined);
      assert.equal(seen[1]?.headers['content-type'], undefined);
    });

    it('cannot leave its folder', async () => {
      const { registrations, forms: resource } = forms();
      for (const call of [
        () => registrations.create('..', input),
        () => registrations.get(''),
        () => registrations.confirm('.'),
        () => resource.get('..' as never),
      ])
        await assert.rejects(call, TypeError);
      assert.equal(seen.length, 0);
    });

    it('takes a page of a proxy for no answer, and keeps its key', async () => {
      const store = memoryKeys();
      handlers = [
        (_, response) =>
          void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
      ];
      assert.ok(isKoinonError(await failure(forms(store).registrations.create('lab', input)), 'contract'));
      handlers = [accepted];
      await forms(store).registrations.create('lab', input);
      assert.equal(new Set(keys()).size, 1);
    });
  });
}

describe('formsOf', () => {
  const transport: Transport = { send: () => Promise.reject(new Error('down')) };
  const core = () => new KoinonCore({ baseUrl: 'https://a.example', transport });

  it('gives a client the same resources each time, so that no key is lost between two calls', () => {
    const koinon = core();
    const first = formsOf(koinon);
    assert.equal(formsOf(koinon), first);
    assert.notEqual(formsOf(core()), first);
    const keys = memoryKeys();
    const kept = formsOf(koinon, { keys });
    assert.notEqual(kept, first);
    assert.equal(formsOf(koinon, { keys }), kept);
    assert.equal(formsOf(koinon), kept);
  });

  it('gives a Koinon its own', () => {
    const koinon = new Koinon({ baseUrl: 'https://a.example', transport });
    const { forms, registrations, organisations } = formsOf(koinon);
    assert.deepEqual(
      [forms, registrations, organisations],
      [koinon.forms, koinon.registrations, koinon.organisations],
    );
    assert.equal(registrations, koinon.registrations);
  });

  it('says what it wants', () => {
    assert.throws(() => formsOf({}), { name: 'TypeError', message: /KoinonCore/ });
  });
});

describe('keys in the session', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
  const give = (descriptor: PropertyDescriptor) =>
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, ...descriptor });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
    else Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  it('are in sessionStorage, where another copy of the page finds them', () => {
    const storage = memoryKeys();
    give({ value: storage });
    sessionKeys().setItem('a', '1');
    assert.equal(storage.getItem('a'), '1');
    assert.equal(sessionKeys().getItem('a'), '1');
    sessionKeys().removeItem('a');
    assert.equal(storage.getItem('a'), null);
  });

  it('are in memory where the browser forbids storage, or has no room', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const descriptor of [
      { get: refuse },
      { value: { getItem: () => null, setItem: refuse, removeItem: () => undefined } },
    ]) {
      give(descriptor);
      const store = sessionKeys();
      store.setItem('a', '1');
      assert.equal(store.getItem('a'), '1');
      store.removeItem('a');
      assert.equal(store.getItem('a'), null);
    }
  });

  it('hold nothing that was typed', async () => {
    const kept: string[] = [];
    const store = memoryKeys();
    const koinon = new KoinonCore({
      baseUrl: 'https://a.example',
      transport: { send: () => Promise.reject(new Error('down')) },
    });
    const spy = { ...store, setItem: (name: string, value: string) => void kept.push(name, value) };
    await assert.rejects(formsOf(koinon, { keys: spy }).registrations.create('lab', input));
    assert.equal(kept.length, 2);
    assert.doesNotMatch(kept.join(), /Ελένη|eleni/);
  });
});
