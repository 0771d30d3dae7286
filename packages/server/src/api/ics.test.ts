import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { EventRecordSchema } from '@koinon/contract/events';
import { check } from '@koinon/contract/parse';
import { event } from '../testing/records.ts';
import { toWireEvent } from '../wire/wire.ts';
import { calendarText } from './ics.ts';

function text(change: Parameters<typeof event>[1] = {}, sequence = 0): string {
  const record = check(EventRecordSchema, event('lab', change));
  assert.ok(record.ok);
  const wire = toWireEvent(record.value, {
    network: 'gr',
    baseUrl: 'https://network.example',
    sequence,
    updatedAt: '2026-11-21T10:00:00.000Z',
    organization: () => undefined,
    event: () => undefined,
  });
  const network = { languages: ['el'], name: { el: 'Δίκτυο' }, shortName: null };
  return calendarText(network, [wire], 'https://network.example');
}

const slot = (date: string) => ({ date, start: '08:30', end: '15:00' });

test('each day of an event is a VEVENT of its own, in wall time with its zone', () => {
  const ics = text({ slots: [slot('2026-07-01'), slot('2026-12-01')] }, 3);
  assert.equal(ics.match(/BEGIN:VEVENT/g)?.length, 2);
  assert.match(ics, /UID:lab-2026-07-01@network\.example/);
  assert.match(ics, /DTSTART;TZID=Europe\/Athens:20260701T083000/);
  assert.match(ics, /DTEND;TZID=Europe\/Athens:20261201T150000/);
  assert.match(ics, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Athens/);
  assert.match(ics, /SEQUENCE:3/);
  assert.match(ics, /STATUS:CONFIRMED/);
});

test('the status says what became of it, and what has no day is left out', () => {
  assert.match(text({ eventStatus: 'cancelled' }), /STATUS:CANCELLED/);
  assert.match(text({ eventStatus: 'postponed' }), /STATUS:TENTATIVE/);
  assert.doesNotMatch(text({ precision: 'tba', slots: [] }), /VEVENT/);
  assert.doesNotMatch(text({ precision: 'month', period: '2027-02', slots: [] }), /VEVENT/);
  assert.match(
    text({ precision: 'day', slots: [{ date: '2026-12-01' }] }),
    /DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202/,
  );
  assert.match(
    text({ slots: [{ date: '2026-12-01', start: '23:00', end: '01:00' }] }),
    /DTEND;TZID=Europe\/Athens:20261202T010000/,
  );
});

test('the hours are the same whatever the zone of the machine', () => {
  const script = `
    const { events } = await import('@koinon/seeds');
    const { EventRecordSchema } = await import('@koinon/contract/events');
    const { check } = await import('@koinon/contract/parse');
    const { toWireEvent } = await import('@koinon/server/wire');
    const { calendarText } = await import(${JSON.stringify(new URL('./ics.ts', import.meta.url).href)});
    const records = events.gr.map(e => check(EventRecordSchema, e)).map(r => r.value);
    const wire = records.map(r => toWireEvent(r, { network: 'gr', baseUrl: 'https://network.example', sequence: 0,
      updatedAt: '2026-11-21T10:00:00.000Z', organization: () => undefined, event: () => undefined }));
    process.stdout.write(calendarText({ languages: ['el'], name: { el: 'Δίκτυο' }, shortName: null }, wire, 'https://network.example'));`;
  const [athens, ...others] = ['Europe/Athens', 'Europe/Lisbon', 'America/New_York'].map(TZ =>
    execFileSync(process.execPath, ['--conditions=koinon:source', '--input-type=module', '--eval', script], {
      env: { ...process.env, TZ, NODE_TEST_CONTEXT: undefined },
      encoding: 'utf8',
      cwd: import.meta.dirname,
    }),
  );
  assert.match(athens ?? '', /DTSTART;TZID=Europe\/Athens:20231004T080000/);
  for (const other of others) assert.equal(other, athens);
});
