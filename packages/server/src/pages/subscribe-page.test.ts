import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quarantine } from '../database/schema.ts';
import { newsletterServer, newsNetwork } from '../testing/newsletters.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';

const server = await newsletterServer();
const FORM = '/f/gr/newsletter?lang=en';
const get = async (path: string) => pageOf(await server.get(path));
const nikos = (email: string) => ({ email, lists: ['news', 'calls'], topics: ['labs'], consent: 'true' });

test('a visitor without scripts subscribes; nothing is ticked beforehand but the language of the page', async () => {
  const $ = await get('/f/gr/newsletter?lang=el');
  assert.deepEqual(
    $('input[checked]')
      .toArray()
      .map(one => `${$(one).attr('name')} ${$(one).attr('value')}`),
    ['lang el'],
  );
  assert.deepEqual([...brokenIds($), ...brokenHeadings($)], []);
  assert.equal($('input[type="hidden"][name="lang"]').length, 0);
  assert.equal($('details').length, 1);
  assert.equal($('details[open]').length, 0);
  assert.equal(
    $('details [name="topics"], details [name="lang"], details [name="organisation"]').length > 3,
    true,
  );
  assert.equal($('details [name="email"], details [name="lists"], details [name="consent"]').length, 0);
  server.clock += 10_000;
  const data = filled($, { ...nikos('nikos@ypes.gov.gr'), organisation: 'Δήμος', lang: 'en' });
  const path = $('form').attr('action') ?? '';
  const sent = await postForm(server, path, data);
  assert.equal(sent.status, 303);
  assert.equal(target(sent), '/f/gr/newsletter/sent?address=other&lang=el');
  assert.equal((await postForm(server, path, data)).status, 303);
  assert.deepEqual(await server.mails('nikos@ypes.gov.gr'), ['newsletter-confirm']);
  const read = await server.read(await server.token('nikos@ypes.gov.gr'));
  assert.ok(typeof read !== 'string');
  assert.deepEqual(read.asked, { lists: ['news', 'calls'], topics: ['labs'] });
  assert.equal(read.lang, 'en', 'the language of mails is what was chosen, not that of the page');
  assert.match(textOf(await get(target(sent))), /Δείτε τα μηνύματά σας.*ισχύει για 7 ημέρες/s);
});

test('what is wrong is said, and everything typed is still there', async () => {
  const $ = await get(FORM);
  server.clock += 10_000;
  const typed = { email: 'nikos@', topics: ['labs', 'digital'], organisation: 'A <b>body</b>', lang: 'el' };
  const response = await postForm(server, FORM, filled($, typed));
  assert.equal(response.status, 422);
  const again = await pageOf(response);
  assert.deepEqual(
    again('.problems a')
      .toArray()
      .map(link => again(link).attr('href')),
    ['#field-email', '#field-lists', '#field-consent'],
  );
  assert.match(again('title').text(), /^Error: /);
  assert.equal(again('[name="email"]').attr('value'), 'nikos@');
  assert.equal(again('details[open]').length, 1, 'what was chosen in it is seen');
  assert.equal(again('[name="organisation"]').attr('value'), 'A <b>body</b>');
  assert.equal(again('[name="topics"][checked]').length, 2);
  assert.equal(again('[name="lang"][checked]').attr('value'), 'el');
  assert.equal(again('[name="_key"]').attr('value'), $('[name="_key"]').attr('value'));
  assert.deepEqual([...brokenIds(again), ...brokenHeadings(again)], []);
});

test('plain fields of another page fill the form in, without a reproach, with a ticket and a button', async () => {
  const data = new URLSearchParams([
    ['email', 'ana@agency.example'],
    ['lists', 'calls'],
    ['consent', 'true'],
  ]);
  const response = await postForm(server, '/f/gr/newsletter?lang=en', data, { Origin: 'null' });
  assert.equal(response.status, 422);
  const $ = await pageOf(response);
  assert.equal($('.problems').length, 0);
  assert.match(textOf($, '#again'), /what you wrote/);
  assert.equal($('[name="lists"][checked]').attr('value'), 'calls');
  assert.equal($('[name="consent"]').attr('checked') === undefined, false);
  server.clock += 10_000;
  const sent = await postForm(server, FORM, filled($, { lang: 'el' }));
  assert.equal(sent.status, 303);
  assert.deepEqual(await server.mails('ana@agency.example'), ['newsletter-confirm']);
});

test('who subscribed already reads the same as everybody', async () => {
  await server.join('known@ypes.gov.gr');
  const answers = [];
  for (const email of ['known@ypes.gov.gr', 'unknown@ypes.gov.gr']) {
    const $ = await get(FORM);
    server.clock += 10_000;
    const sent = await postForm(server, FORM, filled($, { ...nikos(email), lang: 'el' }));
    answers.push([sent.status, target(sent), await sent.text()]);
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.deepEqual((await server.mails('known@ypes.gov.gr')).slice(-1), ['newsletter-known']);
});

test('a page that is not allowed to write is refused, and what was typed there can be sent from here', async () => {
  const data = { email: 'x@agency.example', lists: 'news', consent: 'true' };
  const response = await postForm(server, FORM, data, {
    Origin: 'https://evil.example',
    Accept: 'text/html',
  });
  assert.equal(response.status, 403);
  assert.deepEqual(await server.mails('x@agency.example'), []);
  const $ = await pageOf(response);
  assert.match(textOf($, '#again'), /cannot be sent from this page.*send it from this page/);
  assert.equal($('[name="email"]').attr('value'), 'x@agency.example');
  assert.equal($('[name="consent"]').attr('checked'), undefined, 'what was agreed to elsewhere was not');
  server.clock += 10_000;
  assert.equal((await postForm(server, FORM, filled($, { consent: 'true', lang: 'el' }))).status, 303);
});

test('the address of the page narrows the lists and ticks none', async () => {
  const two = await get(`${FORM}&lists=calls,news,unheard-of`);
  assert.equal(two('[name="lists"]').length, 2);
  const one = await get(`${FORM}&lists=calls`);
  assert.equal(one('[name="lists"]').length, 0);
  assert.match(textOf(one), /Προσκλήσεις/);
  assert.equal(one('[checked][name!="lang"]').length, 0);
  const action = one('form').attr('action') ?? '';
  assert.match(action, /lists=calls/);
  server.clock += 10_000;
  const data = filled(one, { email: 'one@agency.example', consent: 'true', lang: 'el', lists: 'news' });
  const sent = await postForm(server, action, data);
  assert.equal(sent.status, 303);
  assert.match(target(sent), /lists=calls/);
  const read = await server.read(await server.token('one@agency.example'));
  assert.ok(typeof read !== 'string');
  assert.deepEqual(read.asked?.lists, ['calls'], 'what the page said, and no other');
});

test('a private address is taken, and advised on afterwards without being named', async () => {
  const $ = await get('/f/gr/newsletter?lang=el');
  server.clock += 10_000;
  const sent = await postForm(server, FORM, filled($, { ...nikos('maria@gmail.com'), lang: 'el' }));
  assert.equal(sent.status, 303);
  assert.doesNotMatch(target(sent), /maria|gmail/);
  assert.match(textOf(await get(target(sent))), /your work address is better/);
  assert.deepEqual(await server.mails('maria@gmail.com'), ['newsletter-confirm']);
  const slip = await get('/f/gr/newsletter/sent?lang=en&address=typo');
  assert.match(textOf(slip, 'h1 + .banner'), /looks like a slip/);
  assert.equal(slip('.banner a.button').attr('href'), '/f/gr/newsletter?lang=en');
  assert.doesNotMatch(textOf(await get('/f/gr/newsletter/sent?lang=en&address=<b>')), /slip|private/);
});

test('who is too fast presses the button once more; who comes back with other answers is asked', async () => {
  const $ = await get(FORM);
  const data = filled($, { ...nikos('fast@agency.example'), lang: 'el' });
  const fast = await postForm(server, FORM, data);
  assert.equal(fast.status, 429);
  const again = await pageOf(fast);
  assert.match(textOf(again, '#again button'), /Subscribe/);
  assert.equal(again('[name="email"]').attr('value'), 'fast@agency.example');
  server.clock += 10_000;
  assert.equal((await postForm(server, FORM, filled(again, {}))).status, 303);
  const other = await postForm(server, FORM, filled(again, { lists: 'calls' }));
  assert.equal(other.status, 422);
  assert.match(textOf(await pageOf(other), '#again'), /already sent/);
});

test('what a machine fills in is answered as ever and kept for staff', async () => {
  const $ = await get(FORM);
  server.clock += 10_000;
  const data = filled($, { ...nikos('bot@agency.example'), lang: 'el', leaveEmpty: 'yes' });
  assert.equal((await postForm(server, FORM, data)).status, 303);
  assert.deepEqual(await server.mails('bot@agency.example'), []);
  assert.equal((await server.database.db.select().from(quarantine)).length, 1);
});

test('how the data are used says on what ground, and how long after one has left', async () => {
  const $ = await get(FORM);
  const notice = textOf($, '.privacy');
  assert.match(notice, /Legal basis Your consent/);
  assert.match(notice, /Until 30 days after you unsubscribe/);
  const html = $('main').html() ?? '';
  assert.ok(html.indexOf('class="privacy"') < html.indexOf('name="consent"'));
});

test('without a newsletter there is no page; without a privacy notice it says that it is not ready', async () => {
  await server.import({ network: { ...newsNetwork, privacy: null } });
  const $ = await get(FORM);
  assert.match(textOf($), /not ready yet/);
  assert.equal($('form').length, 0);
  const sent = await postForm(server, FORM, { email: 'a@b.example', lists: 'news', consent: 'true' });
  assert.ok(sent.status === 409 || sent.status === 422);
  await server.import({ network: { ...newsNetwork, newsletter: null } });
  assert.equal((await server.get(FORM)).status, 404);
  assert.equal((await server.get('/f/gr/newsletter/sent')).status, 404);
  assert.equal((await server.get('/f/zz/newsletter')).status, 404);
  await server.import({ network: newsNetwork });
});

test('a half-filled form changes its language and keeps what was typed; what is agreed to is read anew', async () => {
  const $ = await get('/f/gr/newsletter?lang=el');
  const english = $('nav button[lang="en"]');
  assert.equal(english.attr('form'), $('form').attr('id'));
  assert.equal(english.attr('formnovalidate'), '');
  const before = $('button').first();
  assert.equal(before.attr('value'), 'next', 'Enter in a field presses the first button of the page');
  const typed = { ...nikos('nikos@'), organisation: 'Δήμος', lang: 'el' };
  const data = filled($, typed);
  data.set(english.attr('name') ?? '', english.attr('value') ?? '');
  const response = await postForm(server, english.attr('formaction') ?? '', data);
  assert.equal(response.status, 200);
  const again = await pageOf(response);
  assert.equal(again('html').attr('lang'), 'en');
  assert.equal(again('.problems').length, 0);
  assert.equal(again('[name="email"]').attr('value'), 'nikos@');
  assert.equal(again('[name="organisation"]').attr('value'), 'Δήμος');
  assert.equal(again('[name="lists"][checked]').length, 2);
  assert.equal(
    again('[name="lang"][checked]').attr('value'),
    'el',
    'the language of mails is another matter',
  );
  assert.equal(again('[name="consent"][checked]').length, 0);
  for (const name of ['_key', 'ticket'])
    assert.equal(again(`[name="${name}"]`).attr('value'), $(`[name="${name}"]`).attr('value'));
});
