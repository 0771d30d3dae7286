import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storyForm } from '@koinon/contract/forms';
import { canonical, differing, fromDraft, notUploaded, toHandIn, toKeep } from './answers.ts';

const form = storyForm({ axes: [], languages: [], events: [], criteria: null, template: null });
const typed = {
  title: 'A lab',
  why: '',
  privacy: true,
  rights: true,
  byline: true,
  organisation: { id: 'ekdda', name: 'National Centre' },
  'participation/people': 40,
  images: [{ upload: 'a', alt: 'A queue', caption: '', decorative: false }, { alt: 'Under way' }],
};

describe('what a draft keeps', () => {
  it('is what was answered: without what is signed at the end, and pictures that are not there yet', () => {
    assert.deepEqual(toKeep(form, typed, typed), {
      title: 'A lab',
      byline: true,
      organisation: { name: 'National Centre' },
      'participation/people': 40,
      images: [{ upload: 'a', alt: 'A queue' }],
    });
  });

  it('knows how many pictures are only here', () => {
    assert.equal(notUploaded(form, typed), 1);
    assert.equal(notUploaded(form, {}), 0);
  });

  it('is everything when it is handed in', () => {
    const settled = { ...typed, organisation: { id: 'ekdda' } };
    const { privacy, rights, organisation } = toHandIn(form, settled);
    assert.deepEqual([privacy, rights, organisation], [true, true, { id: 'ekdda' }]);
  });

  it('comes back as it was, but for what fits no field and pictures that are gone', () => {
    const kept = { ...toKeep(form, typed, typed), rights: true, axes: 'not a list', strange: 1 };
    assert.deepEqual(fromDraft(form, kept, new Set(['b'])), {
      title: 'A lab',
      byline: true,
      organisation: { name: 'National Centre' },
      'participation/people': 40,
      images: [],
    });
    assert.deepEqual(fromDraft(form, kept)['images'], [{ upload: 'a', alt: 'A queue' }]);
    assert.deepEqual(fromDraft(form, { people: [null], title: {}, images: ['x'] }), {});
  });
});

describe('two versions', () => {
  it('are the same whatever the order of their members, and what is empty in them', () => {
    assert.equal(
      canonical({ a: 1, b: { c: '', d: [{ e: 1, f: 2 }] } }),
      canonical({ b: { d: [{ f: 2, e: 1 }] }, a: 1 }),
    );
  });

  it('differ in the fields that say something else, in the order of the form', () => {
    const names = (ours: object, theirs: object) =>
      differing(form, { ...ours }, { ...theirs }).map(({ name }) => name);
    assert.deepEqual(names({ why: 'a', title: 'b' }, { why: 'c', title: 'd' }), ['title', 'why']);
    assert.deepEqual(names({ why: ' ', rights: true }, { why: undefined }), []);
    assert.deepEqual(names({ images: [{ upload: 'a' }] }, { images: [{ upload: 'b' }] }), ['images']);
  });
});
