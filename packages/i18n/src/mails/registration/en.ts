/** Words of the mails about registrations, in British English. Names of events and networks stand apart from the sentences: they may be in another language. */
import type { Catalogue } from '../../messages.ts';

export const registrationMailsEn = {
  // In every mail
  'mail.event': 'Event',
  'mail.announced': 'It had been announced for',
  'mail.people': 'Number of people',
  'mail.join': 'Link to take part online',
  'mail.instant': '{date} ({zone} time)',
  'mail.addFile': 'With the attached file you can add the event to your calendar.',
  'mail.updateFile': 'With the attached file you can bring the event in your calendar up to date.',
  'mail.removeFile': 'With the attached file you can remove the event from your calendar.',
  'mail.contact': 'Questions about the event: {contact}',
  'mail.ignore':
    'If you did not ask for this registration, please ignore this message. No registration is completed without a confirmation.',
  'mail.received': 'We received a registration for the event below with this e-mail address.',
  'mail.giveUp':
    'If you cannot come, please cancel your registration, so that someone else can have your place.',

  // What one can do
  'mail.action.confirm': 'Confirm your registration',
  'mail.action.take': 'Take the place',
  'mail.action.see': 'See your registration',
  'mail.action.manage': 'See, change or cancel your registration',
  'mail.action.event': 'See the event',
  'mail.action.join': 'How to join the network',

  // How a registration stands
  'mail.status.confirmed': 'Your place is confirmed.',
  'mail.status.held': 'We are keeping a place for you until {until}.',
  'mail.status.heldOpen': 'We are keeping a place for you.',
  'mail.status.unproved': 'Your registration has not been confirmed yet.',
  'mail.status.waiting': 'You are on the waiting list. Your place in the line: {position}',
  'mail.status.offered': 'A place has become free, and we are keeping it for you until {until}.',
  'mail.status.unkept':
    'If there is a free place when you confirm, it will be yours. If not, you will be on the waiting list.',
  'mail.status.expired':
    'The time for which we kept your place is over. You can still confirm: if there is a free place it will be yours, and if not you will be on the waiting list, where you were in the line.',

  // The address is to be proved
  'mail.confirm.subject': 'Confirm your registration: {event}',
  'mail.confirm.title': 'Confirm your registration',
  'mail.confirm.how':
    'To complete your registration, open the page of your registration and press the button to confirm.',
  'mail.confirm.after':
    'You can also confirm later, while registration is open, if there are still places left.',
  'mail.line.subject': 'Confirm your place on the waiting list: {event}',
  'mail.line.title': 'Confirm your place on the waiting list',
  'mail.line.full': 'At the moment there are no places left.',
  'mail.line.how':
    'To keep your place in the line, open the page of your registration and press the button to confirm. If a place becomes free, we will offer it to you by e-mail.',

  // Somebody registered again
  'mail.known.subject': 'You have registered already: {event}',
  'mail.known.title': 'You have registered already',
  'mail.known.intro':
    'We received another registration for the event below with this e-mail address. Your first registration stays as it was.',
  'mail.known.ignore': 'If you did not ask for this, please ignore this message. Nothing has changed.',

  // For members only
  'mail.members.subject': 'About your registration: {event}',
  'mail.members.title': 'This event is for members of the network',
  'mail.members.none':
    'The event is only for members, and this address is not that of a member. No place has been kept.',
  'mail.members.how':
    'If you are a member, please register with the address that you gave the network. If you work in the public sector, you can join the network.',
  'mail.members.pending':
    'The event is only for members. There is a request to join with this address, but it has not been confirmed yet. No place has been kept.',
  'mail.members.pendingHow':
    'You can confirm it on the page of your membership. As soon as you are a member, you can register for the event.',
  'mail.members.review':
    'The event is only for members, and somebody from the network is still looking at your request to join. No place has been kept.',
  'mail.members.reviewHow':
    'We will write to you as soon as there is news. As soon as you are a member, you can register for the event.',
  'mail.members.suspended':
    'The event is only for members, and your membership is suspended at the moment. No place has been kept.',
  'mail.members.suspendedHow': 'The page of your membership says why, and what you can do.',
  'mail.members.now':
    'The event is only for members. This address was not that of a member when the registration arrived, so no place has been kept. Now it is.',
  'mail.members.nowHow': 'Please register again on the page of the event.',

  'mail.confirmed.subject': 'Your place is confirmed: {event}',
  'mail.confirmed.title': 'Your place is confirmed',
  'mail.confirmed.intro': 'Your registration for the event below is complete.',

  'mail.waiting.subject': 'You are on the waiting list: {event}',
  'mail.waiting.title': 'You are on the waiting list',
  'mail.waiting.intro':
    'Your address is confirmed. At the moment there are no places left for the event below.',
  'mail.waiting.position': 'Your place in the line: {position}',
  'mail.waiting.next':
    'If a place becomes free, we will offer it to you by e-mail. There is nothing that you need to do.',

  'mail.offer.subject': 'There is a place for you: {event}',
  'mail.offer.title': 'There is a place for you',
  'mail.offer.how':
    'To take it, open the page of your registration and press the button. After that time the place goes to the next person in the line.',
  'mail.offer.decline':
    'If you no longer want it, please cancel on the same page, so that the next person need not wait.',

  'mail.changed.subject': 'Your registration has been changed: {event}',
  'mail.changed.title': 'Your registration has been changed',
  'mail.changed.intro': 'The changes to your registration have been saved. It now stands as follows.',
  'mail.changed.ignore':
    'If you did not make this change, open the page of your registration to put it right.',

  'mail.cancelled.subject': 'Your registration has been cancelled: {event}',
  'mail.cancelled.title': 'Your registration has been cancelled',
  'mail.cancelled.intro':
    'Your registration for the event below has been cancelled. We are no longer keeping a place for you.',
  'mail.cancelled.again':
    'If you would like to come after all, you can register again on the page of the event.',

  // The event itself
  'mail.eventChanged.subject': 'The event has changed: {event}',
  'mail.eventChanged.title': 'The event has changed',
  'mail.eventChanged.intro':
    'The event below, for which you registered, has changed. It now stands as follows.',
  'mail.eventPostponed.subject': 'The event has been postponed: {event}',
  'mail.eventPostponed.title': 'The event has been postponed',
  'mail.eventPostponed.intro':
    'The event below, for which you registered, will not take place when it had been announced.',
  'mail.eventPostponed.next': 'Your registration stands. We will write to you when the new date is known.',
  'mail.eventCancelled.subject': 'The event has been cancelled: {event}',
  'mail.eventCancelled.title': 'The event has been cancelled',
  'mail.eventCancelled.intro': 'The event below, for which you registered, will not take place.',
  'mail.eventCancelled.next': 'There is nothing that you need to do.',
} as const satisfies Catalogue;

export type RegistrationMailMessages = typeof registrationMailsEn;
