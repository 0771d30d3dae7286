import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryRecordSchema } from '@koinon/contract/stories';
import { slugOf } from './staff-slug.ts';

test('an address is the title in Latin letters, as Greek is written in them', () => {
  for (const [title, slug] of [
    ['Ένα έγγραφο, μία σελίδα', 'ena-engrafo-mia-selida'],
    ['ΕΡΓΑΣΤΗΡΙΟ Καινοτομίας – Κρήτη 2024', 'ergastirio-kainotomias-kriti-2024'],
    ['Αυτό που μάθαμε: αύριο ευχαριστούμε την Εύβοια', 'afto-pou-mathame-avrio-efcharistoume-tin-evvoia'],
    ['Μπορούμε; Συμπεράσματα', 'boroume-symperasmata'],
    ['Inovação à portuguesa: 2ª edição', 'inovacao-a-portuguesa-2a-edicao'],
    ['Größe & Œuvre', 'grosse-oeuvre'],
    ['!!!', 'story'],
    ['創新', 'story'],
  ] as const)
    assert.equal(slugOf(title), slug);
});

test('a long one ends with a word', () => {
  const slug = slugOf('Ενσωμάτωση των εργαλείων των Μαραθωνίων Καινοτομίας στο οικοσύστημα');
  assert.equal(slug, 'ensomatosi-ton-ergaleion-ton-marathonion-kainotomias-sto');
  assert.equal(slugOf('α'.repeat(100)).length, 60);
});

test('every address is one that the contract takes', () => {
  for (const title of ['Ώρες: 8.00 -15.00', '--', 'Δ/νση', 'ﬁ', 'Ⅷ', '١٢', 'a'.repeat(150), ' - x - '])
    assert.ok(StoryRecordSchema.shape.slug.safeParse(slugOf(title)).success, `${title}: ${slugOf(title)}`);
});
