import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { hasLitPolicy, renamePolicy } from './trusted-types-policy.ts';

const require = createRequire(import.meta.url);

test('the policy of the installed Lit is renamed', () => {
  const lit = readFileSync(require.resolve('lit-html'), 'utf8');
  const renamed = renamePolicy(lit, 'koinon#html') ?? '';
  assert.ok(renamed.includes('createPolicy("koinon#html"'));
  assert.ok(hasLitPolicy(lit));
  assert.ok(!hasLitPolicy(renamed));
});

test('a Lit that names its policy otherwise, or creates two, is refused', () => {
  assert.equal(renamePolicy('t.createPolicy("lit", {})', 'x'), undefined);
  assert.equal(renamePolicy('createPolicy("lit-html");createPolicy("lit-html")', 'x'), undefined);
});
