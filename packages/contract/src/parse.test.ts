import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventQuerySchema } from './events.ts';
import { componentSchemas, eventQueryProperties } from './json-schema.ts';
import { check } from './parse.ts';

test('a value is read or refused with the fields named', () => {
  assert.deepEqual(check(EventQuerySchema, { limit: 5 }), { ok: true, value: { limit: 5 } });
  const refused = check(EventQuerySchema, { limit: 0 });
  assert.equal(refused.ok ? '' : refused.errors[0]?.pointer, '/limit');
});

test('the named schemas refer to each other by name', () => {
  const schemas = componentSchemas();
  assert.match(JSON.stringify(schemas['EventPage']), /"\$ref":"#\/components\/schemas\/CalendarEvent"/);
  assert.doesNotMatch(JSON.stringify(schemas), /__shared|"\$id"/);
  assert.equal(schemas['CalendarEvent']?.['additionalProperties'], false);
});

test('every parameter of a list of events has a schema', () => {
  assert.deepEqual(Object.keys(eventQueryProperties()).slice(0, 4), ['from', 'to', 'q', 'kind']);
});
