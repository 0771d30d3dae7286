/** The words that the registration form needs to be seen, in British English. */
import type { Catalogue } from '../../messages.ts';

export const registrationFirstEn = {
  'register.title': 'Registration',
  'register.closesOn': 'Register by {date}',
  'register.zone': 'Local time: {zone}',
  'register.membersHow': 'If you are not a member yet, join first.',
  'register.join': 'Join the network',
  'register.error': 'The form could not be loaded',
  'register.errorHint':
    'Check your connection and try again. If that does not help, come back in a few minutes.',
  'register.offline': 'You are offline',
  'register.offlineHint': 'The form will load when you are back online.',
  'register.page': 'The event’s page',
} as const satisfies Catalogue;

export type RegistrationFirstMessages = typeof registrationFirstEn;

/** What it needs of the calendar's words, said again so that it need not load them all. A test holds them equal. */
export const sharedEn = {
  'when.tba': 'Date to be announced',
  'when.eachDay': '{hours} each day',
  'when.until': 'until {time}',
  'zone.Europe/Athens': 'Athens',
  'zone.Asia/Nicosia': 'Nicosia',
  'zone.Europe/Lisbon': 'Lisbon',
  'zone.Atlantic/Azores': 'Azores',
  'zone.Atlantic/Madeira': 'Madeira',
  'zone.Europe/Brussels': 'Brussels',
  'zone.Europe/London': 'London',
  'zone.UTC': 'UTC',
  'calendar.retry': 'Try again',
  'attendance.offline': 'In person',
  'attendance.online': 'Online',
  'attendance.mixed': 'In person or online',
  'availability.places': { one: '1 place left', other: '{count} places left' },
  'availability.lastPlaces': { one: 'Last place', other: 'Last {count} places' },
} as const satisfies Catalogue;

export type SharedMessages = typeof sharedEn;
