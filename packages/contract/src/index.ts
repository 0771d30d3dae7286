/**
 * The contract: every schema once. This entry has the types and the plain data and pulls in no zod;
 * the schemas are under `@koinon/contract/events`, `/networks` and `/problem`.
 *
 * @packageDocumentation
 */
import type { WireEvent, WireEventPage } from './events.ts';
import type { WireNetwork, WireNetworkList } from './networks.ts';
import type { WireForm, WireOrganizationList, WirePrivacyNotice, WireRegistration } from './registrations.ts';
import type { WireCharter } from './charters.ts';
import type { WireMembership } from './memberships.ts';
import type { WireIssue, WireIssuePage, WireSubscription } from './newsletter.ts';
import type {
  WireStory,
  WireStoryCreated,
  WireStoryDraft,
  WireStoryPage,
  WireStorySaved,
  WireStoryUpload,
} from './stories.ts';
import type { Tolerant } from './tolerant.ts';

export * from './attendance.ts';
export * from './event-query.ts';
export * from './forms/address.ts';
export * from './forms/answers.ts';
export * from './forms/check-answers.ts';
export * from './forms/charter-text.ts';
export * from './forms/domain-rules.ts';
export * from './forms/markup.ts';
export * from './forms/membership-form.ts';
export * from './forms/newsletter-form.ts';
export * from './forms/registration-form.ts';
export * from './forms/registration-rules.ts';
export * from './forms/story-form.ts';
export * from './problem-types.ts';
export * from './is-over.ts';
export * from './registration-state.ts';
export * from './story-states.ts';
export * from './values.ts';
export type {
  Attachment,
  EventLink,
  EventOrganization,
  EventQuery,
  EventRecord,
  EventRecordInput,
  Place,
  Report,
  Slot,
  WireEvent,
  WireEventPage,
} from './events.ts';
export type {
  Condition,
  Field,
  FieldOf,
  FieldType,
  FormDefinition,
  FormName,
  FormOption,
  FormSection,
  FormStep,
  FormText,
  Question,
  QuestionInput,
  SimpleField,
} from './forms/form-definition.ts';
export type {
  RegistrationAnswers,
  RegistrationBody,
  RegistrationChanges,
  RegistrationInput,
  WireForm,
  WirePrivacyNotice,
  WireRegistration,
} from './registrations.ts';
export type { CharterRecord, CharterRecordInput, WireCharter } from './charters.ts';
export type {
  CharterAcceptance,
  DirectoryEntry,
  MembershipBody,
  MembershipChanges,
  MembershipExport,
  MembershipInput,
  WireMembership,
} from './memberships.ts';
export type {
  IssueRecord,
  IssueRecordInput,
  NewsletterList,
  PreferencesInput,
  SubscriptionBody,
  SubscriptionInput,
  WireIssue,
  WireIssuePage,
  WireIssueSummary,
  WireSubscription,
} from './newsletter.ts';
export type { Lab, NetworkRecord, NetworkRecordInput, Retention, Term, WireNetwork } from './networks.ts';
export type {
  StoryChanges,
  StoryContent,
  StoryDraftInput,
  StoryImageInput,
  StoryQuery,
  StoryRecord,
  StoryRecordInput,
  StorySubmission,
  WireStory,
  WireStoryCreated,
  WireStoryDraft,
  WireStoryPage,
  WireStorySaved,
  WireStoryStep,
  WireStorySummary,
  WireStoryUpload,
} from './stories.ts';
export type { StoryLink, StorySettings, StoryTemplate } from './story-parts.ts';
export type { Organization, OrganizationRecord, OrganizationRecordInput } from './organizations.ts';
export type { Block, BlocksByLanguage, Image, LanguageMap } from './text.ts';
export type { Tolerant } from './tolerant.ts';

/** An event as a client reads it: see the rules of tolerant reading in `@koinon/contract/reading`. */
export type CalendarEvent = Tolerant<WireEvent>;
/** A page of events as a client reads it. */
export type CalendarEventPage = Tolerant<WireEventPage>;
/** A network as a client reads it. */
export type Network = Tolerant<WireNetwork>;
/** All networks of a server as a client reads them. */
export type NetworkList = Tolerant<WireNetworkList>;
/** A form with its ticket as a client reads it. */
export type Form = Tolerant<WireForm>;
export type PrivacyNotice = Tolerant<WirePrivacyNotice>;
/** A registration as the holder of its link reads it. */
export type Registration = Tolerant<WireRegistration>;
/** Bodies of the register that match a search. */
export type OrganizationList = Tolerant<WireOrganizationList>;
/** A membership as its member reads it. */
export type Membership = Tolerant<WireMembership>;
/** A charter as a client reads it. */
export type Charter = Tolerant<WireCharter>;
/** A subscription as the holder of a link reads it. */
export type Subscription = Tolerant<WireSubscription>;
/** An issue of a newsletter as a client reads it. */
export type Issue = Tolerant<WireIssue>;
/** A page of a newsletter's archive as a client reads it. */
export type IssuePage = Tolerant<WireIssuePage>;
/** A published story as a client reads it. */
export type Story = Tolerant<WireStory>;
/** A page of the gallery as a client reads it. */
export type StoryPage = Tolerant<WireStoryPage>;
/** A story as the holder of its link reads it. */
export type StoryDraft = Tolerant<WireStoryDraft>;
/** A draft that was begun, with its token. */
export type StoryCreated = Tolerant<WireStoryCreated>;
/** What became of a draft that was saved, handed in or taken back. */
export type StorySaved = Tolerant<WireStorySaved>;
/** A picture that was taken in. */
export type StoryUpload = Tolerant<WireStoryUpload>;
