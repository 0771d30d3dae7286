/** More people than places at one moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '@koinon/i18n/dates';
import { and, asc, eq, sql } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { openDatabase, type Database } from '../database/database.ts';
import { outbox, places, registrations } from '../database/schema.ts';
import { makeTicket } from '../forms/ticket.ts';
import { tokenOf } from '../mail/links.ts';
import { SECRET } from '../testing/harness.ts';
import { startPostgres } from '../testing/postgres.ts';
import { serve } from '../testing/processes.ts';
import { input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';
import { guardedPlaces, type PlacesRepository } from './places.ts';

const PLACES = 20;
const PEOPLE = 200;
const people = Array.from({ length: PEOPLE }, (_, index) => `person-${index}@example.gr`);
const lab = openEvent('lab', { maximumAttendeeCapacity: PLACES });

/** In one process, over its ten connections. */
async function holdersWith(repository: PlacesRepository): Promise<number> {
  const server = await registrationServer([lab], {}, repository);
  const some = people.slice(0, 3 * PLACES);
  const answers = await Promise.all(some.map(email => server.register('lab', input(email))));
  assert.deepEqual([...new Set(answers)], ['202']);
  const states = await server.states('lab');
  assert.equal(states.length, some.length);
  return states.filter(state => state.endsWith(' held')).length;
}

test('never more places are taken than there are', async () => {
  assert.equal(await holdersWith(guardedPlaces), PLACES);
});

if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
  test('the same race over places without a guard oversells: these eyes would see it', async () => {
    const unguarded: PlacesRepository = {
      ...guardedPlaces,
      async take(tx, { event, occurrence }, party, add) {
        const where = and(eq(places.event, event), eq(places.occurrence, occurrence));
        const rows = await tx.select().from(places).where(where);
        if (!rows.every(({ capacity, taken }) => capacity === null || taken + party <= capacity))
          return false;
        await tx
          .update(places)
          .set({ taken: sql`${places.taken} + ${add}::int` })
          .where(where);
        return true;
      },
    };
    const holders = await holdersWith(unguarded);
    assert.ok(holders > PLACES, `${holders} for ${PLACES} places`);
  });

  test('200 people, two servers, 20 places: 20 have one, 180 stand in line in order, nobody twice', async () => {
    const postgres = await startPostgres();
    const DATABASE_URL = await postgres.createMigratedDatabase();
    const database = await openDatabase({ url: DATABASE_URL });
    const date = addDays(new Date().toISOString().slice(0, 10), 60);
    const soon = { ...lab, slots: [{ date, start: '08:30', end: '15:00' }] };
    await importNetwork(database.db, { network: openNetwork, events: [soon] }, Date.now());
    const servers = await Promise.all([serve({ DATABASE_URL }), serve({ DATABASE_URL })]);
    try {
      const ticket = makeTicket(
        SECRET,
        { form: 'registration', network: 'gr', subject: 'lab', origin: null },
        Date.now() - 10_000,
      );
      const post = (path: string, client: number, body?: unknown) =>
        fetch(`${servers[client % 2]?.url}${path}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': `race-of-${client}`,
            'X-Forwarded-For': `10.${client % 250}.${Math.floor(client / 250)}.1`,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
      // Every tenth comes a second time, to the other server, with another key.
      const comers = [...people, ...people.filter((_, index) => index % 10 === 0)];
      const answers = await Promise.all(
        comers.map(async (email, index) => {
          const client = index < PEOPLE ? index : (index - PEOPLE) * 10 + 1001;
          return (await post('/v1/events/lab/registrations', client, input(email, { ticket }))).status;
        }),
      );
      assert.deepEqual([...new Set(answers)], [202]);
      const rows = await rowsOf(database);
      assert.equal(rows.length, PEOPLE);
      assert.equal(new Set(rows.map(({ emailKey }) => emailKey)).size, PEOPLE);
      assert.deepEqual(
        rows.map(({ status }) => status),
        [...Array<string>(PLACES).fill('held'), ...Array<string>(PEOPLE - PLACES).fill('waiting')],
        'who came first has a place',
      );
      assert.equal(await takenIn(database), PLACES);
      assert.equal((await database.db.select().from(outbox)).length, comers.length, 'one mail each');

      const tokens = await tokensOf(database);
      const confirm = (email: string, index: number) =>
        post(`/v1/registrations/${tokens.get(email)}/confirm`, index);
      await Promise.all(people.map(confirm));
      const confirmed = (await rowsOf(database)).filter(({ status }) => status === 'confirmed');
      assert.equal(confirmed.length, PLACES);
      await Promise.all(
        confirmed
          .slice(0, 5)
          .map(({ email }, index) => post(`/v1/registrations/${tokens.get(email)}/cancel`, index)),
      );
      const after = await rowsOf(database);
      const line = after.slice(PLACES).map(({ status }) => status);
      assert.deepEqual(line.slice(0, 6), ['offered', 'offered', 'offered', 'offered', 'offered', 'waiting']);
      assert.equal(await takenIn(database), PLACES);
    } finally {
      await Promise.all(servers.map(server => server.end()));
      await database.close();
      await postgres.stop();
    }
  });
}

function rowsOf({ db }: Database) {
  return db.select().from(registrations).orderBy(asc(registrations.identity));
}

async function takenIn({ db }: Database): Promise<number | undefined> {
  const [row] = await db.select().from(places).where(eq(places.scope, 'event'));
  return row?.taken;
}

/** By address, of the last mail to it. */
async function tokensOf({ db }: Database): Promise<ReadonlyMap<string, string>> {
  const mails = await db.select().from(outbox).orderBy(asc(outbox.identity));
  return new Map(
    mails.map(({ email, params }) => {
      const { registration, nonce } = params;
      return [
        email,
        tokenOf(SECRET, { purpose: 'registration', subject: String(registration), nonce: String(nonce) }),
      ];
    }),
  );
}
