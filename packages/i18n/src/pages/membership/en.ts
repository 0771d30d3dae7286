/** Words of the pages of memberships, in British English: joining, one's own page, leaving. */
import type { Catalogue } from '../../messages.ts';

export const pagesMembershipEn = {
  'joinPage.title': 'Join the network',
  'joinPage.how':
    'You fill in who you are and where you work, and read the charter. Then we mail you a link with which to confirm your address.',
  'joinPage.atOnce':
    'If the address is that of a public body that we know, you are a member at once. Otherwise the network looks at your request first.',
  'joinPage.atOnceSeats':
    'If the address is that of a public body that we know, and the body has a free seat, you are a member at once. Otherwise the network looks at your request first.',
  'joinPage.already': 'I am a member already: to my page',
  'joinPage.next': 'Open it and follow the link in it: only then do we have your request.',
  'joinPage.nextDays': {
    one: 'The link works for 1 day.',
    other: 'The link works for {count} days.',
  },
  'joinPage.personal':
    'What you gave looks like a private address. That is fine: somebody from the network will look at your request before you are a member.',
  'joinPage.other':
    'We do not know whose address this is. That is fine: somebody from the network will look at your request before you are a member.',

  'memberPage.title': 'Your membership',
  'memberPage.confirmTitle': 'Confirm your request to join',
  'memberPage.confirmHint':
    'This request to join was made with your address. If it was you, confirm it: only then does the network get it.',
  'memberPage.notMe': 'If you did not make this request',
  'memberPage.notMeHint':
    'You need not do anything: you do not become a member, and the request is deleted after a few days. You can also delete it now.',
  'memberPage.deleteRequest': 'Delete the request',
  'memberPage.requestDeleted': 'The request is deleted',
  'memberPage.requestDeletedHint': 'You get nothing more because of it.',
  'memberPage.requestTitle': 'Your request',
  'memberPage.pending': 'Your address is not confirmed yet',
  'memberPage.pendingHint': 'Confirm it: only then do we have your request.',
  'memberPage.review': 'The network is looking at your request',
  'memberPage.reviewHint':
    'You need not do anything. We will write to you when it is decided, or when something is missing.',
  'memberPage.reason.domain-unknown':
    'We do not know your address as that of a public body, so somebody looks at it.',
  'memberPage.reason.personal-address':
    'Your address is a private one, so it does not show where you work, and somebody looks at it.',
  'memberPage.reason.body-unknown':
    'The body that you named is not in the network’s register yet, so somebody looks at it.',
  'memberPage.reason.seats-full': 'All the seats of your body are taken, so somebody looks at it.',
  'memberPage.active': 'You are a member',
  'memberPage.activeHint':
    'You can register for the events for members with this address, and read the directory.',
  'memberPage.suspended': 'Your membership is paused',
  'memberPage.reason.charter':
    'The new charter was not accepted in time. Accept it, and you are a member again at once, if there is still room for you.',
  'memberPage.reason.staff': 'The network has paused it. If you do not know why, ask.',
  'memberPage.left': 'You are no longer a member',
  'memberPage.leftDays': 'What we know of you is deleted {period} after you left.',
  'memberPage.declined': 'Your request was not accepted',
  'memberPage.declinedHint': 'If you think that this is a mistake, write to the network.',
  'memberPage.charterDue': 'The charter has a new version',
  'memberPage.charterUntil':
    'Read the charter (version {version}) and accept it by {date}. Otherwise your membership is paused.',
  'memberPage.confirm': 'Confirm my request',
  'memberPage.confirmAddress': 'Confirm my address',
  'memberPage.charter': 'Read and accept the new charter',
  'memberPage.change': 'Change what we know of you',
  'memberPage.changeBody': 'If you now work for another body, we look whether it has a free seat.',
  'memberPage.leave': 'Leave the network',
  'memberPage.withdraw': 'Withdraw your request',
  'memberPage.data': 'Your data',
  'memberPage.export': 'Download everything that is kept about you (JSON file)',
  'memberPage.erase': 'Have your data erased',
  'memberPage.shown': 'What other members see',
  'memberPage.shownNothing': 'Nothing: you are not in the directory.',
  'memberPage.accepted': 'accepted on {date}',
  'memberPage.since': 'Member since',
  'memberPage.yours': 'Keep the address of this page to yourself: whoever has it can change your membership.',
  'memberPage.back': 'Back to your membership',
  'memberPage.backToRequest': 'Back to your request',
  'memberPage.notPossible': 'That is no longer possible. This is how your membership stands now.',
  'memberPage.done.active': 'Thank you. You are a member now.',
  'memberPage.done.unlisted': 'Saved, but you are not in the directory: choose your name as well.',
  'memberPage.done.review': 'Thank you. Your address is confirmed.',
  'memberPage.done.accepted': 'Thank you. You have accepted the charter.',
  'memberPage.done.left': 'You have left the network.',
  'memberPage.comeBack': 'If you want to come back, join again: with the same address or another one.',
  'memberPage.joinAgain': 'Join again',

  'memberPage.happens': 'What happens',
  'memberPage.stays': 'What is kept',
  'memberPage.leaveAsk': 'Do you want to leave the network?',
  'memberPage.leaveNow': 'You are no longer a member, and no longer in the directory, at once.',
  'memberPage.leaveEvents': 'You can no longer register for events that are for members only.',
  'memberPage.leaveKept':
    'What you told us of yourself stays for {period}, then it is deleted. You can have it erased now instead.',
  'memberPage.withdrawAsk': 'Do you want to withdraw your request?',
  'memberPage.withdrawNow': 'The network no longer looks at it.',
  'memberPage.withdrawYes': 'Yes, withdraw it',
  'memberPage.leaveYes': 'Yes, leave',
  'memberPage.keep': 'No, leave everything as it is',
  'memberPage.eraseInstead': 'Have your data erased instead',
  'memberPage.eraseInsteadOfWithdraw': 'Have your data erased instead of withdrawing',
  'memberPage.eraseAsk': 'Do you want to have your data erased?',
  'memberPage.eraseNow':
    'Your membership and all that you told us for it are deleted at once, and so are the mails about it.',
  'memberPage.eraseFinal': 'It cannot be taken back. The links to this page stop working.',
  'memberPage.stays.consents':
    'That somebody accepted the charter and made the declaration, when and how: without name or address, until {period} after you left or had it erased. It shows that we had grounds to keep your data.',
  'memberPage.stays.acts':
    'What the network’s staff did about the membership: with a number in the place of your name, for {period}.',
  'memberPage.stays.standing':
    'That the network’s staff suspended or declined the membership: with a code in the place of your address, for {period}. Whoever joins again with the same address is looked at by them first.',
  'memberPage.exportBefore': 'Download everything that is kept about you first (JSON file)',
  'memberPage.eraseYes': 'Yes, erase my data',
  'memberPage.eraseApart':
    'Registrations for events and newsletters are kept apart: you change or end them by the links in their own mails.',
  'memberPage.erased': 'Your data have been erased',
  'memberPage.erasedHint':
    'You are no longer a member of the network, and the links to your page no longer work.',
  'memberPage.gone': 'This link is no longer valid',
  'memberPage.goneHint':
    'The membership has been deleted: because its address was not confirmed in time, because somebody left long ago, or because they asked for it. You can join again at any time.',
} as const satisfies Catalogue;

export type PageMembershipMessages = typeof pagesMembershipEn;
