/** Every mail that is sent, by family. What each is given are ids and a link's nonce, nothing that a visitor typed. */
export const REGISTRATION_MAILS = [
  'registration-confirm',
  'registration-confirm-waiting',
  'registration-known',
  'registration-members-only',
  'registration-confirmed',
  'registration-waiting',
  'registration-offer',
  'registration-changed',
  'registration-cancelled',
  'event-changed',
  'event-postponed',
  'event-cancelled',
] as const;

export const NEWSLETTER_MAILS = [
  'newsletter-confirm',
  'newsletter-known',
  'newsletter-welcome',
  'newsletter-preferences',
  'newsletter-issue',
] as const;

export const MEMBERSHIP_MAILS = [
  'membership-confirm',
  'membership-known',
  'membership-link',
  'membership-active',
  'membership-review',
  'membership-question',
  'membership-declined',
  'membership-suspended',
  'membership-charter',
  'membership-charter-reminder',
  'membership-left',
] as const;

export const STORY_MAILS = [
  'story-link',
  'story-submitted',
  'story-changes',
  'story-published',
  'story-rejected',
  'story-withdrawn',
  'story-taken-back',
] as const;

export const MAIL_TEMPLATES = [
  ...REGISTRATION_MAILS,
  ...NEWSLETTER_MAILS,
  ...MEMBERSHIP_MAILS,
  ...STORY_MAILS,
] as const;

export type RegistrationMail = (typeof REGISTRATION_MAILS)[number];
export type NewsletterMail = (typeof NEWSLETTER_MAILS)[number];
export type MembershipMail = (typeof MEMBERSHIP_MAILS)[number];
export type StoryMail = (typeof STORY_MAILS)[number];
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** Whether a word out of the database is one of these. */
export function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
