import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AbortedError, ContractError, KoinonError, NetworkError, isKoinonError } from './errors.ts';
import { Koinon } from './koinon.ts';
import { createTestKoinon } from './testing.ts';
import type { Transport } from './transport.ts';

const now = '2026-12-01T09:00:00Z';
const made = (baseUrl: string) => new Koinon({ baseUrl, network: 'gr' });

/** A transport that answers everything with the same body. */
function always(body: unknown): Transport & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    send({ url }) {
      asked.push(url);
      const headers = new Headers({ 'content-type': 'application/json' });
      return Promise.resolve({ status: 200, headers, body: JSON.stringify(body) });
    },
  };
}

describe('baseUrl', () => {
  it('may have a path, a query that is not meant, or no slash', () => {
    assert.equal(made('https://a.example').baseUrl, 'https://a.example/');
    assert.equal(made('https://a.example/koinon?x#y').baseUrl, 'https://a.example/koinon/');
  });

  it('is refused in a clear sentence where it is no address', () => {
    for (const wrong of ['', 'network.example', 'javascript:alert(1)', 'file:///x']) {
      assert.throws(() => made(wrong), { name: 'TypeError', message: /baseUrl/ }, wrong);
    }
  });
});

describe('addresses for calendars', () => {
  const { events } = made('https://a.example/koinon');

  it('hold the network and the filters, in one order', () => {
    assert.equal(events.feedUrl(), 'https://a.example/koinon/v1/events.ics?network=gr');
    assert.equal(
      events.feedUrl({ region: 'crete', kind: ['visit', 'lab'], available: false, q: '' }),
      'https://a.example/koinon/v1/events.ics?network=gr&kind=lab&kind=visit&region=crete',
    );
    assert.equal(
      events.icsUrl('visita~2026-12-02'),
      'https://a.example/koinon/v1/events/visita~2026-12-02.ics?network=gr',
    );
  });

  it('are webcal: where a calendar is to subscribe', () => {
    assert.equal(events.feedUrl({}, { webcal: true }), 'webcal://a.example/koinon/v1/events.ics?network=gr');
    assert.equal(
      made('http://127.0.0.1:8080').events.icsUrl('a', { webcal: true }),
      'webcal://127.0.0.1:8080/v1/events/a.ics?network=gr',
    );
  });

  it('cannot leave their folder', async () => {
    assert.equal(
      events.icsUrl('../networks'),
      'https://a.example/koinon/v1/events/..%2Fnetworks.ics?network=gr',
    );
    for (const id of ['', '.', '..']) {
      assert.throws(() => events.icsUrl(id), TypeError);
      await assert.rejects(events.get(id), TypeError);
    }
  });
});

describe('a list', () => {
  it('asks nobody until it is used', async () => {
    const koinon = createTestKoinon({ now });
    const list = koinon.events.list();
    await new Promise(setImmediate);
    assert.equal(koinon.server.calls.length, 0);
    await list;
    assert.equal(koinon.server.calls.length, 1);
  });

  it('is one question however often it is awaited', async () => {
    const koinon = createTestKoinon({ now });
    const list = koinon.events.list();
    assert.equal(await list, await list);
    assert.equal(koinon.server.calls.length, 1);
  });

  it('is a promise in every way', async () => {
    const koinon = createTestKoinon({ now, failure: 'offline' });
    const seen: string[] = [];
    await koinon.events
      .list()
      .finally(() => void seen.push('finally'))
      .catch(() => void seen.push('catch'));
    koinon.server.failure = null;
    const [page] = await Promise.all([koinon.events.list({ limit: 1 })]);
    assert.deepEqual([...seen, page.items.length], ['finally', 'catch', 1]);
  });

  it('gives its pages one by one, and asks for no more than are wanted', async () => {
    const koinon = createTestKoinon({ now });
    const sizes: number[] = [];
    for await (const page of koinon.events.list({ limit: 4 }).pages()) {
      sizes.push(page.items.length);
      if (sizes.length === 2) break;
    }
    assert.deepEqual(sizes, [4, 4]);
    assert.equal(koinon.server.calls.length, 2);
  });

  it('goes on from a cursor, with the same query', async () => {
    const koinon = createTestKoinon({ now });
    const first = await koinon.events.list({ limit: 5, lang: ['el', 'en'] });
    assert.equal(first.next, null);
    const page = await koinon.events.list({ limit: 5 });
    assert.ok(page.next);
    const rest = await koinon.events.list({ limit: 5, cursor: page.next });
    assert.deepEqual([page.items.length, rest.items.length, rest.next], [5, 4, null]);
  });

  it('does not run in circles with a server that does', async () => {
    const transport = always({ items: [], next: 'again' });
    const koinon = new Koinon({ baseUrl: 'https://a.example', transport });
    for await (const event of koinon.events.list()) assert.fail(event.id);
    assert.equal(transport.asked.length, 2);
  });

  it('tells a failure on a later page after the items before it', async () => {
    const koinon = createTestKoinon({ now });
    const seen: string[] = [];
    const run = async () => {
      for await (const event of koinon.events.list({ limit: 2 })) {
        seen.push(event.id);
        koinon.server.failure = '500';
      }
    };
    await assert.rejects(run, { code: 'problem', status: 500 });
    assert.deepEqual(seen, ['today', 'lab']);
  });
});

describe('callers with the same question', () => {
  it('share one request, and get objects of their own', async () => {
    const koinon = createTestKoinon({ now });
    const [a, b] = await Promise.all([koinon.events.get('lab'), koinon.events.get('lab')]);
    assert.equal(koinon.server.calls.length, 1);
    assert.deepEqual(a, b);
    assert.notEqual(a, b);
    await koinon.events.get('lab');
    assert.equal(koinon.server.calls.length, 2);
  });

  it('share a failure, and nothing after it', async () => {
    const koinon = createTestKoinon({ now, failure: 'network' });
    const both = await Promise.allSettled([koinon.events.get('lab'), koinon.events.get('lab')]);
    assert.deepEqual(
      both.map(one => one.status),
      ['rejected', 'rejected'],
    );
    koinon.server.failure = null;
    assert.equal((await koinon.events.get('lab')).id, 'lab');
    assert.equal(koinon.server.calls.length, 2);
  });

  it('may leave without taking the answer from the others', async () => {
    const koinon = createTestKoinon({ now });
    koinon.server.hold();
    const controller = new AbortController();
    const leaving = koinon.events.get('lab', { signal: controller.signal });
    const staying = koinon.events.get('lab', { signal: new AbortController().signal });
    controller.abort();
    await assert.rejects(leaving, { code: 'aborted' });
    koinon.server.release();
    assert.equal((await staying).id, 'lab');
    assert.equal(koinon.server.calls.length, 1);
  });

  it('end the request when the last has left, and the next one starts anew', async () => {
    const signals: AbortSignal[] = [];
    const transport: Transport = {
      send: ({ signal }) => {
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new AbortedError())));
      },
    };
    const koinon = new Koinon({ baseUrl: 'https://a.example', transport });
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => koinon.events.get('lab', { signal }));
    const settled = Promise.allSettled(calls);
    await new Promise(setImmediate);
    controllers[0]?.abort();
    assert.deepEqual([signals.length, signals[0]?.aborted], [1, false]);
    controllers[1]?.abort();
    assert.equal(signals[0]?.aborted, true);
    // At once, while the aborted request has not even noticed.
    void koinon.events.get('lab');
    assert.equal(signals.length, 2);
    await settled;
  });

  it('do not share where their options differ', async () => {
    const koinon = createTestKoinon({ now });
    await Promise.all([koinon.events.get('lab'), koinon.events.get('lab', { revalidate: true })]);
    assert.equal(koinon.server.calls.length, 2);
  });
});

describe('tolerant reading', () => {
  const wire = () => {
    const event = createTestKoinon({ now }).server.events[0];
    assert.ok(event);
    return event;
  };
  const reading = (body: unknown) => {
    const warnings: [string, unknown][] = [];
    const logger = { warn: (message: string, details?: unknown) => void warnings.push([message, details]) };
    const koinon = new Koinon({ baseUrl: 'https://a.example', transport: always(body), logger });
    return { koinon, warnings };
  };

  it('ignores unknown members, reads unknown values as "other", fills what may be left out', async () => {
    const { recurrence: _, sessions: __, ...rest } = wire();
    const { koinon, warnings } = reading({ ...rest, eventStatus: 'teleported', mood: 'good' });
    const event = await koinon.events.get('lab');
    assert.deepEqual([event.eventStatus, event.recurrence, event.sessions], ['other', null, []]);
    assert.equal('mood' in event, false);
    assert.deepEqual(warnings, []);
  });

  it('leaves one unreadable item out, tells where, and is silent without a logger', async () => {
    const broken = { ...wire(), name: 7 };
    const { koinon, warnings } = reading({ items: [wire(), broken], next: null });
    const page = await koinon.events.list();
    assert.deepEqual([page.items.length, page.dropped], [1, 1]);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]?.[0] ?? '', /^KOINON-001 .*\/name is not an object/);
    assert.deepEqual(warnings[0]?.[1], broken);
  });

  it('leaves out what would break a calendar: no date, no hour, no known zone', async () => {
    const [slot] = wire().slots;
    const { koinon, warnings } = reading({
      items: [
        wire(),
        { ...wire(), slots: [{ ...slot, date: '2026-02-30' }] },
        { ...wire(), slots: [{ ...slot, start: 'noon' }] },
        { ...wire(), timeZone: 'Mars/Olympus' },
      ],
      next: null,
    });
    const page = await koinon.events.list();
    assert.deepEqual([page.items.length, page.dropped, warnings.length], [1, 3, 3]);
    const single = reading({ ...wire(), timeZone: '' }).koinon.events.get('lab');
    await assert.rejects(single, { code: 'contract', path: '/timeZone' });
  });

  it('gives up where there is nothing to read, and says at which path', async () => {
    const error = await reading({ items: 'many', next: null })
      .koinon.events.list()
      .catch((reason: unknown) => reason);
    assert.ok(isKoinonError(error, 'contract'));
    assert.equal(error.path, '/items');
    const single = await reading({ ...wire(), slots: 'daily' })
      .koinon.events.get('lab')
      .catch((reason: unknown) => reason);
    assert.ok(isKoinonError(single, 'contract'));
    assert.equal(single.path, '/slots');
  });
});

describe('networks', () => {
  it('are listed, and the current one is read', async () => {
    const koinon = createTestKoinon({ now, network: 'pt' });
    const { items } = await koinon.networks.list();
    assert.deepEqual(
      items.map(network => [network.slug, network.default]),
      [
        ['gr', true],
        ['pt', false],
      ],
    );
    assert.equal((await koinon.network.get()).slug, 'pt');
  });
});

describe('text', () => {
  it('is in the reader’s language, or says in which', () => {
    const koinon = new Koinon({ baseUrl: 'https://a.example', locale: 'pt-PT' });
    assert.deepEqual(koinon.text({ el: 'Γεια', pt: 'Olá' }), { text: 'Olá', lang: 'pt' });
    assert.deepEqual(koinon.text({ el: 'Γεια' }), { text: 'Γεια', lang: 'el' });
    assert.deepEqual(koinon.text(null), { text: '', lang: '' });
  });
});

describe('the errors', () => {
  it('are errors, with a name, a cause and no path that might be somebody’s link', () => {
    const cause = new TypeError('fetch failed');
    const error = new NetworkError({ url: 'https://a.example/v1/registrations/secret-token?x=1', cause });
    assert.ok(error instanceof Error && error instanceof KoinonError);
    assert.equal(error.name, 'NetworkError');
    assert.equal(error.cause, cause);
    assert.doesNotMatch(error.message, /secret-token/);
    assert.match(String(error), /^NetworkError: No answer from https:\/\/a\.example\./);
  });

  it('are known to another copy of the SDK', async () => {
    const copy: typeof import('./errors.ts') = await import(`./errors.ts?copy=${'second'}`);
    const foreign = new copy.ContractError({ url: 'https://a.example', path: '/items', reason: 'none' });
    assert.equal(foreign instanceof ContractError, false);
    assert.ok(isKoinonError(foreign));
    assert.ok(isKoinonError(foreign, 'contract'));
    assert.equal(isKoinonError(foreign, 'timeout'), false);
  });

  it('are nothing else', () => {
    for (const value of [null, undefined, 'contract', {}, new Error('x'), { code: 'contract' }]) {
      assert.equal(isKoinonError(value), false);
    }
  });
});
