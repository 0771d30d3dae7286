import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkup } from '@koinon/contract/forms';
import { edit, TOOLS, type Tool } from './markup-edit.ts';

const words = {
  heading: 'Heading',
  item: 'First point',
  term: 'Term',
  explanation: 'what it means',
  quoted: 'What was said',
  who: 'who said it',
  link: 'what one finds there',
};

/** `|` is where the cursor stands, or two of them around what is selected; so in the answer. */
function press(tool: Tool, marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  const done = edit(tool, { text, start, end: end === start ? start : end - 1 }, words);
  const after = text.slice(0, done.from) + done.text + text.slice(done.to);
  const [from, to] = done.select;
  return from === to
    ? `${after.slice(0, from)}|${after.slice(from)}`
    : `${after.slice(0, from)}|${after.slice(from, to)}|${after.slice(to)}`;
}

const types = (marked: string) => parseMarkup(marked.replaceAll('|', '')).blocks.map(block => block.type);

describe('a button above a text', () => {
  it('puts in what there is to write over, where nothing stands', () => {
    assert.equal(press('heading', '|'), '## |Heading|');
    assert.equal(press('list', '|'), '- |First point|');
    assert.equal(press('definitions', '|'), '- |Term| :: what it means');
    assert.equal(press('quote', '|'), '> |What was said|\n> — who said it');
    assert.equal(press('link', '|'), '[|what one finds there|](https://)');
  });

  it('marks the lines that are selected, whole, and leaves empty ones', () => {
    assert.equal(press('list', 'on|e\n\ntw|o'), '|- one\n\n- two|');
    assert.equal(press('quote', '|one\ntwo|\n\nthree'), '|> one\n> two|\n\nthree');
    assert.equal(press('heading', 'A ti|tle'), '|## A title|');
  });

  it('takes the marks away where they stand already', () => {
    assert.equal(press('list', '|- one\n- two|'), '|one\ntwo|');
    assert.equal(press('heading', '## A ti|tle'), '|A title|');
    assert.equal(press('quote', '> wo|rds'), '|words|');
  });

  it('makes one kind of another', () => {
    assert.equal(press('quote', '- on|e'), '|> one|');
    assert.equal(press('definitions', '- Lab: a place to t|ry'), '|- Lab :: a place to try|');
    assert.equal(press('definitions', 'La|b'), '- Lab :: |what it means|');
  });

  it('gives a link its words, or words their address', () => {
    assert.equal(press('link', 'See |the report|.'), 'See [the report](|https://|).');
    assert.equal(press('link', 'See |https://ekdd.gr/a|'), 'See [|what one finds there|](https://ekdd.gr/a)');
  });

  it('keeps what it made apart from the words around', () => {
    assert.equal(press('list', 'Before\n|one|\nAfter'), 'Before\n\n|- one|\n\nAfter');
  });

  it('makes text of which its own kind of block is read', () => {
    for (const tool of TOOLS) {
      const read = types(press(tool, 'Words before.\n\n|').replace('https://', 'https://example.org'));
      assert.ok(read.includes(tool), `${tool}: ${read.join()}`);
    }
  });
});
