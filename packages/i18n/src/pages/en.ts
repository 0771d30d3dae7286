/** Words of the server's own pages of events, beside the events catalogue. Widgets never load them. */
import type { Catalogue } from '../messages.ts';
import { pagesMembershipEn } from './membership/en.ts';
import { pagesNetworkEn } from './network/en.ts';
import { pagesNewsletterEn } from './newsletter/en.ts';
import { pagesStoryEn } from './story/en.ts';
import { pagesDraftEn } from './draft/en.ts';

export const pagesEn = {
  'page.skip': 'Skip to the main content',
  'page.events': 'Events',
  'page.stories': 'Stories',
  'page.tellStory': 'Tell your story',
  'page.eventsOf': 'Events of {network}',
  'page.upcoming': 'Upcoming events',
  'page.past': 'Past events',
  'page.undated': 'Announced, without a date yet',
  'page.allEvents': 'All events',
  'page.search': 'Search',
  'page.showResults': 'Show results',
  'page.next': 'Next page',
  'page.previous': 'Previous page',
  'page.language': 'Language',
  'page.home': 'Home',
  'page.breadcrumb': 'You are here',
  'page.notFound': 'Page not found',
  'page.notFoundHint':
    'If you typed the address, check that it is correct. You can also look at all the events.',
  'page.problem': 'Sorry, there is a problem with the service',
  'page.problemHint': 'Try again in a few minutes.',
  'page.poweredBy': 'Service: Koinon',
  'page.accessibilityStatement': 'Accessibility statement',
  'page.privacy': 'Privacy',
  'calendar.searchHint': 'Title, place or organisation',
  'calendar.emptyAll': 'No events have been announced yet',
  'availability.external': 'Registration is on another site: {host}',
  'add.subscribe': 'Subscribe to this calendar',
  'event.about': 'About the event',

  // Forms as plain HTML: what scripts would show and hide is said
  'formPage.quoted': '“{text}”',
  'formPage.onlyIf': 'Only if your answer to “{label}” is {values}.',
  'formPage.onlyIfNot': 'Only if your answer to “{label}” is not {values}.',
  'formPage.onlyIfTicked': 'Only if you tick “{label}”.',
  'formPage.onlyIfNotTicked': 'Only if you do not tick “{label}”.',
  'formPage.upToCharacters': {
    one: 'You can write 1 character.',
    other: 'You can write up to {count} characters.',
  },
  'formPage.errorTitle': 'Error: {title}',
  'formPage.filledIn': 'Here is the form with what you wrote. Check it, then press the button.',
  'formPage.sentBefore':
    'You have already sent this form with other answers. Press the button if you want to send it as it is now.',
  'formPage.running': 'Your form is still being worked on. Wait a moment and press the button once more.',
  'form.doneAgain': 'Fill in the form again',
  'formPage.changed': 'Something has changed since you opened the form. Nothing has been sent.',
  'formPage.sent': 'We have sent a message to the address that you gave.',
  'formPage.back': 'Back to the event',
  'formPage.siteHint': 'Here is the form with what you wrote. Check it and send it from this page.',
  'formPage.notReady': 'This form is not ready yet',
  'formPage.notReadyHint': 'The network has not published it. Come back in a few days.',
  'formPage.typo':
    'Look once more at the address that you gave: what stands after the @ looks like a slip. If it is wrong, fill in the form again.',
  'formPage.tellMe': 'Tell me when the date is known',
  'formPage.tellMeHint': 'The newsletter says when there is a date.',

  // The page of a registration, by its mailed link
  'manage.title': 'Your registration',
  'manage.held': 'Your place is kept for you, but not confirmed yet',
  'manage.heldUntil': 'Confirm it by {date}. After that it can go to somebody else.',
  'manage.confirmed': 'Your place is confirmed',
  'manage.waiting': 'You are on the waiting list',
  'manage.waitingHint': 'You have no place yet. When one becomes free for you, we will write to you.',
  'manage.waitingConfirm': 'Confirm your e-mail address: places go only to those who have confirmed.',
  'manage.position': 'Your position in the line: {position}',
  'manage.offered': 'A place has become free for you',
  'manage.offeredUntil': 'Accept it by {date}. After that it goes to the next person in the line.',
  'manage.expired': 'The place was kept for you until its time was over',
  'manage.expiredHint':
    'You can still confirm: if there is a free place, it is yours; if not, you join the waiting list in the order in which you registered.',
  'manage.expiredOver': 'It has gone to somebody else.',
  'manage.cancelled': 'Your registration is cancelled',
  'manage.cancelledHint': 'If you want to come after all, register again while registration is open.',
  'manage.confirm': 'Confirm my registration',
  'manage.confirmAddress': 'Confirm my e-mail address',
  'manage.accept': 'Accept the place',
  'manage.change': 'Change your answers',
  'manage.cancel': 'Cancel your registration',
  'manage.cancelAsk': 'Do you want to cancel your registration?',
  'manage.cancelHint': 'Your place goes to somebody else at once. You cannot take this back.',
  'manage.cancelYes': 'Yes, cancel it',
  'manage.keep': 'No, keep it',
  'manage.back': 'Back to your registration',
  'manage.done.confirmed':
    'Thank you. Your place is confirmed, and we have sent you a message with all you need.',
  'manage.done.waiting':
    'Thank you. Your e-mail address is confirmed. There is no free place now, so you are on the waiting list.',
  'manage.done.changed': 'Your changes are saved.',
  'manage.done.cancelled': 'Your registration is cancelled. Thank you for telling us.',
  'manage.notPossible': 'That is no longer possible. This is how your registration stands now.',
  'manage.full': 'There is no place left for what you chose',
  'manage.fullHint': 'Nothing was changed. You can choose something else, or leave it as it is.',
  'manage.online': 'To take part online',
  'manage.yours': 'Keep the address of this page to yourself: whoever has it can change your registration.',
  'manage.linkUnknown': 'This link is not valid',
  'manage.linkUnknownHint':
    'Perhaps a part of it is missing: open it from the message once more, or copy it as a whole. Or what it led to has been deleted: because it was long ago, or because somebody asked for it.',
  'manage.linkExpired': 'This link has expired',
  'manage.linkExpiredHint':
    'It worked until the event was over. If you have a question, write to those who organise the event.',

  ...pagesNetworkEn,
  ...pagesNewsletterEn,
  ...pagesMembershipEn,
  ...pagesStoryEn,
  ...pagesDraftEn,
} as const satisfies Catalogue;

export type PageMessages = typeof pagesEn;
