import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { sha256 } from './sha256.ts';

it('hashes as everybody does, at every length around a block', () => {
  const texts = [
    '',
    'abc',
    'Χάρτα αρχών',
    ...[54, 55, 56, 63, 64, 65, 119, 120].map(n => 'ή'.repeat(n / 2) + 'x'.repeat(n % 2)),
  ];
  for (const text of texts) assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), text);
});
