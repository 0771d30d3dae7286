import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePreset } from '../../event-calendar/model/filters.ts';
import { withBox, withHidden, withId } from './filters.ts';

test('boxes write what the calendar reads', () => {
  let text = withBox('', 'kind', 'lab', true);
  text = withBox(text, 'kind', 'visit', true);
  text = withBox(text, 'audience', 'public', true);
  text = withHidden(text, 'region', true);
  text = withHidden(text, 'search', true);
  assert.equal(text, 'kind=lab,visit; audience=public; -region; -search');
  const { filters, hidden } = parsePreset(text, part => assert.fail(part));
  assert.deepEqual(filters, { kind: ['lab', 'visit'], audience: ['public'] });
  assert.deepEqual([...hidden], ['region', 'search']);
});

test('a box that is unticked takes its value away, and the last one its filter', () => {
  assert.equal(withBox('kind=lab,visit', 'kind', 'lab', false), 'kind=visit');
  assert.equal(withBox('kind=visit; -region', 'kind', 'visit', false), '-region');
  assert.equal(withHidden('-region', 'region', false), '');
});

test('ids are a list with commas, each once', () => {
  assert.equal(withId('', 'a', true), 'a');
  assert.equal(withId('a,b', 'a', true), 'b,a');
  assert.equal(withId('a,b', 'a', false), 'b');
  assert.equal(withId('a', 'a', false), '');
});
