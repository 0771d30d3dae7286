/** The words that a form needs to be seen, in British English: labels, hints, buttons, the privacy notice. */
import type { Catalogue } from '../../messages.ts';

export const formFirstEn = {
  // Registration
  'form.you': 'About you',
  'form.attending': 'Taking part',
  'form.questions': 'Questions about the event',
  'form.name': 'Full name',
  'form.email': 'E-mail address',
  'form.emailHint':
    'We will send a message there for you to confirm. If you work in the public sector, use your work address.',
  'form.organisation': 'Organisation',
  'form.organisationHint':
    'Start typing its name and choose it from the list. If it is not there, write it in full.',
  'form.attendance': 'How will you take part?',
  'form.track': 'Which track will you take part in?',
  'form.tracks': 'Which tracks will you take part in?',
  'form.role': 'In which role will you take part?',
  'form.party': 'How many people are coming?',
  'form.partyHint': 'Count yourself too.',
  'form.needs': 'What do you need so that you can take part?',
  'form.needsHint': 'For example: step-free access, sign language interpreting, large print.',
  'form.privacy': 'I have read how my data are used',
  'form.optionFull': 'Full',
  'form.optionWaiting': 'Full: you will join the waiting list',
  'form.register': 'Register',
  'form.registerWaiting': 'Join the waiting list',

  // Whom it is for, and whether one can register
  'form.for.public-servants': 'This event is for people who work in the public sector.',
  'form.for.members':
    'This event is only for members of the network. Use the e-mail address that you joined with.',
  'form.for.invited': 'This event is only for people who have been invited.',
  'form.state.waiting-list':
    'All the places are taken. You can join the waiting list: we will write to you if a place becomes free.',

  // Every form
  'form.optional': 'optional',
  'form.choose': 'Choose from the list',
  'form.chooseAny': 'You can choose more than one.',
  'form.chooseUpTo': { one: 'You can choose 1.', other: 'You can choose up to {count}.' },
  'form.charactersLeft': {
    zero: 'No characters left',
    one: '1 character left',
    other: '{count} characters left',
  },
  'form.charactersOver': { one: '1 character too many', other: '{count} characters too many' },
  'form.leaveEmpty': 'Leave this field empty',
  'form.next': 'Continue',
  'form.back': 'Back',
  'form.stepOf': 'Step {number} of {total}',
  'form.newTab': 'opens in a new tab',
  'form.failed.parts': 'A part of the form could not be loaded',
  'form.failed.partsHint': 'Check your connection and try again.',
  'form.dateHint': 'For example {example}',
  'form.day': 'Day',
  'form.month': 'Month',
  'form.year': 'Year',
  'form.groupItem': '{item} {number}',
  'form.groupAdd': 'Add another: {item}',
  'form.groupAddFirst': 'Add: {item}',
  'form.groupRemove': 'Remove: {item} {number}',
  'form.groupRemoved': 'Removed: {item} {number}',
  'form.groupMax': { one: 'You can add 1.', other: 'You can add up to {count}.' },

  // How the data are used (GDPR, article 13)
  'form.notice': 'How your data are used',
  'form.noticeController': 'Who is responsible',
  'form.noticePurpose': 'What for',
  'form.noticeRetention': 'How long',
  'form.noticeContact': 'Who to ask',
  'form.noticeDays': 'Until {period} after the end of the event',
  'form.noticeRights':
    'You can ask to see your data, to have them corrected or to have them erased. You can also complain to the supervisory authority for data protection.',
  'form.noticeLink': 'Read the whole privacy notice',
  'form.purpose.registration':
    'To organise the event and to write to you about your registration. They are used for nothing else.',
} as const satisfies Catalogue;

export type FormFirstMessages = typeof formFirstEn;
