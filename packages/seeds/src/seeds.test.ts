import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { EventRecordSchema } from '@koinon/contract/events';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { OrganizationRecordSchema } from '@koinon/contract/organizations';
import { check } from '@koinon/contract/parse';
import { danglingReferences } from './check-references.ts';
import { events, networks, organizations } from './index.ts';

const slugs = ['gr', 'pt'] as const;
const strict = <T>(read: { ok: true; value: T } | { ok: false; errors: readonly unknown[] }): T => {
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.errors));
  return read.value;
};
const record = (id: string) => {
  const found = slugs.flatMap(slug => events[slug]).find(event => event.id === id);
  assert.ok(found, id);
  return strict(check(EventRecordSchema, found));
};

test('networks, bodies and events are what the contract asks for, and refer only to what exists', () => {
  for (const slug of slugs) {
    const network = strict(
      check(
        NetworkRecordSchema,
        networks.find(candidate => candidate.slug === slug),
      ),
    );
    const bodies = organizations[slug].map(body => strict(check(OrganizationRecordSchema, body)));
    const bodyIds = new Set(bodies.map(({ id }) => id));
    const types = new Set(network.bodyTypes.map(({ id }) => id));
    for (const { id, parent, type } of bodies) {
      assert.ok(parent === null || bodyIds.has(parent), `parent of ${id}`);
      assert.ok(type === null || types.has(type), `type of ${id}`);
    }
    assert.ok(network.coordinator === null || bodyIds.has(network.coordinator));
    const records = events[slug].map(event => strict(check(EventRecordSchema, event)));
    const eventIds = new Set(records.map(({ id }) => id));
    for (const event of records) {
      assert.deepEqual(
        danglingReferences(event, { network, organizations: bodyIds, events: eventIds }),
        [],
        event.id,
      );
      assert.equal(event.timeZone, network.timeZone, event.id);
    }
  }
});

test('a dangling reference is found', () => {
  const [network] = networks.map(input => strict(check(NetworkRecordSchema, input)));
  assert.ok(network);
  const known = { network, organizations: new Set<string>(), events: new Set<string>() };
  assert.deepEqual(danglingReferences(record('crete-hackathon-2024'), known), [
    'organization:region-crete',
    'organization:ypes',
    'event:crete-lab-2024',
  ]);
});

test('ids and addresses are used once, over both networks', () => {
  const all = slugs.flatMap(slug => events[slug]);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ slug }) => slug)).size, all.length);
  const bodies = slugs.flatMap(slug => organizations[slug]);
  assert.equal(new Set(bodies.map(({ id }) => id)).size, bodies.length);
});

test('nothing real is marked as invented', () => {
  for (const event of slugs.flatMap(slug => events[slug])) assert.notEqual(event.demo, true, event.id);
});

test('the longest name is the printed one to the letter', () => {
  const name = record('crete-lab-2024').name['el'] ?? '';
  assert.equal(name.length, 259);
  // SHA-256 of the words between « and » in the announcement of 16 May 2024.
  assert.equal(
    createHash('sha256').update(name).digest('hex'),
    '1f2c7072923d7339f3fb26234c43dcf35c3b054de743fc3ecf86f08548db07fd',
  );
});

test('the percent-encoded address of EKDDA reads as Greek', () => {
  const { url } = record('open-government-labs-2023').registration;
  assert.equal(decodeURI(url ?? ''), 'https://www.ekdd.gr/διοργάνωση-εργαστηρίων-καινοτομίας/');
});

test('what was printed survives: two days of hours, spaces, quotes, ellipses, hyphens', () => {
  const labs = record('open-government-labs-2023');
  assert.deepEqual(
    labs.slots.map(({ date, start, end }) => `${date} ${start}-${end}`),
    ['2023-10-04 08:00-15:00', '2023-10-05 08:00-15:00'],
  );
  const text = JSON.stringify([labs, record('desi-workshop-2019'), record('crete-lab-2024')]);
  for (const fact of [
    '«Σύστημα Καινοτομίας στον Δημόσιο Τομέα…..»\u00a0 \u00a0ως',
    'ώρες 8.00 -15.00',
    'Γεν. Δ/νσης',
    'γνώσεις…..»',
    'προκλήσεις και ….',
    'Υιοθέτησης \u00a0Μαραθωνίων',
    '2024-2025',
  ])
    assert.ok(text.includes(fact), fact);
});

test('how one attends and registers is said only where a document says it', () => {
  const said = slugs
    .flatMap(slug => events[slug])
    .map(({ id }) => record(id ?? ''))
    .map(({ id, eventAttendanceMode, registration }) => [id, eventAttendanceMode, registration.mode])
    .filter(([, attendance, mode]) => attendance !== null || mode !== null);
  assert.deepEqual(said, [
    ['open-government-labs-2023', null, 'external'],
    ['network-info-day', null, 'invitation'],
    ['public-sector-innovation-forum', null, 'invitation'],
    // «presenciais ou digitais»
    ['oficina-labx', 'mixed', null],
  ]);
});

test('what the documents leave open stays open', () => {
  assert.ok(record('crete-lab-2024').slots.every(({ start, end }) => start === null && end === null));
  assert.equal(record('desi-workshop-2019').period, '2019-05');
  assert.deepEqual(
    record('local-government-innovation-conference-3').attachments.map(({ url, contentSize }) => [
      url,
      contentSize,
    ]),
    [[null, null]],
  );
  for (const id of ['network-info-day', 'public-sector-innovation-forum', 'oficina-labx'])
    assert.equal(record(id).precision, 'tba', id);
});
