import { createTransport } from 'nodemailer';
import { listHeaders } from './list-headers.ts';
import { AddressRefusedError, type MailMessage, type MailTransport } from './message.ts';
import { parseSender, type Sender } from './sender.ts';

export interface SmtpOptions {
  /** `smtp://user:password@mail.example:587`, or `smtps://` for TLS from the beginning; nodemailer's own options may follow `?`. */
  readonly url: string;
  /** `address` or `Name <address>`; without a name, mail bears the name of the network that it is from. */
  readonly from: string;
}

/** Mail by SMTP, over a few connections that stay open. Waits are shorter than the lease of a claimed mail. */
export function smtpTransport({ url, from }: SmtpOptions): MailTransport {
  const sender = parseSender(from);
  const mailer = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    // Nothing in a mail is ever read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message) {
      try {
        await mailer.sendMail(mimeOf(message, sender));
      } catch (error) {
        throw isRefusal(error) ? new AddressRefusedError(error.message, { cause: error }) : error;
      }
    },
    close: () => mailer.close(),
  };
}

/** The mail as nodemailer takes it. Addresses are given as parts, so that nothing in them is parsed. */
export function mimeOf(message: MailMessage, sender: Sender) {
  const [only, ...others] = message.calendars;
  // A cancellation of one day is also an alternative of the text (RFC 6047): that is what programs act on by themselves.
  const acts = only?.method === 'CANCEL' && others.length === 0;
  return {
    from: { name: sender.name ?? message.senderName, address: sender.address },
    to: { name: '', address: message.to },
    ...(message.replyTo === undefined ? {} : { replyTo: { name: '', address: message.replyTo } }),
    subject: message.subject,
    // Text has CRLF in mail, encoded or not (RFC 2046 §4.1.1).
    text: message.text.replace(/\r?\n/g, '\r\n'),
    html: message.html.replace(/\r?\n/g, '\r\n'),
    messageId: message.messageId,
    date: message.date,
    xMailer: false as const,
    headers: {
      // An issue was written by people, not by a program; it says what it is by its list.
      ...(message.list ? listHeaders(message.list) : { 'Auto-Submitted': 'auto-generated' }),
      // Exchange heeds this one: no "out of office" to an address that nobody reads.
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': message.lang,
    },
    ...(acts ? { icalEvent: only } : {}),
    attachments: acts
      ? []
      : message.calendars.map(({ filename, method, content }) => ({
          filename,
          content,
          contentType: `text/calendar; charset=utf-8; method=${method}`,
        })),
  };
}

/** Only an answer about the address itself: a refused sender or a wrong password is for staff to put right meanwhile. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = Number(Reflect.get(error, 'responseCode'));
  return Reflect.get(error, 'command') === 'RCPT TO' && code >= 550 && code < 560;
}
