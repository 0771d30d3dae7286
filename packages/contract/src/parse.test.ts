import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventQuerySchema } from './events.ts';
import { componentSchemas, eventQueryProperties } from './json-schema.ts';
import { check } from './parse.ts';
import { RegistrationInputSchema } from './registrations.ts';

test('a value is read or refused with the fields named', () => {
  assert.deepEqual(check(EventQuerySchema, { limit: 5 }), { ok: true, value: { limit: 5 } });
  const refused = check(EventQuerySchema, { limit: 0 });
  assert.equal(refused.ok ? '' : refused.errors[0]?.pointer, '/limit');
});

test('a name that nobody can see is none', () => {
  const body = { email: 'a@example.org', lang: 'el', privacy: true };
  for (const name of ['', ' ', '\u200b', '\u200b \u2060\u3164']) {
    const refused = check(RegistrationInputSchema, { ...body, name });
    const errors = refused.ok ? [] : refused.errors;
    assert.deepEqual(
      errors.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/name required'],
    );
  }
  const joined = check(RegistrationInputSchema, { ...body, name: ' می\u200cخواهم ' });
  assert.equal(joined.ok && joined.value.name, 'می\u200cخواهم', 'some writing needs them');
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
