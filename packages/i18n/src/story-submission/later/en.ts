/** The words for who writes a story and for what comes after, in British English. Some say better what every form says. */
import type { Catalogue } from '../../messages.ts';
import { formStoryLaterEn } from '../../form/story/later/en.ts';

export const storySubmissionLaterEn = {
  ...formStoryLaterEn,

  // Text in light markup
  'form.blocks.tools': 'Tools for “{label}”',
  'form.blocks.heading': 'Heading',
  'form.blocks.list': 'List',
  'form.blocks.definitions': 'Terms',
  'form.blocks.quote': 'Quote',
  'form.blocks.link': 'Link',
  'form.blocks.headingWords': 'Heading',
  'form.blocks.item': 'First point',
  'form.blocks.term': 'Term',
  'form.blocks.explanation': 'what it means',
  'form.blocks.quoted': 'What was said',
  'form.blocks.who': 'who said it',
  'form.blocks.linkWords': 'what one finds there',
  'form.blocks.preview': 'How it will look',
  'form.blocks.previewOf': 'How it will look: {label}',
  'form.blocks.empty': 'Nothing has been written yet.',
  'form.blocks.count': { zero: 'No characters', one: '1 character', other: '{count} characters' },
  'form.blocks.short': {
    one: 'From 1 character on it is usually clear to others.',
    other: 'From {count} characters on it is usually clear to others.',
  },
  'form.blocks.bare':
    'The link to {host} has no words of its own. Select the address and press “Link” to say what one finds there.',
  'form.blocks.abbreviation': 'Write “{abbreviation}” out in full once: {expansion}.',

  // Pictures
  'form.picture.item': 'Picture',
  'form.picture.choose': 'Choose pictures',
  'form.picture.camera': 'Take a photo',
  'form.picture.drop': 'You can also drop files here.',
  'form.picture.added': { one: '1 picture added', other: '{count} pictures added' },
  'form.picture.leftOut': {
    one: '1 picture was left out: there may be {maximum} at most.',
    other: '{count} pictures were left out: there may be {maximum} at most.',
  },
  'form.picture.preparing': 'Being made smaller',
  'form.picture.queued': 'Waiting for its turn',
  'form.picture.uploading': 'Uploading',
  'form.picture.done': 'Uploaded',
  'form.picture.stopped': 'Stopped',
  'form.picture.offline': 'You are offline. It goes on by itself when the connection is back.',
  'form.picture.network': 'The connection was lost. Try again.',
  'form.picture.server': 'There is a problem with the service. Try again in a few minutes.',
  'form.picture.tooMany': 'There are as many pictures as there may be. Remove one first.',
  'form.picture.tooBig': 'The file is too big: {maximum} at most. Make it smaller and choose it again.',
  'form.picture.gone': 'The picture is no longer there. Remove it and choose it again.',
  'form.picture.stop': 'Stop',
  'form.picture.retry': 'Try again',
  'form.picture.up': 'Move up',
  'form.picture.down': 'Move down',
  'form.picture.remove': 'Remove',
  'form.picture.undo': 'Put it back',
  'form.picture.actionOf': '{action}: picture {number}',
  'form.picture.moved': 'The picture is now number {number} of {total}',
  'form.picture.removed': 'Picture {number} has been removed.',
  'form.picture.back': 'The picture is back as number {number}',
  'form.picture.arrived': 'Picture {number} uploaded',
  'form.picture.same':
    'Description and caption say the same. Say in the description what one sees, and in the caption what it is about.',

  // Keeping it
  'tell.keep': 'Not finished today?',
  'tell.device': 'Keep what I write on this device until {date}',
  'tell.deviceHint':
    'Not on a device that others use too. It is deleted when you hand in the story or untick the box. Pictures that have not been uploaded are not kept.',
  'tell.deviceBlocked': 'This browser keeps nothing for this page. Use the link by mail instead.',
  'tell.deviceOn': 'What you write is kept on this device.',
  'tell.deviceOff': 'It has been deleted from this device.',
  'tell.stopped.other':
    'Another tab keeps its own version of the story on this device. So that it is not lost, what you write here is not kept on the device. If you keep this version, the other one is deleted from the device.',
  'tell.stopped.gone':
    'What was kept on this device has been deleted in the meantime. What you write here is no longer kept on the device.',
  'tell.keepHere': 'Keep this version on the device',
  'tell.found': 'You have begun a story on this device',
  'tell.foundHint': 'You wrote in it last on {date}.',
  'tell.resume': 'Go on with it',
  'tell.discard': 'Delete it and begin anew',
  'tell.laterHint': 'We mail you a link with which you go on, on any device.',
  'tell.send': 'Save and send me the link',
  'tell.email.required': 'Enter an e-mail address',
  'tell.email.not-an-email': 'Enter the whole e-mail address, like name@example.org',
  'tell.cancel': 'Cancel',
  'tell.linked': 'The draft is saved and the link is on its way',
  'tell.linkedHint':
    'We have sent it to {email}. The draft is kept until {date}. Whoever has the link can read and change the story: keep it to yourself.',
  'tell.linkedAgain': 'You can go on writing here.',
  'tell.saving': 'Saving',
  'tell.saved': 'Draft saved at {time}',
  'tell.unsaved': 'The draft could not be saved. What you wrote is still here, and is saved when you go on.',
  'tell.unsavedOffline':
    'The draft is not saved yet: you are offline. It is saved when the connection is back.',
  'tell.laterFailed': 'The link could not be sent',
  'tell.laterFailedHint': 'Check your connection and try again. What you wrote is still here.',
  'tell.laterMany': 'Too many links have been asked for. Try again in an hour.',

  // Two tabs, two devices
  'tell.conflict': 'The story has been changed elsewhere too',
  'tell.conflictHint':
    'Another tab or device saved it on {date}. The answers below differ. Choose which version to go on with: the other one is then gone.',
  'tell.conflictPictures': {
    one: '1 picture has not been uploaded yet: if you go on with what is elsewhere, it is gone.',
    other: '{count} pictures have not been uploaded yet: if you go on with what is elsewhere, they are gone.',
  },
  'tell.here': 'Here',
  'tell.there': 'Elsewhere',
  'tell.takeHere': 'Go on with what is here',
  'tell.takeThere': 'Go on with what is elsewhere',
  'tell.tookThere': 'The version from elsewhere is now in the form',
  'tell.over': 'This story can no longer be changed here',
  'tell.overHint': 'It has been handed in or taken back in the meantime. Its own page says how things stand.',
  'tell.page': 'The page of your story',
  'tell.network': 'The form on the network’s own page',

  // Handed in
  'tell.done': 'Your story has been handed in',
  'tell.doneSent': 'We have sent a message to {email}.',
  'tell.doneSentPlain': 'We have sent a message to the address that you gave.',
  'tell.doneNext': 'What happens next',
  'tell.doneConfirm':
    'Follow the link in the message and confirm your address. Without that nothing is published.',
  'tell.doneRead': 'Somebody from the network reads your story.',
  'tell.doneWrite': 'We write to you: that it is published, or what should be changed first.',
  'tell.doneLink': 'The link to your story',
  'tell.doneLinkHint':
    'With it you see how things stand, answer, and take the story back. Whoever has it can do the same: keep it to yourself.',
  'tell.copy': 'Copy the link',
  'tell.copied': 'The link has been copied',
  'tell.copyFailed': 'The link could not be copied. Select it above and copy it yourself.',
  'tell.another': 'Tell another story',

  'form.failed.networkHint': 'Check your connection and try again. The story will not be handed in twice.',
  'form.restoredHint': 'Try again. The story will not be handed in twice.',
  'form.failed.refusedHint': 'Reload the page and try again. If it goes on, write to the network.',
  'form.failed.closed': 'You cannot tell a story here just now',
  'form.failed.closedHint': 'The network took the form away while you were writing.',
  'form.failed.conflict': 'The story has not been handed in',
  'form.failed.conflictHint': 'Choose a version above, then hand it in once more.',
  'form.failed.siteHint': 'Tell it on the network’s own page instead. Copy what you wrote first.',
} as const satisfies Catalogue;

export type StorySubmissionLaterMessages = typeof storySubmissionLaterEn;
