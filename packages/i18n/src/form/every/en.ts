/** What every form needs to be seen, in British English: said again here, so that a form of a network need not load what only events ask. A test holds them equal. */
import type { Catalogue } from '../../messages.ts';

export const formEveryEn = {
  'form.you': 'About you',
  'form.name': 'Full name',
  'form.email': 'E-mail address',
  'form.organisation': 'Organisation',
  'form.organisationHint':
    'Start typing its name and choose it from the list. If it is not there, write it in full.',
  'form.privacy': 'I have read how my data are used',
  'form.optional': 'optional',
  'form.choose': 'Choose from the list',
  'form.chooseAny': 'You can choose more than one.',
  'form.chooseUpTo': {
    one: 'You can choose 1.',
    other: 'You can choose up to {count}.',
  },
  'form.charactersLeft': {
    zero: 'No characters left',
    one: '1 character left',
    other: '{count} characters left',
  },
  'form.charactersOver': {
    one: '1 character too many',
    other: '{count} characters too many',
  },
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
  'form.groupMax': {
    one: 'You can add 1.',
    other: 'You can add up to {count}.',
  },
  'form.notice': 'How your data are used',
  'form.noticeController': 'Who is responsible',
  'form.noticePurpose': 'What for',
  'form.noticeRetention': 'How long',
  'form.noticeContact': 'Who to ask',
  'form.noticeRights':
    'You can ask to see your data, to have them corrected or to have them erased. You can also complain to the supervisory authority for data protection.',
  'form.noticeLink': 'Read the whole privacy notice',
} as const satisfies Catalogue;

export type FormEveryMessages = typeof formEveryEn;
