/** Words of the mails about belonging to a network, in British English. */
import type { Catalogue } from '../../messages.ts';

export const membershipMailsEn = {
  'mail.membership.charter': 'Charter',
  'mail.membership.version': 'Version {version}',
  'mail.membership.body': 'Public body',
  'mail.membership.until': 'To be accepted by',
  'mail.membership.says': 'The network writes to you:',
  'mail.membership.again': 'To join again',

  // What one can do
  'mail.action.joinConfirm': 'Confirm your request',
  'mail.action.membership': 'See your membership',
  'mail.action.request': 'See your request',
  'mail.action.left': 'See what is kept',
  'mail.action.charter': 'Read and accept the charter',

  // How it stands
  'mail.membership.pending': 'A request to join has been made, but the address has not been confirmed yet.',
  'mail.membership.review':
    'Somebody from the network is looking at your request. There is nothing that you need to do.',
  'mail.membership.active': 'You are a member of the network.',
  'mail.membership.suspended': 'Your membership is suspended at the moment.',

  // The address is to be proved
  'mail.joinConfirm.subject': 'Confirm your request to join the network',
  'mail.joinConfirm.title': 'Confirm your request to join the network',
  'mail.joinConfirm.intro': 'We received a request to join the network below with this e-mail address.',
  'mail.joinConfirm.how':
    'To go on, open the page of your membership and press the button to confirm that this address is yours.',
  'mail.joinConfirm.next':
    'If the address is that of a public body that the network knows, you will be a member at once. Otherwise somebody from the network will look at your request first, and we will write to you.',
  'mail.joinConfirm.nextSeats':
    'If the address is that of a public body that the network knows, and one of the body’s seats is free, you will be a member at once. Otherwise somebody from the network will look at your request first, and we will write to you.',
  'mail.joinConfirm.ignore':
    'If you did not ask for this, please ignore this message. Nobody joins without confirming, and the request will be deleted automatically.',

  // Somebody asks to join again
  'mail.joinKnown.subject': 'About your membership of the network',
  'mail.joinKnown.title': 'About your membership of the network',
  'mail.joinKnown.intro':
    'We received a request to join the network below with this e-mail address, which the network knows already.',

  // Somebody asks for the link to their page
  'mail.memberLink.subject': 'The link to your page',
  'mail.memberLink.title': 'The link to your page',
  'mail.memberLink.intro':
    'Someone asked for the link to your page as a member. If it was not you, please ignore this message: nothing has changed.',

  'mail.member.subject': 'You are a member of the network',
  'mail.member.title': 'Welcome to the network',
  'mail.member.intro': 'Your membership of the network below is active. As a member:',
  'mail.member.events':
    'You can register for events that are only for members. Use this e-mail address to do so.',
  'mail.member.directory':
    'You can see the directory of members and appear in it. It shows nothing about you until you say what it may show.',
  'mail.member.own': 'You can change your data, take a copy of it, or leave the network whenever you like.',
  'mail.member.page': 'The directory and your data are on the page of your membership.',

  // Staff look at it
  'mail.inReview.subject': 'Your request has reached the network',
  'mail.inReview.title': 'Thank you, your request has reached the network',
  'mail.inReview.intro':
    'Your address is confirmed. Somebody from the network will now look at your request, and we will write to you as soon as there is news.',
  'mail.inReview.personal-address':
    'Your address is with a provider of private e-mail, so it does not show by itself where you work. Many colleagues write from such an address, and that is why a person looks at your request.',
  'mail.inReview.personal-address.do':
    'If you have a work address, you can also join with that one: often you are a member at once. If not, there is nothing that you need to do.',
  'mail.inReview.domain-unknown':
    'The network does not know yet which public body the domain of your address belongs to. That is so with many bodies, and that is why a person looks at your request.',
  'mail.inReview.domain-unknown.do':
    'There is nothing that you need to do. If the name of your body is not quite right, you can change it on the page of your request.',
  'mail.inReview.body-unknown':
    'Every public body has a number of seats in the network, and the body that you named is not in its register yet. Somebody will add it, or find it under another name.',
  'mail.inReview.body-unknown.do':
    'There is nothing that you need to do. If your body is in the list under another name, you can choose it on the page of your request.',
  'mail.inReview.seats-full':
    'Every public body has a number of seats in the network, and at the moment all those of your body are taken.',
  'mail.inReview.seats-full.do':
    'It may help to talk with your colleagues who are members. If a seat becomes free, or the network finds room for one more, it can be yours.',

  'mail.asked.subject': 'A question about your request to join the network',
  'mail.asked.title': 'A question about your request',
  'mail.asked.intro':
    'Thank you for your request to join the network. Before it goes on, the network would like to ask you something.',
  'mail.asked.reply':
    'Please answer by replying to this message. If something in your request needs to be changed, you can do so on its page.',
  'mail.asked.page': 'If something in your request needs to be changed, you can do so on its page.',

  'mail.declined.subject': 'About your request to join the network',
  'mail.declined.title': 'About your request to join the network',
  'mail.declined.intro':
    'Thank you for your interest in the network. Somebody looked at your request with care, and for now it has not been accepted.',
  'mail.declined.reply':
    'If something was misunderstood, please reply to this message. If something changes, you are welcome to ask again.',
  'mail.declined.again': 'If something changes, you are welcome to ask again.',

  'mail.suspended.subject': 'Your membership is suspended',
  'mail.suspended.title': 'Your membership is suspended',
  'mail.suspended.charter':
    'The network has a new version of its charter, which has not been accepted in time. Your membership is therefore suspended.',
  'mail.suspended.accept':
    'As soon as you read it and accept it on the page of your membership, you are a member again.',
  'mail.suspended.staff': 'The network has suspended your membership.',
  'mail.suspended.means':
    'Meanwhile events for members are not open to you, and the directory does not show you.',
  'mail.suspended.reply': 'If you think that this is a mistake, please reply to this message.',

  'mail.newCharter.subject': 'The network has a new charter: please accept it by {date}',
  'mail.newCharter.title': 'The network has a new charter',
  'mail.newCharter.intro':
    'The network below has published a new version of its charter, and asks its members to accept it.',
  'mail.newCharter.how': 'Please open the page of your membership, read the charter and accept it there.',
  'mail.newCharter.after':
    'Until then you remain a member. If it has not been accepted by that day, your membership will be suspended until you accept it.',
  'mail.charterReminder.subject': 'Reminder: please accept the new charter by {date}',
  'mail.charterReminder.title': 'The new charter is waiting for you',
  'mail.charterReminder.intro':
    'We told you that the network below has published a new version of its charter. You have not accepted it yet.',

  'mail.left.subject': 'You have left the network',
  'mail.left.title': 'You have left the network',
  'mail.left.intro': 'Your membership of the network below has ended. Thank you for having been part of it.',
  'mail.left.means': 'The directory no longer shows you, and events for members are no longer open to you.',
  'mail.left.kept':
    'The page of your membership says what is kept and for how long. There you can also have it deleted at once.',
  'mail.left.mind': 'If this was not you, or if you change your mind, you can join again whenever you like.',
} as const satisfies Catalogue;

export type MembershipMailMessages = typeof membershipMailsEn;
