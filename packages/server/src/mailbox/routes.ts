/** The mailbox of a demonstration: mail goes nowhere else. Mounted only where a mailbox is given, which `koinon serve` never does. */
import { Hono, type Context } from 'hono';
import type { App, Env } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import type { Mailbox, MailboxEntry } from '../mail/mailbox.ts';
import { htmlResponse, localeOf } from '../pages/respond.ts';
import { wordsIn } from '../pages/words.ts';
import { mailboxPage } from './mailbox-page.ts';

/** A mail's own look is in its tags, an issue's pictures are this site's; nothing else of it may do anything, and its links open outside the frame of the sandbox. */
const MAIL_CSP =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

export function mailboxRoutes(mailbox: Mailbox): App {
  const app: App = new Hono<Env>();
  app.get('/mailbox', c => htmlResponse(c, mailboxPage(mailbox.entries, wordsIn(localeOf(c))), 'no-store'));
  app.get('/mailbox.json', c => c.json(mailbox.entries, 200, { 'Cache-Control': 'no-store' }));
  app.get('/mailbox/:id/html', c =>
    c.body(entryOf(c).html, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': MAIL_CSP,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    }),
  );
  app.get('/mailbox/:id/:part{[0-9]+}', c => {
    const attachment = entryOf(c).attachments[Number(c.req.param('part'))];
    if (!attachment) throw new RequestProblem('not-found');
    return c.body(attachment.content, 200, {
      'Content-Type': attachment.contentType,
      'Content-Disposition': `attachment; filename="${attachment.filename.replace(/[^\w.-]/g, '_')}"`,
      'Cache-Control': 'no-store',
    });
  });
  return app;

  function entryOf(c: Context<Env>): MailboxEntry {
    const id = c.req.param('id');
    const entry = mailbox.entries.find(({ messageId }) => messageId === id);
    if (!entry) throw new RequestProblem('not-found');
    return entry;
  }
}
