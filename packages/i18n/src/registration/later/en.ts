/** The words for what comes after sending, in British English. */
import type { Catalogue } from '../../messages.ts';

export const registrationLaterEn = {
  'register.done': 'Check your mail',
  'register.doneSent': 'We have sent a message to {email}.',
  'register.doneSentPlain': 'We have sent a message to the address that you gave.',
  'register.doneNext': 'Open it and follow the link in it: only then is your registration complete.',
  'register.doneSoon': 'Do it within 30 minutes, because after that the place may go to somebody else.',
  'register.doneNextWaiting':
    'Open it and follow the link in it: only then are you in the line. If a place comes free, we write to you.',
  'register.doneAlready': 'If you have already confirmed, you do not need to do anything.',
  'register.doneMissing': 'If no message comes',
  'register.doneLate': 'Wait a few minutes: at some organisations mail arrives late.',
  'register.doneSpam': 'Look in your spam or junk folder too.',
  'register.doneWrong': 'Check that the address above is right.',
  'register.correct': 'Correct the address',
} as const satisfies Catalogue;

export type RegistrationLaterMessages = typeof registrationLaterEn;
