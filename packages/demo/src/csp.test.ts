import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cspFor, cspForGivenEvents, policy } from './csp.ts';

const read = (line: string) =>
  new Map(
    line.split('; ').map(part => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );

test('the page’s policy refuses everything and allows the server where the loader needs it', () => {
  const csp = read(cspFor('https://n.example'));
  assert.deepEqual(csp.get('default-src'), ["'none'"]);
  assert.deepEqual(csp.get('script-src'), ['https://n.example']);
  assert.deepEqual(csp.get('connect-src'), ['https://n.example']);
  assert.deepEqual(csp.get('style-src'), ["'self'"]);
  assert.deepEqual(csp.get('form-action'), ["'self'", 'https://n.example'], 'for plain forms');
  assert.deepEqual(csp.get('trusted-types'), ['koinon#html']);
  assert.deepEqual(csp.get('require-trusted-types-for'), ["'script'"]);
});

test('no directive is loosened by a keyword, a scheme or a wildcard', () => {
  for (const line of [cspFor('https://n.example'), cspForGivenEvents('https://n.example')]) {
    assert.doesNotMatch(line, /unsafe|data:|blob:|\*|strict-dynamic/);
  }
});

test('a page with its own events may fetch nothing', () => {
  const csp = read(cspForGivenEvents('https://n.example'));
  assert.equal(csp.has('connect-src'), false, 'falls back to default-src');
  assert.deepEqual(csp.get('script-src'), ["'self'", 'https://n.example']);
});

test('a directive without sources is left out; sources are not said twice', () => {
  assert.equal(
    policy({ 'img-src': [], 'font-src': ["'self'"] }, { 'font-src': ["'self'"] }),
    "font-src 'self'",
  );
});
