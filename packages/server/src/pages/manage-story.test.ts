import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { STORY_IMAGES_MAX } from '@koinon/contract';
import type { CheerioAPI } from 'cheerio';
import { idempotencyKeys, links, outbox, stories } from '../database/schema.ts';
import { MIN_FILL_MS } from '../forms/pipeline.ts';
import { draftServer, told } from '../testing/drafts.ts';
import { BASE, NOW } from '../testing/harness.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';
import { HTML, picture } from '../testing/pictures.ts';
import { DAY } from '../testing/registrations.ts';

const server = await draftServer();
const { db } = server.database;
const EMAIL = 'eleni@ypes.gov.gr';

beforeEach(async () => {
  server.clock = NOW;
  for (const table of [stories, outbox, links, idempotencyKeys]) await db.delete(table);
});

async function open(path: string, status = 200): Promise<CheerioAPI> {
  const response = await server.get(path);
  assert.equal(response.status, status, path);
  const $ = await pageOf(response);
  assert.deepEqual([brokenIds($), brokenHeadings($), $('script').length], [[], [], 0], path);
  return $;
}

/** Fills in the page's form and presses a button of it. */
async function press($: CheerioAPI, typed: Record<string, string | string[]>, wish = 'next') {
  const data = filled($, { ...typed, _do: wish }, 'form#form');
  return postForm(server, $('form#form').attr('action') ?? '', data);
}

const ABOUT = { title: 'Ένα γραφείο', summary: 'Δοκιμάσαμε.' };
const TEXT = { why: 'Γιατί.', how: '- α\n- β', learned: '> Λόγια\n> — Μαρία' };
const YOU = {
  name: 'Ελένη',
  email: EMAIL,
  organisation: 'Υπουργείο Εσωτερικών',
  rights: 'true',
  privacy: 'true',
};

/** Begins a draft through the form's first page; where that leads. */
async function begin(path = '/f/gr/story?lang=el'): Promise<string> {
  const $ = await open(path);
  server.clock += MIN_FILL_MS;
  const response = await press($, ABOUT);
  assert.equal(response.status, 303, await response.clone().text());
  return target(response);
}

const tokenIn = (path: string) => /^\/m\/([\w-]{43})\?/.exec(path)?.[1] ?? '';

test('a story is told without a script: its first page begins a draft, the rest is on the draft’s own page', async () => {
  const at = await begin();
  assert.match(at, /^\/m\/[\w-]{43}\?step=text&lang=el$/);
  const token = tokenIn(at);
  assert.deepEqual((await server.read(token)).answers['title'], 'Ένα γραφείο');

  const afterText = await press(await open(at), TEXT);
  assert.match(target(afterText), /\?step=images&/);
  const afterImages = await press(await open(target(afterText)), {});
  assert.match(target(afterImages), /\?step=people&/);
  const $people = await open(target(afterImages));
  const added = await press($people, {}, 'add:people');
  assert.match(target(added), /focus=field-people\.0\.name/);
  const $added = await open(target(added));
  assert.equal($added('[autofocus]').attr('name'), 'people/0/name');
  const afterPeople = await press($added, { 'people/0/name': 'Μαρία', 'people/0/role': 'Προϊσταμένη' });
  const $you = await open(target(afterPeople));
  assert.match(textOf($you), /Υπουργείο/);
  assert.ok($you('.privacy').length === 1, 'the notice stands before the box');
  const afterYou = await press($you, YOU);
  assert.match(target(afterYou), /\?step=_review&/);

  const $review = await open(target(afterYou));
  assert.equal($review('blockquote').text().trim(), 'Λόγια');
  assert.match(textOf($review), /Μαρία.*Προϊσταμένη/);
  const handed = await press($review, {});
  assert.match(target(handed), /\?done=submitted&/);
  const $done = await open(target(handed));
  assert.match(textOf($done), /Ευχαριστούμε\. Η ιστορία σας υποβλήθηκε\./);
  assert.match(textOf($done), /e…i@ypes\.gov\.gr/);
  const row = await server.row(token);
  assert.deepEqual([row.status, row.suspect, row.organisation], ['submitted', false, { id: 'ministry' }]);
  assert.deepEqual(row.content?.people, [{ name: 'Μαρία', role: 'Προϊσταμένη', organization: null }]);

  const mailed = `/m/${await server.mailed(EMAIL)}`;
  const $mailed = await open(mailed);
  assert.equal((await server.row(token)).confirmedAt, null, 'a GET proves nothing');
  const data = filled($mailed, { action: 'confirm' }, 'form:has(button[value="confirm"])');
  assert.match(target(await postForm(server, mailed, data)), /done=confirmed/);
  assert.ok((await server.row(token)).confirmedAt);
});

test('the first page says what is missing, and keeps nothing before it is right', async () => {
  const $ = await open('/f/gr/story?lang=en&template=lab');
  assert.match(textOf($), /For labs\./);
  assert.equal($('input[name="resourceType"][checked]').attr('value'), 'case-study');
  server.clock += MIN_FILL_MS;
  const response = await press($, { title: 'Only a title' });
  assert.equal(response.status, 422);
  const $again = await pageOf(response);
  assert.match($again('.problems').text(), /Say in two or three sentences/);
  assert.equal($again('input[name="title"]').attr('value'), 'Only a title');
  assert.equal((await server.rows()).length, 0);
  const next = await press($again, { summary: 'Now it is.' });
  assert.equal((await server.row(tokenIn(target(next)))).template, 'lab');
});

test('the same page sent twice is one draft', async () => {
  const $ = await open('/f/gr/story?lang=el');
  server.clock += MIN_FILL_MS;
  const [one, two] = [await press($, ABOUT), await press($, ABOUT)];
  assert.equal(target(one), target(two));
  assert.equal((await server.rows()).length, 1);
});

test('what an agency’s page sent without a ticket is here to be sent from here', async () => {
  const response = await postForm(server, '/f/gr/story?lang=el', { ...ABOUT, lang: 'el' });
  assert.equal(response.status, 422);
  const $ = await pageOf(response);
  assert.equal($('input[name="title"]').attr('value'), 'Ένα γραφείο');
  assert.equal((await server.rows()).length, 0);
  server.clock += MIN_FILL_MS;
  assert.equal((await press($, {})).status, 303);
});

test('a network that takes no stories says so', async () => {
  const { storyNetwork } = await import('../testing/drafts.ts');
  await server.import({ network: { ...storyNetwork, stories: null } });
  const $ = await open('/f/gr/story?lang=en');
  assert.equal($('form#form').length, 0);
  await server.import({ network: storyNetwork });
});

test('one can save and go on, and have the link mailed to oneself', async () => {
  const at = await begin();
  const saved = await press(await open(at), { why: 'Μισό.' }, 'save');
  assert.match(target(saved), /\?done=saved&/);
  const $ = await open(target(saved));
  assert.match(textOf($), /Η ιστορία σας αποθηκεύτηκε\./);
  assert.match(textOf($), /διαγράφεται στις 20 Ιανουαρίου 2027/i);
  const token = tokenIn(at);
  const link = (email: string) =>
    postForm(server, `/m/${token}?lang=el`, filled($, { email }, 'form:has([value="link"])'));
  const wrong = await link('nobody');
  assert.equal(wrong.status, 422);
  assert.match((await pageOf(wrong))('#link-error').text(), /./);
  assert.match(target(await link(EMAIL)), /done=link/);
  assert.deepEqual(await server.mails(EMAIL), ['story-link']);
  const $there = await open(`/m/${await server.mailed(EMAIL)}?step=text`);
  assert.equal($there('textarea[name="why"]').text().trim(), 'Μισό.');
});

test('of two tabs the slower one sees both, and chooses', async () => {
  const at = await begin();
  const token = tokenIn(at);
  const [one, two] = [await open(at), await open(at)];
  assert.equal((await press(one, { ...TEXT, why: 'from the first' })).status, 303);
  const response = await press(two, { ...TEXT, why: 'from the second' });
  assert.equal(response.status, 409);
  const $ = await pageOf(response);
  assert.deepEqual([brokenIds($), brokenHeadings($)], [[], []]);
  assert.match(textOf($, '.facts'), /from the first/);
  assert.equal($('textarea[name="why"]').text().trim(), 'from the second');
  assert.equal((await server.read(token)).answers['why'], 'from the first');
  assert.match(target(await press($, {}, 'stay')), /step=text/);
  assert.equal((await server.read(token)).answers['why'], 'from the second');
});

test('what is missing at the end is said on the page that asks for it', async () => {
  const at = await begin();
  const token = tokenIn(at);
  const $ = await open(`/m/${token}`);
  assert.match(textOf($), /δεν είναι πλήρες ακόμη/);
  const response = await press(await open(`/m/${token}?step=_review`), {});
  assert.equal(response.status, 422);
  const $step = await pageOf(response);
  assert.equal($step('.problems li').length, 3);
  assert.match($step('title').text(), /^Σφάλμα/);
  assert.equal((await server.row(token)).status, 'draft');
});

/** Sends a page as a browser does when it has a file in it. */
async function pressWithFile($: CheerioAPI, typed: Record<string, string>, file: Buffer | undefined) {
  const data = filled($, typed, 'form#form');
  assert.equal($('form#form').attr('enctype'), 'multipart/form-data');
  const body = new FormData();
  for (const [name, value] of data) if (name !== '_file') body.append(name, value);
  body.append('_file', file ? new Blob([new Uint8Array(file)]) : new Blob([]), file ? '../../x.jpg' : '');
  body.append('_do', 'next');
  return server.app.request(`${BASE}${$('form#form').attr('action') ?? ''}`, {
    method: 'POST',
    body,
    headers: { Origin: BASE },
  });
}

test('pictures come one by one, with what was typed of the others, and can be put in another order', async () => {
  const token = tokenIn(await begin());
  const first = await pressWithFile(await open(`/m/${token}?step=images`), {}, await picture({ width: 900 }));
  assert.match(target(first), /step=images&focus=field-images\.0/);
  const $one = await open(target(first));
  const src = $one('img.thumbnail').attr('src') ?? '';
  assert.match(src, new RegExp(`^/v1/stories/${token}/uploads/[\\w-]{22}/480\\.jpg$`));
  assert.equal((await server.get(src)).status, 200);
  assert.equal(
    $one('input[name="images/0/place"][checked], select[name="images/0/place"] [selected]').attr('value'),
    'gallery',
  );
  const typed = { 'images/0/alt': 'Η ομάδα', 'images/0/people': 'agreed' };
  const second = await pressWithFile($one, typed, await picture({ width: 600, height: 600 }));
  const $two = await open(target(second));
  assert.equal($two('[name="images/0/alt"]').attr('value'), 'Η ομάδα');
  assert.equal($two('img.thumbnail').length, 2);
  const uploads = (await server.read(token)).answers['images'] as { upload: string }[];

  const moved = await postForm(
    server,
    `/m/${token}?lang=el`,
    filled($two, { _do: 'up:images:1' }, 'form#form'),
  );
  assert.match(target(moved), /focus=field-images\.0/);
  const after = (await server.read(token)).answers['images'] as { upload: string }[];
  assert.deepEqual(
    after.map(({ upload }) => upload),
    uploads.map(({ upload }) => upload).reverse(),
  );

  const removed = await postForm(
    server,
    `/m/${token}?lang=el`,
    filled(await open(target(moved)), { _do: 'remove:images:0' }, 'form#form'),
  );
  assert.equal(removed.status, 303);
  assert.deepEqual(
    (await server.read(token)).uploads.map(({ id }) => id),
    [uploads[0]?.upload],
  );

  const next = await pressWithFile(await open(`/m/${token}?step=images`), {}, undefined);
  assert.match(target(next), /step=people/);
});

test('what is no picture is said at the field, and nothing that was typed is lost', async () => {
  const token = tokenIn(await begin());
  const $ = await open(`/m/${token}?step=images`);
  const response = await pressWithFile($, {}, Buffer.from(HTML));
  assert.equal(response.status, 422);
  const $again = await pageOf(response);
  assert.deepEqual([brokenIds($again), brokenHeadings($again)], [[], []]);
  assert.match($again('.problems').text(), /JPEG, PNG/);
  assert.deepEqual((await server.read(token)).uploads, []);
});

test('one picture too many is said at the field, and nothing that was typed is lost', async () => {
  const token = tokenIn(await begin());
  const { id } = await server.row(token);
  for (let count = 0; count < STORY_IMAGES_MAX; count += 1) await server.picture(id);
  const $ = await open(`/m/${token}?step=images&lang=en`);
  const form = new FormData();
  for (const [name, value] of filled($, { _do: 'stay' }, 'form#form')) form.append(name, value);
  form.append('_file', new Blob([new Uint8Array(await picture())]), 'x.jpg');
  const response = await server.app.request(`${BASE}/m/${token}?lang=en`, { method: 'POST', body: form });
  assert.equal(response.status, 422);
  assert.match((await pageOf(response))('.problems').text(), new RegExp(`${STORY_IMAGES_MAX}`));
});

test('by a mailed link: who hands in with another address loses nothing, and the story is that one’s once its own link is used', async () => {
  const { token } = await server.begin(told());
  await server.act(token, 'link', { email: EMAIL });
  const mailed = `/m/${await server.mailed(EMAIL)}?lang=en`;
  const other = 'eleni@example.org';
  const saved = await press(await open(`${mailed}&step=you`), { email: other });
  const handed = await press(await open(target(saved)), {});
  const done = textOf(await open(target(handed)));
  assert.match(done, /Your story has been handed in.*We also sent a link to eleni@example\.org/);
  assert.deepEqual(
    [await server.mails(EMAIL), await server.mails(other)].map(mails => mails.at(-1)),
    ['story-submitted', 'story-link'],
  );
  const before = await server.row(token);
  assert.deepEqual([before.status, before.email, before.confirmedAt !== null], ['submitted', EMAIL, true]);
  assert.deepEqual(await server.ledger(other), []);

  const theirs = await server.mailed(other);
  const $ = await open(`/m/${theirs}?lang=en`);
  assert.match(textOf($), /Your story has been handed in.*Confirm my e-mail address/);
  assert.doesNotMatch($.html(), new RegExp(EMAIL));
  assert.equal(await server.act(theirs, 'confirm'), '200');
  assert.equal((await server.row(token)).email, other);
  await open(mailed, 410);
  assert.deepEqual(await server.ledger(EMAIL), ['given link', 'withdrawn link']);
  assert.deepEqual(await server.ledger(other), ['given link']);
});

test('by a mailed link: a mistyped address at handing in is put right when staff ask for changes', async () => {
  const { token } = await server.begin(told());
  await server.act(token, 'link', { email: EMAIL });
  const mine = await server.mailed(EMAIL);
  const { revision, answers } = await server.read(mine);
  assert.equal(await server.change(mine, revision, { ...answers, email: 'elleni@ypes.gov.gr' }), '200');
  assert.equal(await server.act(mine, 'submit', { revision: revision + 1 }), '200');
  const { id } = await server.row(token);
  const mistyped = await server.mailed('elleni@ypes.gov.gr');
  await server.services.stories.staff.requestChanges('gr', id, { staff: 'someone', message: 'Πόσο;' });
  assert.deepEqual((await server.mails(EMAIL)).slice(-2), ['story-submitted', 'story-changes']);
  const now = await server.read(mine);
  assert.equal(await server.change(mine, now.revision, { ...now.answers, email: EMAIL }), '200');
  assert.equal(await server.act(mine, 'submit', { revision: now.revision + 1 }), '200');
  await open(`/m/${mistyped}`, 410);
  await server.services.stories.staff.publish('gr', id, {
    staff: 'someone',
    slug: null,
    translationOf: null,
  });
  assert.equal((await server.mails(EMAIL)).at(-1), 'story-published');
});

test('by a mailed link: an address that is mistyped locks nobody out, and is the story’s once its own link is used', async () => {
  const draft = await server.begin(told());
  await server.act(draft.token, 'link', { email: EMAIL });
  const mine = await server.mailed(EMAIL);
  const there = `/m/${mine}?lang=en`;
  const send = async (email: string) =>
    postForm(server, there, filled(await open(there), { email }, 'form:has([value="link"])'));
  assert.match(target(await send('mistyped@example.org')), /done=link/);
  const mistyped = await server.mailed('mistyped@example.org');
  // The right one: what was mailed to the other one is over.
  await send('Eleni@example.org');
  await open(`/m/${mistyped}`, 410);
  const theirs = await server.mailed('eleni@example.org');
  const before = await server.row(mine);
  assert.deepEqual([before.email, before.confirmedAt !== null], [EMAIL, true]);

  const $ = await open(`/m/${theirs}?lang=en`);
  assert.match(textOf($), /Confirm my e-mail address/);
  assert.doesNotMatch($.html(), new RegExp(EMAIL), 'whose address it is to be does not read whose it is');
  await open(there);
  assert.equal(await server.act(theirs, 'confirm'), '200');
  const after = await server.row(mine);
  assert.deepEqual([after.email, after.answers['email']], ['Eleni@example.org', 'Eleni@example.org']);
  await open(there, 410);
  assert.doesNotMatch(textOf(await open(`/m/${theirs}?lang=en`)), /Confirm my e-mail address/);
});

test('an address that is to be a story’s is forgotten when the story is handed in with the one that it has', async () => {
  const draft = await server.begin(told());
  await server.act(draft.token, 'link', { email: EMAIL });
  const mine = await server.mailed(EMAIL);
  assert.equal(await server.act(mine, 'link', { email: 'other@example.org' }), '202');
  const other = await server.mailed('other@example.org');
  await open(`/m/${other}`);
  const { revision } = await server.read(mine);
  assert.equal(await server.act(mine, 'submit', { revision }), '200');
  await open(`/m/${other}`, 410);
  assert.equal(await server.act(other, 'confirm'), '410 link-expired');
  assert.deepEqual(await server.ledger(EMAIL), ['given link']);
});

test('whatever a program kept in a draft, its pages can be opened', async () => {
  const { token } = await server.begin();
  const odd = { organisation: null, images: [null, 1, [2]], people: [null], axes: [{ toString: 1 }] };
  assert.equal(await server.change(token, 0, odd), '200');
  for (const step of ['about', 'text', 'images', 'people', 'you', '_review']) {
    assert.equal((await server.get(`/m/${token}?step=${step}`)).status, 200, step);
  }
});

test('so many pictures of a story are tried in a time as a program may', async () => {
  const token = tokenIn(await begin());
  const form = () => {
    const parts = new FormData();
    for (const [name, value] of Object.entries({ action: 'save', _step: 'images', revision: '0' }))
      parts.append(name, value);
    parts.append('_file', new Blob([HTML]), 'x.jpg');
    return parts;
  };
  let last = '';
  for (let tries = 0; tries <= 100; tries += 1) {
    const response = await server.app.request(`${BASE}/m/${token}?lang=en`, { method: 'POST', body: form() });
    assert.equal(response.status, 422);
    last = await response.text();
    assert.equal(/Too many pictures/.test(last), tries === 100, `${tries}`);
  }
});

test('what staff ask for stands on the page, and is answered there', async () => {
  const { token } = await server.handIn(EMAIL);
  const { id } = await server.row(token);
  await server.services.stories.staff.requestChanges('gr', id, { staff: 'x', message: 'Τι\nκόστισε;' });
  const mailed = await server.mailed(EMAIL);
  const $ = await open(`/m/${mailed}`);
  assert.equal($('blockquote').first().text(), 'Τι\nκόστισε;');
  assert.equal($('.history li').length, 2);
  assert.match(textOf($), /πλήρες.*Ελέγξτε τις απαντήσεις/);
  const saved = await press(await open(`/m/${mailed}?step=text`), { learned: 'Κόστισε λίγο.' }, 'save');
  assert.equal(saved.status, 303);
  const handed = await press(await open(`/m/${mailed}?step=_review`), {});
  assert.match(target(handed), /done=submitted/);
  assert.deepEqual(await server.steps(id), [
    'submitted author',
    'changes-requested staff',
    'submitted author',
  ]);
});

test('taking back is asked once more, and done by a button', async () => {
  const { token } = await server.handIn(EMAIL);
  const $ = await open(`/m/${token}?action=take-back&lang=en`);
  assert.match(textOf($), /Do you want to take your story back\?/);
  assert.equal((await server.read(token)).status, 'submitted');
  const data = filled($, { action: 'take-back' });
  assert.match(target(await postForm(server, `/m/${token}?lang=en`, data)), /done=taken-back/);
  assert.match(textOf(await open(`/m/${token}?lang=en&done=taken-back`)), /Your story has been withdrawn/);
  assert.equal(
    (await postForm(server, `/m/${token}?lang=en`, { action: 'take-back', revision: '9' })).status,
    409,
  );
});

test('GET changes nothing, whatever its address says', async () => {
  const { token } = await server.handIn(EMAIL);
  const mailed = await server.mailed(EMAIL);
  const before = await server.row(token);
  for (const query of [
    'action=confirm',
    'action=take-back',
    'action=save',
    'done=confirmed',
    'action=renew',
    'step=text',
  ]) {
    await server.get(`/m/${mailed}?${query}`);
  }
  assert.deepEqual(await server.row(token), before);
  assert.deepEqual(await server.mails(EMAIL), ['story-submitted']);
});

test('a story of an address that nobody proved says when it is deleted, and no page promises a mail', async () => {
  const { token } = await server.handIn();
  for (const [lang, date, mail] of [
    ['el', /διαγράφεται στις 20 Ιανουαρίου 2027/, /Αν ο σύνδεσμος μπορεί να σταλεί/],
    ['pt', /é apagada em 20 de janeiro de 2027/, /Se a ligação puder ser enviada/],
    ['en', /it is deleted on 20 January 2027/, /If the link can be mailed/],
  ] as const) {
    assert.match(textOf(await open(`/m/${token}?lang=${lang}`)), date);
    assert.match(textOf(await open(`/m/${token}?lang=${lang}&done=link`)), mail);
  }
  await server.act(await server.mailed(EMAIL), 'confirm');
  assert.doesNotMatch(textOf(await open(`/m/${token}?lang=en`)), /2027/);
});

test('a mailed link that has expired mails a new one, to the same address only', async () => {
  const { token } = await server.handIn(EMAIL);
  const mailed = await server.mailed(EMAIL);
  server.clock += 30 * DAY;
  const $ = await open(`/m/${mailed}?lang=en`, 410);
  assert.match(textOf($), /This link no longer opens the story/);
  const again = await postForm(server, `/m/${mailed}?lang=en`, filled($, { action: 'renew' }));
  assert.match(target(again), /done=renewed/);
  assert.match(textOf(await open(target(again), 410)), /a mail with a new link is on its way/);
  assert.deepEqual(await server.mails(EMAIL), ['story-submitted', 'story-link']);
  await open(`/m/${await server.mailed(EMAIL)}`);

  // The link that the page had was mailed to nobody: it has no button, and none works.
  const $page = await open(`/m/${token}?lang=en`, 410);
  assert.equal($page('form').length, 0);
  await postForm(server, `/m/${token}?lang=en`, { action: 'renew' });
  assert.equal((await server.mails(EMAIL)).length, 2);
});

test('a link that was mailed to another address opens nothing any more, and a made-up one never did', async () => {
  const { token } = await server.begin(told());
  await server.act(token, 'link', { email: 'old@ypes.gov.gr' });
  const old = await server.mailed('old@ypes.gov.gr');
  await open(`/m/${old}`);
  await server.act(token, 'link', { email: EMAIL });
  const $ = await open(`/m/${old}?lang=en`, 410);
  await postForm(server, `/m/${old}?lang=en`, filled($, { action: 'renew' }));
  assert.deepEqual(await server.mails('old@ypes.gov.gr'), ['story-link']);
  await open(`/m/${'A'.repeat(43)}`, 404);
});

test('a story that is too long to be kept is still on the page', async () => {
  const at = await begin();
  const response = await press(await open(at), { ...TEXT, why: 'α'.repeat(200_000) }, 'save');
  assert.equal(response.status, 422);
  const $ = await pageOf(response);
  assert.match($('.banner').text(), /200\.000 χαρακτήρες/);
  assert.equal($('textarea[name="why"]').text().trim().length, 200_000);
  assert.equal((await server.read(tokenIn(at))).answers['why'], undefined);
});

test('a picture that comes with another wish, or to a link that is over, is not taken', async () => {
  const token = tokenIn(await begin());
  const body = async (action: string) => {
    const form = new FormData();
    form.append('action', action);
    form.append('_file', new Blob([new Uint8Array(await picture())]), 'x.jpg');
    return form;
  };
  const send = async (path: string, action: string) =>
    server.app.request(`${BASE}${path}`, { method: 'POST', body: await body(action) });
  assert.equal((await send(`/m/${token}`, 'confirm')).status, 409);
  assert.equal((await send(`/m/${'A'.repeat(43)}`, 'save')).status, 404);
  server.clock += 30 * DAY;
  assert.equal((await send(`/m/${token}`, 'save')).status, 410);
  server.clock = NOW;
  assert.deepEqual((await server.read(token)).uploads, []);
});
