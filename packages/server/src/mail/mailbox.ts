import type { MailMessage, MailTransport } from './message.ts';

/** A mail as `/mailbox.json` shows it. */
export interface MailboxEntry {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly lang: string;
  readonly links: readonly string[];
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  /** Of an issue: where a POST with `List-Unsubscribe=One-Click` unsubscribes (RFC 8058); else null. */
  readonly listUnsubscribe: string | null;
  /** Of an issue: see RFC 2919; else null. */
  readonly listId: string | null;
  /** ISO 8601. */
  readonly date: string;
  readonly messageId: string;
}

export interface Mailbox extends MailTransport {
  /** Newest first. */
  readonly entries: readonly MailboxEntry[];
}

/** A mailbox in memory, for demonstrations and tests; it keeps the last `limit` mails. Mail sent twice is in it once. */
export function createMailbox(limit = 500): Mailbox {
  let entries: readonly MailboxEntry[] = [];
  return {
    get entries() {
      return entries;
    },
    async send(message) {
      const others = entries.filter(({ messageId }) => messageId !== message.messageId);
      entries = [entryOf(message), ...others].slice(0, limit);
    },
  };
}

function entryOf(message: MailMessage): MailboxEntry {
  return {
    to: message.to,
    subject: message.subject,
    text: message.text,
    html: message.html,
    lang: message.lang,
    links: message.links,
    attachments: message.calendars.map(({ filename, method, content }) => ({
      filename,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content,
    })),
    listUnsubscribe: message.list?.unsubscribeUrl ?? null,
    listId: message.list?.id ?? null,
    date: message.date.toISOString(),
    messageId: message.messageId,
  };
}
