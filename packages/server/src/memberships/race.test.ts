/** More people than seats at one moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { sql } from 'drizzle-orm';
import { institutional, joining, memberServer, newCharter, standing } from '../testing/memberships.ts';
import { guardedSeats, hasFreeSeat, type SeatsRepository } from './seats.ts';

const SEATS = 2;
const people = Array.from({ length: 20 }, (_, index) => `person-${index}@ypes.gov.gr`);

/** All confirm at once, over ten connections; how they stand afterwards. */
async function standingsWith(seats: SeatsRepository): Promise<string[]> {
  const server = await memberServer({ network: institutional }, {}, seats);
  for (const email of people) assert.equal(await server.ask(joining(email)), '202');
  const all = await Promise.all(people.map(email => server.act(email, 'confirm')));
  const shown = all.map(standing).sort();
  const kept = await Promise.all(people.map(email => server.row(email)));
  assert.deepEqual(kept.map(row => standing(row ?? { status: 'left', reason: null })).sort(), shown);
  return shown;
}

test('twenty people of one body confirm at once for two seats: two have them, the others wait for staff', async () => {
  assert.deepEqual(await standingsWith(guardedSeats), [
    ...Array<string>(SEATS).fill('active'),
    ...Array<string>(people.length - SEATS).fill('review seats-full'),
  ]);
});

if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
  test('the same race over seats without the lock gives away too many: these eyes would see it', async () => {
    let counting = 0;
    const gate = Promise.withResolvers<undefined>();
    const unguarded: SeatsRepository = {
      async free(tx, network, body) {
        const free = await hasFreeSeat(tx, network, body);
        // Nobody goes on before more than there are seats have looked.
        if ((counting += 1) > SEATS) gate.resolve(undefined);
        await gate.promise;
        return free;
      },
    };
    const active = (await standingsWith(unguarded)).filter(one => one === 'active').length;
    assert.ok(active > SEATS, `${active} for ${SEATS} seats`);
  });

  test('who becomes a member while a charter is published is asked for it', async () => {
    const server = await memberServer();
    const { db } = server.database;
    const next = CharterRecordSchema.parse(newCharter);
    const email = 'person@ypes.gov.gr';
    assert.equal(await server.ask(joining(email)), '202');
    const token = await server.token(email);
    const waiting = async () => {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(sql`pg_locks`)
        .where(
          sql`not granted and database = (select oid from pg_database where datname = current_database())`,
        );
      return row?.count ?? 0;
    };
    const held = Promise.withResolvers<undefined>();
    const ready = Promise.withResolvers<undefined>();
    // The confirmation stops where it writes its mail: it has read which charter is current, and nobody sees it yet.
    const holding = db.transaction(async tx => {
      await tx.execute(sql`lock table outbox in exclusive mode`);
      ready.resolve(undefined);
      await held.promise;
    });
    await ready.promise;
    const confirmed = server.send('POST', `/v1/memberships/${token}/confirm`);
    while ((await waiting()) < 1);
    let published = false;
    const publishing = server.services.memberships.staff
      .publishCharter('gr', next)
      .finally(() => (published = true));
    while (!published && (await waiting()) < 2);
    held.resolve(undefined);
    await Promise.all([holding, confirmed, publishing]);
    const row = await server.row(email);
    assert.deepEqual([row?.status, row?.charterDue?.version], ['active', next.version]);
    assert.equal((await server.mails(email)).at(-1), 'membership-charter');
  });
}
