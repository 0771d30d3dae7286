import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import type { EventRecordInput } from '@koinon/contract';
import { outbox, registrations } from '../database/schema.ts';
import { BASE } from '../testing/harness.ts';
import { organizations } from '../testing/records.ts';
import { DAY, HOUR, input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const tracks = ['one', 'two'].map(id => ({
  id,
  name: { en: `Track ${id}` },
  maximumAttendeeCapacity: id === 'two' ? 3 : null,
}));
const events: EventRecordInput[] = [
  openEvent('lab', {
    eventAttendanceMode: 'mixed',
    onlineUrl: 'https://meet.example/lab',
    trackChoice: 'one',
    tracks,
    form: {
      organization: 'optional',
      needs: true,
      questions: [{ type: 'text', name: 'diet', label: { text: { en: 'Diet' } } }],
    },
  }),
  openEvent('small', { maximumAttendeeCapacity: 1 }),
];
const server = await registrationServer(events);
await server.import({ network: openNetwork, organizations, events });
const { db } = server.database;

const page = async (response: Response): Promise<CheerioAPI> => load(await response.text());
const get = (path: string, headers: Record<string, string> = {}) => server.get(path, headers);

async function post(path: string, data: Record<string, string> | URLSearchParams): Promise<Response> {
  return server.app.request(`${BASE}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'null' },
    body: new URLSearchParams(data).toString(),
  });
}

const choices = { track: 'one', attendance: 'offline' } as const;

async function registered(email: string, event = 'lab', more: object = {}): Promise<string> {
  const body = event === 'lab' ? { ...choices, ...more } : more;
  assert.equal(await server.register(event, input(email, body)), '202');
  return `/m/${await server.token(email)}`;
}

/** Everything that a look at a page could have changed. */
async function everything() {
  return [
    await db.select().from(registrations).orderBy(registrations.identity),
    await db.select().from(outbox).orderBy(outbox.identity),
  ];
}

test('looking at a link changes nothing, however often, by whatever means and whatever stands behind it', async () => {
  const path = await registered('scanned@example.org');
  const before = await everything();
  for (const query of ['', '?action=confirm', '?action=cancel', '?action=change', '?done=confirmed']) {
    assert.equal((await get(path + query)).status, 200);
    const head = await server.app.request(`${BASE}${path}${query}`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  }
  assert.deepEqual(await everything(), before);
  const $ = await page(await get(`${path}?done=confirmed`));
  assert.doesNotMatch($('main').text(), /Ευχαριστούμε/, 'nothing is said to be done that is not');
});

test('no other site, cache or index gets hold of a page that is one person’s', async () => {
  const path = await registered('private@example.org');
  for (const response of [
    await get(path),
    await get(`${path}?action=cancel`),
    await post(path, { action: 'confirm' }),
    await get('/m/unknown'),
    await post('/m/unknown', { action: 'confirm' }),
    await post(path, { action: 'explode' }),
  ]) {
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('X-Robots-Tag'), 'noindex');
  }
  const token = path.slice(3);
  assert.ok(!server.lines.some(line => JSON.stringify(line).includes(token)));
});

test('a place is confirmed by its button, in the language of the registration; again is no mistake', async () => {
  const path = await registered('eleni@example.org');
  const $ = await page(await get(path, { 'Accept-Language': 'pt' }));
  assert.equal($('html').attr('lang'), 'el');
  assert.match($('main').text(), /Κρατάμε μία θέση για εσάς/);
  assert.match($('main').text(), /Επιβεβαιώστε την έως: 21 Νοεμβρίου 2026, 12:30/);
  assert.doesNotMatch($('main').text(), /meet\.example/);
  assert.equal($('form button').attr('name'), 'action');
  assert.equal($('form button').attr('value'), 'confirm');

  const done = await post($('form').attr('action') ?? '', { action: 'confirm' });
  assert.equal(done.status, 303);
  const after = await page(await get(done.headers.get('Location') ?? ''));
  assert.match(after('.banner').first().text(), /Ευχαριστούμε/);
  assert.equal(after('button[value="confirm"]').length, 0);
  assert.equal((await post(path, { action: 'confirm' })).status, 303);
  assert.equal((await server.read('eleni@example.org')).status, 'confirmed');
  assert.match((await page(await get(`${path}?lang=en`)))('main').text(), /Your place is confirmed/);
});

test('how one joins online is for the confirmed who come online; the calendar file too', async () => {
  const path = await registered('online@example.org', 'lab', { attendance: 'online' });
  const before = await page(await get(path));
  assert.doesNotMatch(before.html(), /meet\.example|\.ics/);
  await post(path, { action: 'confirm' });
  const $ = await page(await get(path));
  assert.equal($('a[href="https://meet.example/lab"]').length, 1);
  assert.equal($('a[href="/v1/events/lab.ics?network=gr"]').length, 1);
});

test('answers are changed in the form that is filled in with them, and what is emptied is gone', async () => {
  const email = 'change@example.org';
  const path = await registered(email, 'lab', {
    needs: 'Ramp',
    organisation: { id: 'ministry' },
    answers: { diet: 'Vegan' },
  });
  await post(path, { action: 'confirm' });
  const $ = await page(await get(`${path}?action=change&lang=en`));
  assert.equal($('[name="email"], [name="privacy"]').length, 0);
  assert.equal($('[name="organisation"]').attr('value'), 'Υπουργείο Εσωτερικών');
  assert.equal($('[name="needs"]').text(), 'Ramp');
  assert.equal($('[name="answers/diet"]').attr('value'), 'Vegan');
  assert.equal($('[name="track"][checked]').attr('value'), 'one');
  assert.match($('form .actions').text(), /Save the changes/);

  const wrong = await post(path, { action: 'change', name: '', track: 'two', attendance: 'offline' });
  assert.equal(wrong.status, 422);
  const again = await page(wrong);
  assert.equal(again('.problems a').attr('href'), '#field-name');
  assert.equal(again('[name="track"][checked]').attr('value'), 'two');

  const right = { action: 'change', name: 'Νέα', track: 'two', attendance: 'offline', needs: '' };
  const saved = await post(`${path}?lang=en`, right);
  assert.equal(saved.status, 303);
  assert.match(
    (await page(await get(saved.headers.get('Location') ?? '')))('.banner').first().text(),
    /Your changes are saved/,
  );
  const { name, tracks, needs, organisation, answers, status } = await server.read(email);
  assert.deepEqual(
    { name, tracks, needs, organisation, answers, status },
    { name: 'Νέα', tracks: ['two'], needs: null, organisation: null, answers: {}, status: 'confirmed' },
  );
});

test('a change to what is full changes nothing and says so', async () => {
  for (const email of ['a@full.example', 'b@full.example']) {
    await server.join('lab', email, { track: 'two', attendance: 'online' });
  }
  const path = await registered('wish@example.org', 'lab', { attendance: 'online' });
  const response = await post(`${path}?lang=en`, {
    action: 'change',
    name: 'X',
    track: 'two',
    attendance: 'online',
  });
  assert.equal(response.status, 409);
  const $ = await page(response);
  assert.match($('main').text(), /no place left for what you chose/);
  assert.equal($('[name="name"]').attr('value'), 'X');
  assert.deepEqual((await server.read('wish@example.org')).tracks, ['one']);
});

test('cancelling is asked once more, gives the place on, and the next one accepts it by a button', async () => {
  const first = await registered('first@example.org', 'small');
  await post(first, { action: 'confirm' });
  const second = await registered('second@example.org', 'small');
  const line = await page(await get(`${second}?lang=en`));
  assert.match(line('main').text(), /You are on the waiting list/);
  assert.match(line('main').text(), /Your position in the line: 1/);
  assert.match(line('button[value="confirm"]').text(), /Confirm my e-mail address/);
  await post(second, { action: 'confirm' });

  const ask = await page(await get(`${first}?action=cancel&lang=en`));
  assert.match(ask('h1').text(), /Do you want to cancel/);
  assert.equal(ask('button[value="cancel"]').length, 1);
  const cancelled = await post(`${first}?lang=en`, { action: 'cancel' });
  const gone = await page(await get(cancelled.headers.get('Location') ?? ''));
  assert.match(gone('.banner').first().text(), /Your registration is cancelled/);
  assert.equal(gone('button, a[href*="action="]').length, 0);
  assert.equal(gone('a[href^="/f/gr/registration"]').length, 1);
  assert.equal((await post(first, { action: 'cancel' })).status, 303);

  const offer = await page(await get(`/m/${await server.token('second@example.org')}?lang=en`));
  assert.match(offer('main').text(), /A place has become free for you.*Accept it by/s);
  assert.match(offer('button[value="confirm"]').text(), /Accept the place/);
});

test('who comes after the time was over is told what can still be done', async () => {
  const path = await registered('late@example.org');
  server.clock += HOUR;
  await server.services.registrations.jobs.expire();
  const $ = await page(await get(`${path}?lang=en`));
  assert.match($('main').text(), /until its time was over.*You can still confirm/s);
  assert.equal((await post(path, { action: 'confirm' })).status, 303);
  assert.equal((await server.read('late@example.org')).status, 'confirmed');
});

test('a link that leads nowhere explains itself in the visitor’s language', async () => {
  const unknown = await get('/m/no-such-token', { 'Accept-Language': 'pt-PT' });
  assert.equal(unknown.status, 404);
  assert.match((await page(unknown))('h1').text(), /Esta ligação não é válida/);
  assert.equal((await get(`/m/${'x'.repeat(5000)}`)).status, 404);
  assert.equal((await get('/m/%00%FF')).status < 500, true);

  const path = await registered('past@example.org');
  server.clock += 60 * DAY;
  for (const response of [
    await get(`${path}?lang=el`),
    await post(`${path}?lang=el`, { action: 'confirm' }),
  ]) {
    assert.equal(response.status, 410);
    assert.match((await page(response))('h1').text(), /Ο σύνδεσμος έχει λήξει/);
  }
});

test('an address of a registration says that it takes a form', async () => {
  const response = await server.send('DELETE', '/m/no-such-token');
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('Allow'), 'GET, HEAD, POST');
});
