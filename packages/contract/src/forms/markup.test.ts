import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { BlockSchema } from '../text.ts';
import { parseMarkup } from './markup.ts';

const blocks = (text: string) => parseMarkup(text).blocks;

describe('light markup', () => {
  it('is paragraphs between empty lines, and a single break is a space', () => {
    assert.deepEqual(blocks('Τον Μάιο του 2019\nσυγκεντρώθηκαν.\n\n  Μάθαμε πολλά. '), [
      { type: 'paragraph', text: 'Τον Μάιο του 2019 συγκεντρώθηκαν.' },
      { type: 'paragraph', text: 'Μάθαμε πολλά.' },
    ]);
  });

  it('reads lists by their sign, and definitions where every item has a lead', () => {
    assert.deepEqual(blocks('Ξεκινήσαμε:\n- ένα\n• δύο\n  και κάτι\n\n1. πρώτα\n2) μετά'), [
      { type: 'paragraph', text: 'Ξεκινήσαμε:' },
      { type: 'list', ordered: false, items: ['ένα', 'δύο και κάτι'] },
      { type: 'list', ordered: true, items: ['πρώτα', 'μετά'] },
    ]);
    assert.deepEqual(blocks('- Διαφάνεια :: με τους φορείς\n- Συνεργασία :: σε ομάδες'), [
      {
        type: 'definitions',
        items: [
          { term: 'Διαφάνεια', description: 'με τους φορείς' },
          { term: 'Συνεργασία', description: 'σε ομάδες' },
        ],
      },
    ]);
    assert.equal(blocks('- Διαφάνεια :: με τους φορείς\n- Συνεργασία')[0]?.type, 'list');
  });

  it('reads a quote with whose words it is', () => {
    assert.deepEqual(blocks('> Precisamos de tempo\n> para experimentar.\n> — Ana Lima, diretora'), [
      { type: 'quote', text: 'Precisamos de tempo para experimentar.', attribution: 'Ana Lima, diretora' },
    ]);
    assert.deepEqual(blocks('> — só isto'), [{ type: 'quote', text: '— só isto', attribution: null }]);
  });

  it('puts a link after its block by its words, and a bare address by the name of its site', () => {
    assert.deepEqual(parseMarkup('Ver [o guia](https://labx.gov.pt/guia) antes.'), {
      blocks: [
        { type: 'paragraph', text: 'Ver o guia antes.' },
        { type: 'link', url: 'https://labx.gov.pt/guia', text: 'o guia' },
      ],
      bareLinks: [],
    });
    assert.deepEqual(parseMarkup('https://innovation.gov.gr/unit/.'), {
      blocks: [
        { type: 'paragraph', text: 'innovation.gov.gr.' },
        { type: 'link', url: 'https://innovation.gov.gr/unit/', text: 'innovation.gov.gr' },
      ],
      bareLinks: ['https://innovation.gov.gr/unit/'],
    });
    assert.deepEqual(blocks('[ο οδηγός](https://innovation.gov.gr/)'), [
      { type: 'link', url: 'https://innovation.gov.gr/', text: 'ο οδηγός' },
    ]);
  });

  it('leaves what is no web address as text', () => {
    assert.deepEqual(blocks('[click](javascript:alert(1)) <b>x</b>'), [
      { type: 'paragraph', text: '[click](javascript:alert(1)) <b>x</b>' },
    ]);
  });

  it('gives blocks that the contract takes, whatever is typed', () => {
    const piece = fc.constantFrom(
      '- ',
      '1. ',
      '> ',
      '> — ',
      '## ',
      ' :: ',
      '\n',
      '\n\n',
      'λόγια ',
      'https://a.example/x',
      '[a](https://b.example)',
      '\t',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), parts => {
        for (const block of blocks(parts.join(''))) z.parse(BlockSchema, block);
      }),
    );
  });

  it('cuts what is longer than a block into several', () => {
    const words = 'λέξη '.repeat(4000);
    const found = blocks(words);
    for (const block of found) z.parse(BlockSchema, block);
    assert.equal(found.map(block => (block.type === 'paragraph' ? block.text : '')).join(' '), words.trim());
  });

  it('loses nothing of what is longer or has more signs than usual', () => {
    assert.deepEqual(blocks('- Ώρα :: 10:00 :: 12:00'), [
      { type: 'definitions', items: [{ term: 'Ώρα', description: '10:00 :: 12:00' }] },
    ]);
    const long = 'λ'.repeat(401);
    assert.deepEqual(blocks(`## ${long}`), [{ type: 'paragraph', text: `## ${long}` }]);
    assert.deepEqual(blocks(`> Λόγια\n> — ${long}`), [
      { type: 'quote', text: `Λόγια — ${long}`, attribution: null },
    ]);
  });

  it('keeps an item that is longer than one, as several', () => {
    const long = 'λέξη '.repeat(2500).trim();
    for (const [signs, ordered] of [
      ['- ', false],
      ['1. ', true],
    ] as const) {
      const [list] = blocks(`${signs}${long}\n${signs}τέλος`);
      z.parse(BlockSchema, list);
      assert.ok(list?.type === 'list' && list.ordered === ordered);
      assert.equal(list.items.join(' '), `${long} τέλος`);
    }
    const [definitions] = blocks(`- Όρος :: ${long}\n- Άλλος :: τέλος`);
    z.parse(BlockSchema, definitions);
    assert.ok(definitions?.type === 'definitions');
    assert.deepEqual([...new Set(definitions.items.map(({ term }) => term))], ['Όρος', 'Άλλος']);
    assert.equal(definitions.items.map(({ description }) => description).join(' '), `${long} τέλος`);
    const [list] = blocks(`- ${long} :: ${long}`);
    z.parse(BlockSchema, list);
    assert.ok(list?.type === 'list');
    assert.equal(list.items.join(' '), `${long} :: ${long}`);
    assert.equal(
      blocks(`- ${long}\n`.repeat(101)).length,
      3,
      'a list of more items than one holds is several',
    );
  });

  it('keeps every word that is typed, whatever signs and links stand around it', () => {
    const sign = fc.constantFrom('- ', '1. ', '> ', '> — ', '## ', ' :: ', '\n', '\n\n', '\n  ', ' ');
    const piece = fc.oneof(
      sign,
      sign,
      fc.constantFrom(
        'word',
        'https://a.example/x',
        '[a.example](https://b.example)',
        '[word](https://b.example)',
      ),
      fc.integer({ min: 1, max: 3000 }).map(count => 'λέξη '.repeat(count)),
    );
    const counted = (text: string) => [text.match(/word/g)?.length ?? 0, text.match(/λέξη/g)?.length ?? 0];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), parts => {
        const typed = parts.join('');
        const [words = 0, many = 0] = counted(typed);
        const found = blocks(typed);
        for (const block of found) z.parse(BlockSchema, block);
        const [keptWords = 0, keptMany = 0] = counted(JSON.stringify(found));
        assert.ok(keptWords >= words && keptMany >= many, `${keptWords} of ${words}, ${keptMany} of ${many}`);
      }),
    );
  });

  it('keeps whose words they are where the words are a link alone', () => {
    assert.deepEqual(blocks('> [Η ομιλία](https://a.example/)\n> — Μαρία'), [
      { type: 'quote', text: '— Μαρία', attribution: null },
      { type: 'link', url: 'https://a.example/', text: 'Η ομιλία' },
    ]);
  });

  it('keeps words that are those of a link before them', () => {
    assert.deepEqual(blocks('- [Η έκθεση](https://a.example/)\n- Η έκθεση'), [
      { type: 'list', ordered: false, items: ['Η έκθεση'] },
      { type: 'link', url: 'https://a.example/', text: 'Η έκθεση' },
    ]);
  });

  it('cuts no character in two, where no space is', () => {
    const found = blocks(`a${'🌍'.repeat(9000)}`);
    const texts = found.map(block => (block.type === 'paragraph' ? block.text : ''));
    assert.ok(texts.length > 2 && texts.every(text => text.isWellFormed()));
    assert.equal(texts.join(''), `a${'🌍'.repeat(9000)}`);
  });

  it('takes the nearest bracket for a link’s words', () => {
    assert.deepEqual(blocks('[σχέδιο [εδώ](https://a.example/)').at(-1), {
      type: 'link',
      url: 'https://a.example/',
      text: 'εδώ',
    });
  });
});
