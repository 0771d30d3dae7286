/** The words that only the form to join a network needs to be seen, in British English. */
import type { Catalogue } from '../../../messages.ts';

export const formMembershipEn = {
  'form.workEmail': 'Work e-mail address',
  'form.workEmailHint':
    'We will send a message there for you to confirm. The address of a public body shows that you work in the public sector; with any other, somebody from the network looks at your request first.',
  'form.publicBody': 'Public body',
  'form.unit': 'Directorate, department or office',
  'form.position': 'Position',
  'form.charterTitle': 'The network’s charter',
  'form.charter': 'I have read the charter and accept it',
  'form.version': 'Version {version}',
  'form.declaration': 'I declare that I work for the public body that I named above',
  'form.join': 'Send the application',
  'form.noticeDaysLeft': 'Until {period} after you leave the network',
  'form.purpose.membership':
    'To see that you work in the public sector, to keep the list of members and to write to you about your membership. They are used for nothing else.',
} as const satisfies Catalogue;

export type FormMembershipMessages = typeof formMembershipEn;
