/** From the form to the inbox and back: only what stands in the mails opens anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { outbox } from '../database/schema.ts';
import type { MailMessage, MailTransport } from '../mail/message.ts';
import { sendDue } from '../mail/send-due.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { issue, newsletterServer, wish } from '../testing/newsletters.ts';

const server = await newsletterServer();
const { db } = server.database;
const { staff, jobs } = server.services.newsletter;

/** Sends what is due; the mails, oldest first. */
async function mailed(): Promise<MailMessage[]> {
  const taken: MailMessage[] = [];
  const transport: MailTransport = { send: async message => void taken.push(message) };
  await sendDue({ db, now: () => server.clock, secret: SECRET, baseUrl: BASE, transport });
  return taken;
}

function tokenIn(message: MailMessage | undefined): string {
  const [, token] = /\/m\/([\w-]{43})/.exec(message?.links[0] ?? '') ?? [];
  assert.ok(token, 'the mail has a link');
  return token;
}

test('a form, a mail, a click; an issue, another click, and it is over', async () => {
  await server.ask(wish('maria@ypes.gov.gr'));
  const [asked] = await mailed();
  assert.equal(asked?.to, 'maria@ypes.gov.gr');
  const confirmed = await server.act(tokenIn(asked), 'confirm');
  assert.ok(typeof confirmed !== 'string' && confirmed.status === 'active');
  const [welcome] = await mailed();
  const preferences = await server.read(tokenIn(welcome));
  assert.ok(typeof preferences !== 'string' && preferences.link === 'preferences');
  assert.equal(asked?.list, undefined);

  await server.draft(issue('one'));
  await staff.send('gr', 'one');
  await jobs.deliver();
  const [copy] = await mailed();
  const url = new URL(copy?.list?.unsubscribeUrl ?? '');
  assert.equal(url.origin, BASE);
  assert.deepEqual(await server.deliveries('one'), ['maria@ypes.gov.gr sent']);
  await jobs.deliver();
  assert.equal((await staff.progress('gr', 'one')).status, 'sent');
  const click = await server.send('POST', url.pathname, 'List-Unsubscribe=One-Click', {
    'Content-Type': 'application/x-www-form-urlencoded',
  });
  assert.equal(click.status, 200);
  assert.equal(await server.state('maria@ypes.gov.gr'), 'left');

  await server.draft(issue('two'));
  await staff.send('gr', 'two');
  await jobs.deliver();
  assert.deepEqual(await mailed(), []);
});

test('who leaves after the issue was queued is not sent it', async () => {
  const email = 'quick@example.gr';
  await server.join(email);
  await mailed();
  await server.draft(issue('three'));
  await staff.send('gr', 'three');
  await jobs.deliver();
  await server.act(await server.token(email, 'newsletter-welcome'), 'unsubscribe', {});
  assert.deepEqual(await mailed(), []);
  assert.deepEqual(await server.deliveries('three'), [`${email} dropped`]);
});

test('an address is mailed a few times an hour, however often a stranger types it', async () => {
  for (let times = 0; times < 8; times += 1) await server.ask(wish('victim@example.gr'));
  assert.equal((await mailed()).length, 3);
  const rows = await db.select().from(outbox).where(eq(outbox.email, 'victim@example.gr'));
  assert.equal(rows.length, 8, 'each was queued all the same');
});

test('nothing that was typed stands in the first mail', async () => {
  const name = 'Buy now https://spam.example';
  await server.ask(wish('target@example.gr', { organisation: { name } }));
  const [message] = await mailed();
  assert.ok(message);
  assert.doesNotMatch(message.subject + message.text + message.html, /spam\.example/);
});
