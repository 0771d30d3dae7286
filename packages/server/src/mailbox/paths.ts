import type { MailboxEntry } from '../mail/mailbox.ts';

/** The address of a part of a mail: `html`, or the number of an attachment. */
export function mailPath({ messageId }: MailboxEntry, part: string): string {
  return `/mailbox/${encodeURIComponent(messageId)}/${part}`;
}
