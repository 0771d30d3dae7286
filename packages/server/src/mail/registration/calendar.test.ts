import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import ICAL from 'ical.js';
import type { EventRecordInput } from '@koinon/contract';
import { calendarText } from '../../api/ics.ts';
import { importNetwork } from '../../data/import.ts';
import { outbox, registrations } from '../../database/schema.ts';
import type { RegistrationMail } from '../names.ts';
import { BASE, NOW, testDatabase } from '../../testing/harness.ts';
import { mailDeps, register } from '../../testing/mails.ts';
import { event, network } from '../../testing/records.ts';
import { announceEvent } from '../announce.ts';
import { enqueue } from '../outbox.ts';
import { readEvent } from './read.ts';
import { sendDue } from '../send-due.ts';

const { db } = await testDatabase();
const lab: EventRecordInput = event('lab', {
  slots: [
    { date: '2026-07-03', start: '08:30', end: '15:00' },
    { date: '2026-12-04', start: '22:00', end: '01:00' },
  ],
  eventAttendanceMode: 'online',
  onlineUrl: 'https://meet.example/room',
  contact: { email: 'office@network.example' },
  organizations: [{ role: 'organizer', organization: 'school' }],
});
const organizations = [{ id: 'school', name: { el: 'Σχολή Διοίκησης' } }];
const recurring = event('weekly', { recurrence: 'FREQ=WEEKLY;COUNT=6' });
await importNetwork(db, { network, organizations, events: [lab, recurring] }, NOW);

beforeEach(async () => {
  await db.delete(outbox);
  await db.delete(registrations);
});

const machine = process.env['TZ'];
after(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map(zone => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  );
  const value = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name) ?? '');
  const entries = calendar.getAllSubcomponents('vevent').map(component => {
    const at = (name: string) => {
      const property = component.getFirstProperty(name);
      const time = property?.getFirstValue();
      if (!(time instanceof ICAL.Time)) return undefined;
      const zone = zones.get(String(property?.getParameter('tzid')));
      if (zone) time.zone = zone;
      return new Date(time.toUnixTime() * 1000).toISOString();
    };
    return {
      uid: value(component, 'uid'),
      status: value(component, 'status'),
      sequence: Number(value(component, 'sequence')),
      description: value(component, 'description'),
      organizer: value(component, 'organizer'),
      start: at('dtstart'),
      end: at('dtend'),
    };
  });
  return { method: value(calendar, 'method'), entries };
}

async function filesOf(template: RegistrationMail, id: string, extra: object = {}) {
  await enqueue(db, {
    network: 'gr',
    template,
    params: { registration: id, ...extra },
    email: 'maria@example.org',
    lang: 'el',
    now: NOW,
  });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const attachments = mailbox.entries[0]?.attachments ?? [];
  return attachments.map(({ content, contentType }) => ({ ...read(content), contentType, content }));
}

for (const zone of ['Europe/Athens', 'Europe/Lisbon', 'America/New_York']) {
  test(`a file made on a machine in ${zone} has the event's own hours`, async () => {
    process.env['TZ'] = zone;
    assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
    const row = await register(db, 'lab');
    const [file] = await filesOf('registration-confirmed', row.id);
    assert.deepEqual(
      file?.entries.map(({ start, end }) => [start, end]),
      [
        ['2026-07-03T05:30:00.000Z', '2026-07-03T12:00:00.000Z'],
        ['2026-12-04T20:00:00.000Z', '2026-12-04T23:00:00.000Z'],
      ],
    );
    assert.match(file?.content ?? '', /DTSTART;TZID=Europe\/Athens:20261204T220000/);
  });
}

test('a confirmed place comes with a file to add, under the UIDs of the public one', async () => {
  const row = await register(db, 'lab');
  const [file, ...others] = await filesOf('registration-confirmed', row.id);
  assert.ok(file);
  assert.equal(others.length, 0);
  assert.equal(file.method, 'PUBLISH');
  assert.equal(file.contentType, 'text/calendar; charset=utf-8; method=PUBLISH');
  const mailed = await readEvent(db, 'lab', '', BASE);
  assert.ok(mailed);
  const open = read(calendarText(mailed.network, [mailed.event], BASE));
  assert.deepEqual(
    file.entries.map(({ uid }) => uid),
    open.entries.map(({ uid }) => uid),
  );
  assert.ok(file.entries.every(entry => entry.status === 'CONFIRMED'));
  assert.ok(file.entries.every(entry => entry.organizer === 'mailto:office@network.example'));
  assert.ok(file.entries.every(entry => entry.description.endsWith(': https://meet.example/room')));
  // A file is passed on: nobody's address, and no way into a registration.
  assert.doesNotMatch(file.content, /ATTENDEE|maria|\/m\//i);
});

test('each file has a higher SEQUENCE than the one before', async () => {
  const row = await register(db, 'lab');
  const sequences: number[] = [];
  for (const template of ['registration-confirmed', 'registration-changed', 'event-changed'] as const) {
    sequences.push((await filesOf(template, row.id))[0]?.entries[0]?.sequence ?? -1);
  }
  await db.update(registrations).set({ status: 'cancelled' });
  sequences.push((await filesOf('registration-cancelled', row.id))[0]?.entries[0]?.sequence ?? -1);
  assert.deepEqual(
    sequences,
    [...new Set(sequences)].sort((a, b) => a - b),
  );
});

test('a cancellation takes out each day by a message of its own', async () => {
  for (const [template, status] of [
    ['registration-cancelled', 'cancelled'],
    ['event-cancelled', 'confirmed'],
    ['event-postponed', 'confirmed'],
  ] as const) {
    const row = await register(db, 'lab', { status });
    const files = await filesOf(template, row.id);
    assert.deepEqual(
      files.map(({ method, entries }) => [method, entries.map(({ uid, status: state }) => [uid, state])]),
      [
        ['CANCEL', [['lab-2026-07-03@network.example', 'CANCELLED']]],
        ['CANCEL', [['lab-2026-12-04@network.example', 'CANCELLED']]],
      ],
    );
    assert.ok(files.every(({ content }) => !content.includes('meet.example')));
  }
});

test('who never had the place has no file to take out', async () => {
  const row = await register(db, 'lab', { status: 'cancelled', confirmedAt: null });
  assert.deepEqual(await filesOf('registration-cancelled', row.id), []);
  const waiting = await register(db, 'lab', { status: 'waiting' });
  assert.deepEqual(await filesOf('event-cancelled', waiting.id), []);
});

test('an occurrence has the file of its day', async () => {
  const row = await register(db, 'weekly', { occurrence: '2026-12-18' });
  const [file] = await filesOf('registration-confirmed', row.id);
  assert.deepEqual(
    file?.entries.map(({ uid, start }) => [uid, start]),
    [['weekly-2026-12-18@network.example', '2026-12-18T06:30:00.000Z']],
  );
});

test('a day that an event had is taken out by the mail about its new one', async () => {
  await register(db, 'lab');
  const before = { ...lab, recurrence: null, timeZone: 'Europe/Athens', slots: lab.slots ?? [] };
  const moved = {
    ...lab,
    slots: [
      { date: '2026-07-03', start: '09:00', end: '15:00' },
      { date: '2026-12-11', start: '22:00', end: '01:00' },
    ],
  };
  await importNetwork(db, { network, events: [moved] }, NOW + 1000);
  const slots = before.slots.map(({ date, start = null, end = null }) => ({ date, start, end }));
  await db.transaction(tx =>
    announceEvent(tx, { now: () => NOW }, 'lab', 'event-changed', undefined, { ...before, slots }),
  );
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const file = read(mailbox.entries[0]?.attachments[0]?.content ?? '');
  assert.equal(file.method, 'PUBLISH');
  assert.deepEqual(
    file.entries.map(({ uid, status, start }) => [uid, status, start]),
    [
      ['lab-2026-07-03@network.example', 'CONFIRMED', '2026-07-03T06:00:00.000Z'],
      ['lab-2026-12-11@network.example', 'CONFIRMED', '2026-12-11T20:00:00.000Z'],
      ['lab-2026-12-04@network.example', 'CANCELLED', '2026-12-04T20:00:00.000Z'],
    ],
  );
});

test('an event that is put off without a day is taken out on the day that it had, and the mail says which', async () => {
  const had = { slots: [{ date: '2026-12-04', start: '08:30', end: '15:00' }], timeZone: 'Europe/Athens' };
  await importNetwork(db, { network, events: [event('off')] }, NOW);
  await register(db, 'off', { lang: 'en' });
  const off = event('off', { precision: 'tba', slots: [], eventStatus: 'postponed' });
  await importNetwork(db, { network, events: [off] }, NOW + 1000);
  await db.transaction(tx =>
    announceEvent(tx, { now: () => NOW }, 'off', 'event-postponed', undefined, { ...had, recurrence: null }),
  );
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  const [mail] = mailbox.entries;
  assert.match(
    mail?.text ?? '',
    /It had been announced for: 4 December 2026, 8:30–15:00\n  Local time: Athens/,
  );
  const { method, entries } = read(mail?.attachments[0]?.content ?? '');
  assert.equal(method, 'CANCEL');
  assert.deepEqual(
    entries.map(({ uid, status, start }) => [uid, status, start]),
    [['off-2026-12-04@network.example', 'CANCELLED', '2026-12-04T06:30:00.000Z']],
  );
});

test('an event without a day has no file, and its mail speaks of none', async () => {
  const tba = event('tba', { precision: 'tba', slots: [] });
  await importNetwork(db, { network, events: [tba] }, NOW);
  const row = await register(db, 'tba');
  await enqueue(db, {
    network: 'gr',
    template: 'registration-confirmed',
    params: { registration: row.id },
    email: row.email,
    lang: 'en',
    now: NOW,
  });
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  assert.deepEqual(mailbox.entries[0]?.attachments, []);
  assert.doesNotMatch(mailbox.entries[0]?.text ?? '', /attached/);
});
