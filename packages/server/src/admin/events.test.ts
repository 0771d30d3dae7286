import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { EventRecord, Problem } from '@koinon/contract';
import type { AdminEvent, EventActed } from '@koinon/contract/admin';
import { asc } from 'drizzle-orm';
import { acts, outbox } from '../database/schema.ts';
import { event, on } from '../testing/records.ts';
import { openEvent, registrationServer } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await registrationServer([
  openEvent('moved'),
  openEvent('called-off'),
  openEvent('postponed'),
  openEvent('edited'),
  openEvent('together'),
  openEvent('at-once'),
  openEvent('tracks', {
    eventAttendanceMode: 'online',
    tracks: ['a', 'b'].map(id => ({ id, name: { el: id } })),
  }),
  event('draft', { published: false }),
  event('past', { ...on('2025-03-04') }),
]);
const { db } = server.services;
let editor: StaffClient;

before(async () => {
  editor = await staffMember(server, 'editor', 'gr');
});

const record = async (id: string) => ((await editor.json('GET', `events/${id}`)) as AdminEvent).record;
const acted = async (id: string, verb: string, body?: unknown) =>
  (await editor.json('POST', `events/${id}/${verb}`, body)) as EventActed;
const actsOn = async (subject: string) =>
  (await db.select().from(acts).orderBy(asc(acts.identity)))
    .filter(row => row.subject === subject)
    .map(({ act }) => act);
const refused = async (method: string, path: string, body: unknown) => {
  const response = await editor.request(method, path, body);
  assert.equal(response.status, 422);
  return ((await response.json()) as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
};

test('staff see drafts, which nobody else does, until they are published', async () => {
  const { items } = (await editor.json('GET', 'events?published=false')) as { items: AdminEvent[] };
  assert.deepEqual(
    items.map(({ record }) => record.id),
    ['draft'],
  );
  assert.equal((await server.get('/v1/events/draft')).status, 404);
  const { mails, record } = await acted('draft', 'publish');
  assert.deepEqual([record.published, mails], [true, 0]);
  assert.equal((await server.get('/v1/events/draft')).status, 200);
  await acted('draft', 'publish');
  assert.deepEqual(await actsOn('draft'), ['events.publish']);
});

test('a list comes in pages, from a day on where that is asked', async () => {
  const ids: string[] = [];
  let cursor = '';
  for (let page = 0; page < 20; page += 1) {
    const { items, next } = (await editor.json('GET', `events?limit=2${cursor}`)) as {
      items: AdminEvent[];
      next: string | null;
    };
    ids.push(...items.map(({ record }) => record.id));
    if (next === null) break;
    cursor = `&cursor=${next}`;
  }
  assert.equal(ids[0], 'past');
  assert.equal(new Set(ids).size, 9);
  assert.equal(ids.length, 9);
  const { items } = (await editor.json('GET', 'events?from=2026-01-01')) as { items: AdminEvent[] };
  assert.ok(!items.some(({ record }) => record.id === 'past'));
  assert.equal((await editor.request('GET', 'events?cursor=x')).status, 422);
});

test('cancelling tells everybody who has or awaits a place, once, and says why', async () => {
  await server.join('called-off', 'one@example.org');
  await server.join('called-off', 'two@example.org');
  const note = { el: 'Λόγω απεργίας' };
  const first = await acted('called-off', 'cancel', { note });
  assert.equal(first.mails, 2);
  assert.deepEqual(
    [first.record.eventStatus, first.record.statusNote, first.sequence],
    ['cancelled', note, 1],
  );
  assert.deepEqual(first.registrations.confirmed, 2);
  assert.equal((await server.mails('one@example.org')).at(-1), 'event-cancelled');

  const again = await acted('called-off', 'cancel', { note });
  assert.deepEqual([again.mails, again.sequence], [0, 1]);
  assert.deepEqual(await actsOn('called-off'), ['events.cancel']);
});

test('postponing keeps the date and tells; a new date tells again', async () => {
  await server.join('postponed', 'three@example.org');
  const { mails, record: after, sequence } = await acted('postponed', 'postpone');
  assert.deepEqual([mails, after.eventStatus, sequence], [1, 'postponed', 1]);
  assert.equal((await server.mails('three@example.org')).at(-1), 'event-postponed');
  const moved: EventRecord = {
    ...after,
    eventStatus: 'rescheduled',
    slots: [{ date: '2027-01-15', start: '08:30', end: null }],
  };
  const edited = (await editor.json('PUT', 'events/postponed', moved)) as EventActed;
  assert.deepEqual([edited.mails, edited.sequence], [1, 2]);
  assert.equal((await server.mails('three@example.org')).at(-1), 'event-changed');
});

test('another link, and a track that is gone or called otherwise, are told; a new track is nobody’s news', async () => {
  await server.join('tracks', 'six@example.org');
  const edit = async (changes: Partial<EventRecord>) =>
    ((await editor.json('PUT', 'events/tracks', { ...(await record('tracks')), ...changes })) as EventActed)
      .mails;
  const { tracks } = await record('tracks');
  const [one, two] = tracks;
  assert.ok(one && two);
  assert.equal(await edit({ onlineUrl: 'https://meet.example/other' }), 1);
  assert.equal(await edit({ tracks: [{ ...one, name: { el: 'Άλλο' } }, two] }), 1);
  assert.equal(await edit({ tracks: [two] }), 1);
  assert.equal(await edit({ tracks: [two, { ...one, id: 'c' }] }), 0);
  assert.equal(await edit({ tracks: [{ ...two, onlineUrl: 'https://meet.example/b' }] }), 1);
});

test('an edit that those who come need not hear of mails nobody', async () => {
  await server.join('edited', 'four@example.org');
  const before = await record('edited');
  const edited = (await editor.json('PUT', 'events/edited', {
    ...before,
    summary: { el: 'Νέα' },
  })) as EventActed;
  assert.deepEqual([edited.mails, edited.sequence], [0, 0]);
  assert.deepEqual(await actsOn('edited'), ['events.edit']);
});

test('an import is all or nothing, says what is wrong with which event, and tells whom it concerns', async () => {
  await server.join('moved', 'five@example.org');
  const queued = await db.$count(outbox);
  const bad = [
    event('new'),
    { ...(await record('moved')), ...on('2026-12-05') },
    event('worse', { precision: 'day' }),
  ];
  assert.deepEqual(await refused('POST', 'events', { events: bad }), ['/events/2/slots slots-mismatch']);
  assert.deepEqual(
    await refused('POST', 'events', { events: [event('new'), event('second', { slug: 'moved' })] }),
    ['/events/1/slug not-allowed'],
  );
  assert.deepEqual(
    await refused('POST', 'events', { events: [event('odd', { recurrence: 'RRULE:FREQ=SOMETIMES' })] }),
    ['/events/0/recurrence bad-recurrence'],
  );
  assert.equal((await editor.request('GET', 'events/new')).status, 404);
  assert.equal(await db.$count(outbox), queued);

  const organizations = [{ id: 'school', name: { el: 'Σχολή' } }];
  const good = { organizations, events: bad.slice(0, 2) };
  assert.deepEqual(await editor.json('POST', 'events', good), {
    created: 1,
    changed: 1,
    unchanged: 0,
    mails: 1,
  });
  assert.deepEqual(await editor.json('POST', 'events', good), {
    created: 0,
    changed: 0,
    unchanged: 2,
    mails: 0,
  });
  assert.equal((await server.mails('five@example.org')).at(-1), 'event-changed');
  assert.deepEqual(await actsOn('moved'), ['events.import']);
});

test('an edit is of the event that its address names, and of one that is there', async () => {
  const other = event('other');
  assert.deepEqual(await refused('PUT', 'events/moved', other), ['/id not-allowed']);
  assert.equal((await editor.request('PUT', 'events/other', other)).status, 404);
  assert.equal((await editor.request('POST', 'events/other/cancel')).status, 404);
});

test('a body that is no JSON, too large or of another type is refused as what it is', async () => {
  const send = (body: string, type: string) =>
    server.app.request('https://network.example/v1/admin/events', {
      method: 'POST',
      headers: { Authorization: `Bearer ${editor.token}`, 'Content-Type': type },
      body,
    });
  assert.equal((await send('{', 'application/json')).status, 400);
  assert.equal((await send('{}', 'text/plain')).status, 415);
  assert.equal((await send(`"${'x'.repeat(20_000_001)}"`, 'application/json')).status, 413);
  assert.equal((await send('', 'application/json')).status, 422);
});

test('an event that somebody else changed since it was read is not overwritten', async () => {
  const colleague = await staffMember(server, 'editor', 'gr');
  const get = await editor.request('GET', 'events/together');
  const tag = get.headers.get('ETag') ?? '';
  const { record: read, revision } = (await get.json()) as AdminEvent;
  assert.equal(tag, `"${revision}"`);
  const put = (client: StaffClient, change: Partial<EventRecord>, ifMatch?: string) =>
    client.request(
      'PUT',
      'events/together',
      { ...read, ...change },
      ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    );
  // Who registers meanwhile changes no word of it.
  await server.join('together', 'seven@example.org');
  const theirs = { summary: { el: 'Της συναδέλφου' } };
  const first = await put(colleague, theirs, tag);
  assert.equal(first.status, 200);
  const after = (await first.json()) as EventActed;
  assert.deepEqual([first.headers.get('ETag'), after.revision === revision], [`"${after.revision}"`, false]);

  const late = await put(editor, { summary: { el: 'Δική μου' } }, tag);
  assert.equal(late.status, 412);
  assert.match(((await late.json()) as Problem).type, /\/changed-meanwhile$/);
  assert.deepEqual((await record('together')).summary, theirs.summary);
  assert.deepEqual(await actsOn('together'), ['events.edit'], 'what was refused is no act');
  // Sent again because its answer was lost: it was written, and nothing is lost by saying so.
  assert.equal((await put(colleague, theirs, tag)).status, 200);
  assert.deepEqual(await actsOn('together'), ['events.edit']);

  // A proxy may weaken a tag; a list and a star are what RFC 9110 has besides.
  assert.equal((await put(editor, {}, `"other", W/"${after.revision}"`)).status, 200);
  assert.equal((await put(editor, theirs, '*')).status, 200);
  const published = await acted('together', 'postpone');
  assert.equal((await put(editor, {}, `"${after.revision}"`)).status, 412, 'an act is a change too');
  assert.equal((await put(editor, {}, `"${published.revision}"`)).status, 200);
  assert.equal((await put(editor, theirs)).status, 200, 'who says nothing overwrites');
});

test('of two who write the same revision in the same moment one does', async () => {
  const { record: read, revision } = (await editor.json('GET', 'events/at-once')) as AdminEvent;
  const answers = await Promise.all(
    ['α', 'β'].map(el =>
      editor.request('PUT', 'events/at-once', { ...read, summary: { el } }, { 'If-Match': `"${revision}"` }),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
});
