/**
 * `@koinon/sdk/admin`: the staff's client, apart from everything that visitors load.
 *
 * @packageDocumentation
 */
export { KoinonAdmin, type KoinonAdminOptions } from './admin/koinon-admin.ts';
export type { AdminEvents, StaffEventQuery } from './admin/events.ts';
export type { PutOptions } from './admin/put.ts';
export type { Charters, MemberQuery, Members, MemberTableOptions } from './admin/members.ts';
export type {
  ReaderTableOptions,
  StaffIssueQuery,
  StaffIssues,
  StaffNewsletter,
  Subscribers,
} from './admin/newsletter.ts';
export type { ActQuery, Acts, Quarantine, Retention } from './admin/retention.ts';
export type {
  Member,
  MemberDetail,
  PublishedCharter,
  Seats,
  StaffAct,
  StaffCharter,
} from './admin/member-plans.ts';
export type { Readers, RetentionReport, StaffIssue } from './admin/newsletter-plans.ts';
export type { StaffStories, StaffStoryQuery } from './admin/stories.ts';
export type { StaffStory, StaffStoryDetail } from './admin/story-plans.ts';
export type { AdminRegistrations, StaffRegistrationQuery, TableOptions } from './admin/registrations.ts';
export type { AdminNetwork, Origins, StaffMembers } from './admin/settings.ts';
export type { ImportSummary, Staff, StaffRegistration } from './admin/plans.ts';
export { isKoinonError } from './errors.ts';
export { isProblem } from './is-problem.ts';
export type {
  AdminEvent,
  AdminImport,
  EraseAddress,
  EventAct,
  EventActed,
  IssueAct,
  IssueTest,
  MemberAct,
  MemberAdmit,
  MemberAsk,
  OriginEntry,
  QuarantineEntry,
  StaffCreated,
  StaffInput,
  StoryMessage,
  StoryPublish,
  StoryReview,
} from '@koinon/contract/admin';
