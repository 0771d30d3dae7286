/** The server ends without a warning in the middle of its work: what it answered is true, what it promised is done. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '@koinon/i18n/dates';
import { asc } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { openDatabase } from '../database/database.ts';
import { outbox, registrations } from '../database/schema.ts';
import { makeTicket } from '../forms/ticket.ts';
import { createMailbox } from '../mail/mailbox.ts';
import { sendDue } from '../mail/send-due.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { keptData } from '../testing/kept-data.ts';
import { serve } from '../testing/processes.ts';
import { HOUR, input, openEvent, openNetwork } from '../testing/registrations.ts';

test('nothing that was acknowledged is lost, and every promised mail is sent', async () => {
  const { location, env } = await keptData();
  const date = addDays(new Date().toISOString().slice(0, 10), 60);
  const event = openEvent('lab', {
    maximumAttendeeCapacity: 10,
    slots: [{ date, start: '08:30', end: '15:00' }],
  });
  const before = await openDatabase(location);
  await importNetwork(before.db, { network: openNetwork, events: [event] }, Date.now());
  await before.close();

  const server = await serve(env);
  const ticket = makeTicket(
    SECRET,
    { form: 'registration', network: 'gr', subject: 'lab', origin: null },
    Date.now() - 10_000,
  );
  const acknowledged: string[] = [];
  let next = 0;
  let ending: Promise<void> | undefined;
  // Six clients, one request after the other each, until the server is gone.
  const client = async () => {
    for (;;) {
      const number = (next += 1);
      const email = `person-${number}@example.gr`;
      try {
        const response = await fetch(`${server.url}/v1/events/lab/registrations`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': `killed-${number}`,
            'X-Forwarded-For': `10.${number % 250}.${Math.floor(number / 250)}.1`,
          },
          body: JSON.stringify(input(email, { ticket })),
        });
        if (response.status !== 202) throw new Error(`It answered ${response.status}.`);
        acknowledged.push(email);
      } catch (error) {
        if (ending === undefined) throw error;
        return;
      }
      if (acknowledged.length >= 40) ending ??= server.end('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 6 }, client));
  await ending;

  const database = await openDatabase(location);
  try {
    const rows = await database.db.select().from(registrations).orderBy(asc(registrations.identity));
    const kept = new Set(rows.map(({ email }) => email));
    assert.deepEqual(
      acknowledged.filter(email => !kept.has(email)),
      [],
    );
    assert.equal(kept.size, rows.length, 'nobody twice');
    assert.equal(rows.filter(({ status }) => status === 'held').length, 10);
    const promised = await database.db.select().from(outbox);
    assert.deepEqual(
      new Set(promised.map(({ email }) => email)),
      kept,
      'a registration and its mail are one',
    );

    // Later than any claim of the process that is gone.
    const now = () => Date.now() + HOUR;
    const mailbox = createMailbox();
    await sendDue({ db: database.db, now, secret: SECRET, baseUrl: BASE, transport: mailbox });
    assert.deepEqual(new Set(mailbox.entries.map(({ to }) => to)), kept);
  } finally {
    await database.close();
  }
});
