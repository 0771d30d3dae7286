import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { testServer } from '../testing/harness.ts';
import { event, network, on } from '../testing/records.ts';

const server = await testServer();

before(async () => {
  await server.import({
    network,
    events: [
      event('long-ago', on('2025-11-20')),
      event('a-year-ago', on('2025-11-21')),
      event('yesterday', on('2026-11-20')),
      event('next', on('2026-12-04')),
    ],
  });
});

async function uids(query = ''): Promise<string[]> {
  const text = await (await server.get(`/v1/events.ics?network=gr${query}`)).text();
  return [...text.matchAll(/^UID:(.+)-\d{4}-\d\d-\d\d@/gm)].map(([, id = '']) => id);
}

test('a subscribed calendar keeps the past year', async () => {
  assert.deepEqual(await uids(), ['a-year-ago', 'yesterday', 'next']);
  assert.deepEqual(await uids('&kind=lab'), ['a-year-ago', 'yesterday', 'next']);
});

test('dates in the address are taken as they are', async () => {
  assert.deepEqual(await uids('&from=2026-11-21'), ['next']);
  assert.deepEqual(await uids('&from=2020-01-01'), ['long-ago', 'a-year-ago', 'yesterday', 'next']);
  assert.deepEqual(await uids('&to=2025-11-20'), ['long-ago']);
});
