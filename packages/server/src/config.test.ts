import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig } from './config.ts';
import { addressGroup, clientAddress } from './http/address.ts';
import { readableUrl, safeHref } from './pages/html.ts';
import { acceptedLanguages, chooseLocale } from './pages/words.ts';

test('an empty environment listens on loopback, port 8080, with the embedded database', () => {
  const config = readConfig({ DATABASE_URL: ' ', KOINON_URL: '' });
  assert.deepEqual(
    [config.host, config.port, config.databaseUrl, config.publicUrl],
    ['127.0.0.1', 8080, undefined, undefined],
  );
  assert.equal(readConfig({ KOINON_URL: 'https://network.example/' }).publicUrl, 'https://network.example');
});

test('what cannot be meant is refused with the variable named', () => {
  const wrong: Record<string, string> = {
    PORT: 'http',
    DATABASE_URL: 'mysql://x',
    KOINON_URL: 'network.example',
    KOINON_NETWORK: 'Δίκτυο',
    KOINON_SECRET: 'short',
    SMTP_URL: 'mail.example',
    TRUSTED_PROXIES: '10.0.0.0/8, nginx',
    KOINON_NEWSLETTER_PER_MINUTE: '0',
    MAIL_FROM: 'Network',
  };
  for (const [name, value] of Object.entries(wrong)) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: unknown) => error instanceof ConfigError && error.message.includes(name),
    );
  }
});

test('a public address has no path: pages link to each other from the root', () => {
  for (const wrong of ['/koinon', '/koinon/', '/?a=b', '/#a']) {
    const KOINON_URL = `https://portal.example${wrong}`;
    assert.throws(() => readConfig({ KOINON_URL }), /KOINON_URL must be an address without a path/, wrong);
  }
  assert.throws(() => readConfig({ KOINON_URL: 'https://user:word@portal.example' }), ConfigError);
  assert.equal(
    readConfig({ KOINON_URL: 'HTTPS://Δίκτυο.example//' }).publicUrl,
    'https://xn--kxajtuyg.example',
  );
});

test('X-Forwarded-For counts only as far as trusted proxies wrote it', () => {
  const nobody = clientAddress([]);
  assert.equal(nobody('203.0.113.9', '198.51.100.1'), '203.0.113.9');
  const trusting = clientAddress(['10.0.0.0/8', '::1']);
  assert.equal(trusting('10.1.1.1', '192.0.2.66, 198.51.100.1'), '198.51.100.1');
  assert.equal(trusting('10.1.1.1', '198.51.100.1, 10.2.2.2'), '198.51.100.1');
  assert.equal(trusting('::1', 'unknown'), '::1');
  assert.equal(addressGroup('2001:db8:1:2:3:4:5:6'), addressGroup('2001:db8:1:2::9'));
});

test('addresses are shown as people read them, without what hides or turns text', () => {
  assert.equal(readableUrl('https://e.org/%CE%BF%CE%B4'), 'https://e.org/οδ');
  assert.equal(readableUrl('https://e.org/%E2%80%AEx'), 'https://e.org/%E2%80%AEx');
  assert.equal(readableUrl('https://e.org/%FF'), 'https://e.org/%FF');
  assert.equal(safeHref('javascript:alert(1)'), '#');
  assert.equal(safeHref('//evil.example'), '#');
  assert.equal(safeHref('/e/gr/lab'), '/e/gr/lab');
});

test('languages are chosen by wish, then by weight', () => {
  assert.deepEqual(acceptedLanguages('fr;q=0.2, el, *;q=0.1, pt;q=0'), ['el', 'fr']);
  assert.equal(chooseLocale(['xx'], ['fr', 'pt-BR'], ['el']), 'pt');
  assert.equal(chooseLocale([], [], ['el']), 'el');
  assert.equal(chooseLocale([], []), 'en');
});
