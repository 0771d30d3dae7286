import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCard, readImage, readPage } from './read-page.ts';
import { readStory } from './story/read-story.ts';
import { speller } from './story/abbreviations.ts';

describe('a story over the wire', () => {
  it('is read by its slug and title, and without what a page must not follow', () => {
    const card = readCard({ slug: 'a', title: 'A', url: 'javascript:alert(1)', publishedAt: 'someday' });
    assert.deepEqual([card?.url, card?.publishedAt, card?.resourceType], [null, null, 'other']);
    assert.equal(readCard({ slug: 'a' }), undefined);
    assert.equal(readCard(null), undefined);
  });

  it('is counted where it cannot be read', () => {
    const page = readPage({
      items: [{ slug: 'a', title: 'A' }, 7],
      next: '',
      total: 9,
      facets: [{ facet: 'new' }],
    });
    assert.deepEqual(
      [page.items.length, page.dropped, page.total, page.next, page.facets],
      [1, 1, 9, null, []],
    );
    assert.throws(() => readPage({}), TypeError);
  });

  it('has no picture of which the size is not known, nor a source that would be read as two', () => {
    const url = 'https://x.example/a.jpg';
    assert.equal(readImage({ url, width: 0, height: 3 }), null);
    const sources = [
      { url: 'https://x.example/a.webp', width: 480, type: 'image/webp' },
      { url: 'https://x.example/a,b.webp', width: 480, type: 'image/webp' },
      { url: 'data:image/webp,x', width: 480, type: 'image/webp' },
    ];
    assert.equal(readImage({ url, width: 3, height: 2, sources })?.sources?.length, 1);
  });

  it('keeps the blocks that are known here, and is none without a text', () => {
    const blocks = [
      { type: 'paragraph', text: 'P' },
      { type: 'hologram', text: 'H' },
      { type: 'list', items: ['a', 1] },
      { type: 'link', url: 'javascript:alert(1)', text: 'x' },
      { type: 'figure', image: {} },
    ];
    const story = readStory({
      slug: 'a',
      title: 'A',
      sections: [{ section: 'why', blocks }, { blocks: [] }],
    });
    assert.deepEqual(story.sections, [
      {
        section: 'why',
        heading: null,
        blocks: [
          { type: 'paragraph', text: 'P' },
          { type: 'list', ordered: false, items: ['a'] },
        ],
      },
    ]);
    assert.throws(() => readStory({ slug: 'a', title: 'A' }), TypeError);
  });
});

describe('abbreviations', () => {
  const spell = () =>
    speller(
      [
        { abbreviation: 'ΕΚ', expansion: { el: 'Κέντρο' } },
        { abbreviation: 'ΕΚΔΔΑ', expansion: { el: 'Σχολή' } },
        { abbreviation: 'C+', expansion: { el: 'Γλώσσα' } },
      ],
      'el',
    );
  const spelled = (drawn: unknown) =>
    (Array.isArray(drawn) ? drawn : [drawn]).flatMap((piece: unknown) =>
      typeof piece === 'object' && piece !== null && 'values' in piece ? [piece.values] : [],
    );

  it('are spelled out where they stand for the first time, the longest, and never inside a word', () => {
    const of = spell();
    assert.deepEqual(spelled(of('ΕΚΔΔΑ και ΕΚ, ΕΚ')), [
      ['Σχολή', 'ΕΚΔΔΑ'],
      ['Κέντρο', 'ΕΚ'],
    ]);
    assert.deepEqual(spelled(of('ΕΚ')), []);
    assert.deepEqual(spelled(spell()('ΕΚτός ΠΕΚ')), []);
    assert.deepEqual(spelled(spell()('σε C+.')), [['Γλώσσα', 'C+']]);
  });

  it('leave a text as it is where there are none', () => {
    assert.equal(speller([], 'el')('ΕΚ'), 'ΕΚ');
  });
});
