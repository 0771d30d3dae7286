import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNode } from './assert-node.js';

test('a Node that is too old is refused in one sentence with its version and the cure', () => {
  const said: string[] = [];
  assertNode('20.20.2', message => said.push(message));
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /need Node 24.*this is Node 20\.20\.2[\s\S]*npm ci/);
});

test('Node 24 and newer pass without a word', () => {
  const said: string[] = [];
  for (const version of ['24.0.0', '26.1.0']) assertNode(version, message => said.push(message));
  assert.deepEqual(said, []);
});
