/** Words of the pages of newsletters, in British English: subscribing, what one subscribed to, the archive. */
import type { Catalogue } from '../../messages.ts';

export const pagesNewsletterEn = {
  'subscribePage.title': 'Subscribe to the newsletter',
  'subscribePage.next': 'Open it and follow the link in it: only then do you get what you asked for.',
  'subscribePage.nextDays': {
    one: 'The link works for 1 day.',
    other: 'The link works for {count} days.',
  },
  'subscribePage.personal':
    'What you gave looks like a private address. That is fine. If you are a public servant, your work address is better: subscribe with that one instead.',

  'subscriptionPage.title': 'Your subscription',
  'subscriptionPage.confirmTitle': 'Confirm your subscription',
  'subscriptionPage.confirmHint': 'We received a request with your address. If you made it, confirm it.',
  'subscriptionPage.confirmKnown': 'You get already what was asked for. You can confirm it all the same.',
  'subscriptionPage.confirm': 'Confirm my subscription',
  'subscriptionPage.lists': 'What you will get',
  'subscriptionPage.topics': 'Topics',
  'subscriptionPage.everything': 'everything',
  'subscriptionPage.already': 'What you get already',
  'subscriptionPage.notMe': 'If you did not ask for this',
  'subscriptionPage.notMeHint':
    'You need not do anything: you get no newsletter, and the request is deleted after a few days. You can also delete it now.',
  'subscriptionPage.withdraw': 'Delete the request',
  'subscriptionPage.withdrawn': 'The request is deleted',
  'subscriptionPage.withdrawnHint': 'You get nothing more because of it.',
  'subscriptionPage.listGone': 'What was asked for does not exist any more',
  'subscriptionPage.gets': 'You get:',
  'subscriptionPage.change': 'Change what you get',
  'subscriptionPage.comeBack': 'Come back',
  'subscriptionPage.leaveTitle': 'Unsubscribe',
  'subscriptionPage.leaveHint': 'It works at once, and you need not say why.',
  'subscriptionPage.leaveOne': 'Unsubscribe from this list',
  'subscriptionPage.leaveAll': 'Unsubscribe from everything',
  'subscriptionPage.list': 'List',
  'subscriptionPage.notGetting': 'This address is no longer on the list',
  'subscriptionPage.left': 'You are unsubscribed from everything',
  'subscriptionPage.leftList': 'You are unsubscribed from the list “{list}”',
  'subscriptionPage.back':
    'No more newsletters will come. Your address is deleted {period} after that; until then you can come back by this link.',
  'subscriptionPage.otherwise': 'Change it instead',
  'subscriptionPage.mailLinkHint':
    'Somebody may have passed this mail on to you, so this page changes nothing else. We can mail a link to the preferences to the address above.',
  'subscriptionPage.mailLink': 'Mail a link to the preferences',
  'subscriptionPage.mailed': 'We have mailed a link to the preferences to {email}.',
  'subscriptionPage.againHint': 'You can come back at any time: by that link, or by subscribing again.',
  'subscriptionPage.again': 'Subscribe again',
  'subscriptionPage.toPage': 'Back to the page before',
  'subscriptionPage.yours':
    'Keep the address of this page to yourself: whoever has it can change your subscription.',
  'subscriptionPage.done.confirmed': 'Thank you. You are subscribed.',
  'subscriptionPage.done.left': 'You are unsubscribed from this list.',
  'subscriptionPage.done.leftAll': 'You are unsubscribed from everything.',
  'subscriptionPage.notPossible': 'That is no longer possible. This is how your subscription stands now.',
  'subscriptionPage.gone': 'This link is no longer valid',
  'subscriptionPage.goneHint':
    'It was not confirmed in time, or you have unsubscribed and your address is deleted. You can subscribe again at any time.',

  'issuePage.title': 'Newsletter',
  'issuePage.hint': 'What the network has sent to its subscribers, the latest first.',
  'issuePage.archive': 'Past issues',
  'issuePage.lists': 'Newsletters of the network',
  'issuePage.all': 'All of them',
  'issuePage.feed': 'Follow it in a feed reader (RSS)',
  'issuePage.feedTitle': 'Newsletter – {name}',
  'issuePage.none': 'Nothing has been sent yet.',
  'issuePage.number': 'No. {number}',
  'issuePage.demo': 'Invented for demonstration',
  'issuePage.demoHint': 'This issue was invented for the demonstration. It was sent to nobody.',
} as const satisfies Catalogue;

export type PageNewsletterMessages = typeof pagesNewsletterEn;
