/** Mail: the outbox, the links in it, what carries it. */
export { announceEvent, type EventMail } from './announce.ts';
export { MAIL_LIMITS, type MailLimits } from './limits.ts';
export { createLink, findLink, type Link, type LinkPurpose, tokenOf } from './links.ts';
export { createMailbox, type Mailbox, type MailboxEntry } from './mailbox.ts';
export type { MailMessage, MailTransport } from './message.ts';
export { MAIL_TEMPLATES, type MailTemplate } from './names.ts';
export { enqueue, type MailParams, type MailRequest, purgeOutbox } from './outbox.ts';
export { type MailDeps, sendDue } from './send-due.ts';
export { smtpTransport } from './smtp.ts';
