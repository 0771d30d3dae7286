/** The server ends without a warning while it sends an issue: nobody has it twice in the outbox, and nobody is passed over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { asc, eq, sql } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { openDatabase } from '../database/database.ts';
import { deliveries, issues, outbox, subscribers } from '../database/schema.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { keptData } from '../testing/kept-data.ts';
import { issue, newsNetwork } from '../testing/newsletters.ts';
import { serve } from '../testing/processes.ts';
import { deliver } from './deliver.ts';
import { send } from './send.ts';

const READERS = 120;

test('killed again and again while it sends, it goes on where it was', async () => {
  const { location, env } = await keptData();
  const before = await openDatabase(location);
  const at = new Date();
  await importNetwork(before.db, { network: newsNetwork }, at.getTime());
  const people = Array.from({ length: READERS }, (_, index) => `reader-${index}@example.gr`);
  await before.db.insert(subscribers).values(
    people.map(email => ({
      id: `id-of-${email.split('@')[0]}`,
      network: 'gr',
      emailKey: email,
      email,
      lang: 'el',
      lists: ['news'],
      topics: [],
      confirmedAt: at,
      updatedAt: at,
    })),
  );
  const record = IssueRecordSchema.parse(issue('one'));
  await before.db.insert(issues).values({ network: 'gr', id: 'one', record, status: 'draft', updatedAt: at });
  await send({ db: before.db, now: Date.now }, 'gr', 'one', undefined);
  await before.close();

  for (const requests of [1, 12]) {
    // As many as there are: whatever the moment, some are queued and others are not, or all, or none.
    const server = await serve({ ...env, KOINON_NEWSLETTER_PER_MINUTE: '50' });
    for (let count = 0; count < requests; count += 1) await fetch(`${server.url}/v1/newsletter/issues`);
    await server.end('SIGKILL');
    const database = await openDatabase(location);
    try {
      const mails = await database.db.select().from(outbox).where(eq(outbox.bulk, true));
      const mailed = mails.map(({ params }) => String(params['subscriber']));
      assert.equal(new Set(mailed).size, mailed.length, 'nobody twice');
      const rows = await database.db.select().from(deliveries);
      assert.equal(rows.length, READERS);
      const begun = rows.filter(({ status }) => status !== 'waiting').map(({ subscriber }) => subscriber);
      assert.deepEqual(begun.sort(), mailed.sort(), 'a delivery and its mail are one');
      // The next server has room: those were sent, and the minute is over.
      const createdAt = sql`${outbox.createdAt} - interval '2 minutes'`;
      await database.db.update(outbox).set({ status: 'sent', createdAt });
    } finally {
      await database.close();
    }
  }

  const database = await openDatabase(location);
  try {
    const deps = { db: database.db, secret: SECRET, baseUrl: BASE, nudge: () => undefined };
    await deliver({ ...deps, now: Date.now, newsletterPerMinute: 10_000 });
    const mails = await database.db.select().from(outbox).orderBy(asc(outbox.identity));
    assert.deepEqual(mails.map(({ email }) => email).sort(), people.sort());
  } finally {
    await database.close();
  }
});
