import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS } from '@koinon/contract/embeds';
import fc from 'fast-check';
import { initialChoice, readChoice, writeChoice } from './choice.ts';

const read = (query: string) => readChoice(new URLSearchParams(query));

test('an address without a choice is the usual choice, and the usual choice leaves the address as it is', () => {
  assert.deepEqual(read('lang=el'), { choice: initialChoice, refused: [] });
  assert.equal(writeChoice(initialChoice, new URLSearchParams('lang=el')).toString(), 'lang=el');
});

test('a choice is the same after a way through the address', () => {
  const query =
    'lang=pt&network=gr&widget=newsletter-signup&theme=own&action=%23aa0000&radius=8&size=18&scheme=dark&width=320&form=frame&exact=1&o-lists=a%2Cb&o-lang=el';
  const { choice, refused } = read(query);
  assert.deepEqual(refused, []);
  assert.deepEqual(choice.options, { lists: 'a,b', lang: 'el' });
  const written = writeChoice(choice, new URLSearchParams('lang=pt'));
  assert.deepEqual(readChoice(written), { choice, refused: [] });
  assert.equal(written.get('lang'), 'pt', 'the page’s own');
});

test('what cannot be used is left out and named, never shown as if it could', () => {
  const { choice, refused } = read(
    'widget=script&theme=dsfr&width=10000&o-view=decade&o-api=https%3A%2F%2Fevil.example&o-onclick=alert(1)&action=red',
  );
  assert.deepEqual(choice, initialChoice);
  assert.deepEqual(refused.toSorted(), ['action', 'theme', 'view', 'widget', 'width']);
});

test('whatever an address holds, its choice can be written and read again', () => {
  const names = fc.constantFrom(
    'network',
    'widget',
    'theme',
    'action',
    'o-view',
    'o-filters',
    'o-json-ld',
    'exact',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' }))), pairs => {
      const { choice } = readChoice(new URLSearchParams(pairs));
      const again = readChoice(writeChoice(choice, new URLSearchParams()));
      assert.deepEqual(again.refused, []);
      assert.deepEqual(again.choice.options, choice.options);
    }),
  );
});

test('options of another widget are not in the address', () => {
  for (const { name } of EMBEDS) {
    const choice = { ...initialChoice, widget: name, options: { view: 'month', lists: 'a', limit: '5' } };
    for (const key of writeChoice(choice, new URLSearchParams()).keys())
      if (key.startsWith('o-'))
        assert.ok(EMBEDS.find(one => one.name === name)?.options.some(o => `o-${o.name}` === key));
  }
});
