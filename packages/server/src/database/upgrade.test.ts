/** A database of each older state, with what stood in it then, is brought up to date and serves. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { EventRecordSchema } from '@koinon/contract/events';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { drizzle } from 'drizzle-orm/pglite';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { BASE, testServer } from '../testing/harness.ts';
import { openEvent, openNetwork } from '../testing/registrations.ts';
import { staffMember } from '../testing/staff.ts';
import { guardTransactions } from './guard.ts';
import { migratePglite, migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

const migrations = readMigrationFiles({ migrationsFolder });
let client: PGlite;
before(async () => {
  client = new PGlite();
  await client.waitReady;
});
after(() => client.close());

/**
 * From which state on the contract had what a record may leave out. Whoever adds such a member adds it here and writes a
 * migration that fills it in: nobody parses what is read from the database.
 */
const SINCE = {
  network: { privacy: 2, newsletter: 4, domains: 4, retention: 4, labs: 4, stories: 8 },
  retention: { storyDrafts: 8, endedStories: 8 },
  event: { form: 2 },
};

const network = NetworkRecordSchema.parse({
  ...openNetwork,
  newsletter: { lists: [{ id: 'news', name: { el: 'Νέα' } }] },
  domains: { suffixes: ['gov.gr'] },
  retention: { acts: 99 },
});
const event = EventRecordSchema.parse(
  openEvent('lab', { form: { organization: 'required', needs: false, questions: [] } }),
);

const FROM_THE_BEGINNING = {
  network: [
    ...[
      'abbreviations',
      'axes',
      'beneficiaries',
      'bodyTypes',
      'coordinator',
      'description',
      'foundingDate',
      'kinds',
    ],
    ...['objectives', 'programmes', 'regions', 'shortName', 'url'],
  ],
  event: [
    ...'addressedTo attachments audience audienceNote axes contact deliverables demo description'.split(' '),
    ...'eventAttendanceMode eventStatus expectedOutcomes image inLanguage location'.split(' '),
    ...'maximumAttendeeCapacity maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity'.split(' '),
    ...'networkRole objectives onlineUrl organizations participantRoles period programmes published'.split(
      ' ',
    ),
    ...'publishedAt publishedBy recurrence references registration relations report series sessions'.split(
      ' ',
    ),
    ...'shortName slots sourceUrl statusNote summary superEvent trackChoice tracks'.split(' '),
  ],
  retention: [
    ...['acts', 'consents', 'formerMembers', 'formerSubscribers', 'registrationAnswers', 'reviews'],
    ...['unconfirmedMemberships', 'unconfirmedSubscriptions'],
  ],
};

function without(record: object, since: Readonly<Record<string, number>>, state: number) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => (since[name] ?? 0) <= state));
}

/** As the migrations up to a state left it, with a network, an event and what people had sent. */
async function asItWas(state: number): Promise<{ network: unknown; event: unknown }> {
  await client.exec(
    'drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
  );
  await client.exec('create schema drizzle');
  await client.exec(
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  for (const { sql, hash, folderMillis } of migrations.slice(0, state + 1)) {
    for (const statement of sql) await client.exec(statement);
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      folderMillis,
    ]);
  }
  const retention = without(network.retention, SINCE.retention, state);
  const old = {
    network: without({ ...network, retention }, SINCE.network, state),
    event: without(event, SINCE.event, state),
  };
  await client.query(`insert into networks (slug, record, updated_at) values ('gr', $1, now())`, [
    old.network,
  ]);
  await client.query(
    `insert into events (id, network, slug, record, published, kind, status, attendance, audience, axes, programmes,
      languages, time_zone, registration_mode, recurring, sort_key, first_date, last_date, dates, search, updated_at)
    values ('lab', 'gr', 'lab', $1, true, 'lab', 'scheduled', 'offline', 'public', '{}', '{}', '{}', 'Europe/Athens',
      'internal', false, '2026-12-04', '2026-12-04', '2026-12-04', '{2026-12-04}', 'lab', now())`,
    [old.event],
  );
  if (state < 2) return old;
  await client.exec(`
    insert into places (event, scope, capacity, taken) values ('lab', 'event', 10, 1);
    insert into memberships (id, network, email_key, status, created_at ${state < 4 ? '' : ', email, lang, updated_at'})
      values ('m', 'gr', 'maria@example.gr', 'active', now() ${state < 4 ? '' : `, 'maria@example.gr', 'el', now()`});
    insert into registrations (id, event, email_key, email, name, lang, tracks, answers, status, notice, created_at, updated_at)
      values ('r', 'lab', 'maria@example.gr', 'maria@example.gr', 'Μαρία', 'el', '{}',
        '{"organisation":null,"role":null,"needs":null,"answers":{}}', 'confirmed', '{}', now(), now());
    insert into staff (id, name, role, token_hash, created_at) values ('s', 'Ελένη', 'admin', 'x', now());
    insert into acts (staff, act, subject, at) values ('s', 'registrations.approve', 'r', now());`);
  return old;
}

test('there is a migration for every member that a record may leave out', () => {
  const added = (given: object, whole: object) =>
    Object.keys(whole)
      .filter(name => !(name in given))
      .sort();
  const { slug, name, languages, timeZone, membership } = openNetwork;
  const least = { slug, name, languages, timeZone, membership };
  assert.deepEqual(
    added(least, NetworkRecordSchema.parse(least)),
    [...FROM_THE_BEGINNING.network, ...Object.keys(SINCE.network)].sort(),
  );
  const tba = { id: 'a', slug: 'a', name, kind: 'lab', precision: 'tba' as const, timeZone };
  assert.deepEqual(
    added(tba, EventRecordSchema.parse(tba)),
    [...FROM_THE_BEGINNING.event, ...Object.keys(SINCE.event)].sort(),
  );
  assert.deepEqual(
    Object.keys(network.retention).sort(),
    [...FROM_THE_BEGINNING.retention, ...Object.keys(SINCE.retention)].sort(),
  );
});

for (const state of migrations.keys()) {
  test(`from the state ${state}`, async () => {
    const old = await asItWas(state);
    await migratePglite(client);

    const kept = async (table: string) =>
      (await client.query<{ record: unknown }>(`select record from ${table}`)).rows[0]?.record;
    assert.deepEqual(await kept('networks'), NetworkRecordSchema.parse(old.network));
    assert.deepEqual(await kept('events'), EventRecordSchema.parse(old.event));
  });
}

test('what people had sent before is there when it is brought up to date', async () => {
  await asItWas(2);
  await migratePglite(client);
  const db = guardTransactions(drizzle(client, { schema, casing: 'snake_case' }));
  const server = await testServer({ db });
  for (const path of [
    '/v1/network',
    '/v1/events',
    '/v1/events/lab',
    '/v1/forms/registration?event=lab',
    '/v1/stories',
    '/e/gr/lab',
    '/n/gr',
  ]) {
    assert.equal((await server.get(path)).status, 200, path);
  }
  const staff = await staffMember(server, 'admin');
  for (const path of [
    'retention',
    'members',
    'members/m',
    'members/seats',
    'acts',
    'events/lab/registrations',
    'stories',
  ]) {
    const answer = await staff.request('GET', `${path}?network=gr`);
    assert.equal(answer.status, 200, `${path}: ${await answer.text()}`);
  }
  const purged = await staff.request('POST', 'retention/purge?network=gr', {});
  assert.equal(purged.status, 200, await purged.text());
  assert.equal((await server.app.request(`${BASE}/v1/organisations?q=a`)).status, 200);
});
