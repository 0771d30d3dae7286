import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, foldedIncludes } from './fold.ts';

describe('folding', () => {
  for (const [name, variants, folded] of [
    ['Greek accents and case', ['Καινοτομία', 'ΚΑΙΝΟΤΟΜΙΑ', 'καινοτομια', 'ΚΑΙΝΟΤΟΜΊΑ'], 'καινοτομια'],
    ['a final sigma', ['Δήμος', 'ΔΗΜΟΣ', 'δημοσ'], 'δημοσ'],
    ['diaeresis, with and without accent', ['Μαΐου', 'ΜΑΪΟΥ', 'μαιου'], 'μαιου'],
    ['polytonic', ['ἀγορᾷ', 'αγορα'], 'αγορα'],
    ['Portuguese', ['Inovação', 'INOVAÇÃO', 'inovacao'], 'inovacao'],
    ['decomposed letters', ['Inovac\u0327a\u0303o'], 'inovacao'],
    ['micro and ohm signs', ['µΩ', 'μΩ', '\u00B5\u2126'], 'μω'],
    ['ligatures and full width', ['ﬁｌｅ', 'file'], 'file'],
    ['spaces of every kind', ['  a\u00A0 b\u2003\n c ', 'a b c'], 'a b c'],
    ['soft hyphens and byte order marks', ['\uFEFFκαι\u00ADνο', 'και\u200Bνο'], 'καινο'],
    ['a dotted capital I', ['İzmir'], 'izmir'],
    ['an abbreviation', ['Γεν. Δ/νσης'], 'γεν. δ/νσησ'],
  ] as const) {
    it(`levels ${name}`, () => {
      for (const variant of variants) assert.equal(fold(variant), folded, variant);
      assert.equal(fold(folded), folded, 'and once folded stays so');
    });
  }

  it('finds every word of a query, in any order, inside words', () => {
    const title = '3ο Συνέδριο Καινοτομίας, OFICINA@LabX «Inovação»';
    for (const query of ['καινοτομιας συνεδριο', 'ΣΥΝΈΔΡΙΟ', 'inovacao labx', '', '  ', 'oficina@']) {
      assert.ok(foldedIncludes(title, query), query);
    }
    for (const query of ['συνεδριο έκθεση', 'labs']) assert.ok(!foldedIncludes(title, query), query);
  });
});
