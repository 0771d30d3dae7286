/**
 * What is kept how long, as data: the job, the report that staff read and the purge that they ask for all go by this one list.
 * A rule's `due` counts what its `purge` would delete at the same moment.
 */
import type { NetworkRecord } from '@koinon/contract';
import type { RetentionRule } from '@koinon/contract/admin';
import { QUARANTINE_DAYS } from '../forms/quarantine.ts';
import type { Services } from '../http/context.ts';
import { KEPT_DAYS } from '../mail/outbox.ts';
import type { MembershipRetention } from '../memberships/types.ts';
import type { NewsletterRetention } from '../newsletter/types.ts';
import { KEY_DAYS } from '../registrations/jobs.ts';
import type { StoryRetention } from '../stories/types.ts';
import { registrationDays, UNDATED_DAYS, UNPROVED_DAYS } from '../registrations/retention.ts';
import type { RetentionReport as RegistrationRetention } from '../registrations/types.ts';

/** What the rules stand on. */
export type RetentionDeps = Pick<
  Services,
  'db' | 'now' | 'registrations' | 'newsletter' | 'memberships' | 'stories'
>;

/** How many of what is over, by whose it is. */
export interface Counts {
  readonly registrations: RegistrationRetention;
  readonly newsletter: NewsletterRetention;
  readonly memberships: MembershipRetention;
  readonly stories: StoryRetention;
  readonly consents: number;
  readonly acts: number;
  readonly quarantine: number;
  readonly keys: number;
  readonly mails: number;
}

export const DAY = 24 * 3_600_000;

interface Rule extends Omit<RetentionRule, 'days' | 'due'> {
  days(network: NetworkRecord): number;
  due(counts: Counts): number;
}

const ALL = ['*'];

const RULES: readonly Rule[] = [
  {
    rule: 'registration-answers',
    form: 'registration',
    fields: ['organisation', 'role', 'needs', 'answers'],
    from: 'event-end',
    days: network => registrationDays(network).answers,
    due: ({ registrations }) => registrations.answers,
  },
  {
    rule: 'registrations',
    form: 'registration',
    fields: ALL,
    from: 'event-end',
    days: network => registrationDays(network).registrations,
    due: ({ registrations }) => registrations.registrations,
  },
  {
    rule: 'registrations-undated',
    form: 'registration',
    fields: ALL,
    from: 'last-word',
    days: network => registrationDays(network).registrations + UNDATED_DAYS,
    due: ({ registrations }) => registrations.undated,
  },
  {
    rule: 'registrations-unproved',
    form: 'registration',
    fields: ALL,
    from: 'received',
    days: () => UNPROVED_DAYS.afterCreation,
    due: ({ registrations }) => registrations.unproved,
  },
  {
    rule: 'newsletter-requests',
    form: 'newsletter',
    fields: ALL,
    from: 'received',
    days: ({ retention }) => retention.unconfirmedSubscriptions,
    due: ({ newsletter }) => newsletter.requests,
  },
  {
    rule: 'newsletter-former',
    form: 'newsletter',
    fields: ALL,
    from: 'unsubscribed',
    days: ({ retention }) => retention.formerSubscribers,
    due: ({ newsletter }) => newsletter.subscribers,
  },
  {
    rule: 'members-unconfirmed',
    form: 'membership',
    fields: ALL,
    from: 'last-word',
    days: ({ retention }) => retention.unconfirmedMemberships,
    due: ({ memberships }) => memberships.unconfirmed,
  },
  {
    rule: 'members-reviews',
    form: 'membership',
    fields: ALL,
    from: 'last-word',
    days: ({ retention }) => retention.reviews,
    due: ({ memberships }) => memberships.reviews,
  },
  {
    rule: 'members-former',
    form: 'membership',
    fields: ALL,
    from: 'left',
    days: ({ retention }) => retention.formerMembers,
    due: ({ memberships }) => memberships.former,
  },
  {
    rule: 'story-drafts',
    form: 'story',
    fields: ALL,
    from: 'changed',
    days: ({ retention }) => retention.storyDrafts,
    due: ({ stories }) => stories.drafts,
  },
  {
    rule: 'stories-unproved',
    form: 'story',
    fields: ALL,
    from: 'changed',
    days: ({ retention }) => retention.storyDrafts,
    due: ({ stories }) => stories.unproved,
  },
  {
    rule: 'stories-ended',
    form: 'story',
    fields: ALL,
    from: 'ended',
    days: ({ retention }) => retention.endedStories,
    due: ({ stories }) => stories.ended,
  },
  {
    rule: 'consents',
    form: 'any',
    fields: ALL,
    from: 'agreement-end',
    days: ({ retention }) => retention.consents,
    due: ({ consents }) => consents,
  },
  {
    rule: 'quarantine',
    form: 'any',
    fields: ALL,
    from: 'received',
    days: () => QUARANTINE_DAYS,
    due: ({ quarantine }) => quarantine,
  },
  {
    rule: 'request-keys',
    form: 'any',
    fields: ALL,
    from: 'received',
    days: () => KEY_DAYS,
    due: ({ keys }) => keys,
  },
  {
    rule: 'mails',
    form: 'any',
    fields: ALL,
    from: 'settled',
    days: () => KEPT_DAYS,
    due: ({ mails }) => mails,
  },
  {
    rule: 'acts',
    form: 'staff',
    fields: ALL,
    from: 'done',
    days: ({ retention }) => retention.acts,
    due: ({ acts }) => acts,
  },
];

/** The rules of a network, with how many of each there are. */
export function rulesOf(network: NetworkRecord, counts: Counts): RetentionRule[] {
  return RULES.map(({ days, due, fields, ...rule }) => ({
    ...rule,
    fields: [...fields],
    days: days(network),
    due: due(counts),
  }));
}
