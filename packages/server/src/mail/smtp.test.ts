import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { NOW } from '../testing/harness.ts';
import { AddressRefusedError, type MailMessage } from './message.ts';
import { parseSender } from './sender.ts';
import { smtpTransport } from './smtp.ts';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

async function smtpServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  const port = await new Promise<number>(resolve => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const url = `smtp://127.0.0.1:${port}`;
  const transport = smtpTransport({ url, from: 'koinon@network.example' });
  after(async () => {
    transport.close?.();
    await new Promise<void>(resolve => server.close(() => resolve()));
  });
  return { received, transport, url };
}

const ics = (method: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`;

const message = (change: Partial<MailMessage> = {}): MailMessage => ({
  messageId: '<7.abc@network.example>',
  senderName: 'Δίκτυο Καινοτομίας',
  to: 'maria@example.org',
  replyTo: 'office@network.example',
  subject: 'Η θέση σας επιβεβαιώθηκε: Εργαστήριο',
  text: 'Καλημέρα\n\nhttps://network.example/m/x\n',
  html: '<!doctype html><html lang="el"><p>Καλημέρα</p></html>',
  lang: 'el',
  links: [],
  calendars: [],
  date: new Date(NOW),
  ...change,
});

const { received, transport } = await smtpServer();

async function roundtrip(change: Partial<MailMessage> = {}) {
  await transport.send(message(change));
  const last = received.at(-1);
  assert.ok(last);
  return { ...last, mail: await PostalMime.parse(last.raw) };
}

const headersOf = (mail: Awaited<ReturnType<typeof PostalMime.parse>>, key: string) =>
  mail.headers.filter(header => header.key === key).map(({ value }) => value);

test('a mail arrives as it was sent', async () => {
  const { mail, from, to, raw } = await roundtrip();
  assert.deepEqual([from, to], ['koinon@network.example', ['maria@example.org']]);
  assert.equal(mail.subject, 'Η θέση σας επιβεβαιώθηκε: Εργαστήριο');
  assert.deepEqual(mail.from, { name: 'Δίκτυο Καινοτομίας', address: 'koinon@network.example' });
  assert.equal(mail.replyTo?.[0]?.address, 'office@network.example');
  assert.equal(mail.text?.trim(), message().text.trim());
  assert.equal(mail.html?.trim(), message().html);
  assert.equal(mail.messageId, '<7.abc@network.example>');
  assert.equal(mail.date, new Date(NOW).toISOString());
  assert.deepEqual(headersOf(mail, 'auto-submitted'), ['auto-generated']);
  assert.deepEqual(headersOf(mail, 'content-language'), ['el']);
  assert.deepEqual(headersOf(mail, 'x-mailer'), []);
  assert.deepEqual(headersOf(mail, 'list-unsubscribe'), []);
  const [head = ''] = raw.split('\r\n\r\n');
  assert.match(head, /^[\x20-\x7E\r\n\t]*$/, 'headers are ASCII, whatever the server knows');
});

const URL_OF_ONE = `https://network.example/v1/newsletter/subscriptions/${'a'.repeat(43)}/unsubscribe`;

test('a mail to many says which list it is of, and how a program unsubscribes, in whole lines', async () => {
  const list = {
    id: 'bulletin.gr.network.example',
    name: 'Ενημερωτικό δελτίο του Δικτύου Καινοτομίας του Δημόσιου Τομέα',
    unsubscribeUrl: URL_OF_ONE,
  };
  const { mail, raw } = await roundtrip({ list });
  const [head = ''] = raw.split('\r\n\r\n');
  assert.ok(head.split('\r\n').includes(`List-Unsubscribe: <${URL_OF_ONE}>`), 'on one line, as it is');
  assert.ok(head.split('\r\n').includes('List-Unsubscribe-Post: List-Unsubscribe=One-Click'));
  assert.equal(head.match(/^List-Unsubscribe:/gim)?.length, 1);
  assert.match(head, /^[\x20-\x7E\r\n\t]*$/);
  for (const [word] of head.matchAll(/=\?[^?\s]+\?[bq]\?[^?\s]*\?=/gi)) assert.ok(word.length <= 75, word);
  assert.ok(head.split('\r\n').every(line => line.length <= 998));
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  assert.match(unfolded, /^List-Id: (=\?UTF-8\?B\?[\w+/=]+\?= )+<bulletin\.gr\.network\.example>$/im);
  assert.match(headersOf(mail, 'list-id')[0] ?? '', /<bulletin\.gr\.network\.example>$/);
  assert.deepEqual(headersOf(mail, 'precedence'), ['bulk']);
  assert.deepEqual(headersOf(mail, 'auto-submitted'), [], 'people wrote it');
});

test('a copy that is nobody’s has no address to unsubscribe, and only mail to many has a list', async () => {
  const list = { id: 'bulletin.gr.localhost', name: 'Say "hello" \\', unsubscribeUrl: undefined };
  const { mail, raw } = await roundtrip({ list });
  assert.deepEqual(headersOf(mail, 'list-unsubscribe'), []);
  assert.deepEqual(headersOf(mail, 'list-unsubscribe-post'), []);
  assert.match(raw, /^List-Id: "Say \\"hello\\" \\\\" <bulletin\.gr\.localhost>\r$/im);
  const other = await roundtrip();
  for (const key of ['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'precedence']) {
    assert.deepEqual(headersOf(other.mail, key), [], key);
  }
});

test('no name of a list adds a header', async () => {
  for (const name of [
    'x\r\nBcc: victim@example.org',
    'ξ\r\nX-Evil: 1',
    'x\u2028X-Evil: 1',
    `${'long '.repeat(300)}`,
  ]) {
    const { mail, raw } = await roundtrip({
      list: { id: 'a.b\r\nX-Evil: 1', name, unsubscribeUrl: URL_OF_ONE },
    });
    assert.deepEqual([...headersOf(mail, 'bcc'), ...headersOf(mail, 'x-evil')], []);
    assert.equal(headersOf(mail, 'list-id').length, 1);
    assert.ok(raw.split('\r\n').every(line => line.length <= 998));
    assert.equal(mail.text?.trim(), message().text.trim());
  }
});

test('no name and no subject adds a header', async () => {
  const evil = 'x\r\nBcc: victim@example.org\r\n\r\nbody\u2028\nX-Evil: 1';
  const { mail, to } = await roundtrip({ senderName: evil, subject: evil, lang: 'el\r\nX-Evil: 1' });
  assert.deepEqual(to, ['maria@example.org']);
  assert.deepEqual(headersOf(mail, 'bcc'), []);
  assert.deepEqual(headersOf(mail, 'x-evil'), []);
  assert.equal(mail.text?.trim(), message().text.trim());
});

test('an address is one address, whatever it looks like', async () => {
  const two = message({ to: 'a@example.org, b@example.org' });
  const count = received.length;
  await transport.send(two).catch(() => undefined);
  assert.ok(received.slice(count).every(({ to }) => !to.includes('b@example.org')));
});

test('an address in Greek letters is sent to the ASCII form of its domain', async () => {
  const { raw } = await roundtrip({ to: 'maria@υπουργείο.ελ' });
  assert.match(raw, /^To: maria@xn--kxahg2bdbi3ac\.xn--qxam\r$/m);
});

test('a file to add is an attachment that says what it is for', async () => {
  const calendars = [{ filename: 'event.ics', method: 'PUBLISH', content: ics('PUBLISH') } as const];
  const { mail, raw } = await roundtrip({ calendars });
  assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i);
  const [file, ...others] = mail.attachments;
  assert.equal(others.length, 0);
  assert.equal(file?.filename, 'event.ics');
  assert.equal(file?.disposition, 'attachment');
  assert.equal(textOf(file?.content), ics('PUBLISH'));
});

test('the cancellation of one day is a part of the mail as well as a file', async () => {
  const cancel = (number: number) =>
    ({ filename: `cancel-${number}.ics`, method: 'CANCEL', content: ics('CANCEL') }) as const;
  const one = await roundtrip({ calendars: [cancel(1)] });
  assert.match(one.raw, /Content-Type: text\/calendar; charset=utf-8; method=CANCEL/i);
  assert.match(one.raw, /Content-Type: application\/ics; name=cancel-1\.ics/i);
  const file = one.mail.attachments.find(({ mimeType }) => mimeType === 'application/ics');
  assert.equal(file?.filename, 'cancel-1.ics');
  assert.equal(textOf(file?.content), ics('CANCEL'));
  const two = await roundtrip({ calendars: [cancel(1), cancel(2)] });
  assert.deepEqual(
    two.mail.attachments.map(({ filename, mimeType }) => [filename, mimeType]),
    [
      ['cancel-1.ics', 'text/calendar'],
      ['cancel-2.ics', 'text/calendar'],
    ],
  );
});

test('a refused address is told apart from a server that is out of order', async () => {
  const answer = (code: number) =>
    smtpServer({
      onRcptTo(_address, _session, done) {
        done(Object.assign(new Error('no'), { responseCode: code }));
      },
    });
  const refusing = await answer(550);
  await assert.rejects(refusing.transport.send(message()), AddressRefusedError);
  const greylisting = await answer(451);
  await assert.rejects(
    greylisting.transport.send(message()),
    (error: unknown) => error instanceof Error && !(error instanceof AddressRefusedError),
  );
  const sender = await smtpServer({
    onMailFrom(_address, _session, done) {
      done(Object.assign(new Error('not from you'), { responseCode: 550 }));
    },
  });
  await assert.rejects(
    sender.transport.send(message()),
    (error: unknown) => error instanceof Error && !(error instanceof AddressRefusedError),
  );
});

test('the sender is an address, with a name or without', () => {
  assert.deepEqual(parseSender('a@b.example'), { name: undefined, address: 'a@b.example' });
  assert.deepEqual(parseSender('"Δίκτυο, Α" <a@b.example>'), { name: 'Δίκτυο, Α', address: 'a@b.example' });
  assert.deepEqual(parseSender(' Network <a@b.example> '), { name: 'Network', address: 'a@b.example' });
  for (const wrong of ['', 'Network', 'a@b@c', '<a b@c.example>']) {
    assert.throws(() => parseSender(wrong), RangeError, wrong);
  }
});

/** The parser gives text with the line ends of its own machine. */
function textOf(content: unknown): string {
  const text =
    content instanceof ArrayBuffer || content instanceof Uint8Array
      ? new TextDecoder().decode(content)
      : String(content);
  return text.replace(/\r?\n/g, '\r\n');
}
