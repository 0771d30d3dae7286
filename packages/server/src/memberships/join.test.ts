import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charterText, type CharterRecord, type WireForm, type WireMembership } from '@koinon/contract';
import { eq, inArray } from 'drizzle-orm';
import { consents, consentTexts, membershipRequests, outbox, quarantine } from '../database/schema.ts';
import { sha256Of } from '../consents/ledger.ts';
import { NOW } from '../testing/harness.ts';
import { charter, individual, joining, memberServer, standing } from '../testing/memberships.ts';
import { said } from '../testing/registrations.ts';

const server = await memberServer();
const { db } = server.database;

test('the form has the whole charter, the notice of members and the domains to tell a private address by', async () => {
  const form = (await server.json('/v1/forms/membership')) as WireForm;
  const fields =
    form.definition?.steps.flatMap(step => step.sections.flatMap(section => section.fields)) ?? [];
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['name', 'email', 'organisation', 'unit', 'role', 'charter', 'declaration', 'privacy'],
  );
  const agreement = fields.find(({ name }) => name === 'charter');
  assert.match(JSON.stringify(agreement), /"version":"2024"/);
  assert.match(JSON.stringify(agreement), /Διαφάνεια/);
  assert.equal(form.notice?.retentionFrom, 'left');
  assert.equal(form.notice?.retentionDays, 365);
  assert.deepEqual(form.notice?.purpose, { key: 'form.purpose.membership' });
  assert.deepEqual(form.domains?.suffixes, ['gov.gr']);
  assert.ok(form.domains?.personal.includes('gmail.com'));
  assert.ok(form.ticket);
  assert.equal((await server.get('/v1/forms/membership')).headers.get('Cache-Control'), 'no-store');
});

test('who has a public body’s address is a member on confirming it, and not before', async () => {
  assert.equal(
    await server.ask(joining('eleni@ypes.gov.gr', { unit: 'Διεύθυνση', role: 'Αναλύτρια' })),
    '202',
  );
  const before = await server.read('eleni@ypes.gov.gr');
  assert.deepEqual(
    [before.status, before.confirmed, before.confirmable, before.changeable, before.charter],
    ['pending', false, true, false, null],
  );
  assert.deepEqual(await server.mails('eleni@ypes.gov.gr'), ['membership-confirm']);
  server.clock += 60_000;
  const after = await server.act('eleni@ypes.gov.gr', 'confirm');
  assert.equal(standing(after), 'active');
  assert.equal(after.joinedAt, new Date(NOW + 60_000).toISOString());
  assert.deepEqual(after.charter, {
    version: '2024',
    lang: 'el',
    sha256: sha256Of(charterText(charter as CharterRecord, 'el')),
    acceptedAt: new Date(NOW).toISOString(),
  });
  assert.deepEqual([after.unit, after.role], ['Διεύθυνση', 'Αναλύτρια']);
  assert.deepEqual(after.directory, { fields: [], about: null });
  assert.deepEqual(await server.mails('eleni@ypes.gov.gr'), ['membership-confirm', 'membership-active']);
  const again = await server.act('eleni@ypes.gov.gr', 'confirm');
  assert.deepEqual(again, after, 'twice is once');
  assert.deepEqual(await server.ledger('eleni@ypes.gov.gr'), [
    'charter asked form',
    'declaration asked form',
    'charter given link',
    'declaration given link',
  ]);
  server.clock = NOW;
});

test('what was agreed to is kept word for word, in the language in which it was shown', async () => {
  assert.equal(await server.join('john@ypes.gov.gr', { lang: 'en' }), 'active');
  assert.equal(await server.join('joana@ypes.gov.gr', { lang: 'pt' }), 'active');
  const row = await server.row('john@ypes.gov.gr');
  assert.ok(row?.said);
  const { charter: accepted, declaration, notice } = row.said;
  const texts = await db
    .select()
    .from(consentTexts)
    .where(inArray(consentTexts.sha256, [accepted.sha256, declaration, notice]));
  const textOf = (hash: string) => texts.find(({ sha256 }) => sha256 === hash)?.text ?? '';
  assert.equal(textOf(accepted.sha256), charterText(charter as CharterRecord, 'en'));
  assert.match(textOf(declaration), /^I declare that I work for/);
  assert.match(
    textOf(notice),
    /Who is responsible: Υπουργείο\n(.|\n)*Until 1 year after you leave the network/,
  );
  assert.match(textOf(notice), /dpo@ministry\.example/);
  assert.deepEqual([...texts.map(({ lang }) => lang)].sort(), ['en', 'en', 'en']);
  // The charter is not there in Portuguese: the page shows it in English, and its own words in Portuguese.
  const other = (await server.row('joana@ypes.gov.gr'))?.said;
  assert.equal(other?.charter.lang, 'en');
  assert.equal(other?.charter.sha256, accepted.sha256);
  assert.notEqual(other?.declaration, declaration);
  const [ledger] = await db
    .select()
    .from(consents)
    .where(inArray(consents.textHash, [accepted.sha256]));
  assert.deepEqual(ledger?.scope, { version: '2024', lang: 'en', sha256: accepted.sha256 });
  assert.equal(ledger?.formVersion?.length, 16);
});

test('a version that is not the current one is refused, and nothing is kept', async () => {
  assert.equal(await server.ask(joining('late@ypes.gov.gr', { charter: '2020' })), '409 charter-changed');
  assert.equal(await server.row('late@ypes.gov.gr'), undefined);
  assert.deepEqual(await server.ledger('late@ypes.gov.gr'), []);
});

test('what the contract or the register does not have is refused by its field', async () => {
  const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
    ['/name', { name: ' ' }],
    ['/email', { email: 'eleni@gov' }],
    ['/organisation', { organisation: { id: 'nowhere' } }],
    ['/organisation', { organisation: null }],
    ['/declaration', { declaration: false }],
    ['/privacy', { privacy: 'yes' }],
    ['/charter', { charter: true }],
    ['/status', { status: 'active' }],
  ];
  for (const [pointer, change] of wrong) {
    const response = await server.send(
      'POST',
      '/v1/memberships',
      { ...joining('wrong@ypes.gov.gr'), ...change },
      { 'Idempotency-Key': `wrong-${JSON.stringify(change).replace(/[^\x21-\x7e]/g, '')}` },
    );
    assert.equal(response.status, 422, pointer);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(error => error.pointer),
      [pointer],
    );
  }
  assert.equal(await server.row('wrong@ypes.gov.gr'), undefined);
});

test('no line of a mail’s head can be typed: neither as a name nor as a unit or a position', async () => {
  const breaks = ['\r\nBcc: all@example.org', '\nBcc: all@example.org', '\u2028x', '\u0085x', '\0x'];
  for (const member of ['name', 'unit', 'role'] as const) {
    for (const text of breaks) {
      const answer = await server.ask(joining('head@ypes.gov.gr', { [member]: `Ελένη${text}` }));
      // U+2028 is a separator and no control character: it stays in the text, and never reaches a mail's head.
      if (text !== '\u2028x') assert.equal(answer, '422 invalid', JSON.stringify([member, text]));
    }
  }
  for (const email of [
    'a@ypes.gov.gr\r\nBcc: b@example.org',
    'a@ypes.gov.gr,b@example.org',
    '<a@ypes.gov.gr>',
  ]) {
    assert.equal(await server.ask(joining(email)), '422 invalid', email);
  }
});

test('the first mail is given ids only: nothing that was typed', async () => {
  await server.ask(joining('plain@ypes.gov.gr', { name: 'Win a prize at evil.example' }));
  const [mail] = await db
    .select()
    .from(outbox)
    .where(inArray(outbox.email, ['plain@ypes.gov.gr']));
  assert.deepEqual(Object.keys(mail?.params ?? {}).sort(), ['membership', 'nonce', 'request']);
  assert.equal(mail?.budgeted, true);
});

test('each link shows and confirms what was asked with it; the others lead to the membership afterwards', async () => {
  const email = 'twice@ypes.gov.gr';
  const named = async (token: string) =>
    (await (await server.send('GET', `/v1/memberships/${token}`)).json()) as WireMembership;
  await server.ask(joining(email, { name: 'First', unit: 'First unit' }));
  const first = await server.token(email);
  await server.ask(
    joining('TWICE@ypes.gov.gr', { name: 'Second', organisation: { name: 'Elsewhere' }, lang: 'en' }),
  );
  const second = await server.token(email);
  assert.notEqual(first, second);
  const [one, other] = [await named(first), await named(second)];
  assert.deepEqual([one.name, one.unit, one.organisation], ['First', 'First unit', { id: 'ministry' }]);
  assert.deepEqual([other.name, other.unit, other.organisation], ['Second', null, { name: 'Elsewhere' }]);
  const response = await server.send('POST', `/v1/memberships/${first}/confirm`);
  assert.equal(response.status, 200);
  const row = await server.row(email);
  assert.deepEqual(
    [row?.status, row?.name, row?.unit, row?.lang, row?.body],
    ['active', 'First', 'First unit', 'el', 'ministry'],
  );
  assert.deepEqual(
    await db
      .select()
      .from(membershipRequests)
      .where(eq(membershipRequests.membership, row?.id ?? '')),
    [],
  );
  server.clock = NOW + 60 * 24 * 3_600_000;
  const later = await server.send('POST', `/v1/memberships/${second}/confirm`);
  assert.equal(((await later.json()) as WireMembership).name, 'First', 'and say so for as long as any link');
  assert.deepEqual(await server.row(email), row);
  server.clock = NOW;
  assert.deepEqual((await server.ledger(email)).slice(4), ['charter given link', 'declaration given link']);
});

test('a link confirms nothing that was typed after it was mailed', async () => {
  const email = 'victim@ypes.gov.gr';
  await server.ask(joining(email, { name: 'Victim' }));
  const own = await server.token(email);
  await server.ask(joining(email, { name: 'EVE ATTACKER', organisation: { name: 'Eve Ltd' } }));
  await server.send('POST', `/v1/memberships/${own}/confirm`);
  const row = await server.row(email);
  assert.deepEqual([row?.name, row?.organisation], ['Victim', { id: 'ministry' }]);
});

test('who has left is left alone: nothing that a stranger types is kept of them without their word', async () => {
  const email = 'former@ypes.gov.gr';
  await server.join(email, { name: 'Former', lang: 'en' });
  await server.act(email, 'cancel');
  const old = await server.token(email);
  const before = await server.row(email);
  server.clock += 60_000;
  await server.ask(joining(email, { name: 'EVE ATTACKER', organisation: { name: 'Eve Ltd' } }));
  assert.deepEqual(await server.row(email), before);
  const asked = await server.read(email);
  assert.deepEqual([asked.status, asked.name, asked.confirmable], ['pending', 'EVE ATTACKER', true]);
  const shown = (await (await server.send('GET', `/v1/memberships/${old}`)).json()) as WireMembership;
  assert.deepEqual([shown.status, shown.name], ['left', 'Former']);
  await server.send('POST', `/v1/memberships/${old}/confirm`);
  assert.deepEqual(await server.row(email), before, 'an old link confirms nothing new');
  // Saying no takes back what was asked, and that is all.
  assert.equal(standing(await server.act(email, 'cancel')), 'left');
  assert.deepEqual(await server.row(email), before);
  assert.equal(standing(await server.act(email, 'confirm')), 'left');
  server.clock = NOW;
});

test('the same key is the same request', async () => {
  const body = joining('once@ypes.gov.gr');
  assert.equal(await server.ask(body, 'one-key-for-both'), '202');
  assert.equal(await server.ask(body, 'one-key-for-both'), '202');
  assert.equal(
    await server.ask({ ...body, name: 'Other' }, 'one-key-for-both'),
    '422 idempotency-key-reused',
  );
  assert.deepEqual(await server.mails('once@ypes.gov.gr'), ['membership-confirm']);
});

test('a member who is asked for again stays as they are and is told so by mail', async () => {
  const before = await server.read('eleni@ypes.gov.gr');
  assert.equal(await server.ask(joining('eleni@ypes.gov.gr', { name: 'Somebody else', lang: 'en' })), '202');
  assert.deepEqual(await server.read('eleni@ypes.gov.gr'), before);
  assert.equal((await server.mails('eleni@ypes.gov.gr')).at(-1), 'membership-known');
});

test('what fills in the hidden field is answered as ever and kept for staff', async () => {
  const answer = await server.ask({ ...joining('machine@ypes.gov.gr'), leaveEmpty: 'http://evil.example' });
  assert.equal(answer, '202');
  assert.equal(await server.row('machine@ypes.gov.gr'), undefined);
  assert.deepEqual(await server.mails('machine@ypes.gov.gr'), []);
  const [kept] = await db.select().from(quarantine);
  assert.deepEqual([kept?.form, kept?.reason], ['membership', 'honeypot']);
});

test('looking changes nothing, and nobody keeps what was looked at', async () => {
  await server.ask(joining('looked@ypes.gov.gr'));
  const path = `/v1/memberships/${await server.token('looked@ypes.gov.gr')}`;
  const before = await server.row('looked@ypes.gov.gr');
  for (const [method, address] of [
    ['GET', path],
    ['HEAD', path],
    ['GET', `${path}/export`],
  ] as const) {
    const response = await server.send(method, address);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
  }
  for (const verb of ['confirm', 'accept', 'cancel', 'erase']) {
    assert.equal(await said(await server.send('GET', `${path}/${verb}`)), '405 method-not-allowed');
  }
  assert.deepEqual(await server.row('looked@ypes.gov.gr'), before);
});

test('a link that was never mailed opens nothing; one that is over says so', async () => {
  const never = 'x'.repeat(43);
  assert.equal(await said(await server.send('GET', `/v1/memberships/${never}`)), '404 not-found');
  assert.equal(await said(await server.send('POST', `/v1/memberships/${never}/confirm`)), '404 not-found');
  await server.ask(joining('slow@ypes.gov.gr'));
  const token = await server.token('slow@ypes.gov.gr');
  server.clock = NOW + 30 * 24 * 3_600_000;
  assert.equal(await said(await server.send('POST', `/v1/memberships/${token}/confirm`)), '410 link-expired');
  server.clock = NOW;
});

test('without a notice or without a charter there is no form', async () => {
  const none = await memberServer({ network: { ...individual, privacy: null } });
  assert.equal(await said(await none.get('/v1/forms/membership')), '409 form-not-published');
  assert.equal(await none.ask(joining('a@ypes.gov.gr')), '409 form-not-published');
  const bare = await memberServer({ charters: [] });
  assert.equal(await said(await bare.get('/v1/forms/membership')), '409 form-not-published');
  assert.equal(await bare.ask(joining('a@ypes.gov.gr')), '409 form-not-published');
  assert.equal(await said(await bare.get('/v1/charters/current')), '404 not-found');
});
