import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml, shorterQuasis } from './minify-templates.ts';

const css = (text: string) => minifyCss([text]).join('');
const html = (text: string) => minifyHtml([text]).join('');

test('CSS loses comments and the spaces that separate nothing', () => {
  const source = `
    /* a note */
    :host([hidden]) , .day  > p {
      margin : 0 1em; /* } ; */
      color: var(--_text, navy);
    }`;
  assert.equal(css(source), ':host([hidden]),.day > p{margin :0 1em;color:var(--_text,navy)}');
});

test('spaces that mean something stay: descendants, calc, media queries', () => {
  assert.equal(css('.a :hover { width: calc(1px + 2em) }'), '.a :hover{width:calc(1px + 2em)}');
  assert.equal(
    css('@media (min-width: 20em) and (hover) {a{b:c}}'),
    '@media (min-width:20em) and (hover){a{b:c}}',
  );
});

test('strings and addresses stay letter for letter', () => {
  for (const kept of [
    `p::before{content:" ,  ; /* no */ "}`,
    `p::before{content:'a  :  b'}`,
    'p{background:url(a  b.png)}',
  ]) {
    assert.equal(css(kept), kept);
  }
});

test('expressions keep their place, at either end too', () => {
  assert.deepEqual(minifyCss([':host { color: ', ' ;  margin: ', '; }']), [':host{color:', ';margin:', '}']);
  assert.deepEqual(minifyCss(['', '\n  p { a: b; }\n ', '\n']), ['', ' p{a:b}', '']);
});

test('markup keeps one space where there was any, and every word', () => {
  assert.equal(html('<p\n   class="a"\n  >\n   one\n   two</p>'), '<p class="a"> one two</p>');
  assert.equal(html('<a>x</a>\n  <a>y</a>'), '<a>x</a> <a>y</a>');
});

test('white space is content in pre and textarea', () => {
  assert.equal(html('<pre>\n  a\n</pre>'), '<pre>\n  a\n</pre>');
});

test('only tagged templates of Lit are touched, nested ones too', () => {
  const code = 'const a = html`<p>  ${x ? html`<b>  y</b>` : `  z`}</p>`; const b = other`  q`;';
  const pieces = shorterQuasis(code).map(({ text }) => text);
  assert.deepEqual(pieces, ['<p> ', '<b> y</b>']);
});
