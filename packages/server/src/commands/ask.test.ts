import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { askAt } from './ask.ts';

test('a question is asked at the keyboard, and its answer is one line without the spaces around it', async () => {
  const keyboard = new PassThrough();
  const screen = new PassThrough();
  keyboard.write('  yes \nmore\n');
  assert.equal(await askAt(keyboard, screen)('Send it? '), 'yes');
  assert.equal(String(screen.read()), 'Send it? ');
});

test('who closes the keyboard instead has said nothing', async () => {
  const keyboard = new PassThrough();
  keyboard.end();
  assert.equal(await askAt(keyboard, new PassThrough())('Send it? '), '');
});
