import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalTypes } from './literal-types.ts';

const read = (...texts: string[]) =>
  literalTypes(texts.map((text, index) => ({ name: `${index}.ts`, text })));

test('a union of strings is its values, and so is what a constant list holds', () => {
  const types = read(
    `export type Mode = 'inline' | 'dialog';`,
    `export const VIEWS = ['a', 'b'] as const; export type View = (typeof VIEWS)[number];`,
  );
  assert.deepEqual(types.get('Mode'), ['inline', 'dialog']);
  assert.deepEqual(types.get('View'), ['a', 'b']);
});

test('what is more than strings is no list of values', () => {
  const types = read(
    `type A = 'a' | number; type B = string; const C = ['x', 1] as const; type D = (typeof C)[number];`,
  );
  assert.deepEqual([...types.keys()], []);
});

test('of a name with two meanings nothing is said', () => {
  const types = read(
    `type Mode = 'a' | 'b';`,
    `type Mode = 'c' | 'd';`,
    `type Same = 'a' | 'b';`,
    `type Same = 'a' | 'b';`,
  );
  assert.deepEqual([...types.keys()], ['Same']);
});
