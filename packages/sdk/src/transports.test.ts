import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import * as ky from 'ky';
import { isKoinonError } from './errors.ts';
import { Koinon, type KoinonOptions } from './koinon.ts';
import { fetchTransport } from './fetch-transport.ts';
import { kyTransport } from './ky-transport.ts';
import type { Fetch, Transport } from './transport.ts';

const EMPTY = { items: [], next: null };

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}

const transports: Readonly<Record<string, (fetch?: Fetch) => Transport>> = { kyTransport, fetchTransport };
/** The transport whose turn it is: both are held to the same rules. */
let transportOf = kyTransport;

/** A client whose fetch gives one answer after the other, and says how often it was asked. */
function client(
  answers: readonly ((request: Request) => Response | Promise<Response>)[],
  options?: Partial<KoinonOptions>,
) {
  const requests: Request[] = [];
  const fetch: Fetch = async request => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    return answer ? answer(request) : json(EMPTY);
  };
  const koinon = new Koinon({
    baseUrl: 'https://network.example',
    network: 'gr',
    transport: transportOf(fetch),
    ...options,
  });
  return { koinon, requests };
}

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => assert.fail('it should have failed'),
    (error: unknown) => error,
  );
}

const turn = () => new Promise(resolve => setImmediate(resolve));
/** Lets everything happen that waits for no clock. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn();
}
/** Starts a clock that only tests move: timers, and what ky measures the whole call with. */
function stopClock(): void {
  let now = 0;
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => now);
  pass = milliseconds => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
    return settle();
  };
}
let pass: (milliseconds: number) => Promise<void> = settle;
function startClock(): void {
  mock.timers.reset();
  mock.restoreAll();
}
const hang = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });

it('stands on ky 2, whose predecessor ignores schemas without a word', () => {
  assert.equal(typeof ky.SchemaValidationError, 'function');
});

for (const [name, make] of Object.entries(transports)) {
  describe(name, () => {
    before(() => {
      transportOf = make;
    });
    describe('retrying', () => {
      beforeEach(stopClock);
      afterEach(startClock);

      const busy =
        (retryAfter: string, status = 503) =>
        () =>
          json({ type: 'about:blank', title: 'Busy', status }, status, { 'retry-after': retryAfter });

      it('waits as long as Retry-After says, no less', async () => {
        const { koinon, requests } = client([busy('2'), () => json(EMPTY)]);
        const list = Promise.resolve(koinon.events.list());
        await settle();
        await pass(1999);
        assert.equal(requests.length, 1);
        await pass(1);
        assert.deepEqual((await list).items, []);
        assert.equal(requests.length, 2);
      });

      it('gives up at once where Retry-After goes past the time of the call, and says how long', async () => {
        const { koinon, requests } = client([busy('86400', 429)]);
        const error = await failure(koinon.events.list());
        assert.ok(isKoinonError(error, 'problem'));
        assert.deepEqual(
          [error.status, error.slug, error.retryAfter],
          [429, 'too-many-requests', 86_400_000],
        );
        assert.match(error.message, /Try again in 86400 s/);
        assert.equal(requests.length, 1);
      });

      it('does not wait longer than 30 s however much time the call has, nor asks sooner than it may', async () => {
        const { koinon, requests } = client([busy('31')], { timeout: 600_000 });
        assert.ok(isKoinonError(await failure(koinon.events.list()), 'problem'));
        assert.equal(requests.length, 1);
      });

      it('backs off for twice as long each time, at most 8 s, and stops after maxRetries', async () => {
        mock.method(Math, 'random', () => 1);
        const { koinon, requests } = client([() => json({}, 502)], { maxRetries: 7, timeout: 60_000 });
        const failed = failure(koinon.events.list());
        await settle();
        for (const wait of [300, 600, 1200, 2400, 4800, 8000, 8000]) {
          const before = requests.length;
          await pass(wait - 1);
          assert.equal(requests.length, before);
          await pass(1);
          assert.equal(requests.length, before + 1);
        }
        const error = await failed;
        assert.ok(isKoinonError(error, 'problem'));
        assert.deepEqual([error.status, error.slug, error.type], [502, 'http-502', 'about:blank']);
      });

      it('spreads its attempts, so that a crowd does not come back at once', async () => {
        mock.method(Math, 'random', () => 0.5);
        const { koinon, requests } = client([() => json({}, 502), () => json(EMPTY)]);
        const list = Promise.resolve(koinon.events.list());
        await settle();
        await pass(150);
        assert.equal(requests.length, 2);
        await list;
      });

      it('repeats an attempt that took too long, within the time of the whole call', async () => {
        mock.method(Math, 'random', () => 0);
        const quick = client([hang, () => json(EMPTY)]);
        const list = Promise.resolve(quick.koinon.events.list());
        await settle();
        await pass(10_000);
        await pass(0);
        await list;
        const slow = client([hang], { maxRetries: 5 });
        const failed = failure(slow.koinon.events.list());
        await settle();
        await pass(10_000);
        await pass(0);
        await pass(10_000);
        assert.ok(isKoinonError(await failed, 'timeout'));
        assert.equal(slow.requests.length, 2);
      });

      for (const status of [400, 404, 408, 410, 422, 501]) {
        it(`does not repeat a ${status}`, async () => {
          const { koinon, requests } = client([() => json({}, status)]);
          const error = await failure(koinon.events.list());
          assert.ok(isKoinonError(error, 'problem'));
          assert.equal(error.status, status);
          assert.equal(requests.length, 1);
        });
      }

      it('repeats after a lost connection', async () => {
        const lost = () => Promise.reject(new TypeError('fetch failed'));
        const { koinon, requests } = client([lost, () => json(EMPTY)]);
        const list = Promise.resolve(koinon.events.list());
        await settle();
        await pass(8_000);
        await list;
        assert.equal(requests.length, 2);
      });

      it('may be forbidden for one call', async () => {
        const { koinon, requests } = client([busy('1')]);
        await failure(koinon.events.list({}, { maxRetries: 0 }));
        assert.equal(requests.length, 1);
      });

      it('is stopped by an abort in the middle of a wait', async () => {
        const { koinon, requests } = client([busy('5')]);
        const controller = new AbortController();
        const failed = failure(koinon.events.list({}, { signal: controller.signal }));
        await settle();
        controller.abort();
        assert.ok(isKoinonError(await failed, 'aborted'));
        await pass(60_000);
        assert.equal(requests.length, 1);
      });

      it('never repeats a POST', async () => {
        let posts = 0;
        const transport = transportOf(async () => {
          posts += 1;
          return json({}, 503, { 'retry-after': '1' });
        });
        const { signal } = new AbortController();
        const response = await transport.send({
          method: 'POST',
          url: 'https://network.example/v1/x',
          headers: { 'content-type': 'application/json' },
          body: '{}',
          signal,
          timeout: 20_000,
          maxRetries: 2,
          revalidate: false,
        });
        assert.deepEqual([response.status, response.body, posts], [503, '{}', 1]);
      });
    });

    describe('time limits', () => {
      beforeEach(stopClock);
      afterEach(startClock);

      it('end the call with a TimeoutError', async () => {
        const { koinon } = client([hang], { maxRetries: 0 });
        const failed = failure(koinon.events.list({}, { timeout: 500 }));
        await settle();
        await pass(500);
        const error = await failed;
        assert.ok(isKoinonError(error, 'timeout'));
        assert.match(error.message, /https:\/\/network\.example did not answer in time/);
        assert.ok(error.cause);
      });

      it('hold for a body that never ends, too', async () => {
        const endless = () =>
          new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
        const { koinon } = client([endless], { maxRetries: 0 });
        const failed = failure(koinon.events.list());
        await settle();
        await pass(10_000);
        assert.ok(isKoinonError(await failed, 'timeout'));
      });

      it('of an AbortSignal are timeouts, its aborts are not', async () => {
        for (const [reason, code] of [
          [new DOMException('late', 'TimeoutError'), 'timeout'],
          [new DOMException('no', 'AbortError'), 'aborted'],
          ['left the page', 'aborted'],
        ] as const) {
          const controller = new AbortController();
          const { koinon } = client([hang]);
          const failed = failure(koinon.events.list({}, { signal: controller.signal }));
          await settle();
          controller.abort(reason);
          const error = await failed;
          assert.ok(isKoinonError(error));
          assert.equal(error.code, code);
          assert.equal(error.cause, reason);
        }
      });

      it('that are over before the call ask nobody', async () => {
        const { koinon, requests } = client([]);
        const error = await failure(koinon.events.list({}, { signal: AbortSignal.abort() }));
        assert.ok(isKoinonError(error, 'aborted'));
        assert.equal(requests.length, 0);
      });
    });

    describe('a GET', () => {
      it('carries no header that would cost a preflight', async () => {
        const { koinon, requests } = client([]);
        await koinon.events.list();
        assert.deepEqual([...(requests[0]?.headers.keys() ?? [])], ['accept']);
        assert.equal(requests[0]?.cache, 'default');
      });

      it('revalidates by cache mode, not by header', async () => {
        const { koinon, requests } = client([]);
        await koinon.events.list({}, { revalidate: true });
        assert.equal(requests[0]?.cache, 'no-cache');
        assert.deepEqual([...(requests[0]?.headers.keys() ?? [])], ['accept']);
      });

      it('stays alive when the page is left only where that is asked for', async () => {
        const asked: Request[] = [];
        const transport = transportOf(async request => {
          asked.push(request);
          return json({});
        });
        const { signal } = new AbortController();
        const request = {
          method: 'PATCH',
          url: 'https://network.example/v1/stories/x',
          headers: {},
        } as const;
        const limits = { signal, timeout: 1000, maxRetries: 0, revalidate: false };
        await transport.send({ ...request, ...limits, body: '{}', keepalive: true });
        await transport.send({ ...request, ...limits, body: '{}' });
        assert.deepEqual(
          asked.map(({ keepalive }) => keepalive),
          [true, false],
        );
      });

      it('takes the headers of whoever insists, and shows them their 304', async () => {
        const { koinon, requests } = client([() => new Response(null, { status: 304 })]);
        const error = await failure(koinon.events.list({}, { headers: { 'if-none-match': '"v1"' } }));
        assert.equal(requests[0]?.headers.get('if-none-match'), '"v1"');
        assert.ok(isKoinonError(error, 'problem'));
        assert.equal(error.status, 304);
      });
    });

    describe('without a connection', () => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      afterEach(() => {
        if (before) Object.defineProperty(globalThis, 'navigator', before);
      });

      it('is said to be offline where the browser knows it, and is not tried again', async () => {
        Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
        const { koinon, requests } = client([() => Promise.reject(new TypeError('Failed to fetch'))]);
        assert.ok(isKoinonError(await failure(koinon.events.list()), 'offline'));
        assert.equal(requests.length, 1);
      });

      it('still reaches what can be reached', async () => {
        Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
        const { koinon } = client([]);
        assert.deepEqual((await koinon.events.list()).items, []);
      });
    });

    describe('against a real server', () => {
      let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
      const server = createServer((request, response) => handle(request, response));
      let baseUrl = '';

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

      const koinon = () => new Koinon({ baseUrl, network: 'gr', maxRetries: 0, transport: transportOf() });

      it('asks under the path of baseUrl, for its network', async () => {
        const seen: (string | undefined)[] = [];
        handle = (request, response) => {
          seen.push(request.url, request.headers.accept);
          response.setHeader('content-type', 'application/json').end(JSON.stringify(EMPTY));
        };
        const page = await koinon().events.list({ kind: 'lab' });
        assert.deepEqual(page, { items: [], next: null, dropped: 0 });
        assert.deepEqual(seen, ['/koinon/v1/events?network=gr&kind=lab', 'application/json']);
      });

      it('reads a problem to its last member', async () => {
        const errors = [{ pointer: '/limit', code: 'too-big', params: { maximum: 100 } }];
        handle = (_, response) => {
          response.writeHead(422, { 'content-type': 'application/problem+json', 'x-request-id': 'r-1' });
          const type = `${baseUrl}/problems/invalid`;
          response.end(
            JSON.stringify({ type, title: 'Not accepted', status: 422, detail: 'See errors.', errors }),
          );
        };
        const error = await failure(koinon().events.list());
        assert.ok(isKoinonError(error, 'problem'));
        const { status, slug, title, detail, requestId, retryAfter } = error;
        assert.deepEqual(
          [status, slug, title, detail, requestId, retryAfter],
          [422, 'invalid', 'Not accepted', 'See errors.', 'r-1', null],
        );
        assert.deepEqual(error.errors, errors);
        assert.match(
          error.message,
          /^The server answered 422 \(invalid\): See errors\. Refused: \/limit too-big\. .*r-1/,
        );
      });

      it('takes a page of HTML for what it is, with 200 and with 502', async () => {
        handle = (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>');
        const page = await failure(koinon().events.list());
        assert.ok(isKoinonError(page, 'contract'));
        assert.match(page.message, /text\/html, not JSON/);
        handle = (_, response) =>
          response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
        const gateway = await failure(koinon().events.list());
        assert.ok(isKoinonError(gateway, 'problem'));
        assert.deepEqual([gateway.status, gateway.slug], [502, 'http-502']);
      });

      it('refuses an empty answer, 200 or 204', async () => {
        for (const status of [200, 204]) {
          handle = (_, response) => response.writeHead(status).end();
          const error = await failure(koinon().events.list());
          assert.ok(isKoinonError(error, 'contract'));
          assert.match(error.message, /it is empty/);
        }
      });

      it('tells an answer that is cut off from one whose connection broke', async () => {
        handle = (_, response) => response.setHeader('content-type', 'application/json').end('{"items":[');
        const cut = await failure(koinon().events.list());
        assert.ok(isKoinonError(cut, 'contract'));
        assert.match(cut.message, /cut off/);
        handle = (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
          response.write('{"items":[', () => response.destroy());
        };
        assert.ok(isKoinonError(await failure(koinon().events.list()), 'network'));
      });

      it('says that nobody answers', async () => {
        handle = request => request.socket.destroy();
        const error = await failure(koinon().events.list());
        assert.ok(isKoinonError(error, 'network'));
        assert.match(error.message, new RegExp(`^No answer from ${new URL(baseUrl).origin}\\.`));
      });

      it('ends the request when its only caller leaves', async () => {
        const gone = Promise.withResolvers<void>();
        const arrived = Promise.withResolvers<void>();
        handle = request => {
          request.socket.once('close', () => gone.resolve());
          arrived.resolve();
        };
        const controller = new AbortController();
        const failed = failure(koinon().events.list({}, { signal: controller.signal }));
        await arrived.promise;
        controller.abort();
        assert.ok(isKoinonError(await failed, 'aborted'));
        await gone.promise;
      });
    });
  });
}
