import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neutralText, oneLine } from './neutral.ts';

test('names stay as they are', () => {
  for (const name of [
    'Μαρία Παπαδοπούλου',
    "Ana O'Neill d’Orey",
    'José Luís Conceição (INA)',
    'Άννα-Μαρία Κ. Γεωργίου',
    'محمد علي',
    'Zoë Ångström, PhD',
  ]) {
    assert.equal(neutralText(name), name);
  }
  assert.equal(neutralText('J.P. Silva'), 'J. P. Silva');
  assert.equal(neutralText('  Dr.Ana \t Dias '), 'Dr. Ana Dias');
});

test('addresses, numbers to ring and marks lose what makes them so', () => {
  const cases = {
    'Win at http://evil.example/x?y=1 now': 'Win at http evil. example x y now',
    'www.evil.com': '. evil. com',
    'evil。com': 'evil com',
    'evil．com': 'evil. com',
    'a@evil.com': 'a evil. com',
    'call +30 210 123 4567': 'call',
    '<b>Maria</b>': 'b Maria b',
    'Maria\r\nBcc: x': 'Maria Bcc x',
    'Ma\u200Bria\u202E': 'Ma ria',
    '12345': '',
    'https://': 'https',
  };
  for (const [typed, shown] of Object.entries(cases)) assert.equal(neutralText(typed), shown, typed);
});

test('whatever is typed, nothing in it looks like an address to a program', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('http://', 'www.', '.com', '@', '://', '．', '․', 'evil', '\r\n', 'tel:', '/'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const shown = neutralText(pieces.join(''));
      assert.doesNotMatch(shown, /\.\S|:|\/|@|\bwww\.|\p{N}|\p{C}|[\r\n<>&]/iu);
      assert.ok([...shown].length <= 80);
    }),
  );
});

test('a line is one line', () => {
  assert.equal(oneLine(' a\r\nb\u2028c\u0000d '), 'a b c d');
});
