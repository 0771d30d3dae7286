/** What every mail may say, in British English. */
import type { Catalogue } from '../../messages.ts';

export const commonMailsEn = {
  'mail.to': 'Dear {name},',
  'mail.network': 'Network',
  'mail.office': 'Questions: {contact}',
  'mail.private': 'The link is yours alone: please do not pass it on.',
  'mail.sender': 'This message was sent automatically. Sender: {network}',
} as const satisfies Catalogue;

export type CommonMailMessages = typeof commonMailsEn;
