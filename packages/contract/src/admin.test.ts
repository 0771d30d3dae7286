import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdminEventQuerySchema, OriginInputSchema, readOrigin } from './admin.ts';
import { adminSchemas, componentSchemas } from './json-schema.ts';
import { check } from './parse.ts';

test('an origin is kept as browsers send it', () => {
  for (const [text, origin] of [
    ['https://agency.example', 'https://agency.example'],
    [' HTTPS://Agency.Example:443/ ', 'https://agency.example'],
    ['https://δήμος.ελ', 'https://xn--jxalzmp.xn--qxam'],
    ['https://agency.example:8443', 'https://agency.example:8443'],
    ['http://localhost:8081', 'http://localhost:8081'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ] as const) {
    assert.deepEqual(readOrigin(text), { ok: true, origin }, text);
  }
});

test('what is no origin, or one that anybody on the way could write for, is refused with the reason', () => {
  for (const [text, code] of [
    ['', 'not-a-url'],
    ['*', 'not-a-url'],
    ['null', 'not-a-url'],
    ['agency.example', 'not-a-url'],
    ['ftp://agency.example', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://agency.example/events', 'not-an-origin'],
    ['https://agency.example?x', 'not-an-origin'],
    ['https://agency.example/#', 'not-an-origin'],
    ['https://staff@agency.example', 'not-an-origin'],
    ['https://*.agency.example', 'not-an-origin'],
    ['http://agency.example', 'not-https'],
    ['http://127.0.0.1.agency.example', 'not-https'],
    ['http://localhost.agency.example', 'not-https'],
  ] as const) {
    assert.deepEqual(readOrigin(text), { ok: false, code }, text);
    assert.deepEqual(check(OriginInputSchema, { origin: text }), {
      ok: false,
      errors: [{ pointer: '/origin', code, params: {} }],
    });
  }
});

test('a page’s size is a whole number from 1 to 100', () => {
  assert.deepEqual(check(AdminEventQuerySchema, {}), { ok: true, value: { limit: 50 } });
  for (const limit of ['0', '101', '1.5', 'x', ''])
    assert.equal(check(AdminEventQuerySchema, { limit }).ok, false, limit);
});

test('no name of a schema is taken twice', () => {
  const open = Object.keys(componentSchemas());
  for (const name of Object.keys(adminSchemas())) assert.ok(!open.includes(name), name);
});
