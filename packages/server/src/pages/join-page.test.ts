import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { charter, individual, institutional, memberServer, newCharter } from '../testing/memberships.ts';
import { organizations } from '../testing/records.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';

const server = await memberServer();
const FORM = '/f/gr/membership?lang=en';
const get = async (path: string) => pageOf(await server.get(path));
const eleni = (email: string) => ({
  name: 'Ελένη Παπαδοπούλου',
  email,
  organisation: 'υπουργειο ΕΣΩΤΕΡΙΚΩΝ',
  unit: 'Τμήμα Α',
  declaration: 'true',
  privacy: 'true',
});

test('a visitor without scripts joins: the charter stands whole before its box, and no box is ticked', async () => {
  const $ = await get('/f/gr/membership?lang=el');
  assert.equal($('[checked]').length, 0);
  const html = $('main').html() ?? '';
  for (const words of ['Εισαγωγή.', 'Συνεργασία', 'Διαφάνεια', 'Ανοιχτά.']) {
    assert.ok(html.indexOf(words) > 0 && html.indexOf(words) < html.indexOf('name="charter"'), words);
  }
  const notice = html.indexOf('class="privacy"');
  assert.ok(html.indexOf('name="declaration"') < notice && notice < html.indexOf('name="privacy"'));
  assert.deepEqual([...brokenIds($), ...brokenHeadings($)], []);
  server.clock += 10_000;
  const data = filled($, { ...eleni('eleni@ypes.gov.gr'), charter: '2024' });
  const action = $('form').attr('action') ?? '';
  const sent = await postForm(server, action, data);
  assert.equal(target(sent), '/f/gr/membership/sent?lang=el');
  assert.equal((await postForm(server, action, data)).status, 303);
  assert.deepEqual(await server.mails('eleni@ypes.gov.gr'), ['membership-confirm']);
  const member = await server.read('eleni@ypes.gov.gr');
  assert.deepEqual(member.organisation, { id: 'ministry' });
  assert.equal(member.lang, 'el');
  assert.match(textOf(await get(target(sent))), /μόνο τότε έχουμε την αίτησή σας.*30 ημέρες/s);
});

test('each of the three acts is asked for by its name, and nothing typed is lost', async () => {
  const $ = await get(FORM);
  server.clock += 10_000;
  const response = await postForm(server, FORM, filled($, { ...eleni('x@'), declaration: [], privacy: [] }));
  assert.equal(response.status, 422);
  const again = await pageOf(response);
  assert.deepEqual(
    again('.problems a')
      .toArray()
      .map(link => again(link).attr('href')),
    ['#field-email', '#field-charter', '#field-declaration', '#field-privacy'],
  );
  assert.equal(again('[name="unit"]').attr('value'), 'Τμήμα Α');
  assert.deepEqual([...brokenIds(again), ...brokenHeadings(again)], []);
});

test('a box is ticked for the charter that stood beside it: a newer one is shown and asked for anew', async () => {
  const $ = await get(FORM);
  server.clock += 10_000;
  await server.services.memberships.staff.publishCharter('gr', CharterRecordSchema.parse(newCharter));
  const data = filled($, { ...eleni('late@ypes.gov.gr'), charter: '2024' });
  const response = await postForm(server, FORM, data);
  assert.equal(response.status, 409);
  const again = await pageOf(response);
  assert.match(textOf(again, '#again'), /The charter has changed/);
  assert.match(textOf(again), /Courage/);
  assert.equal(again('[name="charter"]').attr('checked'), undefined);
  assert.equal(again('[name="email"]').attr('value'), 'late@ypes.gov.gr');
  assert.equal(again('[name="declaration"]').attr('checked') === undefined, false);
  assert.deepEqual(await server.mails('late@ypes.gov.gr'), []);
  const sent = await postForm(server, FORM, filled(again, { charter: '2027' }));
  assert.equal(sent.status, 303);
  const member = await server.row('late@ypes.gov.gr');
  assert.equal(member?.status, 'pending');
});

test('plain fields of another page fill the form in, and the charter is never taken for read', async () => {
  const [$, known] = await Promise.all(
    ['true', '2027'].map(async version => {
      const data = { ...eleni('agency@ypes.gov.gr'), charter: version };
      return pageOf(await postForm(server, FORM, data, { Origin: 'null' }));
    }),
  );
  assert.ok($ && known);
  assert.equal(known('[name="charter"]').attr('checked'), undefined);
  assert.equal($('.problems').length, 0);
  assert.match(textOf($, '#again'), /Here is the form with what you wrote/);
  assert.equal($('[name="name"]').attr('value'), 'Ελένη Παπαδοπούλου');
  assert.equal($('[name="charter"]').attr('checked'), undefined);
});

test('an address of nobody’s body is taken, and what follows is said without naming it', async () => {
  for (const [email, words] of [
    ['maria@gmail.com', /private address.*somebody from the network will look/],
    ['maria@unheard-of.example', /do not know whose address/],
  ] as const) {
    const $ = await get(FORM);
    server.clock += 10_000;
    const sent = await postForm(server, FORM, filled($, { ...eleni(email), charter: '2027' }));
    assert.equal(sent.status, 303);
    assert.doesNotMatch(target(sent), /maria|gmail|unheard/);
    assert.match(textOf(await get(`${target(sent)}`)), words);
  }
});

test('a network of bodies says how many seats each has', async () => {
  await server.import({ network: institutional, organizations, charters: [charter] });
  assert.match(textOf(await get(FORM)), /Each body has 2 seats/);
  await server.import({ network: individual, organizations, charters: [charter] });
  assert.match(textOf(await get(FORM)), /each for themselves/);
});

test('a network without a notice has no form, and says so', async () => {
  await server.import({ network: { ...individual, privacy: null }, organizations });
  const $ = await get(FORM);
  assert.match(textOf($), /not ready yet/);
  assert.equal($('form').length, 0);
  const sent = await postForm(server, FORM, { ...eleni('late@ypes.gov.gr'), charter: '2027' });
  assert.ok(sent.status < 500 && sent.status !== 303, String(sent.status));
  await server.import({ network: individual, organizations });
});
