import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from './safe-url.ts';

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  '',
  'https://',
];

for (const url of refused) {
  test(`refuses ${JSON.stringify(url)}, with and without a base`, () => {
    assert.equal(safeUrl(url), undefined);
    const based = safeUrl(url, 'https://agency.example/page');
    // Only what is truly relative may come out, and then it is the agency's own.
    assert.ok(based === undefined || based.startsWith('https://agency.example/'), based);
  });
}

const allowed: [url: string, href: string][] = [
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://Example.org/Α', 'https://example.org/%CE%91'],
  ['http://example.org/a b', 'http://example.org/a%20b'],
  ['mailto:info@ypes.gov.gr', 'mailto:info@ypes.gov.gr'],
  ['tel:+302131313000', 'tel:+302131313000'],
];

for (const [url, href] of allowed) test(`lets ${url} through`, () => assert.equal(safeUrl(url), href));

test('a relative address needs a base', () => {
  assert.equal(safeUrl('/e/gr/lab'), undefined);
  assert.equal(safeUrl('/e/gr/lab', 'https://network.example/x'), 'https://network.example/e/gr/lab');
  assert.equal(safeUrl('//other.example/x', 'https://network.example/'), 'https://other.example/x');
});

test('nothing is not a link', () => {
  assert.equal(safeUrl(null), undefined);
  assert.equal(safeUrl(undefined, 'https://network.example/'), undefined);
});

test('whatever comes in, only the four schemes come out, and coming out twice changes nothing', () => {
  const scheme = fc.constantFrom('javascript', 'data', 'https', 'http', 'mailto', 'vbscript', 'tel', 'blob');
  const noise = fc.string({
    unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u00a0', '\u200b', ''),
  });
  const mixedCase = fc
    .tuple(scheme, fc.array(fc.boolean()))
    .map(([name, upper]) =>
      [...name].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(''),
    );
  const tricky = fc
    .tuple(noise, mixedCase, noise, fc.string())
    .map(([before, name, inside, rest]) => `${before}${name.slice(0, 3)}${inside}${name.slice(3)}:${rest}`);
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string(), fc.webUrl()), url => {
      const href = safeUrl(url, 'https://agency.example/');
      if (href === undefined) return;
      assert.match(href, /^(https?|mailto|tel):/);
      assert.equal(safeUrl(href), href);
    }),
    { numRuns: 2000 },
  );
});
