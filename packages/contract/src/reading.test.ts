import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { CalendarEventSchema, EventRecordSchema } from './events.ts';
import { planFile, planSources } from './generate-plans.ts';
import type { CalendarEvent } from './index.ts';
import { calendarEventPlan, eventPagePlan } from './plans.ts';
import { planOf } from './reading-plan.ts';
import { read, UnreadableError } from './reading.ts';

const record = z.parse(EventRecordSchema, {
  id: 'open-government-lab',
  slug: 'open-government-lab',
  name: { el: 'Εργαστήριο' },
  kind: 'lab',
  precision: 'minute',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2023-10-04', start: '08:00', end: '15:00' }],
  description: {
    el: [
      { type: 'paragraph', text: 'Ένα' },
      { type: 'list', items: ['α', 'β'] },
    ],
  },
  registration: { mode: 'external', url: 'https://www.ekdd.gr/' },
});
const { published: _published, period: _period, onlineUrl: _onlineUrl, form: _form, ...common } = record;
const wire = z.parse(CalendarEventSchema, {
  ...common,
  network: 'gr',
  url: 'https://network.example/e/gr/open-government-lab',
  startDate: '2023-10-04T08:00:00+03:00',
  endDate: '2023-10-04T15:00:00+03:00',
  slots: [{ ...record.slots[0], startsAt: '2023-10-04T05:00:00Z', endsAt: '2023-10-04T12:00:00Z' }],
  sequence: 0,
  updatedAt: '2026-11-21T00:00:00Z',
});

test('the plans are those of the schemas', () => {
  for (const [name, source] of Object.entries(planSources()))
    assert.equal(readFileSync(planFile(name), 'utf8'), source, `${name}: run generate-plans.ts`);
});

test('what the server sends reads as what it sent', () => {
  assert.deepEqual(read(calendarEventPlan, wire), wire);
});

test('what the server may leave out reads as the schema fills it in', () => {
  const least = { ...wire };
  for (const name of ['tracks', 'location', 'demo', 'eventStatus', 'axes'] as const)
    Reflect.deleteProperty(least, name);
  assert.deepEqual(read(calendarEventPlan, least), z.parse(CalendarEventSchema, least));
});

test('the server refuses what the contract does not know, the client reads past it', () => {
  const newer = { ...wire, novelty: 1, eventStatus: 'moved-online' };
  assert.equal(z.safeParse(CalendarEventSchema, newer).success, false);
  const event: CalendarEvent = read(calendarEventPlan, newer);
  assert.equal(event.eventStatus, 'other');
  assert.equal('novelty' in event, false);
  assert.equal(event.slots[0]?.startsAt, '2023-10-04T05:00:00Z');
});

test('one unreadable item is dropped and told of, never the page', () => {
  const dropped: [string, unknown][] = [];
  const page = read(
    eventPagePlan,
    { items: [wire, { ...wire, name: 'Εργαστήριο' }, { ...wire, id: 'second' }], next: null },
    ({ pointer, expected }, item) => dropped.push([`${pointer} ${expected}`, item]),
  );
  assert.deepEqual(
    page.items.map(({ id }) => id),
    ['open-government-lab', 'second'],
  );
  assert.deepEqual(dropped, [['/items/1/name an object', { ...wire, name: 'Εργαστήριο' }]]);
});

test('an unknown block is left out and the text around it stays', () => {
  const blocks = [
    { type: 'paragraph', text: 'Ένα' },
    { type: 'constructor' },
    { type: 'paragraph', text: 'Δύο' },
  ];
  assert.equal(
    read(calendarEventPlan, { ...wire, description: { el: blocks } }).description?.['el']?.length,
    2,
  );
});

test('what is no page at all is an error that says where', () => {
  for (const body of [null, [], 'page', { next: null }, { items: {}, next: null }]) {
    assert.throws(() => read(eventPagePlan, body), UnreadableError);
  }
  assert.throws(() => read(eventPagePlan, { items: [], next: 7 }), {
    pointer: '/next',
    expected: 'a string',
  });
});

test('a default is never shared between two readings', () => {
  const plan = { data: planOf(z.object({ list: z._default(z.object({ a: z.number() }), { a: 1 }) })) };
  assert.notEqual(read<{ list: object }>(plan, {}).list, read<{ list: object }>(plan, {}).list);
});
