/** More people than seats at one moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { institutional, joining, memberServer, standing } from '../testing/memberships.ts';
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
}
