import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasons } from './drop-reasons.ts';

const without = (code: string) =>
  reasons(code).reduceRight((short, { start, end }) => short.slice(0, start) + short.slice(end), code);

test('reasons go, whatever they are made of, and nothing else', () => {
  assert.equal(
    without('if (bad) throw new Unreadable(`it is ${f(bad)}`, more); throw new RangeError("x");'),
    'if (bad) throw new Unreadable(); throw new RangeError("x");',
  );
  assert.equal(without('new Unreadable()'), 'new Unreadable()');
});
