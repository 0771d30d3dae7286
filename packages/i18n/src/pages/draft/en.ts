/** Words of the pages on which one tells a story without scripts, in British English. */
import type { Catalogue } from '../../messages.ts';

export const pagesDraftEn = {
  'draftPage.formTitle': 'Tell your story',
  'draftPage.formHow':
    'After the first step the story is kept as a draft that only you can read. You can go on with it later and on another device.',
  'draftPage.title': 'Your story',
  'draftPage.yours': 'Keep the address of this page to yourself: whoever has it can change your story.',

  // How it stands
  'draftPage.draft': 'Your story is a draft',
  'draftPage.draftHint': 'Nobody but you reads it. It is deleted on {date} if nobody goes on with it.',
  'draftPage.submitted': 'Your story has been handed in',
  'draftPage.submittedHint': 'Somebody from the network reads it and writes to you.',
  'draftPage.in-review': 'The network is reading your story',
  'draftPage.in-reviewHint': 'We write to you as soon as there is news.',
  'draftPage.changes-requested': 'The network asks you for changes',
  'draftPage.changes-requestedHint': 'Change what is asked for and hand the story in again.',
  'draftPage.published': 'Your story is published',
  'draftPage.publishedHint': 'You can take it back whenever you like.',
  'draftPage.rejected': 'Your story will not be published',
  'draftPage.rejectedHint': 'It is deleted after {period}.',
  'draftPage.withdrawn': 'Your story has been withdrawn',
  'draftPage.withdrawnHint': 'Nobody else can read it. It is deleted after {period}.',
  'draftPage.unconfirmed':
    'Your e-mail address is not confirmed yet. Until it is, the story cannot be published; it is deleted on {date} if nothing happens before.',
  'draftPage.unconfirmedMail': 'We sent a mail to {email}. Open the link in it and press the button there.',
  'draftPage.otherAddress':
    'We also sent a link to {email}. Once it is used, the story belongs to that address and this link no longer opens it.',
  'draftPage.confirm': 'Confirm my e-mail address',
  'draftPage.read': 'Read the story',

  // What one can do
  'draftPage.steps': 'The parts of the story',
  'draftPage.stepReady': 'complete',
  'draftPage.stepOpen': 'not complete yet',
  'draftPage.goOn': 'Go on writing',
  'draftPage.check': 'Check your answers and hand in',
  'draftPage.overview': 'To the story’s page',
  'draftPage.save': 'Save and continue later',
  'draftPage.takeBack': 'Take the story back',
  'draftPage.discard': 'Delete the draft',
  'draftPage.takeBackAsk': 'Do you want to take your story back?',
  'draftPage.takeBackHint': 'Nobody else can read it any more. It cannot be handed in again.',
  'draftPage.discardAsk': 'Do you want to delete the draft?',
  'draftPage.discardHint': 'Everything in it is deleted, its pictures too. You cannot take this back.',
  'draftPage.takeBackYes': 'Yes, take it back',
  'draftPage.discardYes': 'Yes, delete it',
  'draftPage.keep': 'No, keep it',
  'draftPage.notPossible': 'That is no longer possible. This is how your story stands now.',

  // What was done
  'draftPage.done.saved': 'Your story is saved.',
  'draftPage.done.submitted': 'Thank you. Your story has been handed in.',
  'draftPage.done.taken-back': 'Your story has been taken back.',
  'draftPage.done.confirmed': 'Thank you. Your e-mail address is confirmed.',
  'draftPage.done.link':
    'If the link can be mailed to that address, it is on its way. If nothing comes, look in your spam folder or try again later.',

  // What has happened
  'draftPage.history': 'What has happened so far',
  'draftPage.step.submitted': 'Handed in',
  'draftPage.step.in-review': 'The network began to read it',
  'draftPage.step.changes-requested': 'The network asked for changes',
  'draftPage.step.published': 'Published',
  'draftPage.step.rejected': 'Not accepted by the network',
  'draftPage.step.withdrawn': 'Withdrawn by the network',
  'draftPage.step.takenBack': 'Taken back by you',
  'draftPage.says': 'The network writes:',

  // Going on elsewhere
  'draftPage.linkTitle': 'Go on later or on another device',
  'draftPage.linkHint': 'We mail you a link to this page.',
  'draftPage.linkSend': 'Mail me the link',
  'draftPage.linkUntil':
    'This page can be opened until {date}. Whenever you save, it can be opened for another {days} days.',
  'draftPage.gone': 'This link no longer opens the story',
  'draftPage.goneHint':
    'Links are good for {days} days after the story was last saved. The story may also have been deleted, or have another e-mail address by now.',
  'draftPage.renewHint': 'We can mail a new link to the address to which this one was sent.',
  'draftPage.renew': 'Mail me a new link',
  'draftPage.renewed': 'If the story is still there, a mail with a new link is on its way.',
  'draftPage.goneMailed': 'If you have had a link mailed to you, open the one in the mail.',
  'draftPage.begin': 'Begin a new story',

  // Two pages at once
  'draftPage.changed': 'The story was changed in another tab or on another device',
  'draftPage.changedHint':
    'Nothing has been written over. Below is what you have typed here. Compare it with what was saved there, and choose.',
  'draftPage.changedThere': 'What was saved there',
  'draftPage.changedHere': 'What you have typed here',
  'draftPage.changedMine': 'Save what is here',
  'draftPage.changedTheirs': 'Go on with what was saved there',

  // Long text and pictures
  'draftPage.markup': 'How to make headings, lists, quotes and links',
  'draftPage.markupParagraph': 'An empty line begins a new paragraph.',
  'draftPage.markupHeading': 'A line that begins with ## is a heading.',
  'draftPage.markupList':
    'Lines that begin with a hyphen are a list, those that begin with 1. a numbered one.',
  'draftPage.markupTerms': 'A hyphen, a term, two colons and its explanation: - term :: explanation',
  'draftPage.markupQuote': 'A line that begins with > is a quote; a last line > — name says whose.',
  'draftPage.markupLink': 'A link has its words and its address: [words](https://…)',
  'draftPage.advised': 'Most parts are clear from about {count} characters on. {maximum} at most.',
  'draftPage.tooLong':
    'The story is longer than can be kept: {maximum} characters at most, all parts together. Nothing was saved now; shorten it and save again.',
  'draftPage.picture': 'Picture {number}',
  'draftPage.pictureAlone': 'No description yet',
  'draftPage.choose': 'Add a picture',
  'draftPage.chooseHint': 'JPEG, PNG or WebP, {size} at most.',
  'draftPage.upload': 'Upload the picture',
  'draftPage.up': 'Move picture {number} up',
  'draftPage.down': 'Move picture {number} down',
  'draftPage.remove': 'Remove picture {number}',
  'draftPage.full': 'There are as many pictures as a story can have.',
  'draftPage.pictureLater': 'Pictures can be added when the draft has been saved.',
  'draftPage.pictureBusy': 'Too many pictures are being uploaded at the moment. Try again in a minute.',
  'draftPage.pictureLarge':
    'The file is too large: {size} at most. Make the picture smaller and choose it again.',
} as const satisfies Catalogue;

export type PagesDraftMessages = typeof pagesDraftEn;
