import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { domainKind } from '@koinon/contract/forms';
import { KNOWN_DOMAINS } from '@koinon/contract/known-domains';
import { NetworkRecordSchema, type NetworkRecord } from '@koinon/contract/networks';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import { charters, networks, organizations, pastIssues } from './index.ts';

const slugs = ['gr', 'pt'] as const;
type Checked<T> = { ok: true; value: T } | { ok: false; errors: readonly unknown[] };
const strict = <T>(read: Checked<T>): T => {
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.errors));
  return read.value;
};
const networkOf = (slug: string): NetworkRecord =>
  strict(
    check(
      NetworkRecordSchema,
      networks.find(candidate => candidate.slug === slug),
    ),
  );
const issuesOf = (slug: 'gr' | 'pt', pictures?: string) =>
  pastIssues('2026-11-21', pictures)[slug].map(({ publishedAt, ...issue }) => ({
    publishedAt,
    ...strict(check(IssueRecordSchema, issue)),
  }));

test('a sample charter is whole in the network’s languages and says in each that it is a sample', () => {
  const sample: Record<string, RegExp> = { el: /δείγμα/i, pt: /exemplo/i, en: /sample/i };
  for (const slug of slugs) {
    const { languages } = networkOf(slug);
    assert.equal(charters[slug].length, 1);
    for (const charter of charters[slug].map(one => strict(check(CharterRecordSchema, one)))) {
      assert.ok(charter.sample);
      assert.equal(charter.principles.length, 10);
      assert.deepEqual(Object.keys(charter.title).sort(), [...languages].sort());
      for (const lang of languages) {
        assert.match(charter.title[lang] ?? '', sample[lang] ?? /^$/);
        assert.match(JSON.stringify(charter.introduction?.[lang]?.[0]), sample[lang] ?? /^$/);
      }
    }
  }
});

test('past issues are on lists and topics that there are, and were sent on working days before the day', () => {
  for (const slug of slugs) {
    const { newsletter } = networkOf(slug);
    const lists = newsletter?.lists.map(({ id }) => id) ?? [];
    const topics = newsletter?.topics.map(({ id }) => id) ?? [];
    const issues = issuesOf(slug);
    assert.ok(issues.length >= 3);
    assert.equal(new Set(issues.map(({ id }) => id)).size, issues.length);
    for (const issue of issues) {
      assert.ok(lists.includes(issue.list), issue.list);
      assert.deepEqual(
        issue.topics.filter(topic => !topics.includes(topic)),
        [],
      );
      assert.ok(Date.parse(issue.publishedAt) < Date.parse('2026-11-21'), issue.id);
      assert.deepEqual(Object.keys(issue.body).sort(), Object.keys(issue.title).sort(), issue.id);
    }
    const times = issues.map(({ publishedAt }) => publishedAt);
    assert.deepEqual(times, [...times].sort());
    assert.ok(issues.some(({ body }) => Object.keys(body).length === 2));
  }
});

test('every invented issue is marked, and says so first', () => {
  const fiction: Record<string, RegExp> = { el: /^Επινοημένο/, pt: /^Edição inventada/, en: /^Invented/ };
  for (const { demo, body, id } of slugs.flatMap(slug => issuesOf(slug))) {
    assert.ok(demo, id);
    for (const [lang, [first]] of Object.entries(body))
      assert.match(first?.type === 'paragraph' ? first.text : '', fiction[lang] ?? /^$/, id);
  }
});

test('the issues of a network show every kind of block, a picture only where it is known where pictures are', () => {
  for (const slug of slugs) {
    const kinds = (pictures?: string) =>
      [
        ...new Set(
          issuesOf(slug, pictures).flatMap(({ body }) =>
            Object.values(body).flatMap(blocks => blocks.map(({ type }) => type)),
          ),
        ),
      ].sort();
    assert.deepEqual(kinds('https://network.example/docs/media'), [
      ...['definitions', 'figure', 'heading', 'link', 'list', 'paragraph', 'quote', 'statement'],
    ]);
    assert.ok(!kinds().includes('figure'));
  }
});

test('labs that receive visits are invented, say so, and belong to bodies of the register', () => {
  for (const slug of slugs) {
    const { labs, regions } = networkOf(slug);
    assert.ok(labs.some(({ visits }) => visits));
    for (const { demo, description, organization, location } of labs) {
      assert.ok(demo);
      for (const text of Object.values(description ?? {})) assert.match(text, /Επινοημέν|inventad|invented/);
      assert.ok(organizations[slug].some(({ id }) => id === organization && id.startsWith('demo-')));
      assert.ok(regions.some(({ id }) => id === location?.region));
    }
  }
});

test('addresses of work are told from private ones by the network’s rules', () => {
  const kind = (slug: string, email: string) => {
    const { domains } = networkOf(slug);
    return domainKind(email, { ...domains, personal: [...domains.personal, ...KNOWN_DOMAINS.personal] });
  };
  assert.deepEqual(
    ['deltio@efka.gov.gr', 'a@example.gov.gr', 'a@ekdd.gr', 'a@dide.eyr.sch.gr'].map(email =>
      kind('gr', email),
    ),
    ['public', 'public', 'public', 'public'],
  );
  assert.deepEqual(
    ['a@evil-gov.gr', 'a@students.sch.gr', 'a@gmail.com', 'a@ekdd.gr.example'].map(email =>
      kind('gr', email),
    ),
    ['other', 'other', 'personal', 'other'],
  );
  assert.deepEqual(
    ['a@example.gov.pt', 'a@gov.pt', 'a@sapo.pt', 'a@cm-exemplo.pt', 'a@ekdd.gr'].map(email =>
      kind('pt', email),
    ),
    ['public', 'public', 'personal', 'other', 'other'],
  );
});
