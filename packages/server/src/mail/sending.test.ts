import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { outbox, registrations } from '../database/schema.ts';
import { importNetwork } from '../data/import.ts';
import type { LogLine } from '../http/log.ts';
import { NOW, testDatabase } from '../testing/harness.ts';
import { mailDeps, mailsIn, register } from '../testing/mails.ts';
import { event, network } from '../testing/records.ts';
import { claimDue } from './claim.ts';
import { MAIL_LIMITS } from './limits.ts';
import { AddressRefusedError, type MailMessage, type MailTransport } from './message.ts';
import type { MailTemplate } from './names.ts';
import { enqueue, type MailParams, purgeOutbox } from './outbox.ts';
import { sendDue } from './send-due.ts';

const { db } = await testDatabase();
await importNetwork(db, { network, events: [event('lab')] }, NOW);
const HOUR = 3_600_000;

beforeEach(async () => {
  await db.delete(outbox);
  await db.delete(registrations);
});

/** Mails about as many registrations, or all about `about`. */
async function queue(
  count: number,
  {
    about,
    ...change
  }: { email?: string; budgeted?: boolean; now?: number; about?: { readonly id: string } } = {},
) {
  for (let index = 0; index < count; index += 1) {
    const row = { email: 'maria@example.org', ...(about ?? (await register(db, 'lab', {}))) };
    await enqueue(db, {
      network: 'gr',
      template: 'registration-confirmed',
      params: { registration: row.id },
      email: row.email,
      lang: 'el',
      now: NOW,
      ...change,
    });
  }
}

const failing = (error: unknown): MailTransport => ({ send: () => Promise.reject(error) });

test('several workers at once send every mail, and none twice', async () => {
  await queue(40);
  const { deps } = mailDeps(db, { batch: 3 });
  const taken: string[] = [];
  const transport: MailTransport = {
    async send({ messageId }) {
      taken.push(messageId);
    },
  };
  const counts = await Promise.all([1, 2, 3, 4].map(() => sendDue({ ...deps, transport })));
  // A worker that finds the rest in others' hands stops; what they have is theirs to send.
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    40,
  );
  assert.equal(taken.length, 40);
  assert.equal(new Set(taken).size, 40);
  assert.ok((await mailsIn(db)).every(row => row.status === 'sent' && row.sentAt !== null));
  assert.equal(await sendDue(deps), 0);
});

test('two claims that overlap have no mail in common', async () => {
  await queue(6);
  const claims = await Promise.all([claimDue(db, NOW, MAIL_LIMITS), claimDue(db, NOW, MAIL_LIMITS)]);
  const claimed = claims.flatMap(claim => claim.claimed.map(row => row.identity));
  assert.equal(new Set(claimed).size, claimed.length);
  assert.ok(claimed.length > 0);
});

test('a mail whose sender died is sent when its lease is over, under the same Message-ID', async () => {
  await queue(1);
  const { deps, mailbox, clock } = mailDeps(db);
  const sent: MailMessage[] = [];
  // It was handed over, and the process died before it could say so.
  await assert.rejects(
    sendDue({
      ...deps,
      transport: { send: async message => void sent.push(message) },
      db: new Proxy(db, {
        get: (target, key) =>
          key === 'update' && sent.length > 0
            ? () => {
                throw new Error('killed');
              }
            : Reflect.get(target, key),
      }),
    }),
  );
  assert.equal(sent.length, 1);
  assert.equal(await sendDue(deps), 0, 'the claim is held');
  clock.now += MAIL_LIMITS.lease * 1000;
  assert.equal(await sendDue(deps), 1);
  assert.equal(mailbox.entries[0]?.messageId, sent[0]?.messageId);
});

test('a claim that nobody came back from costs nothing but the wait', async () => {
  await queue(1);
  const { deps, mailbox, clock } = mailDeps(db);
  assert.equal((await claimDue(db, NOW, MAIL_LIMITS)).claimed.length, 1);
  assert.equal(await sendDue(deps), 0);
  clock.now += MAIL_LIMITS.lease * 1000;
  assert.equal(await sendDue(deps), 1);
  assert.equal(mailbox.entries.length, 1);
});

test('what fails is tried again after waits that grow, and given up after five days', async () => {
  await queue(1);
  const { deps, clock } = mailDeps(db);
  const transport = failing(new Error('451 try later'));
  const waits: number[] = [];
  for (;;) {
    assert.equal(await sendDue({ ...deps, transport }), 0);
    const [row] = await mailsIn(db);
    assert.ok(row);
    assert.match(row.lastError ?? '', /451 try later/);
    if (row.status === 'failed') break;
    waits.push(row.dueAt.getTime() - clock.now);
    assert.equal(await sendDue(deps), 0, 'not before it is due');
    clock.now = row.dueAt.getTime();
  }
  assert.ok(
    waits.every((wait, index) => wait >= (waits[index - 1] ?? 0)),
    String(waits),
  );
  assert.equal(waits[0], 30_000);
  assert.ok(clock.now - NOW >= 120 * HOUR && clock.now - NOW <= 124 * HOUR);
  clock.now += 24 * HOUR;
  assert.equal(await sendDue(deps), 0, 'given up is given up');
});

test('what failed once is sent when the mail server is back', async () => {
  await queue(1);
  const { deps, mailbox, clock } = mailDeps(db);
  await sendDue({ ...deps, transport: failing(new Error('no route')) });
  clock.now += HOUR;
  assert.equal(await sendDue(deps), 1);
  assert.equal(mailbox.entries.length, 1);
  const [row] = await mailsIn(db);
  assert.deepEqual([row?.status, row?.lastError, row?.attempts], ['sent', null, 2]);
});

test('an address that the server refuses for good is not tried again', async () => {
  await queue(1);
  const { deps } = mailDeps(db);
  await sendDue({ ...deps, transport: failing(new AddressRefusedError('550 no such user')) });
  assert.equal((await mailsIn(db))[0]?.status, 'failed');
});

test('a mail that cannot be made does not stop the others', async () => {
  await queue(1);
  await db.insert(outbox).values({
    network: 'gr',
    template: 'unheard-of',
    params: {},
    email: 'a@example.org',
    emailKey: 'a@example.org',
    lang: 'el',
    dueAt: new Date(NOW - 1),
    createdAt: new Date(NOW),
  });
  const { deps } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  assert.deepEqual((await mailsIn(db)).map(({ status }) => status).sort(), ['queued', 'sent']);
});

test('one address gets three mails an hour about one registration, and all about many', async () => {
  const { deps } = mailDeps(db);
  const email = 'maria@example.org';
  const about = await register(db, 'lab', {});
  await queue(5, { email, budgeted: true, about });
  await queue(7, { email, budgeted: true });
  assert.equal(await sendDue(deps), 3 + 7);
});

test('about a newsletter, or joining, every request is about the same', async () => {
  const ask = async (template: MailTemplate, params: MailParams, network = 'gr') =>
    enqueue(db, {
      network,
      template,
      params,
      email: 'maria@example.org',
      lang: 'el',
      budgeted: true,
      now: NOW,
    });
  for (let index = 0; index < 5; index += 1) {
    await ask('newsletter-confirm', { request: `request ${index}` });
    await ask('membership-confirm', { membership: `membership ${index}` });
  }
  await ask('newsletter-preferences', { subscriber: 'subscriber' });
  await ask('newsletter-confirm', { request: 'of another network' }, 'pt');
  await ask('registration-members-only', { event: 'event' });
  const { claimed } = await claimDue(db, NOW, { ...MAIL_LIMITS, batch: 50 });
  assert.deepEqual(
    claimed.flatMap(({ params }) => Object.values(params)),
    [
      ...[0, 1, 2].flatMap(index => [`request ${index}`, `membership ${index}`]),
      'of another network',
      'event',
    ],
  );
});

test('one of many is sent after all that somebody waits for, however long it is due', async () => {
  const row = await register(db, 'lab', {});
  const mail = {
    network: 'gr',
    template: 'registration-confirmed',
    params: { registration: row.id },
    lang: 'el',
  } as const;
  const { deps, clock } = mailDeps(db, { batch: 2 });
  const order: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    await enqueue(db, { ...mail, email: `${name}@bulk.example`, bulk: true, now: NOW - HOUR });
  }
  await enqueue(db, { ...mail, email: 'a@person.example', now: NOW });
  const transport: MailTransport = {
    async send({ to }) {
      order.push(to.split('@')[1] ?? '');
      // Somebody asks while the many are being sent.
      if (order.length === 2) await enqueue(db, { ...mail, email: 'b@person.example', now: clock.now });
    },
  };
  assert.equal(await sendDue({ ...deps, transport }), 6);
  // Those of a batch go out together, in whatever order.
  assert.ok(order.slice(0, 2).includes('person.example'), String(order));
  assert.ok(order.lastIndexOf('person.example') <= 3, String(order));
  assert.equal(order.filter(to => to === 'person.example').length, 2);
  assert.equal(order.filter(to => to === 'bulk.example').length, 4);
});

test('there is an end to the mails that strangers can cause: so many an hour, so many a day', async () => {
  const { deps, mailbox } = mailDeps(db, { budget: { perHour: 3, perDay: 10, samePerHour: 3 } });
  const email = 'maria@example.org';
  for (let hour = 0; hour < 6; hour += 1) await queue(4, { email, budgeted: true, now: NOW + hour * HOUR });
  await queue(1, { email: 'other@example.org', budgeted: true, now: NOW });
  await queue(5, { email, now: NOW });
  assert.equal(await sendDue({ ...deps, now: () => NOW + 6 * HOUR }), 10 + 1 + 5);
  assert.equal(mailbox.entries.length, 16);
  const statuses = (await mailsIn(db)).filter(row => row.budgeted && row.email === email);
  assert.deepEqual(
    statuses.map(({ status }) => (status === 'sent' ? 1 : 0)),
    // By the hour three of four, until the tenth of the day.
    [1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  );
  assert.ok(statuses.every(({ status }) => status === 'sent' || status === 'suppressed'));
  // Twenty-four hours after the first ones there is room again.
  await queue(1, { email, budgeted: true, now: NOW + 25 * HOUR });
  assert.equal(await sendDue({ ...deps, now: () => NOW + 25 * HOUR }), 1);
});

test('the budget is one, however many workers spend it', async () => {
  await queue(12, { email: 'maria@example.org', budgeted: true });
  const { deps } = mailDeps(db, { batch: 2, budget: { perHour: 5, perDay: 5, samePerHour: 5 } });
  const counts = await Promise.all([1, 2, 3].map(() => sendDue(deps)));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    5,
  );
});

test('a mail that is tried again has passed its budget already', async () => {
  await queue(3, { email: 'maria@example.org', budgeted: true });
  const { deps, clock } = mailDeps(db);
  await sendDue({ ...deps, transport: failing(new Error('later')) });
  clock.now += HOUR / 2;
  assert.equal(await sendDue(deps), 3);
});

test('a mail that is no longer true is not sent', async () => {
  const row = await register(db, 'lab', { status: 'cancelled' });
  const mail = { network: 'gr', params: { registration: row.id }, email: row.email, lang: 'el', now: NOW };
  await enqueue(db, { ...mail, template: 'registration-confirmed' });
  await enqueue(db, { ...mail, template: 'registration-cancelled' });
  await enqueue(db, { ...mail, template: 'registration-confirmed', params: { registration: 'gone' } });
  const { deps, mailbox } = mailDeps(db);
  assert.equal(await sendDue(deps), 1);
  assert.match(mailbox.entries[0]?.subject ?? '', /ακυρώθηκε/);
  assert.deepEqual(
    (await mailsIn(db)).map(({ status }) => status),
    ['suppressed', 'sent', 'suppressed'],
  );
});

test('mail is not sent before its time', async () => {
  const row = await register(db, 'lab');
  await enqueue(db, {
    network: 'gr',
    template: 'registration-confirmed',
    params: { registration: row.id },
    email: row.email,
    lang: 'el',
    now: NOW,
    dueAt: new Date(NOW + HOUR),
  });
  const { deps, clock } = mailDeps(db);
  assert.equal(await sendDue(deps), 0);
  clock.now += HOUR;
  assert.equal(await sendDue(deps), 1);
});

test('nothing is queued when the transaction fails, and nothing for what is no address', async () => {
  const mail = {
    network: 'gr',
    template: 'registration-confirmed',
    params: {},
    lang: 'el',
    now: NOW,
  } as const;
  await assert.rejects(
    db.transaction(async tx => {
      await enqueue(tx, { ...mail, email: 'a@example.org' });
      throw new Error('no');
    }),
  );
  await assert.rejects(enqueue(db, { ...mail, email: 'a@example.org\r\nBcc: b@example.org' }), RangeError);
  assert.equal((await mailsIn(db)).length, 0);
});

test('settled mail is forgotten after a month, mail to be sent never', async () => {
  await queue(2);
  const { deps } = mailDeps(db, { batch: 1 });
  await claimDue(db, NOW, { ...MAIL_LIMITS, batch: 1 });
  await sendDue(deps);
  assert.equal(await purgeOutbox(db, NOW + 29 * 24 * HOUR), 0);
  assert.equal(await purgeOutbox(db, NOW + 31 * 24 * HOUR), 1);
  assert.deepEqual(
    (await mailsIn(db)).map(({ status }) => status),
    ['queued'],
  );
});

test('why a mail was not sent is in the log, without what it says of its reader', async () => {
  await queue(1);
  const { deps } = mailDeps(db);
  const lines: LogLine[] = [];
  const refusal = Object.assign(new Error('450 4.2.2 <maria@example.org>: mailbox full'), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 450,
  });
  const log = (line: LogLine) => void lines.push(line);
  await sendDue({ ...deps, log, transport: failing(refusal) });
  assert.deepEqual(
    lines.map(({ message, cause, command, answer }) => [message, cause, command, answer]),
    [['mail not sent', 'EENVELOPE', 'RCPT TO', 450]],
  );
  assert.ok(!JSON.stringify(lines).includes('maria@example.org'));
});

test('who ends the server does not wait for all the mail that is due', async () => {
  await queue(6);
  const { deps } = mailDeps(db, { batch: 2 });
  const ending = new AbortController();
  let sent = 0;
  const transport: MailTransport = {
    async send() {
      sent += 1;
      ending.abort();
    },
  };
  await sendDue({ ...deps, transport, signal: ending.signal });
  assert.equal(sent, 2, 'those that were claimed already');
  assert.equal((await mailsIn(db)).filter(({ status }) => status === 'queued').length, 4);
});
