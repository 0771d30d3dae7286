/** The words for who fills in the newsletter’s form and for what comes after, in British English. Some say better what every form says. */
import type { Catalogue } from '../../messages.ts';
import { formNewsletterLaterEn } from '../../form/newsletter/later/en.ts';

export const newsletterSignupLaterEn = {
  ...formNewsletterLaterEn,
  'signup.done': 'Check your mail',
  'signup.doneSent': 'We have sent a message to {email}.',
  'signup.doneSentPlain': 'We have sent a message to the address that you gave.',
  'signup.doneNext': 'Open it and follow the link in it: only then do you get what you asked for.',
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
    'This looks like a private address. If you are a public servant, your work address is better; otherwise go on.',
  'form.failed.networkHint': 'Check your connection and try again. You will not be subscribed twice.',
  'form.restoredHint': 'Try again. You will not be subscribed twice.',
  'form.failed.refusedHint': 'Reload the page and try again. If that does not help, write to the network.',
  'form.failed.closed': 'You cannot subscribe here just now',
  'form.failed.closedHint': 'The network took the form away while you were filling it in.',
  'form.failed.siteHint': 'Subscribe on the network’s own page instead.',
} as const satisfies Catalogue;

export type NewsletterSignupLaterMessages = typeof newsletterSignupLaterEn;
