/** Words of the mails about a story, in British English. What somebody typed stands apart from the sentences. */
import type { Catalogue } from '../../messages.ts';

export const storyMailsEn = {
  'mail.story.title': 'Story',
  'mail.story.page': 'Address',
  'mail.story.linkUntil':
    'The link is good until {date}. Whenever you save, it is good for another {days} days.',
  'mail.story.says': 'The network writes to you:',
  'mail.story.proves': 'If you go on by this link, we also know that the address is yours.',

  // What one can do
  'mail.action.storyGoOn': 'Go on with the story',
  'mail.action.story': 'See the story’s page',
  'mail.action.storyConfirm': 'Confirm your address',
  'mail.action.storyAnswer': 'Answer and change the story',
  'mail.action.storyPublished': 'Read the story',

  'mail.storyLink.subject': 'The link to your story',
  'mail.storyLink.title': 'The link to your story',
  'mail.storyLink.intro':
    'Someone asked for a link to a story for the network below, and gave this e-mail address.',
  'mail.storyLink.how':
    'With the link you can go on writing on any device. Nobody but you reads the draft until you hand it in.',
  'mail.storyLink.follow': 'With the link you can see how the story stands.',
  'mail.storyLink.kept': 'A draft is deleted on {date} if nobody goes on with it.',
  'mail.storyLink.ignore':
    'If you did not ask for this, please ignore this message. Nothing is published, and the draft will be deleted automatically.',

  'mail.storySubmitted.subject': 'Your story has reached the network',
  'mail.storySubmitted.title': 'Thank you, your story has reached the network',
  'mail.storySubmitted.intro': 'A story has been handed in for the network below, with this e-mail address.',
  'mail.storySubmitted.next':
    'Somebody from the network reads it, and we write to you as soon as there is news. On its page you see how it stands, and you can take it back.',
  'mail.storySubmitted.confirmSubject': 'Confirm your address: a story has reached the network',
  'mail.storySubmitted.how':
    'So that it can be published, open the story’s page and press the button to confirm that this address is yours.',
  'mail.storySubmitted.ignore':
    'If you did not hand in a story, please ignore this message. Nothing is published without this address being confirmed.',

  'mail.storyChanges.subject': 'The network asks for changes to your story',
  'mail.storyChanges.title': 'A few changes to your story, please',
  'mail.storyChanges.intro':
    'Somebody from the network has read your story and asks you to change something.',
  'mail.storyChanges.how':
    'Open the story’s page, change what is asked for and hand it in again. What you wrote is all there.',

  'mail.storyPublished.subject': 'Your story has been published',
  'mail.storyPublished.title': 'Your story has been published',
  'mail.storyPublished.intro':
    'Your story is now among the stories of the network below. Thank you for telling it.',
  'mail.storyPublished.own': 'On your own page of the story you can take it back whenever you like:',

  'mail.storyRejected.subject': 'About your story',
  'mail.storyRejected.title': 'Your story will not be published',
  'mail.storyRejected.intro':
    'Thank you for your story. Somebody from the network has read it with care, and it will not be published.',
  'mail.storyRejected.kept': 'It is deleted after {period}.',
  'mail.storyRejected.reply': 'If something was misunderstood, please reply to this message.',

  'mail.storyWithdrawn.subject': 'Your story is no longer published',
  'mail.storyWithdrawn.title': 'Your story is no longer published',
  'mail.storyWithdrawn.intro': 'The network has taken your story out of its stories.',

  'mail.storyTakenBack.subject': 'You have taken back your story',
  'mail.storyTakenBack.title': 'Your story has been taken back',
  'mail.storyTakenBack.intro':
    'Your story has been taken back by its link. Nobody else can read it any more, and the network does not look at it.',
  'mail.storyTakenBack.mind': 'If this was not you, please tell the network.',
} as const satisfies Catalogue;

export type StoryMailMessages = typeof storyMailsEn;
