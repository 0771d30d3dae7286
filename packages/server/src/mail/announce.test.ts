import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { links, outbox, registrations } from '../database/schema.ts';
import { NOW, SECRET, testDatabase } from '../testing/harness.ts';
import { mailDeps, mailsIn, register } from '../testing/mails.ts';
import { event, network } from '../testing/records.ts';
import { eventOf } from '../registrations/event-facts.ts';
import { announceEvent } from './announce.ts';
import { createLink } from './links.ts';
import { sendDue } from './send-due.ts';

const { db } = await testDatabase();
const weekly = event('weekly', {
  slots: [{ date: '2026-11-06', start: '08:30', end: '15:00' }],
  recurrence: 'FREQ=WEEKLY;COUNT=9',
});
await importNetwork(db, { network, events: [event('lab'), event('other'), weekly] }, NOW);
const deps = { now: () => NOW };

beforeEach(async () => {
  await db.delete(outbox);
  await db.delete(registrations);
});

const announce = (id: string, occurrence?: string) =>
  db.transaction(tx => announceEvent(tx, deps, id, 'event-changed', occurrence));

test('everyone with a proved address who has a place or waits for one is told, once, in their language', async () => {
  for (const status of ['held', 'confirmed', 'waiting', 'offered', 'expired', 'cancelled'] as const) {
    await register(db, 'lab', { status, email: `${status}@example.org`, lang: 'pt' });
  }
  const unproved = { status: 'waiting', email: 'typed-by-somebody@example.org', confirmedAt: null } as const;
  await register(db, 'lab', unproved);
  await register(db, 'other');
  assert.equal(await announce('lab'), 3);
  const mails = await mailsIn(db);
  assert.deepEqual(
    mails.map(({ email, lang, template, budgeted }) => [email, lang, template, budgeted]),
    ['confirmed', 'waiting', 'offered'].map(status => [
      `${status}@example.org`,
      'pt',
      'event-changed',
      false,
    ]),
  );
  const { deps: all, mailbox } = mailDeps(db);
  assert.equal(await sendDue(all), 3);
  assert.ok(mailbox.entries.every(({ links: [link] }) => /\/m\/[\w-]{43}$/.test(link ?? '')));
});

test('of a recurring event the day that is meant, or every day to come', async () => {
  for (const occurrence of ['2026-11-06', '2026-11-27', '2026-12-04']) {
    await register(db, 'weekly', { occurrence });
  }
  assert.equal(await announce('weekly', '2026-12-04'), 1);
  assert.equal(await announce('weekly'), 2);
});

test('who registered for a day that was taken out of the series is told once that it is off', async () => {
  const row = await register(db, 'weekly', { occurrence: '2026-12-04', email: 'off@example.org' });
  await register(db, 'weekly', { occurrence: '2026-12-11', email: 'on@example.org' });
  const shorter = { ...weekly, recurrence: 'FREQ=WEEKLY;INTERVAL=5;COUNT=2' };
  await importNetwork(db, { network, events: [shorter] }, NOW);
  const edited = (before: typeof weekly) =>
    db.transaction(tx =>
      announceEvent(tx, deps, 'weekly', 'event-changed', undefined, {
        slots: [{ date: '2026-11-06', start: '08:30', end: '15:00' }],
        timeZone: 'Europe/Athens',
        recurrence: before.recurrence ?? null,
      }),
    );
  assert.equal(await edited(weekly), 2);
  assert.equal(await edited(shorter), 1, 'what is known to be off is no news');
  const told = (await mailsIn(db)).map(({ email, template }) => [email, template]);
  assert.deepEqual(told, [
    ['off@example.org', 'event-cancelled'],
    ['on@example.org', 'event-changed'],
    ['on@example.org', 'event-changed'],
  ]);
  const event = await eventOf(db, row);
  assert.equal(event.record.eventStatus, 'cancelled', 'and its page says so');
  const { deps: all, mailbox } = mailDeps(db);
  await sendDue(all);
  const off = mailbox.entries.find(({ to }) => to.includes('off@example.org'));
  assert.match(JSON.stringify(off), /METHOD:CANCEL/);
  await importNetwork(db, { network, events: [weekly] }, NOW);
});

test('links live as long as the event as it is now', async () => {
  const row = await register(db, 'lab');
  const link = { purpose: 'registration', subject: row.id } as const;
  await createLink(db, { secret: SECRET, now: deps.now }, { ...link, expiresAt: new Date(NOW + 1) });
  await announce('lab');
  const [kept] = await db.select().from(links).where(eq(links.subject, row.id));
  assert.equal(kept?.expiresAt.toISOString(), '2026-12-04T13:00:00.000Z');
});

test('hundreds are told in a few statements, and none for an event that is not there', async () => {
  const notice = { hash: '', lang: 'el', at: '', origin: null };
  const answers = { organisation: null, role: null, needs: null, answers: {} };
  const at = new Date(NOW);
  await db.insert(registrations).values(
    Array.from({ length: 1203 }, (_, index) => ({
      id: `r${index}`,
      event: 'lab',
      emailKey: `r${index}@example.org`,
      email: `r${index}@example.org`,
      name: 'x',
      lang: 'el',
      tracks: [],
      answers,
      status: 'confirmed' as const,
      confirmedAt: at,
      notice,
      createdAt: at,
      updatedAt: at,
    })),
  );
  assert.equal(await announce('lab'), 1203);
  assert.equal(new Set((await mailsIn(db)).map(({ email }) => email)).size, 1203);
  assert.equal(await announce('nothing'), 0);
});
