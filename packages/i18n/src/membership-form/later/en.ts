/** The words for who fills in the form to join a network and for what comes after, in British English. Some say better what every form says. */
import type { Catalogue } from '../../messages.ts';
import { formMembershipLaterEn } from '../../form/membership/later/en.ts';

export const membershipFormLaterEn = {
  ...formMembershipLaterEn,
  'signup.done': 'Check your mail',
  'signup.doneSent': 'We have sent a message to {email}.',
  'signup.doneSentPlain': 'We have sent a message to the address that you gave.',
  'signup.doneNext':
    'Open it and follow the link in it. After that you are a member; or, where something is still to be looked at, somebody from the network does so and we write to you.',
  'signup.doneAlready': 'If you have already confirmed, you do not need to do anything.',
  'signup.doneMissing': 'If no message comes',
  'signup.doneLate': 'Wait a few minutes: at some organisations mail arrives late.',
  'signup.doneSpam': 'Look in your spam or junk folder too.',
  'signup.doneWrong': 'Check that the address above is right.',
  'signup.correct': 'Correct the address',
  'signup.sendAgain': 'Send the message again',
  'signup.again': 'Fill in the form again',
  'signup.page': 'The form on the network’s own page',
  'signup.suggestion': 'Did you mean {email}?',
  'signup.use': 'Use {email}',
  'signup.personal':
    'This looks like a private address. You can go on: somebody from the network will look at your request before you are a member.',
  'signup.other':
    'We do not know whose address this is. You can go on: somebody from the network will look at your request before you are a member.',
  'form.search.none': 'No public body found. We will keep what you wrote, and the network will check it.',
  'form.failed.networkHint': 'Check your connection and try again. You will not be signed up twice.',
  'form.restoredHint': 'Try again. You will not be signed up twice.',
  'form.failed.refusedHint': 'Reload the page and try again. If that does not help, write to the network.',
  'form.failed.closed': 'You cannot join here just now',
  'form.failed.closedHint': 'The network took the form away while you were filling it in.',
  'form.failed.siteHint': 'Join on the network’s own page instead.',
} as const satisfies Catalogue;

export type MembershipFormLaterMessages = typeof membershipFormLaterEn;
