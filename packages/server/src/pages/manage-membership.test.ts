import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { consents, memberships, outbox } from '../database/schema.ts';
import { BASE } from '../testing/harness.ts';
import {
  charter,
  individual,
  institutional,
  joining,
  memberServer,
  newCharter,
} from '../testing/memberships.ts';
import { on, organizations } from '../testing/records.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';
import { DAY, openEvent } from '../testing/registrations.ts';

const server = await memberServer();
const { db } = server.database;
const get = async (path: string) => pageOf(await server.get(path));
const post = (path: string, data: Record<string, string> | URLSearchParams) =>
  postForm(server, path, data, { Origin: 'null' });

async function asked(email: string, change: object = {}): Promise<string> {
  assert.equal(await server.ask(joining(email, change)), '202');
  return `/m/${await server.token(email)}`;
}

async function joined(email: string, change: object = {}): Promise<string> {
  await server.join(email, change);
  return `/m/${await server.token(email)}`;
}

async function everything() {
  return [
    await db.select().from(memberships).orderBy(memberships.identity),
    await db.select().from(outbox).orderBy(outbox.identity),
    await db.select().from(consents).orderBy(consents.identity),
  ];
}

test('looking at a link changes nothing, however often, by whatever means and whatever stands behind it', async () => {
  const paths = [await asked('scanned@ypes.gov.gr'), await joined('member@ypes.gov.gr')];
  const before = await everything();
  for (const path of paths) {
    for (const query of [
      '',
      '?action=confirm',
      '?action=change',
      '?action=charter',
      '?action=leave',
      '?action=erase',
      '?done=left',
    ]) {
      const response = await server.get(path + query);
      assert.equal(response.status, 200, query);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      const page = await pageOf(response);
      assert.deepEqual([...brokenIds(page), ...brokenHeadings(page)], [], query);
      assert.equal((await server.app.request(`${BASE}${path}${query}`, { method: 'HEAD' })).status, 200);
    }
    for (const below of ['/directory', '/export']) await server.get(path + below);
  }
  assert.deepEqual(await everything(), before);
  for (const done of ['confirmed', 'left', 'accepted']) {
    assert.doesNotMatch(
      textOf(await get(`${paths[0] ?? ''}?lang=en&done=${done}`)),
      /Thank you|You have left/,
    );
  }
});

test('an address of a public body is proved by the button and its owner is a member at once', async () => {
  const path = await asked('eleni@ypes.gov.gr');
  const $ = await get(path);
  assert.equal($('html').attr('lang'), 'el');
  assert.equal($('h1').text(), 'Επιβεβαιώστε την αίτησή σας');
  assert.equal($('button[value="confirm"]').text(), 'Επιβεβαίωση της αίτησής μου');
  assert.match(textOf($, '.facts'), /Ελένη Παπαδοπούλου.*Υπουργείο Εσωτερικών.*Έκδοση 2024/s);
  assert.doesNotMatch(textOf($, '.facts'), /Θέση εργασίας/, 'what was not answered is left out');
  assert.equal($('a[href*="/export"], a[href*="action="]').length, 0);
  const done = await post($('form').attr('action') ?? '', { action: 'confirm' });
  const after = await get(target(done));
  assert.match(textOf(after, '.banner'), /Είστε πλέον μέλος/);
  const english = textOf(await get(`${path}?lang=en`));
  assert.match(english, /You are a member/);
  assert.match(english, /What other members see Nothing/);
  assert.match(english, /Version 2024, accepted on 21 November 2026/);
  assert.equal((await post(path, { action: 'confirm' })).status, 303);
});

test('who did not ask to join deletes the request with one button, and nothing of it is left', async () => {
  const path = await asked('not-me@ypes.gov.gr');
  for (const query of ['?lang=el', '?lang=el&action=leave', '?lang=el&action=erase']) {
    const $ = await get(path + query);
    assert.match(textOf($), /Αν δεν υποβάλατε εσείς την αίτηση.*Διαγραφή της αίτησης/s);
    assert.doesNotMatch(textOf($), /365/);
  }
  const gone = await post(`${path}?lang=en`, { action: 'delete-request' });
  assert.match(textOf(await pageOf(gone)), /The request is deleted/);
  assert.equal(await server.row('not-me@ypes.gov.gr'), undefined);
  assert.equal((await server.get(path)).status, 410);
  const member = await joined('stays@ypes.gov.gr');
  assert.equal((await post(member, { action: 'delete-request' })).status, 400);
  assert.equal((await server.row('stays@ypes.gov.gr'))?.status, 'active');
});

test('a former member who did not ask again deletes the request only', async () => {
  const email = 'former@ypes.gov.gr';
  await joined(email);
  await server.act(email, 'cancel');
  const path = await asked(email, { unit: 'Unit B' });
  assert.match(textOf(await get(`${path}?lang=en`)), /Confirm your request to join.*Unit B/s);
  assert.equal((await post(path, { action: 'delete-request' })).status, 200);
  const row = await server.row(email);
  assert.deepEqual([row?.status, row?.unit], ['left', null]);
  assert.match(textOf(await get(`${path}?lang=en`)), /no longer a member.*deleted.*join again/s);
});

test('whose address shows no public body reads why somebody looks at it, and what happens next', async () => {
  for (const [email, change, words] of [
    ['ana@gmail.com', {}, /Your address is a private one/],
    ['ana@unheard-of.example', {}, /do not know your address/],
  ] as const) {
    const path = await asked(email, change);
    const done = await post(`${path}?lang=en`, { action: 'confirm' });
    const text = textOf(await get(target(done)));
    assert.match(text, /Your address is confirmed/);
    assert.match(text, words);
    assert.match(text, /We will write to you/);
    assert.match(text, /Your request/);
    assert.match(text, /Withdraw your request/);
    const ask = await get(`${path}?action=leave&lang=el`);
    assert.match(textOf(ask), /Διαγραφή των δεδομένων σας αντί για ανάκληση/);
    const directory = await server.get(`${path}/directory?lang=en`);
    assert.equal(directory.status, 409);
    assert.match(textOf(await pageOf(directory)), /The directory is for members/);
  }
});

test('where the seats of a body are taken, the page says so', async () => {
  await server.import({ network: institutional, organizations, charters: [charter] });
  for (const name of ['a', 'b'])
    await server.join(`${name}@seats.gov.gr`, { organisation: { id: 'school' } });
  const path = await joined('c@seats.gov.gr', { organisation: { id: 'school' } });
  assert.match(textOf(await get(`${path}?lang=en`)), /All the seats of your body are taken/);
  const other = await joined('d@seats.gov.gr', { organisation: { name: 'Somewhere' } });
  assert.match(textOf(await get(`${other}?lang=en`)), /not in the network’s register yet/);
  await server.import({ network: individual, organizations, charters: [charter] });
});

test('what is known is changed in its form, and the directory shows only what its member chose', async () => {
  const path = await joined('shown@ypes.gov.gr', { unit: 'Unit A', role: 'Adviser' });
  const $ = await get(`${path}?action=change&lang=en`);
  assert.equal($('[name="directory/fields"][checked]').length, 0, 'nothing is shown at first');
  assert.equal($('[name="email"]').length, 0);
  const wrong = await post(`${path}?lang=en`, filled($, { name: '', 'directory/about': 'Plain words' }));
  assert.equal(wrong.status, 422);
  const again = await pageOf(wrong);
  assert.equal(again('.problems a').attr('href'), '#field-name');
  assert.equal(again('[name="directory/about"]').text().trim(), 'Plain words');
  const saved = await post(
    `${path}?lang=en`,
    filled($, {
      name: 'Elena <b>P</b>',
      unit: '',
      'directory/fields': ['name', 'role', 'about'],
      'directory/about': 'Plain words',
    }),
  );
  assert.equal(saved.status, 303);
  assert.match(textOf(await get(target(saved)), '.banner'), /Your changes are saved/);
  assert.equal((await server.row('shown@ypes.gov.gr'))?.unit, null);

  const nameless = await post(
    `${path}?lang=en`,
    filled($, { 'directory/fields': ['role'], 'directory/about': 'Plain words' }),
  );
  assert.match(textOf(await get(target(nameless)), '.banner'), /Saved, but you are not in the directory/);
  const listed = filled($, {
    'directory/fields': ['name', 'role', 'about'],
    name: 'Elena <b>P</b>',
    unit: '',
  });
  listed.set('directory/about', 'Plain words');
  const withName = await post(`${path}?lang=en`, listed);
  assert.match(textOf(await get(target(withName)), '.banner'), /Your changes are saved/);
  assert.doesNotMatch(textOf(await get(`${path}?lang=en&done=unlisted`)), /Saved, but/);

  const reader = await joined('reader@ypes.gov.gr');
  const list = textOf(await get(`${reader}/directory?lang=en`));
  assert.match(list, /1 member Elena <b>P<\/b> Adviser Plain words/);
  assert.doesNotMatch(list, /shown@ypes|Υπουργείο/);
  assert.match(list, /You are not in it/);
  assert.match(
    textOf(await get(`${reader}/directory?lang=en&q=plain`), '[role="status"]'),
    /^1 member for “plain”$/,
  );
  const none = await get(`${reader}/directory?lang=en&q=ministry`);
  assert.match(textOf(none, '[role="status"]'), /^No member found – “ministry”$/);
  assert.match(none('title').text(), /^No member found – “ministry”/);
  assert.equal(none('form.search button').text(), 'Search');
  assert.match(textOf(await get(`${path}/directory?lang=en`)), /You are in it/);
});

test('a new charter is shown whole, accepted by its box, and never taken for the one before', async () => {
  const path = await joined('charter@ypes.gov.gr');
  await server.services.memberships.staff.publishCharter('gr', CharterRecordSchema.parse(newCharter));
  const page = await get(`${path}?lang=en`);
  assert.match(textOf(page), /The charter has a new version.*version 2027.*accept it by 20 January 2027/s);
  const greek = await get(`${path}?action=charter&lang=el`);
  assert.match(
    textOf(greek),
    /Διαβάστε τον χάρτη \(έκδοση 2027\) και αποδεχθείτε τον έως τις 20 Ιανουαρίου 2027/,
  );
  assert.deepEqual(brokenHeadings(greek), []);
  const $ = await get(`${path}?action=charter&lang=en`);
  assert.match(textOf($, '.agreed'), /Foreword.*Cooperation.*Courage/s);
  assert.equal($('[name="charter"]').attr('checked'), undefined);
  const unticked = await post(`${path}?lang=en`, filled($, {}));
  assert.equal(unticked.status, 422);
  assert.match(textOf(await pageOf(unticked), '.problems'), /tick the box/);
  const older = await post(`${path}?lang=en`, filled($, { charter: '2024' }));
  assert.equal(older.status, 409);
  assert.match(textOf(await pageOf(older), '.banner'), /The charter has changed/);
  const done = await post(`${path}?lang=en`, filled($, { charter: '2027' }));
  assert.match(textOf(await get(target(done)), '.banner'), /You have accepted the charter/);
  assert.equal((await server.read('charter@ypes.gov.gr')).charter?.version, '2027');
  assert.equal((await post(path, filled($, { charter: '2027' }))).status, 303, 'again is no mistake');
});

test('who did not accept in time is paused, reads why, and is a member again by accepting', async () => {
  const path = `/m/${await server.token('member@ypes.gov.gr')}`;
  server.clock += 61 * DAY;
  await server.services.memberships.jobs.remind();
  const $ = await get(`${path}?lang=en`);
  assert.match(textOf($), /Your membership is paused The new charter was not accepted in time/);
  const form = await get(`${path}?action=charter&lang=en`);
  const done = await post(`${path}?lang=en`, filled(form, { charter: '2027' }));
  assert.equal(done.status, 303);
  assert.match(textOf(await get(`${path}?lang=en`)), /You are a member/);
});

test('leaving is asked once more, says what stays and for how long, and how one comes back', async () => {
  const path = await joined('leaver@ypes.gov.gr', { charter: '2027' });
  const ask = await get(`${path}?action=leave&lang=en`);
  assert.match(textOf(ask), /no longer a member.*What is kept.*1 year.*5 years/s);
  const left = await post(`${path}?lang=en`, { action: 'leave' });
  const $ = await get(target(left));
  assert.match(textOf($, '.banner'), /You have left the network.*deleted.*join again/s);
  assert.equal($('a[href^="/f/gr/membership"]').length, 1);
  assert.equal($('button').length, 0);
  assert.equal((await server.row('leaver@ypes.gov.gr'))?.status, 'left');
  assert.match(
    textOf(await get(`${path}?lang=en`)),
    /no longer a member.*1 year after you left.*join again/s,
  );
  assert.equal((await server.get(`${path}/directory`)).status, 409);
});

test('everything that is kept is downloaded, and only by a member’s own link', async () => {
  const path = await joined('export@ypes.gov.gr', { charter: '2027' });
  const response = await server.get(`${path}/export`);
  assert.match(response.headers.get('Content-Type') ?? '', /^application\/json/);
  assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="gr-membership.json"');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const data = (await response.json()) as { membership: { email: string }; consents: unknown[] };
  assert.equal(data.membership.email, 'export@ypes.gov.gr');
  assert.ok(data.consents.length > 0);
  for (const below of ['/export', '/directory']) {
    assert.equal((await server.get(`/m/no-such-token${below}`)).status, 404);
  }
});

test('erasing is asked once more, says what stays, and leaves a link that explains itself', async () => {
  const email = 'erase@ypes.gov.gr';
  const path = await joined(email, { charter: '2027' });
  const ask = textOf(await get(`${path}?action=erase&lang=en`));
  assert.match(ask, /cannot be taken back.*without name or address.*kept apart/s);
  const erased = await pageOf(await post(`${path}?lang=en`, { action: 'erase' }));
  assert.match(textOf(erased), /Your data have been erased/);
  assert.equal(await server.row(email), undefined);
  const dead = await server.get(`${path}?lang=en`);
  assert.equal(dead.status, 410);
  const $ = await pageOf(dead);
  assert.match(textOf($), /no longer valid/);
  assert.equal($('main a.button').attr('href'), '/f/gr/membership?lang=en');
  assert.equal((await server.get(`${path}/export`)).status, 410);
  assert.equal((await post(path, { action: 'explode' })).status, 410);
  assert.ok((await server.ledger(email)).some(line => line.includes('erased')));
});

test('who was suspended by staff reads that this outlives the erasure; others do not', async () => {
  const path = await joined('held@ypes.gov.gr', { charter: '2027' });
  const words = /staff suspended or declined the membership: with a code in the place of your address/;
  assert.doesNotMatch(textOf(await get(`${path}?action=erase&lang=en`)), words);
  await server.services.memberships.staff.suspend('gr', await server.id('held@ypes.gov.gr'));
  assert.match(textOf(await get(`${path}?action=erase&lang=en`)), words);
});

test('pages of events for members, and of events without a date, lead to the forms', async () => {
  const newsletter = { lists: [{ id: 'news', name: { en: 'News' } }] };
  await server.import({
    network: { ...individual, newsletter },
    organizations,
    events: [
      openEvent('members', { audience: 'members', ...on('2027-03-04') }),
      openEvent('undated', { precision: 'tba', slots: [], registration: { mode: null } }),
    ],
  });
  const members = await get('/e/gr/members?lang=en');
  assert.equal(members('main a[href="/f/gr/membership?lang=en"]').length, 1);
  const form = await get('/f/gr/registration?event=members&lang=en');
  assert.equal(form('main a[href="/f/gr/membership?lang=en"]').length, 1);
  const undated = await get('/e/gr/undated?lang=en');
  assert.match(textOf(undated, 'a[href="/f/gr/newsletter?lang=en"]'), /Tell me when the date is known/);
});
