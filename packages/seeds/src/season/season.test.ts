import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventRecordSchema } from '@koinon/contract/events';
import type { EventRecord } from '@koinon/contract';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { check } from '@koinon/contract/parse';
import { addDays, dayOfWeek, daysBetween } from '@koinon/i18n/dates';
import { danglingReferences } from '../check-references.ts';
import { events, networks, organizations, season } from '../index.ts';
import { FICTION } from './invented.ts';

const TODAY = '2026-11-21';
/** More than a year of days, through a leap day, both changes of the clock and every public holiday. */
const manyDays = Array.from({ length: 400 }, (_, index) => addDays('2027-10-01', index));

const parsed = (input: unknown): EventRecord => {
  const read = check(EventRecordSchema, input);
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.errors));
  return read.value;
};
const recordsOn = (today: string) => season(today).map(({ record }) => parsed(record));

/** Each of those days with its season, read once: reading is what takes the time. */
const year = manyDays.map(today => ({ today, records: recordsOn(today) }));

test('on any day of a year the season is valid and lies from ten days before to 120 days after', () => {
  for (const { today, records } of year) {
    for (const record of records) {
      const dates = record.slots.map(({ date }) => date);
      for (const date of dates) {
        const distance = daysBetween(today, date);
        assert.ok(distance >= -10 && distance <= 120, `${record.id} on ${today}: ${date}`);
      }
      assert.deepEqual(dates, [...new Set(dates)].sort(), `${record.id} on ${today}`);
      for (const session of record.sessions)
        assert.ok(session.date !== null && dates.includes(session.date), `${record.id} on ${today}`);
      const { opensAt, closesAt } = record.registration;
      if (opensAt !== null && closesAt !== null) assert.ok(opensAt < closesAt, `${record.id} on ${today}`);
    }
  }
});

test('only the hackathon and the open Saturday are at a weekend', () => {
  for (const { today, records } of year) {
    const weekend = records
      .filter(({ slots }) => slots.some(({ date }) => dayOfWeek(date) > 5))
      .map(({ id }) => id);
    assert.deepEqual(weekend, ['demo-hackathon', 'demo-sabado-aberto'], today);
  }
});

test('the monthly session starts on a second Thursday and its rule names that day', () => {
  for (const { today, records } of year) {
    const session = records.find(({ id }) => id === 'demo-oficina-mensal');
    const first = session?.slots[0]?.date ?? '';
    assert.equal(dayOfWeek(first), 4, today);
    assert.ok(Number(first.slice(8)) > 7 && Number(first.slice(8)) < 15, today);
  }
});

test('recurring events leave a date out, and never their first', () => {
  for (const { today, records } of year) {
    for (const { recurrence, slots, id } of records) {
      if (recurrence === null) continue;
      const left = /EXDATE[^:]*:(.+)$/.exec(recurrence)?.[1]?.split(',') ?? [];
      assert.ok(left.length > 0, `${id} on ${today}`);
      assert.ok(!left.some(time => time.startsWith((slots[0]?.date ?? '').replaceAll('-', ''))), id);
    }
  }
});

test('the same day gives the same season; ids and addresses do not depend on the day', () => {
  assert.deepEqual(season(TODAY), season(TODAY));
  const names = (today: string) => season(today).map(({ record }) => `${record.id} ${record.slug}`);
  assert.deepEqual(names(TODAY), names('2027-06-30'));
  assert.equal(new Set(names(TODAY)).size, names(TODAY).length);
  const real = Object.values(events).flatMap(list => list.flatMap(({ id, slug }) => [id, slug]));
  for (const { record } of season(TODAY))
    assert.ok(!real.includes(record.id) && !real.includes(record.slug), record.id);
});

test('every event is marked as invented and says so in each language that it is described in', () => {
  for (const { network, record } of season(TODAY)) {
    const { demo, description, name, id } = parsed(record);
    assert.equal(demo, true, id);
    const languages = network === 'gr' ? ['el', 'en'] : ['en', 'pt'];
    assert.deepEqual(Object.keys(description ?? {}).sort(), languages, id);
    assert.deepEqual(Object.keys(name).sort(), languages, id);
    for (const [language, blocks] of Object.entries(description ?? {})) {
      const [first] = blocks;
      assert.equal(first?.type === 'paragraph' && first.text, FICTION[language], id);
    }
  }
});

test('it refers only to what its network has, and to invented bodies only', () => {
  for (const { network: slug, record } of season(TODAY)) {
    const read = check(
      NetworkRecordSchema,
      networks.find(candidate => candidate.slug === slug),
    );
    assert.ok(read.ok);
    const bodies = new Set(organizations[slug].map(({ id }) => id).filter(id => id.startsWith('demo-')));
    const known = { network: read.value, organizations: bodies, events: new Set<string>() };
    assert.deepEqual(danglingReferences(parsed(record), known), [], record.id);
    assert.equal(record.timeZone, read.value.timeZone, record.id);
  }
});

test('no more places are taken than there are', () => {
  for (const { record, taken = {} } of season(TODAY)) {
    const event = parsed(record);
    const within = (number: number | undefined, capacity: number | null | undefined) =>
      assert.ok(number === undefined || (typeof capacity === 'number' && number <= capacity), event.id);
    within(taken.total, event.maximumAttendeeCapacity);
    within(taken.physical, event.maximumPhysicalAttendeeCapacity);
    within(taken.virtual, event.maximumVirtualAttendeeCapacity);
    for (const [id, number] of Object.entries(taken.tracks ?? {}))
      within(number, event.tracks.find(track => track.id === id)?.maximumAttendeeCapacity);
  }
});

test('one day has five events of one network, whatever the day', () => {
  for (const today of manyDays) {
    const perDay = new Map<string, number>();
    for (const { network, record } of season(today))
      for (const { date } of record.slots ?? []) {
        if (network === 'gr') perDay.set(date, (perDay.get(date) ?? 0) + 1);
      }
    assert.ok(Math.max(...perDay.values()) >= 5, today);
  }
});

test('between them they show each state a reader can meet', () => {
  const now = `${TODAY}T12:00:00Z`;
  const records = recordsOn(TODAY);
  const some = (what: string, is: (record: EventRecord) => boolean) => assert.ok(records.some(is), what);
  for (const choice of ['one', 'many']) some(choice, record => record.trackChoice === choice);
  for (const audience of ['public', 'public-servants', 'members', 'invited'])
    some(audience, record => record.audience === audience);
  for (const mode of ['internal', 'external', 'invitation'])
    some(mode, record => record.registration.mode === mode);
  for (const attendance of ['offline', 'online', 'mixed'])
    some(attendance, record => record.eventAttendanceMode === attendance);
  for (const status of ['scheduled', 'cancelled', 'postponed', 'rescheduled'])
    some(status, record => record.eventStatus === status);
  for (const precision of ['month', 'day', 'minute'])
    some(precision, record => record.precision === precision);
  some('opens later', ({ registration }) => (registration.opensAt ?? '') > now);
  some('closed and still to come', ({ registration, slots }) => {
    const { closesAt } = registration;
    return closesAt !== null && closesAt < now && slots.every(({ date }) => date > TODAY);
  });
  some(
    'over, with a report',
    ({ report, slots }) => report !== null && slots.every(({ date }) => date < TODAY),
  );
  some('days apart', ({ slots: [first, second] }) =>
    Boolean(first && second && daysBetween(first.date, second.date) > 1),
  );
  some('hours differ', ({ slots: [first, second] }) => Boolean(second && first?.start !== second.start));
  some('150-minute visit', ({ kind, slots: [first] }) => kind === 'visit' && first?.end === '17:00');
  some('a very long name', ({ name }) => Object.values(name).some(text => text.length > 300));
  some('held in English', ({ inLanguage }) => inLanguage.join() === 'en');
  some('an edition', ({ series }) => series?.edition !== null && series !== null);
  some('speakers', ({ sessions }) => sessions.some(({ speakers }) => speakers.length > 1));
  some('sized files', ({ attachments }) => attachments.some(file => file.contentSize && file.inLanguage));
  some('accessibility', ({ location }) => location?.accessibility !== null && location !== null);
  some('a party', ({ registration }) => registration.partyMax !== null);
});

test('what is not a date is refused', () => {
  assert.throws(() => season('2026-02-30'), RangeError);
});
