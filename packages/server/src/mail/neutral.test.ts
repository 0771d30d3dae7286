import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headerText, linesOf, neutralText, oneLine } from './neutral.ts';

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

test('a body may have a short number in its name, and nothing that could be rung', () => {
  const numbered = (text: string) => neutralText(text, 200, { numbered: true });
  assert.equal(numbered('1ο Γυμνάσιο Ηρακλείου'), '1ο Γυμνάσιο Ηρακλείου');
  assert.equal(numbered('Unit 12 B, floor 3'), 'Unit 12 B, floor 3');
  for (const number of ['210 123 456', '2101234567', '112 116 117', '２１０１２３']) {
    assert.doesNotMatch(numbered(`Ring ${number}`), /\d/, number);
  }
  assert.equal(neutralText('1ο Γυμνάσιο'), 'ο Γυμνάσιο', 'people have none');
});

test('nothing turns the direction of what follows', () => {
  assert.equal(oneLine('invoice\u202Efdp.exe\u2066\u2069'), 'invoicefdp.exe');
  assert.deepEqual(linesOf('a\u202E\r\n b \n\u2028c'), ['a', 'b', '', 'c']);
});

test('what looks like an encoded word in a header is shown as it was written', () => {
  assert.equal(headerText('=?utf-8?q?=0D=0ABcc?= x'), '= ?utf-8?q?=0D=0ABcc?= x');
  assert.equal(headerText('a = b?'), 'a = b?');
});
