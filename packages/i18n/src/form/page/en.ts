/** The words of forms that only the server’s pages say, in British English. */
import type { Catalogue } from '../../messages.ts';

export const formPageEn = {
  'form.registerLabel': 'Register for the event',
  'form.saveChanges': 'Save the changes',
  'form.for.public': 'This event is open to everyone.',
  'form.tooFast': 'The form came faster than people write. Press the button once more.',
  'form.expired': 'The form was open for a long time. Press the button once more.',
} as const satisfies Catalogue;

export type FormPageMessages = typeof formPageEn;
