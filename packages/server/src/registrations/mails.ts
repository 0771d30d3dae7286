/** Every mail that registrations send, and what each is given: ids and a link's nonce, nothing that anyone typed. */
export const MAIL_TEMPLATES = [
  'registration-confirm',
  'registration-confirm-waiting',
  'registration-known',
  'registration-members-only',
  'registration-confirmed',
  'registration-waiting',
  'registration-offer',
  'registration-changed',
  'registration-cancelled',
  'event-changed',
  'event-postponed',
  'event-cancelled',
] as const;

export type MailTemplate = (typeof MAIL_TEMPLATES)[number];
