import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import type { EventRecordInput } from '@koinon/contract';
import { quarantine } from '../database/schema.ts';
import { BASE } from '../testing/harness.ts';
import { organizations } from '../testing/records.ts';
import { DAY, input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const forms: EventRecordInput[] = [
  openEvent('lab', {
    eventAttendanceMode: 'mixed',
    form: {
      organization: 'required',
      needs: true,
      questions: [{ type: 'date', name: 'since', label: { text: { el: 'Από πότε', en: 'Since when' } } }],
    },
  }),
  openEvent('small', { maximumAttendeeCapacity: 1 }),
  openEvent('tight', {
    maximumAttendeeCapacity: 1,
    registration: { mode: 'internal', waitingList: false },
  }),
  openEvent('later', { registration: { mode: 'internal', opensAt: '2026-12-01T08:00:00Z' } }),
  openEvent('shut', { registration: { mode: 'internal', closesAt: '2026-11-01T08:00:00Z' } }),
  openEvent('called-off', { eventStatus: 'cancelled' }),
  openEvent('elsewhere', { registration: { mode: 'external', url: 'https://other.example/go' } }),
  openEvent('asked', { registration: { mode: 'invitation' } }),
  openEvent('free', { registration: { mode: 'none' } }),
  openEvent('members', { audience: 'members', audienceNote: { en: 'Bring a colleague' } }),
];

const server = await registrationServer(forms);
await server.import({ network: openNetwork, organizations, events: forms });

const path = (event: string, lang = 'en') => `/f/gr/registration?event=${event}&lang=${lang}`;

async function page(response: Response): Promise<CheerioAPI> {
  return load(await response.text());
}

/** What a browser would send of a page, with what a visitor typed. */
function fill($: CheerioAPI, typed: Record<string, string>): URLSearchParams {
  const data = new URLSearchParams();
  $('form input, form textarea').each((_, element) => {
    const one = $(element);
    const type = one.attr('type') ?? '';
    if (/^(radio|checkbox)$/.test(type) && one.attr('checked') === undefined) return;
    data.append(
      one.attr('name') ?? '',
      element.tagName === 'textarea' ? one.text() : (one.attr('value') ?? ''),
    );
  });
  for (const [name, value] of Object.entries(typed)) data.set(name, value);
  return data;
}

async function post(event: string, data: URLSearchParams, lang = 'en'): Promise<Response> {
  return server.app.request(`${BASE}${path(event, lang)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: BASE },
    body: data.toString(),
  });
}

const maria = {
  name: 'Μαρία Νικολάου',
  email: 'maria@ypes.gov.gr',
  organisation: 'Υπουργειο εσωτερικων',
  attendance: 'online',
  privacy: 'true',
};

test('a visitor without scripts registers, and everyone who sends the same form twice is there once', async () => {
  const $ = await page(await server.get(path('lab', 'el')));
  assert.equal($('script:not([type="application/ld+json"])').length, 0);
  assert.equal($('html').attr('lang'), 'el');
  server.clock += 10_000;
  const data = fill($, maria);
  const sent = await post('lab', data, 'el');
  assert.equal(sent.status, 303);
  const target = sent.headers.get('Location') ?? '';
  assert.equal(target, '/f/gr/registration/sent?event=lab&lang=el');
  assert.doesNotMatch(target, /maria/);
  assert.equal((await post('lab', data, 'el')).status, 303);
  assert.deepEqual(await server.states('lab'), ['maria@ypes.gov.gr held']);
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['registration-confirm']);
  const registration = await server.read('maria@ypes.gov.gr');
  assert.deepEqual(registration.organisation, { id: 'ministry' });
  assert.equal(registration.attendance, 'online');
  assert.equal(registration.lang, 'el');

  const after = await page(await server.get(target));
  assert.match(after('h1').text(), /Δείτε τα μηνύματά σας/);
});

test('what is wrong is said, the title says so too, and everything typed is still there', async () => {
  const $ = await page(await server.get(path('lab')));
  server.clock += 10_000;
  const typed = {
    ...maria,
    email: 'maria@',
    privacy: '',
    'answers/since.day': '31',
    'answers/since.month': 'xx',
  };
  const response = await post('lab', fill($, typed));
  assert.equal(response.status, 422);
  assert.equal(response.headers.get('Cache-Control'), 'private, no-cache');
  const again = await page(response);
  assert.match(again('title').text(), /^Error: /);
  assert.deepEqual(
    again('.problems a')
      .toArray()
      .map(link => again(link).attr('href')),
    ['#field-email', '#field-answers.since', '#field-privacy'],
  );
  assert.equal(again('[name="email"]').attr('value'), 'maria@');
  assert.equal(again('[name="name"]').attr('value'), maria.name);
  assert.equal(again('[name="attendance"][checked]').attr('value'), 'online');
  assert.equal(again('[name="answers/since.month"]').attr('value'), 'xx');
  assert.equal(again('[name="_key"]').attr('value'), $('[name="_key"]').attr('value'));
  assert.equal(again('[name="ticket"]').attr('value'), $('[name="ticket"]').attr('value'));
});

test('the form of an agency’s page comes back filled in, without a reproach, with a ticket and a button', async () => {
  const data = new URLSearchParams({ name: 'Ana', email: 'ana@agency.example' });
  const response = await post('small', data);
  const $ = await page(response);
  assert.equal($('.problems').length, 0);
  assert.match($('#again').text(), /Here is the form with what you wrote/);
  assert.equal($('[name="name"]').attr('value'), 'Ana');
  server.clock += 10_000;
  const sent = await post('small', fill($, { privacy: 'true' }));
  assert.equal(sent.status, 303);
  assert.deepEqual(await server.states('small'), ['ana@agency.example held']);
});

test('who is too fast, or too late with an old page, presses the button once more', async () => {
  const $ = await page(await server.get(path('lab')));
  const data = fill($, { ...maria, email: 'fast@example.org' });
  const fast = await post('lab', data);
  assert.equal(fast.status, 429);
  assert.match(fast.headers.get('Retry-After') ?? '', /^[1-3]$/);
  const again = await page(fast);
  assert.match(again('#again').text(), /has not been sent yet/);
  assert.equal(again('#again button').attr('form'), again('form').attr('id'));
  assert.equal(again('[name="email"]').attr('value'), 'fast@example.org');

  server.clock += 2 * DAY;
  const old = await page(await post('lab', fill(again, { privacy: 'true' })));
  assert.match(old('#again').text(), /open for a long time/);
  server.clock += 10_000;
  const end = await post('lab', fill(old, { privacy: 'true' }));
  assert.equal(end.status, 303);
  assert.ok((await server.states('lab')).includes('fast@example.org held'));
});

test('the back button and other answers: the form asks whether to send it once more', async () => {
  const $ = await page(await server.get(path('lab')));
  server.clock += 10_000;
  const first = fill($, { ...maria, email: 'back@example.org' });
  assert.equal((await post('lab', first)).status, 303);
  first.set('name', 'Another name');
  const response = await post('lab', first);
  assert.equal(response.status, 422);
  const again = await page(response);
  assert.match(again('#again').text(), /already sent/);
  assert.notEqual(again('[name="_key"]').attr('value'), first.get('_key'));
  assert.equal((await post('lab', fill(again, { privacy: 'true' }))).status, 303);
});

test('what a machine fills in is answered as ever and kept for staff', async () => {
  const $ = await page(await server.get(path('lab')));
  server.clock += 10_000;
  const data = fill($, { ...maria, email: 'bot@example.org', leaveEmpty: 'yes' });
  assert.equal((await post('lab', data)).status, 303);
  assert.ok(!(await server.states('lab')).some(one => one.startsWith('bot@')));
  const kept = await server.database.db.select().from(quarantine);
  assert.equal(kept.length, 1);
});

test('the last place goes while the form is filled in', async () => {
  const $ = await page(await server.get(path('tight')));
  server.clock += 10_000;
  await server.join('tight', 'first@example.org');
  const response = await post('tight', fill($, { ...maria, email: 'second@example.org' }));
  assert.equal(response.status, 409);
  const again = await page(response);
  assert.match(again('main').text(), /Nothing has been sent/);
  assert.match(again('main').text(), /There are no places left/);
});

test('who took the last place and sends the same form again reads the same as before', async () => {
  await server.import({
    network: openNetwork,
    organizations,
    events: [
      ...forms,
      openEvent('one', {
        maximumAttendeeCapacity: 1,
        registration: { mode: 'internal', waitingList: false },
      }),
    ],
  });
  const $ = await page(await server.get(path('one')));
  server.clock += 10_000;
  const data = fill($, { ...maria, email: 'once@example.org' });
  const answers = [await post('one', data), await post('one', data)];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  );
  assert.deepEqual(await server.states('one'), ['once@example.org held']);
});

test('each state says itself in words, and asks for nothing where there is no form', async () => {
  await server.register('small', { ...input('early@example.org') });
  // A place counts as taken for everyone to see once its address is proved.
  for (const event of ['small', 'tight']) {
    for (const state of await server.states(event)) {
      const [email = '', status] = state.split(' ');
      if (status === 'held') await server.act(email, 'confirm');
    }
  }
  for (const [event, words] of [
    ['later', /not opened yet.*1 December 2026, 10:00/s],
    ['shut', /Registration has closed.*1 November 2026/s],
    ['called-off', /has been cancelled/],
    ['elsewhere', /another site.*other\.example/s],
    ['asked', /by invitation/],
    ['free', /No registration is needed/],
    ['tight', /no places left.*no waiting list/s],
  ] as const) {
    const response = await server.get(path(event));
    assert.equal(response.status, 200);
    const $ = await page(response);
    assert.match($('main').text(), words, event);
    assert.equal($('form').length, 0, event);
  }
  const waiting = (await page(await server.get(path('small'))))('main').html() ?? '';
  assert.ok(waiting.indexOf('join the waiting list') < waiting.indexOf('name="email"'));
  assert.match(waiting, /All the places are taken/);
});

test('whom an event is for stands before the address is asked; how data are used before the button', async () => {
  const main = (await page(await server.get(path('members'))))('main').html() ?? '';
  assert.ok(main.indexOf('only for members') > 0);
  assert.ok(main.indexOf('only for members') < main.indexOf('name="email"'));
  assert.ok(main.indexOf('Bring a colleague') < main.indexOf('name="email"'));
  const notice = main.indexOf('How your data are used');
  assert.ok(main.indexOf('name="email"') < notice && notice < main.indexOf('name="privacy"'));
  assert.match(main, /Until 90 days after the end of the event/);
  assert.match(main, /dpo@ministry\.example/);
});

test('a network without a privacy notice has no form, and says so', async () => {
  await server.import({ network: { ...openNetwork, privacy: null }, events: forms });
  const response = await server.get(path('lab'));
  assert.match((await page(response))('main').text(), /not ready yet/);
  assert.equal((await page(await server.get('/e/gr/lab')))('a[href^="/f/"]').length, 0);
  await server.import({ network: openNetwork, organizations, events: forms });
});

test('what is no event, no form or no form’s data is answered as such', async () => {
  for (const at of ['/f/gr/registration', path('none-such'), '/f/zz/registration?event=lab', path("x'")]) {
    assert.equal((await server.get(at)).status, 404, at);
  }
  const request = (body: string, type: string) =>
    server.app.request(`${BASE}${path('lab')}`, { method: 'POST', headers: { 'Content-Type': type }, body });
  assert.equal((await request('{}', 'application/json')).status, 415);
  assert.equal((await request('x', 'multipart/form-data')).status, 400);
  const big = `name=${'x'.repeat(1_100_000)}`;
  assert.equal((await request(big, 'application/x-www-form-urlencoded')).status, 413);
  assert.equal((await request('%FF=%&&=', 'application/x-www-form-urlencoded')).status, 422);
});

test('the event’s page leads to the form, and says why where it does not', async () => {
  const link = async (slug: string) => {
    const $ = await page(await server.get(`/e/gr/${slug}?lang=en`));
    return [$('.register a').attr('href'), $('.register').text().replaceAll(/\s+/g, ' ').trim()];
  };
  assert.deepEqual(await link('lab'), [path('lab'), 'Register Registration is open']);
  assert.deepEqual(await link('small'), [path('small'), 'Join the waiting list Full, with a waiting list']);
  assert.deepEqual(await link('tight'), [undefined, 'Full']);
  assert.equal((await link('later'))[0], undefined);
  assert.match((await link('later'))[1] ?? '', /opens on 1 December 2026/);
  assert.deepEqual(await link('free'), [undefined, '']);
});
