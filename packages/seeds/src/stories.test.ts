import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { check } from '@koinon/contract/parse';
import { StoryRecordSchema } from '@koinon/contract/stories';
import { demoStories, events, networks, season, stories } from './index.ts';

const slugs = ['gr', 'pt'] as const;
type Checked<T> = { ok: true; value: T } | { ok: false; errors: readonly unknown[] };
const strict = <T>(read: Checked<T>): T => {
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.errors));
  return read.value;
};
const TODAY = '2026-11-21';
const demo = demoStories(TODAY, 'https://example.org/docs/images');
const all = (slug: 'gr' | 'pt') =>
  [...stories[slug], ...demo[slug]].map(story => strict(check(StoryRecordSchema, story)));
const real = (id: string) => {
  const found = all('gr').find(story => story.id === id);
  assert.ok(found, id);
  return found;
};

test('stories are what the contract asks for, and refer only to what exists', () => {
  for (const slug of slugs) {
    const network = strict(
      check(
        NetworkRecordSchema,
        networks.find(one => one.slug === slug),
      ),
    );
    const known = new Set(
      [
        ...events[slug],
        ...season(TODAY).flatMap(({ network: of, record }) => (of === slug ? [record] : [])),
      ].map(({ id }) => id),
    );
    const list = all(slug);
    const ids = list.map(({ id }) => id);
    for (const story of list) {
      for (const event of story.events) assert.ok(known.has(event), `${story.id}: ${event}`);
      for (const axis of story.axes)
        assert.ok(
          network.axes.some(({ id }) => id === axis),
          `${story.id}: ${axis}`,
        );
      assert.ok(story.translationOf === null || ids.includes(story.translationOf), story.id);
      assert.ok(story.publishedAt === null || story.publishedAt < TODAY, story.id);
    }
    for (const { axis } of network.stories?.templates ?? [])
      assert.ok(axis === null || network.axes.some(({ id }) => id === axis));
  }
});

test('ids and addresses are used once', () => {
  const list = slugs.flatMap(all);
  for (const name of ['id', 'slug'] as const)
    assert.equal(new Set(list.map(story => story[name])).size, list.length, name);
});

test('an invented story says so, and no other one does', () => {
  for (const story of slugs.flatMap(slug => stories[slug])) assert.notEqual(story.demo, true, story.id);
  for (const story of slugs.flatMap(slug => demo[slug])) {
    assert.equal(story.demo, true, story.id);
    assert.match(JSON.stringify(story.sections[0]), /Επινοημένη|inventada|Invented/, story.id);
  }
  const pair = demo.gr.filter(({ id, translationOf }) => (translationOf ?? id) === 'demo-story-one-page');
  assert.deepEqual(
    pair.map(({ lang }) => lang),
    ['el', 'en'],
  );
});

test('the story of the workshop reads as it was printed', () => {
  const { sections, summary, people, image, gallery } = real('desi-workshop-2019-story');
  assert.deepEqual(
    sections.map(({ section, heading, blocks }) => [section, heading, blocks.map(({ type }) => type)]),
    [
      ['why', 'Γιατί σχεδιάσαμε το εργαστήρι', ['list']],
      ['how', 'Πως προετοιμάσαμε το εργαστήρι', ['definitions', 'quote']],
      [
        'learned',
        'Είναι ένα αληθινό πείραμα: τι μάθαμε από το εργαστήρι',
        ['paragraph', 'paragraph', 'quote'],
      ],
      ['next', null, ['paragraph', 'paragraph']],
    ],
  );
  assert.match(summary ?? '', /^Τον Μάιο του 2019/);
  assert.equal(people.length, 6);
  assert.deepEqual(people[0], {
    name: 'κ. Ν. Μιχαλόπουλος',
    role: 'Προϊστάμενος Γεν. Δ/νσης Δημοσίων Οργανώσεων',
    organization: null,
  });
  // No picture came with the text, so none is described.
  assert.deepEqual([image, gallery], [null, []]);
});

test('the report of the lab has its statements with person and office, and no bare address', () => {
  const { sections, links } = real('crete-lab-2024-story');
  const said = sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.type === 'statement' ? [block] : [])),
  );
  assert.deepEqual(
    said.map(({ person, role }) => `${person}, ${role}`),
    [
      'Δημήτρης Κιρμικίρογλου, Γενικός Γραμματέας Δημόσιας Διοίκησης ΥΠΕΣ',
      'Σταύρος Αρναουτάκης, Περιφερειάρχης Κρήτης',
    ],
  );
  assert.deepEqual(
    links.map(({ text }) => /https?:/.test(text)),
    [false],
  );
});
