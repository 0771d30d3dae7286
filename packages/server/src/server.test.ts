import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
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
    assert.match(response.headers.get('Keep-Alive') ?? '', /timeout=65/);
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

test('who sends half a request does not keep a server from ending', async () => {
  const server = await startServer(readConfig({ PORT: '0', KOINON_SECRET: SECRET }), {
    now: () => NOW,
    log: () => undefined,
    database: { memory: true, copyOf: await migratedTemplate() },
    patience: 0,
  });
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()));
  // It is cut off, which is what this is about.
  socket.on('error', () => undefined);
  await server.importNetwork({ network: openNetwork, events: [openEvent('lab')] });
  const lines = [
    'POST /v1/events/lab/registrations HTTP/1.1',
    'Host: network.example',
    'Content-Type: application/json',
    'Idempotency-Key: never-sent-whole',
    'Content-Length: 1000',
    'Expect: 100-continue',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const [begun] = (await once(socket, 'data')) as [Buffer];
  assert.match(begun.toString(), /^HTTP\/1\.1 100 /);
  await server.close();
  await closed;
});
