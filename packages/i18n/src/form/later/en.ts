/** The words that a form needs once someone fills it in, in British English: errors, sending, what follows. */
import type { Catalogue } from '../../messages.ts';

export const formLaterEn = {
  // What is wrong. Looked for by the field's name, then by its type, then by the code alone.
  'form.problem': 'There is a problem',
  'form.mended': 'corrected',
  'form.errorPrefix': 'Error:',
  'form.error.name.required': 'Enter your full name',
  'form.error.email.required': 'Enter an e-mail address',
  'form.error.email.not-an-email': 'Enter the whole e-mail address, like name@example.org',
  'form.error.email.bad-format': 'Enter the whole e-mail address, like name@example.org',
  'form.error.organisation.required': 'Enter the name of your organisation',
  'form.error.attendance.required': 'Choose how you will take part',
  'form.error.track.required': 'Choose what you will take part in',
  'form.error.role.required': 'Choose in which role you will take part',
  'form.error.party.required': 'Enter how many people are coming',
  'form.error.party.not-a-number': 'Enter in digits how many people are coming, like 3',
  'form.error.party.not-whole': 'Enter a whole number of people, like 3',
  'form.error.party.too-small': 'Enter {minimum} or more: count yourself too',
  'form.error.party.too-big': 'You can register up to {maximum} people. Enter a smaller number',
  'form.error.privacy.required': 'Tick the box to say that you have read how your data are used',
  'form.error.choice.required': 'Choose an answer: {label}',
  'form.error.choices.required': 'Choose at least one answer: {label}',
  'form.error.choices.too-many': 'Choose {maximum} at most: {label}',
  'form.error.agreement.required': 'Tick the box to go on: {label}',
  'form.error.group.required': 'Add at least one: {label}',
  'form.error.group.too-few': 'Add at least {minimum}: {label}',
  'form.error.group.too-many': 'Keep {maximum} at most: {label}',
  'form.error.required': 'Fill in “{label}”',
  'form.error.too-short': 'Write at least {minimum} characters in “{label}”',
  'form.error.too-long': 'Shorten “{label}” to {maximum} characters or fewer',
  'form.error.too-small': 'Enter {minimum} or more in “{label}”',
  'form.error.too-big': 'Enter {maximum} or less in “{label}”',
  'form.error.too-few': 'Choose at least {minimum}: {label}',
  'form.error.too-many': 'Choose {maximum} at most: {label}',
  'form.error.too-early': 'Enter a date from {minimum} onwards in “{label}”',
  'form.error.too-late': 'Enter a date no later than {maximum} in “{label}”',
  'form.error.not-a-date': 'Enter day, month and year of a real date in “{label}”',
  'form.error.not-a-number': 'Enter a number in digits in “{label}”',
  'form.error.not-whole': 'Enter a number without decimals in “{label}”',
  'form.error.not-an-email': 'Enter a whole e-mail address, like name@example.org, in “{label}”',
  'form.error.not-a-telephone': 'Enter a telephone number, like +44 20 7946 0000, in “{label}”',
  'form.error.not-a-url': 'Enter a whole web address that begins with https:// in “{label}”',
  'form.error.not-allowed': 'Choose again, from what is offered now: {label}',
  'form.error.bad-format': 'Write “{label}” in one line, without unusual characters',
  'form.error.other': 'Check “{label}” and correct it',
  'form.error.unknown': 'Something in the form was not accepted. Check your answers and try again.',

  // Sending
  'form.sending': 'Sending',
  'form.wait': {
    one: 'It will be sent in 1 second. You do not need to do anything.',
    other: 'It will be sent in {count} seconds. You do not need to do anything.',
  },
  'form.kept': 'Nothing you wrote has been lost.',
  'form.retry': 'Try again',
  'form.offline': 'You are offline, so the form has not been sent',
  'form.offlineHint': 'Try again when you have a connection.',
  'form.online': 'You are online again',
  'form.onlineHint': 'You can send the form now.',
  'form.failed.network': 'We do not know whether the form arrived',
  'form.failed.networkHint': 'Check your connection and try again. You will not be registered twice.',
  'form.failed.server': 'The form could not be sent',
  'form.failed.serverHint': 'There is a problem with the service. Try again in a few minutes.',
  'form.failed.many': 'The form could not be sent: too many attempts',
  'form.failed.manyHint': {
    one: 'Wait 1 minute and try again.',
    other: 'Wait {count} minutes and try again.',
  },
  'form.failed.refused': 'The form was not accepted',
  'form.failed.refusedHint': 'Reload the page and try again. If it goes on, write to the organisers.',
  'form.failed.closed': 'One can no longer register for this event',
  'form.failed.closedHint': 'Registration closed while you were filling in the form.',
  'form.failed.full': 'There are no places left',
  'form.failed.fullHint':
    'The last places went while you were filling in the form. If you can choose something else, change your answers and try again.',
  'form.failed.site': 'Forms cannot be sent from this page',
  'form.failed.siteHint': 'Register on the event’s own page instead.',
  'form.restored': 'You had sent this form, but we do not know whether it arrived',
  'form.restoredHint': 'Try again: you will not be registered twice.',

  // Sent
  'form.done': 'Check your e-mail',
  'form.doneHint':
    'We have sent a message to {email}. Open it and follow its link: only then does what you sent count.',
  'form.doneHintPlain':
    'We have sent you a message. Open it and follow its link: only then does what you sent count. If you have confirmed already, you need do nothing.',
  'form.doneLate':
    'It can take a few minutes. If it does not come, look in the spam folder, or fill in the form again.',
  'form.doneAgain': 'Fill in the form again',

  // Organisations
  'form.search.loading': 'Searching',
  'form.search.found': {
    one: '1 organisation found. Use the arrow keys to choose.',
    other: '{count} organisations found. Use the arrow keys to choose.',
  },
  'form.search.none': 'No organisation found. What you wrote will be used.',
  'form.search.failed': 'The list cannot be searched now. What you wrote will be used.',
  'form.search.keep': 'Another one: {name}',
  'form.search.list': 'Organisations found',

  // Check your answers
  'form.review': 'Check your answers',
  'form.reviewChange': 'Change',
  'form.reviewChangeOf': 'Change: {label}',
  'form.reviewNone': 'Not answered',
  'form.yes': 'Yes',
  'form.no': 'No',
} as const satisfies Catalogue;

export type FormLaterMessages = typeof formLaterEn;
