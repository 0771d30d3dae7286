import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notesOn } from './notes.ts';

const centre = {
  abbreviation: 'ΕΚΔΔΑ',
  expansion: { el: 'Εθνικό Κέντρο Δημόσιας Διοίκησης και Αυτοδιοίκησης' },
};
const notes = (text: string, answers = {}, advised: number | null = null) =>
  notesOn(text, { why: text, ...answers }, [centre], advised);

describe('what is said of a text', () => {
  it('is nothing of one that nobody has begun', () => {
    assert.deepEqual(notes(' ', {}, 300), []);
  });

  it('names each site that is linked without words, once', () => {
    assert.deepEqual(notes('https://ekdd.gr/a, https://ekdd.gr/b and [words](https://ekdd.gr/c)'), [
      { kind: 'bare', host: 'ekdd.gr' },
    ]);
  });

  it('asks for an abbreviation of the network to be written out once in the whole story', () => {
    assert.deepEqual(notes('Στο ΕΚΔΔΑ.'), [{ kind: 'abbreviation', abbreviation: centre }]);
    assert.deepEqual(notes('Στο ΕΚΔΔΑΧ.'), []);
    assert.deepEqual(
      notes('Στο ΕΚΔΔΑ.', {
        sections: [{ body: 'Στο εθνικο κεντρο δημοσιας διοικησης και αυτοδιοικησης.' }],
      }),
      [],
    );
  });

  it('says how long a text usually is, while it is shorter', () => {
    assert.deepEqual(notes('Short.', {}, 300), [{ kind: 'short', count: 300 }]);
    assert.deepEqual(notes('x'.repeat(300), {}, 300), []);
  });
});
