/** What may be wrong in the form to join a network, in British English. */
import type { Catalogue } from '../../../messages.ts';

export const formMembershipLaterEn = {
  'form.error.workEmail.required': 'Enter your work e-mail address',
  'form.error.publicBody.required': 'Enter the public body that you work for',
  'form.error.charter.required': 'Read the charter and tick the box to say that you accept it',
  'form.error.declaration.required': 'Tick the box to declare that you work for the public body',
  'form.failed.charter': 'The charter has changed',
  'form.failed.charterHint':
    'Its new version is in the form now. Read it, tick its box and send the form again.',
} as const satisfies Catalogue;

export type FormMembershipLaterMessages = typeof formMembershipLaterEn;
