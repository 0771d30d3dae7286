/** The words for what is not the form (registration is closed, what comes after sending), in British English. */
import type { Catalogue } from '../../messages.ts';

export const registrationLaterEn = {
  'register.notOpen': 'Registration has not opened yet',
  'register.notOpenOn': 'It opens on {date}.',
  'register.full': 'There are no places left',
  'register.fullHint': 'There is no waiting list. If somebody cancels, the form is here again.',
  'register.closed': 'Registration has closed',
  'register.closedOn': 'It closed on {date}.',
  'register.over': 'This event has taken place',
  'register.cancelled': 'This event has been cancelled',
  'register.cancelledHint': 'It will not take place, so there is no registration.',
  'register.postponed': 'This event has been postponed',
  'register.postponedHint': 'You cannot register until the new date is known.',
  'register.external': 'Registration is on another site',
  'register.externalHint':
    'You will leave this page. What you write there is subject to that site’s own rules.',
  'register.externalLink': 'Register at {host}',
  'register.externalMissing': 'Ask the organisers how to register.',
  'register.invitation': 'Participation is by invitation',
  'register.invitationHint': 'If you have been invited, follow what your invitation says.',
  'register.none': 'No registration is needed',
  'register.noneHint': 'You can take part without telling us.',
  'register.unannounced': 'It is not known yet how to register',
  'register.unannouncedHint': 'Come back closer to the event.',
  'register.notPublished': 'Registration here is not ready yet',
  'register.notPublishedHint': 'The network has not published the form. Come back in a few days.',
  'register.notFound': 'This event was not found',
  'register.notFoundHint': 'It may have been moved or withdrawn.',
  'register.noServer': 'Registration is not available on this page',
  'register.noServerHint': 'Please tell those who look after this site.',
  'register.pageInstead': 'You can also register on the event’s own page.',
  'register.done': 'Check your mail',
  'register.doneSent': 'We have sent a message to {email}.',
  'register.doneSentPlain': 'We have sent a message to the address that you gave.',
  'register.doneNext': 'Open it and follow the link in it: only then is your registration complete.',
  'register.doneSoon': 'Do it within 30 minutes, because after that the place may go to somebody else.',
  'register.doneNextWaiting':
    'Open it and follow the link in it: only then are you in the line. If a place comes free, we write to you.',
  'register.doneMissing': 'If no message comes',
  'register.doneLate': 'Wait a few minutes: the mail of some bodies comes late.',
  'register.doneSpam': 'Look among the unwanted messages too.',
  'register.doneWrong': 'Check that the address above is right.',
  'register.correct': 'Correct the address',
  'register.close': 'Close the form',
} as const satisfies Catalogue;

export type RegistrationLaterMessages = typeof registrationLaterEn;
