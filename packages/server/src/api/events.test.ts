import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { WireEventPage } from '@koinon/contract';
import { CalendarEventSchema, EventPageSchema } from '@koinon/contract/events';
import { NetworkListSchema, NetworkSchema } from '@koinon/contract/networks';
import { check } from '@koinon/contract/parse';
import { events as seedEvents, networks, organizations as seedOrganizations, season } from '@koinon/seeds';
import { testServer } from '../testing/harness.ts';
import { event, network, on, organizations } from '../testing/records.ts';

const server = await testServer();

before(async () => {
  await server.import({
    network,
    organizations,
    events: [
      event('later', on('2026-12-20')),
      event('past', on('2026-11-20')),
      event('today', { ...on('2026-11-21'), slots: [{ date: '2026-11-21', start: '23:00', end: '01:00' }] }),
      event('lab', {
        ...on('2026-12-04'),
        name: { el: 'Εργαστήριο Καινοτομίας', pt: 'Laboratório de Inovação' },
        organizations: [{ role: 'organizer', organization: 'school' }],
        location: { name: { el: 'Επιμελητήριο Ηρακλείου' }, region: 'crete' },
        axes: ['culture'],
        programmes: ['plan-2026'],
        inLanguage: ['el', 'pt-PT'],
      }),
      event('visit', {
        ...on('2026-12-05'),
        slots: [{ date: '2026-12-05', start: '14:30', end: '17:00' }],
        kind: 'visit',
        audience: 'members',
        eventAttendanceMode: 'mixed',
        maximumAttendeeCapacity: 12,
        registration: { mode: 'internal' },
      }),
      event('full', {
        ...on('2026-12-06'),
        maximumAttendeeCapacity: 10,
        registration: { mode: 'internal', waitingList: true },
      }),
      event('open', { ...on('2026-12-07'), registration: { mode: 'internal' }, maximumAttendeeCapacity: 10 }),
      event('closed', {
        ...on('2026-12-08'),
        registration: { mode: 'internal', closesAt: '2026-11-20T00:00:00Z' },
      }),
      event('two-days', {
        slots: [
          { date: '2026-12-10', start: '08:00' },
          { date: '2026-12-20', start: '08:00' },
        ],
      }),
      event('month', { precision: 'month', period: '2027-02', slots: [] }),
      event('tba', { precision: 'tba', slots: [] }),
      event('draft', { ...on('2026-12-04'), published: false }),
      event('weekly', {
        slots: [{ date: '2026-10-05', start: '09:00', end: '10:00' }],
        kind: 'webinar',
        recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO',
      }),
    ],
    taken: { full: { total: 10 }, open: { total: 9 }, visit: { total: 12 } },
  });
});

async function ids(query: string): Promise<string[]> {
  const page = await server.json(`/v1/events?${query}`);
  const read = check(EventPageSchema, page);
  assert.deepEqual(read.ok ? [] : read.errors, []);
  return read.ok ? read.value.items.map(({ id }) => id) : [];
}

const once = (list: string[]) => list.filter(id => !id.startsWith('weekly'));

test('a list without dates starts today in the zone of each event, undated events last', async () => {
  assert.deepEqual(once(await ids('limit=100')), [
    'today',
    'lab',
    'visit',
    'full',
    'open',
    'closed',
    'two-days',
    'later',
    'month',
    'tba',
  ]);
});

test('a window is inclusive and looks at the days of an event, not at the stretch between them', async () => {
  assert.deepEqual(once(await ids('from=2026-12-04&to=2026-12-05')), ['lab', 'visit', 'tba']);
  assert.deepEqual(once(await ids('from=2026-12-11&to=2026-12-19')), ['tba']);
  assert.deepEqual(once(await ids('to=2026-11-20')), ['past']);
  assert.deepEqual(once(await ids('from=2027-02-10&to=2027-02-11')), ['month', 'tba']);
});

test('each filter keeps what it names', async () => {
  assert.deepEqual(await ids('kind=visit'), ['visit']);
  assert.deepEqual(once(await ids('kind=visit&kind=webinar')), ['visit']);
  assert.deepEqual(await ids('attendance=mixed'), ['visit']);
  assert.deepEqual(await ids('attendance=offline'), ['visit'], 'hybrid is in person too; unannounced is not');
  assert.deepEqual(await ids('attendance=online'), ['visit'], 'hybrid is online too');
  assert.deepEqual(await ids('attendance=online&attendance=offline'), ['visit'], 'and is listed once');
  assert.deepEqual(await ids('audience=members'), ['visit']);
  assert.deepEqual(await ids('region=crete'), ['lab']);
  assert.deepEqual(await ids('axis=culture'), ['lab']);
  assert.deepEqual(await ids('programme=plan-2026'), ['lab']);
  assert.deepEqual(await ids('lang=pt'), ['lab']);
  assert.deepEqual(await ids('lang=pt-PT'), ['lab']);
  assert.deepEqual(await ids('available=true'), ['visit', 'open']);
});

test('search needs every word and no accents, in names, places and organisations with those above them', async () => {
  assert.deepEqual(await ids('q=ΕΡΓΑΣΤΗΡΙΟ'), ['lab']);
  assert.deepEqual(await ids('q=καινοτομιας'), ['lab']);
  assert.deepEqual(await ids('q=inovacao laboratorio'), ['lab']);
  assert.deepEqual(await ids('q=ηρακλειου'), ['lab']);
  assert.deepEqual(await ids('q=εσωτερικων'), ['lab']);
  assert.deepEqual(await ids('q=υπεσ'), ['lab']);
  assert.deepEqual(await ids('q=καινοτομια+τίποτα'), []);
  assert.deepEqual(await ids('q=%25'), []);
  assert.deepEqual(await ids('q=%00'), await ids(''));
});

test('a recurring event is listed day by day and answers by the id of a day', async () => {
  assert.deepEqual(await ids('kind=webinar&from=2026-11-22&to=2026-12-07'), [
    'weekly~2026-11-23',
    'weekly~2026-11-30',
    'weekly~2026-12-07',
  ]);
  const open = await ids('kind=webinar&limit=100');
  assert.equal(open[0], 'weekly~2026-11-23');
  assert.equal(open.at(-1), 'weekly~2027-12-20');
  const day = await server.json('/v1/events/weekly~2026-11-30');
  const read = check(CalendarEventSchema, day);
  assert.ok(read.ok);
  assert.equal(read.value.occurrenceOf, 'weekly');
  assert.equal(read.value.recurrence, null);
  assert.equal(read.value.slots[0]?.startsAt, '2026-11-30T07:00:00Z');
  assert.equal((await server.get('/v1/events/weekly~2026-12-01')).status, 404);
  assert.equal((await server.get('/v1/events/weekly~2026-99-99')).status, 404);
});

test('walking the cursors gives each event once, whatever is published meanwhile', async () => {
  const whole = await ids('limit=100');
  const seen: string[] = [];
  let next: string | null = '';
  for (let turn = 0; next !== null; turn += 1) {
    const response = await server.get(`/v1/events?limit=3${next === '' ? '' : `&cursor=${next}`}`);
    const page = (await response.json()) as WireEventPage;
    const link = response.headers.get('Link');
    assert.equal(link?.includes(`cursor=${page.next}`) ?? false, page.next !== null);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
    // Before and after where the walk stands.
    if (turn === 1) {
      await server.import({
        network,
        events: [event('early', on('2026-11-22')), event('very-late', on('2028-01-01'))],
      });
    }
  }
  const added = ['early', 'very-late'];
  assert.deepEqual(
    seen.filter(id => !added.includes(id)),
    whole,
  );
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.includes('very-late'));
});

test('every refusal is a problem that names the parameter', async () => {
  const cases: [string, string, string][] = [
    ['colour=red', '/colour', 'unknown-field'],
    ['limit=0', '/limit', 'too-small'],
    ['from=2026-02-30', '/from', 'not-a-date'],
    ['from=2026-01-02&to=2026-01-01', '/from', 'from-after-to'],
    ['from=2010-01-01&to=2026-01-01', '/to', 'window-too-long'],
    ['cursor=abc', '/cursor', 'bad-cursor'],
    ['attendance=telepathy', '/attendance/0', 'not-allowed'],
    ['network=gr&network=pt', '/network', 'wrong-type'],
  ];
  for (const [query, pointer, code] of cases) {
    const response = await server.get(`/v1/events?${query}`);
    assert.equal(response.status, 422, query);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    const problem = (await response.json()) as { type: string; errors: { pointer: string; code: string }[] };
    assert.equal(problem.type, 'https://network.example/problems/invalid');
    assert.deepEqual([problem.errors[0]?.pointer, problem.errors[0]?.code], [pointer, code], query);
  }
  assert.equal((await server.get('/v1/events?network=nowhere')).status, 404);
  assert.equal((await server.get('/v1/events/nothing')).status, 404);
  assert.equal((await server.get('/v1/events/draft')).status, 404);
  assert.equal((await server.get('/v1/nothing')).status, 404);
});

test('places left are counted, and told to nobody where only members may come', async () => {
  const page = (await server.json('/v1/events')) as WireEventPage;
  const left = (id: string) => page.items.find(one => one.id === id)?.remainingAttendeeCapacity;
  assert.equal(left('full'), 0);
  assert.equal(left('open'), 1);
  assert.equal(left('lab'), null);
  assert.equal(left('visit'), null);
});

test('an event that ends after midnight ends on the next day', async () => {
  const { slots } = (await server.json('/v1/events/today')) as WireEventPage['items'][number];
  assert.equal(slots[0]?.endsAt, '2026-11-21T23:00:00Z');
});

test('the seed networks and a season of events are answered as the contract says', async () => {
  for (const record of networks) {
    const slug = record.slug === 'gr' ? 'gr' : 'pt';
    const invented = season('2026-11-21').filter(one => one.network === slug);
    await server.import({
      network: record,
      organizations: seedOrganizations[slug],
      events: [...seedEvents[slug], ...invented.map(one => one.record)],
    });
    for (const query of [`network=${slug}`, `network=${slug}&from=2000-01-01&limit=100`]) {
      const read = check(EventPageSchema, await server.json(`/v1/events?${query}`));
      assert.deepEqual(read.ok ? [] : read.errors, []);
    }
    assert.ok(check(NetworkSchema, await server.json(`/v1/network?network=${slug}`)).ok);
  }
  assert.ok(check(NetworkListSchema, await server.json('/v1/networks')).ok);
  const labs = (await server.json(
    '/v1/events/open-government-labs-2023?network=gr',
  )) as WireEventPage['items'][number];
  assert.equal(labs.slots[0]?.startsAt, '2023-10-04T05:00:00Z');
  assert.equal(labs.startDate, '2023-10-04T08:00:00+03:00');
});
