import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventRecordSchema } from '@koinon/contract/events';
import { check } from '@koinon/contract/parse';
import { event } from '../testing/records.ts';
import { countedPlaces } from './places.ts';

test('places are written in the order in which they are locked, whatever order the tracks have', () => {
  const tracks = ['b-2', 'b', 'a', 'c1', 'b1'].map(id => ({ id, name: { el: id } }));
  const checked = check(EventRecordSchema, event('lab', { trackChoice: 'one', tracks }));
  assert.ok(checked.ok);
  const counted = countedPlaces(checked.value);
  // As `order by scope, key` has it: both columns sort by code point.
  const locked = counted.toSorted((a, b) =>
    a.scope === b.scope ? (a.key < b.key ? -1 : 1) : a.scope < b.scope ? -1 : 1,
  );
  assert.deepEqual(counted, locked);
  assert.equal(counted.length, 8);
});
