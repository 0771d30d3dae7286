import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';
import type { MailMessage } from './mail/message.ts';
import { startServer } from './server.ts';
import { migratedTemplate } from './testing/template.ts';
import { NOW, SECRET } from './testing/harness.ts';
import { input, openEvent, openNetwork } from './testing/registrations.ts';

test('a running server sends what a form promised, by the transport that it is given', async () => {
  const sent: MailMessage[] = [];
  let arrived: (mail: MailMessage) => void = () => undefined;
  let closed = false;
  const mail = {
    async send(message: MailMessage) {
      sent.push(message);
      arrived(message);
    },
    close: () => void (closed = true),
  };
  const server = await startServer(readConfig({ PORT: '0', KOINON_SECRET: SECRET }), {
    now: () => NOW,
    log: () => undefined,
    database: { memory: true, copyOf: await migratedTemplate() },
    mail,
  });
  try {
    await server.importNetwork({ network: openNetwork, events: [openEvent('lab')] });
    const first = new Promise<MailMessage>(resolve => (arrived = resolve));
    const post = (path: string, body?: unknown) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'in-a-server' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const response = await post('/v1/events/lab/registrations', input('eleni@example.gr'));
    assert.equal(response.status, 202);
    const { to, links } = await first;
    assert.equal(to, 'eleni@example.gr');
    const token = /\/m\/([\w-]{43})/.exec(links.join(' '))?.[1];
    assert.ok(token, links.join(' '));
    const second = new Promise<MailMessage>(resolve => (arrived = resolve));
    assert.equal((await post(`/v1/registrations/${token}/confirm`)).status, 200);
    assert.equal((await second).calendars.length, 1);
  } finally {
    await server.close();
  }
  assert.equal(sent.length, 2);
  assert.ok(closed);
});
