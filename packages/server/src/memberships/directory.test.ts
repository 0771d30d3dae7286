/** Members show each other what they choose, and nobody else anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MembershipChanges } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { consents, consentTexts } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { joining, memberServer } from '../testing/memberships.ts';
import { said } from '../testing/registrations.ts';

const server = await memberServer();
const { memberships } = server.services;
const { db } = server.database;

async function member(name: string, email: string, directory?: MembershipChanges['directory'], more = {}) {
  await server.join(email, { name, ...more });
  if (directory) await server.change(email, { directory });
}

await member(
  'Άννα Ωραίου',
  'anna@ypes.gov.gr',
  {
    fields: ['about', 'name', 'organisation', 'unit', 'role', 'email'],
    about: 'Ψηφιακές υπηρεσίες',
  },
  { unit: 'Μονάδα Καινοτομίας', role: 'Προϊσταμένη' },
);
await member(
  'Βασίλης Γεωργίου',
  'vasilis@ypes.gov.gr',
  { fields: ['name'], about: 'Κρυφό' },
  { unit: 'Αρχείο' },
);
await member(
  'Γιώργος Κρυφός',
  'giorgos@ypes.gov.gr',
  { fields: ['email', 'unit'] },
  { unit: 'Μονάδα Καινοτομίας' },
);
await member('Δήμητρα Τίποτα', 'dimitra@ypes.gov.gr');
await member(
  'Ευγενία Άλλη',
  'evgenia@ypes.gov.gr',
  { fields: ['name', 'organisation'] },
  {
    organisation: { name: 'Νέος Φορέας' },
  },
);

const search = async (q = '', by = 'dimitra@ypes.gov.gr') =>
  memberships.directory(await server.token(by), { q });
const found = async (q: string) => (await search(q)).map(({ name }) => name);

test('it shows who shows a name, and only what each of them shows', async () => {
  assert.deepEqual(await search(), [
    {
      name: 'Άννα Ωραίου',
      organisation: { el: 'Υπουργείο Εσωτερικών' },
      unit: 'Μονάδα Καινοτομίας',
      role: 'Προϊσταμένη',
      email: 'anna@ypes.gov.gr',
      about: 'Ψηφιακές υπηρεσίες',
    },
    { name: 'Βασίλης Γεωργίου', organisation: null, unit: null, role: null, email: null, about: null },
    { name: 'Ευγενία Άλλη', organisation: 'Νέος Φορέας', unit: null, role: null, email: null, about: null },
  ]);
});

test('a search folds accents and case, and finds nothing by what is not shown', async () => {
  assert.deepEqual(await found('ωραιου'), ['Άννα Ωραίου']);
  assert.deepEqual(await found('ΥΠΟΥΡΓΕΙΟ ΕΣΩΤΕΡΙΚΩΝ'), ['Άννα Ωραίου']);
  assert.deepEqual(await found('ψηφιακεσ αννα'), ['Άννα Ωραίου']);
  assert.deepEqual(await found('φορεας'), ['Ευγενία Άλλη']);
  assert.deepEqual(await found('Αρχείο'), []);
  assert.deepEqual(await found('Κρυφό'), []);
  assert.deepEqual(await found('giorgos'), []);
  assert.deepEqual(await found('vasilis@ypes.gov.gr'), []);
  assert.deepEqual(await found('%'), []);
  assert.deepEqual(await found('\0'), await found(''));
});

test('fields are kept in one order, each once', async () => {
  const { directory } = await server.read('anna@ypes.gov.gr');
  assert.deepEqual(directory.fields, ['name', 'organisation', 'unit', 'role', 'email', 'about']);
});

test('showing is agreed to, with the words that said what it means; hiding takes it back', async () => {
  const email = 'vasilis@ypes.gov.gr';
  await server.change(email, { directory: { fields: ['role', 'name', 'role'], about: null } });
  await server.change(email, { directory: { fields: ['name', 'role'], about: 'Αρχεία' } });
  await server.change(email, { directory: { fields: [], about: null } });
  assert.deepEqual(
    (await server.ledger(email)).filter(line => line.startsWith('directory')),
    ['directory given link', 'directory changed link', 'directory withdrawn link'],
  );
  const [given] = await db.select().from(consents).where(eq(consents.purpose, 'directory'));
  assert.deepEqual(given?.scope, { fields: ['name', 'organisation', 'unit', 'role', 'email', 'about'] });
  const [text] = await db
    .select()
    .from(consentTexts)
    .where(eq(consentTexts.sha256, given?.textHash ?? ''));
  assert.match(text?.text ?? '', /μέλη/);
  assert.deepEqual(await found('Βασίλης'), []);
});

test('only an active member’s link opens it, and only active members are in it', async () => {
  const closed = (work: Promise<unknown>, slug: string) =>
    assert.rejects(work, error => error instanceof RequestProblem && error.slug === slug);
  await server.ask(joining('pending@ypes.gov.gr'));
  await server.join('review@company.gr');
  await closed(search('', 'pending@ypes.gov.gr'), 'conflict');
  await closed(search('', 'review@company.gr'), 'conflict');
  await closed(memberships.directory('x'.repeat(43), { q: '' }), 'not-found');
  await memberships.staff.suspend('gr', await server.id('evgenia@ypes.gov.gr'));
  assert.deepEqual(await found(''), ['Άννα Ωραίου']);
  await closed(search('', 'evgenia@ypes.gov.gr'), 'conflict');
  await memberships.staff.reinstate('gr', await server.id('evgenia@ypes.gov.gr'));
  assert.deepEqual(await found(''), ['Άννα Ωραίου', 'Ευγενία Άλλη'], 'what was chosen holds again');
  await server.act('evgenia@ypes.gov.gr', 'cancel');
  assert.deepEqual(await found(''), ['Άννα Ωραίου']);
});

test('what one says of oneself is changed by what is given, and what is left out stays', async () => {
  const email = 'anna@ypes.gov.gr';
  const before = await server.read(email);
  const after = await server.change(email, { role: null, lang: 'en' });
  assert.deepEqual(after, { ...before, role: null, lang: 'en' });
  assert.equal((await search('Ωραίου')).at(0)?.role, null);
  for (const wrong of [
    { email: 'other@ypes.gov.gr' },
    { status: 'active' },
    { name: '' },
    { organisation: null },
  ]) {
    const path = `/v1/memberships/${await server.token(email)}`;
    assert.equal((await server.send('PATCH', path, wrong)).status, 422, JSON.stringify(wrong));
  }
  await server.change(email, { organisation: { id: 'school' } });
  assert.deepEqual((await server.ledger(email)).at(-1), 'declaration changed link');
});

test('what one says of oneself there is lines of text: nothing that breaks it, and nothing that turns it round', async () => {
  const path = `/v1/memberships/${await server.token('dimitra@ypes.gov.gr')}`;
  for (const about of ['a\u0000b', 'a\u0007b', 'a\u001bb', 'a\u0085b', 'a\u007fb']) {
    const response = await server.send('PATCH', path, { directory: { fields: [], about } });
    assert.equal(await said(response), '422 invalid', JSON.stringify(about));
  }
  const changed = await server.change('dimitra@ypes.gov.gr', {
    name: 'Δήμητρα \u202Eevil',
    unit: '\u2066Μονάδα\u2069',
    directory: { fields: ['name', 'unit', 'about'], about: 'One\r\nTwo\tthree \u202Efdp.exe' },
  });
  assert.equal(changed.directory.about, 'One\nTwo three \u202Efdp.exe');
  const shown = (await search('fdp'))[0];
  assert.deepEqual(
    [shown?.name, shown?.unit, shown?.about],
    ['Δήμητρα evil', 'Μονάδα', 'One\nTwo three fdp.exe'],
  );
});
