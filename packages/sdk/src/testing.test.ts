import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CalendarEventSchema } from '@koinon/contract/events';
import { NetworkSchema } from '@koinon/contract/networks';
import { check } from '@koinon/contract/parse';
import { isKoinonError } from './errors.ts';
import type { EventListQuery } from './events.ts';
import { createTestKoinon, type Failure } from './testing.ts';

const now = '2026-12-01T09:00:00Z';

async function ids(query: EventListQuery, koinon = createTestKoinon({ now })): Promise<string[]> {
  const found: string[] = [];
  for await (const event of koinon.events.list(query)) found.push(event.id);
  return found;
}

async function failing(failure: Failure): Promise<unknown> {
  const koinon = createTestKoinon({ now, failure });
  return koinon.events.list().then(
    () => assert.fail('it should have failed'),
    (error: unknown) => error,
  );
}

describe('the sample', () => {
  it('is what the contract calls networks and events, to the last member', () => {
    const { server } = createTestKoinon({ now });
    for (const event of server.events) {
      const read = check(CalendarEventSchema, event);
      assert.deepEqual(read.ok ? [] : read.errors, [], event.id);
    }
    for (const network of server.networks) assert.ok(check(NetworkSchema, network).ok, network.slug);
  });

  it('moves with the clock that it is given', async () => {
    const { events } = createTestKoinon({ now: '2030-05-05T00:00:00Z' });
    assert.equal((await events.get('lab')).slots[0]?.date, '2030-05-07');
  });
});

describe('the list in memory', () => {
  it('starts today, in order of time, those without a date last', async () => {
    assert.deepEqual(await ids({}), [
      'today',
      'lab',
      'workshop-full',
      'webinar-cancelled',
      'conference-hybrid',
      'exhibition',
      'members',
      'info-day',
      'forum-postponed',
    ]);
  });

  it('filters as the server does', async () => {
    assert.deepEqual(await ids({ from: '2026-11-01', to: '2026-11-30' }), ['lab-past']);
    assert.deepEqual(await ids({ from: '2026-12-14', to: '2026-12-14' }), ['exhibition', 'forum-postponed']);
    assert.deepEqual(await ids({ kind: ['lab', 'forum'] }), ['lab', 'forum-postponed']);
    assert.deepEqual(await ids({ attendance: 'mixed' }), ['conference-hybrid']);
    const online = await ids({ attendance: 'online' });
    assert.ok(online.includes('conference-hybrid'), 'a hybrid event is attended online too');
    assert.deepEqual(await ids({ region: 'crete' }), ['conference-hybrid']);
    assert.deepEqual(await ids({ axis: 'skills' }), ['workshop-full']);
    assert.deepEqual(await ids({ audience: 'members' }), ['members']);
    assert.deepEqual(await ids({ lang: 'en' }), ['today', 'conference-hybrid']);
    assert.deepEqual(await ids({ available: true }), ['lab', 'conference-hybrid', 'members']);
    assert.deepEqual(await ids({ q: 'ΣΕΜΙΝΑΡΙΟ γραφης' }), ['workshop-full']);
    assert.deepEqual(await ids({ q: 'nothing like it' }), []);
  });

  it('gives the other network its own events', async () => {
    const koinon = createTestKoinon({ now, network: 'pt' });
    assert.deepEqual(await ids({ lang: 'pt' }, koinon), [
      'visita~2026-12-02',
      'visita~2026-12-09',
      'visita~2026-12-16',
    ]);
    assert.equal((await koinon.network.get()).timeZone, 'Europe/Lisbon');
  });

  it('pages without repeating or missing one, whatever the size', async () => {
    const all = await ids({});
    for (const limit of [1, 2, 4, 100]) assert.deepEqual(await ids({ limit }), all);
  });

  it('refuses what the server refuses', async () => {
    const { events } = createTestKoinon({ now });
    const refused = async (query: EventListQuery) => {
      const error: unknown = await events.list(query).catch((reason: unknown) => reason);
      assert.ok(isKoinonError(error, 'problem'));
      return [error.status, error.slug, error.errors[0]?.pointer, error.errors[0]?.code];
    };
    assert.deepEqual(await refused({ limit: 101 }), [422, 'invalid', '/limit', 'too-big']);
    assert.deepEqual(await refused({ from: '2026-13-01' }), [422, 'invalid', '/from', 'not-a-date']);
    assert.deepEqual(await refused({ from: '2026-12-02', to: '2026-12-01' }), [
      422,
      'invalid',
      '/from',
      'from-after-to',
    ]);
    assert.deepEqual(await refused({ cursor: '?' }), [422, 'invalid', '/cursor', 'bad-cursor']);
  });

  it('knows no other events, networks or paths', async () => {
    const error = await createTestKoinon({ now })
      .events.get('nowhere')
      .catch((reason: unknown) => reason);
    assert.ok(isKoinonError(error, 'problem'));
    assert.equal(error.slug, 'not-found');
    const other = await createTestKoinon({ now, network: 'xx' })
      .network.get()
      .catch((reason: unknown) => reason);
    assert.ok(isKoinonError(other, 'problem'));
    assert.equal(other.slug, 'network-not-found');
    assert.match(other.message, /networks\.list\(\)/);
  });
});

describe('the failure switch', () => {
  const codes: Record<string, string> = {
    offline: 'offline',
    network: 'network',
    timeout: 'timeout',
    '500': 'problem',
    '429': 'problem',
    html: 'contract',
    truncated: 'contract',
    contract: 'contract',
  };
  for (const failure of Object.keys(codes) as NonNullable<Failure>[]) {
    it(`${failure} is an error of the family`, async () => {
      const error = await failing(failure);
      assert.ok(isKoinonError(error));
      assert.equal(error.code, codes[failure]);
    });
  }

  it('429 says how long to wait', async () => {
    const error = await failing('429');
    assert.ok(isKoinonError(error, 'problem'));
    assert.deepEqual([error.status, error.retryAfter, error.requestId], [429, 2000, 'test']);
  });

  it('partial leaves one item out, tells how many and warns', async () => {
    const warnings: string[] = [];
    const logger = { warn: (message: string) => void warnings.push(message) };
    const koinon = createTestKoinon({ now, failure: 'partial', logger });
    const page = await koinon.events.list();
    assert.deepEqual([page.items.length, page.dropped], [8, 1]);
    assert.match(warnings[0] ?? '', /^KOINON-001 /);
  });

  it('is read when the answer is due, and can be put right', async () => {
    const koinon = createTestKoinon({ now });
    koinon.server.hold();
    const list = koinon.events.list();
    const failed = assert.rejects(Promise.resolve(list), { code: 'offline' });
    koinon.server.failure = 'offline';
    koinon.server.release();
    await failed;
    koinon.server.failure = null;
    assert.equal((await koinon.events.list()).items.length, 9);
  });
});

describe('the gate', () => {
  it('keeps requests waiting until it is released', async () => {
    const koinon = createTestKoinon({ now });
    koinon.server.hold();
    let done = false;
    const page = koinon.events.list().then(() => (done = true));
    await new Promise(setImmediate);
    assert.deepEqual([done, koinon.server.waiting], [false, 1]);
    koinon.server.release();
    await page;
    assert.deepEqual([done, koinon.server.waiting], [true, 0]);
  });

  it('lets an aborted caller go', async () => {
    const koinon = createTestKoinon({ now });
    koinon.server.hold();
    const controller = new AbortController();
    const page = koinon.events.get('lab', { signal: controller.signal });
    controller.abort();
    await assert.rejects(page, { code: 'aborted' });
  });
});

describe('what a test sees', () => {
  it('is each request, with its network and its parameters', async () => {
    const koinon = createTestKoinon({ now, network: 'gr' });
    await koinon.events.list({ kind: ['lab', 'forum'], q: 'α' }, { revalidate: true });
    const [call] = koinon.server.calls;
    assert.equal(call?.path, 'events');
    assert.equal(call.params.toString(), 'network=gr&kind=forum&kind=lab&q=%CE%B1');
    assert.equal(call.revalidate, true);
  });

  it('is its own mistake', () => {
    assert.throws(
      () => createTestKoinon({ events: [{ id: 'a', name: 'A', startDate: 'soon' }] }),
      /events\[0\]: startDate/,
    );
  });
});
