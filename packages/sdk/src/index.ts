/**
 * `@koinon/sdk`: the typed client of a Koinon server. This entry brings ky with it; `@koinon/sdk/core`
 * does not, and a page that only draws events it already has wants `@koinon/sdk/event-input`.
 *
 * @packageDocumentation
 */
export { Koinon, type KoinonOptions } from './koinon.ts';
export { KoinonCore, type CoreOptions } from './koinon-core.ts';
export { fetchTransport } from './fetch-transport.ts';
export type { CallOptions } from './client.ts';
export type {
  CalendarUrlOptions,
  EventFilter,
  EventListQuery,
  EventPage,
  Events,
  OneOrMore,
} from './events.ts';
export {
  formsOf,
  memoryKeys,
  sessionKeys,
  type CheckMail,
  type FormHost,
  type FormOptions,
  type FormQuery,
  type FormResources,
  type Forms,
  type OrganisationSearchOptions,
  type Organisations,
  type Registrations,
  type SubmissionKeys,
  type WriteOptions,
} from './forms.ts';
export {
  newsletterOf,
  type IssueListQuery,
  type IssuePage,
  type Issues,
  type IssueSummary,
  type Newsletter,
  type NewsletterHost,
  type SubscriptionLink,
  type UnsubscribeOptions,
} from './forms-newsletter.ts';
export { issuesOf, type IssuesHost } from './forms-issues.ts';
export {
  membershipsOf,
  type Charters,
  type MembershipHost,
  type MembershipResources,
  type Memberships,
} from './forms-memberships.ts';
export { storyDraftsOf, type StoryDraftHost, type StoryDrafts, type UploadOptions } from './forms-stories.ts';
export {
  storiesOf,
  type Stories,
  type StoriesHost,
  type StoryFilter,
  type StoryListQuery,
  type StoryPage,
  type StorySummary,
} from './stories.ts';
export { isProblem } from './is-problem.ts';
export type { CurrentNetwork, Networks } from './networks.ts';
export type { Listing, Page } from './listing.ts';
export {
  AbortedError,
  ContractError,
  KoinonError,
  NetworkError,
  OfflineError,
  ProblemError,
  TimeoutError,
  isKoinonError,
  type ContractFacts,
  type ErrorContext,
  type KoinonErrorCode,
  type KoinonErrors,
  type ProblemFacts,
  type ProblemFieldError,
  type ServerContext,
} from './errors.ts';
export { WARNINGS, type Logger, type WarningCode } from './logger.ts';
export { kyTransport } from './ky-transport.ts';
export type { Fetch, Transport, TransportRequest, TransportResponse, UploadRequest } from './transport.ts';
export { slotToTemporal, type TemporalLike } from './temporal.ts';
export type {
  CalendarEvent,
  Charter,
  CharterAcceptance,
  DirectoryEntry,
  Form,
  FormDefinition,
  FormName,
  Issue,
  Membership,
  MembershipChanges,
  MembershipExport,
  MembershipInput,
  Network,
  OrganizationList,
  PreferencesInput,
  PrivacyNotice,
  Registration,
  RegistrationChanges,
  RegistrationInput,
  Story,
  StoryChanges,
  StoryCreated,
  StoryDraft,
  StoryDraftInput,
  StorySaved,
  StoryUpload,
  Subscription,
  SubscriptionInput,
} from '@koinon/contract';
