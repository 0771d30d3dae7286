/** The words for where there is no form: why, in British English. */
import type { Catalogue } from '../../messages.ts';

export const registrationClosedEn = {
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
  'register.close': 'Close the form',
} as const satisfies Catalogue;

export type RegistrationClosedMessages = typeof registrationClosedEn;
