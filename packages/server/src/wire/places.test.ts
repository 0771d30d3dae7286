import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { testDatabase } from '../testing/harness.ts';
import { countedPlaces } from './places.ts';

test('places are written in the order in which they are locked, whatever order the tracks have', async () => {
  const { db } = await testDatabase();
  const tracks = ['b-2', 'b', 'a', 'c1', 'b1'].map(id => ({ id, maximumAttendeeCapacity: 1 }));
  const counted = countedPlaces({
    maximumAttendeeCapacity: 9,
    maximumPhysicalAttendeeCapacity: null,
    maximumVirtualAttendeeCapacity: null,
    trackChoice: 'one',
    // Only these two are looked at.
    tracks: tracks as unknown as Parameters<typeof countedPlaces>[0]['tracks'],
  });
  const written = counted.map(({ scope, key }) => `${scope} ${key}`);
  const { rows } = await db.execute<{ place: string }>(sql`
    select scope || ' ' || key as place from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as places (scope text, key text)
    order by scope collate "C", key collate "C"
  `);
  assert.deepEqual(
    written,
    rows.map(({ place }) => place),
  );
  assert.equal(new Set(written).size, 8);
});
