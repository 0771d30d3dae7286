import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommandError } from './command.ts';
import { assertNode } from './main.ts';

test('a Node that is too old is told from what package.json says', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { engines } = JSON.parse(manifest) as { engines: { node: string } };
  const oldest = /^>=(\d+)$/.exec(engines.node)?.[1] ?? '';
  assert.doesNotThrow(() => assertNode(`${oldest}.0.0`));
  assert.doesNotThrow(() => assertNode(process.versions.node));
  assert.throws(
    () => assertNode(`${Number(oldest) - 1}.9.9`),
    (error: unknown) => error instanceof CommandError && error.message.includes(`Node.js ${oldest} or later`),
  );
});
