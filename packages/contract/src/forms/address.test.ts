import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, isEmail } from './address.ts';

const accepted = [
  'maria@example.gov.gr',
  'user@υπουργείο.ελ',
  'user@υπουργει\u0301ο.ελ',
  'user@xn--kxahg2bdbi3ac.xn--qxam',
  'user@faß.de',
  'μαρία@υπουργείο.ελ',
  "o'brien+events@example.org",
  'a@b.co',
  'joão.silva@cm-lisboa.pt',
  'user@EXAMPLE.GOV.GR',
  'user@example.org.',
  `${'a'.repeat(64)}@example.org`,
];

const refused = [
  '',
  'maria',
  'maria@',
  '@example.org',
  'maria@example',
  'maria @example.org',
  'maria@exa mple.org',
  'maria@example..org',
  '.maria@example.org',
  'maria.@example.org',
  'ma..ria@example.org',
  'maria@example.org, eve@example.org',
  'Maria <maria@example.org>',
  'maria@[127.0.0.1]',
  'maria@127.0.0.1',
  'maria@example.org/path',
  'maria@example.org?subject=x',
  'maria@-example.org',
  'maria\r\nBcc: eve@example.org@example.org',
  'maria\u200b@example.org',
  'a@gov.gr\u200b',
  'a@go\u00adv.gr',
  'a@go\u034fv.gr',
  'a@go\ufe0fv.gr',
  'a@\u3164gov.gr',
  'a@gov.gr\u115f',
  'a@ｇｏｖ.gr',
  'a@ⓖov.gr',
  'a@𝐠ov.gr',
  'a@gov。gr',
  'a@gov.gr\u2064',
  'a\ufe0f@example.org',
  'a\u115f@example.org',
  'evil.com!a@gov.gr',
  'a%evil.com@gov.gr',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(250)}.org`,
];

for (const address of accepted) test(`mail can go to ${address}`, () => assert.equal(isEmail(address), true));
for (const address of refused) {
  test(`no mail goes to ${JSON.stringify(address)}`, () => {
    assert.equal(isEmail(address), false);
    assert.throws(() => addressKey(address), RangeError);
  });
}

test('one mailbox has one key, however it is written', () => {
  assert.equal(addressKey('Maria@Example.GOV.gr'), addressKey('maria@example.gov.gr'));
  assert.equal(addressKey('user@ΥΠΟΥΡΓΕΊΟ.ΕΛ'), addressKey('user@υπουργείο.ελ'));
  assert.equal(
    addressKey('user@xn--jxafdbmlh1h.xn--qxam'.replace('xn--jxafdbmlh1h', 'example')),
    'user@example.xn--qxam',
  );
  assert.equal(addressKey('user@example.org.'), addressKey('user@example.org'));
  // Combining and precomposed accents are the same letters.
  assert.equal(addressKey('joa\u0303o@example.pt'), addressKey('jo\u00e3o@example.pt'));
});

test('mailboxes that some provider tells apart stay apart', () => {
  assert.notEqual(addressKey('ma.ria@example.org'), addressKey('maria@example.org'));
  assert.notEqual(addressKey('maria+a@example.org'), addressKey('maria@example.org'));
});
