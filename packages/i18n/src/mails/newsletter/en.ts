/** Words of the mails of newsletters, in British English. */
import type { Catalogue } from '../../messages.ts';

export const newsletterMailsEn = {
  // What one asked for and has
  'mail.newsletter.asked': 'Asked for',
  'mail.newsletter.has': 'You receive',
  'mail.newsletter.adds': 'Confirming would add',
  'mail.newsletter.topics': 'Topics',
  'mail.newsletter.allTopics': 'All topics',
  'mail.newsletter.archive': 'Past issues',
  'mail.newsletter.ignore': 'If you did not ask for this, please ignore this message. Nothing has changed.',

  // What one can do
  'mail.action.subscribe': 'Confirm your subscription',
  'mail.action.subscription': 'See your subscription',
  'mail.action.preferences': 'Choose what you receive',

  // The address is to be proved
  'mail.newsletterConfirm.subject': 'Confirm your subscription',
  'mail.newsletterConfirm.title': 'Confirm your subscription',
  'mail.newsletterConfirm.intro': 'We received a request to send the following to this e-mail address.',
  'mail.newsletterConfirm.how':
    'To begin receiving it, open the page of your subscription and press the button to confirm. Until you do, nothing will be sent to you.',
  'mail.newsletterConfirm.after': 'You can stop whenever you like, with the link in every issue.',
  'mail.newsletterConfirm.ignore':
    'If you did not ask for this, please ignore this message: nothing will be sent to you, and the request will be deleted on {date}.',

  // Somebody subscribes again
  'mail.newsletterKnown.subject': 'You have subscribed already',
  'mail.newsletterKnown.title': 'You have subscribed already',
  'mail.newsletterKnown.intro':
    'We received a request to send the newsletter to this e-mail address, which is subscribed already.',
  'mail.newsletterKnown.how':
    'To add it, open the page of your subscription and press the button to confirm. Until you do, everything stays as it is.',
  'mail.newsletterKnown.nothing':
    'You already receive everything that was asked for, so there is nothing that you need to do.',

  'mail.newsletterWelcome.subject': 'Your subscription is confirmed',
  'mail.newsletterWelcome.title': 'Your subscription is confirmed',
  'mail.newsletterWelcome.intro': 'Thank you for confirming your address. From now on you will receive:',
  'mail.newsletterWelcome.manage':
    'On the page of your subscription you can choose other lists and topics, change the language, or stop. Every issue, too, has a link with which to stop.',

  'mail.newsletterPreferences.subject': 'Choose what you receive',
  'mail.newsletterPreferences.title': 'Choose what you receive',
  'mail.newsletterPreferences.intro':
    'We received a request for the link with which the subscription of this e-mail address can be changed.',
  'mail.newsletterPreferences.none': 'At the moment you receive nothing.',
  'mail.newsletterPreferences.manage':
    'On the page of your subscription you can choose lists and topics, change the language, or stop.',

  // An issue
  'mail.issue.number': 'Issue {number}',
  'mail.issue.test': 'This is a test copy. The subscribers have not received it.',
  'mail.issue.testSubject': 'Test copy: {title}',
  'mail.issue.demo': 'Example: this issue is not real',
  'mail.issue.why': 'You receive this message because you subscribed to: {list}',
  'mail.issue.unsubscribe': 'Unsubscribe, or change what you receive',
  'mail.issue.testUnsubscribe': 'In the subscribers’ copies the link to unsubscribe is here.',
  'mail.issue.online': 'Read this issue on the web',
  'mail.issue.sender': 'Sender: {network}',
  'mail.issue.controller': 'Who keeps your address: {controller}',
} as const satisfies Catalogue;

export type NewsletterMailMessages = typeof newsletterMailsEn;
