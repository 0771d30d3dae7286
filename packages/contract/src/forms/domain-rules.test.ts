/** Whose address it is: a table that the server goes through too, from joining to confirming. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { DomainRulesSchema } from '../domains.ts';
import { isEmail } from './address.ts';
import { domainAdvice, domainKind, hostOf, type DomainRules } from './domain-rules.ts';
import { KNOWN_DOMAINS } from './known-domains.ts';

const { rules: own, cases } = z
  .strictObject({
    rules: DomainRulesSchema,
    cases: z.array(
      z.strictObject({
        address: z.string(),
        kind: z.enum(['public', 'personal', 'other']),
        why: z.string(),
        /** No address at all: no form takes it. */
        refused: z._default(z.boolean(), false),
        suggestion: z.optional(z.string()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('domain-rules.cases.json', import.meta.url), 'utf8')));

const rules: DomainRules = {
  ...own,
  personal: [...KNOWN_DOMAINS.personal, ...own.personal],
  typos: { ...KNOWN_DOMAINS.typos, ...own.typos },
};

test('there are sixty addresses, none twice', () => {
  assert.ok(cases.length >= 60);
  assert.equal(new Set(cases.map(({ address }) => address)).size, cases.length);
});

for (const { address, kind, why, refused, suggestion } of cases) {
  test(`${address} is ${kind}: ${why}`, () => {
    assert.equal(isEmail(address), !refused);
    assert.equal(domainKind(address, rules), kind);
    assert.deepEqual(
      domainAdvice(address, rules),
      suggestion === undefined ? { kind } : { kind, suggestion },
    );
  });
}

test('a host in Greek letters and its ASCII are the same, whatever its capitals', () => {
  assert.equal(hostOf('υπουργείο.ελ'), hostOf('ΥΠΟΥΡΓΕΊΟ.ΕΛ'));
  assert.match(hostOf('υπουργείο.ελ') ?? '', /^xn--[a-z0-9-]+\.xn--qxam$/);
  assert.equal(hostOf(hostOf('υπουργείο.ελ') ?? ''), hostOf('υπουργείο.ελ'));
});

test('what is no address is nobody’s, and nothing is proposed in its place', () => {
  for (const text of ['', 'maria', 'maria@', '@gov.gr', 'maria@gov.gr@', 'maria@gr', 'maria@gob.gr extra']) {
    assert.deepEqual(domainAdvice(text, rules), { kind: 'other' }, text);
  }
});

test('a public body’s rule wins over a private provider’s, exactly where it holds', () => {
  const both: DomainRules = {
    suffixes: ['health.mail.com'],
    hosts: ['gmail.com'],
    personal: KNOWN_DOMAINS.personal,
    typos: {},
  };
  assert.equal(domainKind('a@health.mail.com', both), 'public');
  assert.equal(domainKind('a@ward.health.mail.com', both), 'public');
  assert.equal(domainKind('a@mail.com', both), 'personal');
  assert.equal(domainKind('a@gmail.com', both), 'public');
  assert.equal(domainKind('a@x.gmail.com', both), 'personal');
});

test('what is known is not proposed away: a typing error that is somebody’s domain stays', () => {
  const typo: DomainRules = { ...rules, hosts: ['gob.gr'], typos: { 'gob.gr': 'gov.gr' } };
  assert.deepEqual(domainAdvice('a@gob.gr', typo), { kind: 'public' });
});

test('none of the known providers is mistyped, and what they are proposed as is known', () => {
  for (const [typo, meant] of Object.entries(KNOWN_DOMAINS.typos)) {
    assert.ok(!KNOWN_DOMAINS.personal.includes(typo), typo);
    assert.ok(KNOWN_DOMAINS.personal.includes(meant), meant);
    assert.equal(hostOf(typo), typo);
  }
});
