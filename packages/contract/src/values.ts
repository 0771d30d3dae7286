/**
 * The closed lists of the contract, as plain data: this entry pulls in no zod, so that a page can draw
 * before the schemas have loaded. Names follow schema.org and RFC 5545 where they have a term.
 */

/** Languages that Koinon's own words come in. Content may be in any language. */
export const LOCALES = ['el', 'pt', 'en'] as const;

/** Kinds of events that every network knows; a network may add its own in its settings. */
export const EVENT_KINDS = [
  'lab',
  'workshop',
  'visit',
  'conference',
  'forum',
  'info-day',
  'exhibition',
  'hackathon',
  'webinar',
  'training',
  'meeting',
] as const;

/** How exactly the time of an event is known. `tba`: announced without a date. */
export const DATE_PRECISIONS = ['tba', 'year', 'month', 'day', 'minute'] as const;

/** schema.org `eventAttendanceMode`, without the `EventAttendanceMode` suffix. */
export const ATTENDANCE_MODES = ['offline', 'online', 'mixed'] as const;

/** schema.org `eventStatus`, without the `Event` prefix. */
export const EVENT_STATUSES = ['scheduled', 'postponed', 'rescheduled', 'cancelled'] as const;

/** Whom an event is for. `members`: confirmed members of the network. */
export const AUDIENCES = ['public', 'public-servants', 'members', 'invited'] as const;

/** What an organisation is to an event (CPEV `Participation.role`). */
export const ORGANIZATION_ROLES = [
  'organizer',
  'implementer',
  'partner',
  'host',
  'patron',
  'funder',
  'participant',
] as const;

/** What the network itself is to an event that it lists. */
export const NETWORK_ROLES = ['organizes', 'participates', 'recommends'] as const;

/** How one registers. `external`: on another site; `none`: one simply comes. */
export const REGISTRATION_MODES = ['internal', 'external', 'none', 'invitation'] as const;

/** How many tracks a participant takes. */
export const TRACK_CHOICES = ['one', 'many', 'none'] as const;

/**
 * How a registration stands. `held`: its place is kept until the address is confirmed · `confirmed` · `waiting`: in line ·
 * `offered`: a place came free and is kept for an answer · `expired`: the time to answer is over, and an answer still welcome · `cancelled`
 */
export const REGISTRATION_STATUSES = [
  'held',
  'confirmed',
  'waiting',
  'offered',
  'expired',
  'cancelled',
] as const;

/** How an event relates to another one, read "this event … that one". */
export const RELATION_TYPES = [
  'follows',
  'precedes',
  'part-of',
  'report',
  'report-of',
  'next-edition',
  'previous-edition',
] as const;

export const ATTACHMENT_TYPES = ['agenda', 'slides', 'minutes', 'photo', 'video', 'report', 'file'] as const;

export const REFERENCE_TYPES = ['law', 'declaration', 'plan', 'programme', 'text'] as const;

/** Who may join a network: people, or bodies with a number of seats. */
export const MEMBERSHIP_MODES = ['individual', 'institutional'] as const;

/**
 * How a membership stands. `pending`: the address is not proved · `review`: staff look at it · `active` · `suspended` · `left`
 */
export const MEMBERSHIP_STATUSES = ['pending', 'review', 'active', 'suspended', 'left'] as const;

/**
 * Why a membership is not active, for the member and for staff. In review: `domain-unknown` and `personal-address` (the address
 * does not show that one works in the public sector), `body-unknown` (seats are counted by body, and this one is not in the
 * register), `seats-full`. Suspended: `charter` (a new version was not accepted in time), `staff`. Left: `declined` (by staff after a review).
 */
export const MEMBERSHIP_REASONS = [
  'domain-unknown',
  'personal-address',
  'body-unknown',
  'seats-full',
  'charter',
  'staff',
  'declined',
] as const;

/** What of a member the directory may show, each only where the member says so. Without `name` nothing is shown. */
export const DIRECTORY_FIELDS = ['name', 'organisation', 'unit', 'role', 'email', 'about'] as const;

/** `pending`: not confirmed · `active` · `left`: unsubscribed from everything, forgotten soon. */
export const SUBSCRIPTION_STATUSES = ['pending', 'active', 'left'] as const;

/** An issue of a newsletter. `stopped`: its sending was interrupted and can go on. */
export const ISSUE_STATUSES = ['draft', 'sending', 'stopped', 'sent'] as const;

/**
 * How a story stands. `draft`: being written · `submitted` · `in-review`: staff read it · `changes-requested`: back with its author ·
 * `published` · `rejected` · `withdrawn`
 */
export const STORY_STATUSES = [
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'published',
  'rejected',
  'withdrawn',
] as const;

/** What a part of a story tells: the three that every story has, what comes next, and what its author adds. */
export const STORY_SECTIONS = ['why', 'how', 'learned', 'next', 'free'] as const;

/** What a story is, as the networks sort their resources (S10). */
export const RESOURCE_TYPES = ['story', 'case-study', 'good-practice', 'guide', 'tool', 'report'] as const;

/** SPDX identifiers: what others may do with a story. */
export const STORY_LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'LicenseRef-none'] as const;

/** Where an image stands: at the head of the story, at the end of a section, or among the others after the text. */
export const IMAGE_PLACES = ['cover', 'why', 'how', 'learned', 'next', 'gallery'] as const;

/** Media types that are taken, each told by its first bytes and never by its name. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** Widths, in pixels, in which an image is kept; a narrower one is kept in its own. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const;

/** The largest file, in bytes, and the most pixels that an image may have. */
export const IMAGE_MAX_BYTES = 15 * 1024 * 1024;
export const IMAGE_MAX_PIXELS = 50_000_000;
export const STORY_IMAGES_MAX = 20;

/** By what a gallery can be narrowed. */
export const STORY_FACETS = ['type', 'axis', 'language', 'year', 'event'] as const;

/** From when on the days of a privacy notice count. */
export const RETENTION_STARTS = ['event-end', 'unsubscribed', 'left', 'withdrawn'] as const;

/** What a consent or a declaration was for, and what became of it: the ledger of consents. */
export const CONSENT_PURPOSES = ['newsletter', 'charter', 'declaration', 'directory', 'story'] as const;
export const CONSENT_ACTS = ['asked', 'given', 'changed', 'withdrawn', 'erased'] as const;

/** How it was said: through a form, by a mailed link's page, by a mail program's one click (RFC 8058), by staff; or its time was over. */
export const CONSENT_METHODS = ['form', 'link', 'one-click', 'staff', 'retention'] as const;

/** What a staff token allows: `viewer` reads, `editor` also publishes events and keeps registrations, `admin` also settings, origins and staff. */
export const STAFF_ROLES = ['admin', 'editor', 'viewer'] as const;

/** The longest lab visit, in minutes ("durante uma tarde, máximo de 2h30", Rede de Inovadores). */
export const VISIT_MAX_MINUTES = 150;

/** The largest and the usual page of a list. */
export const PAGE_LIMIT_MAX = 100;
export const PAGE_LIMIT_DEFAULT = 50;

export type Locale = (typeof LOCALES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];
export type NetworkRole = (typeof NETWORK_ROLES)[number];
export type RegistrationMode = (typeof REGISTRATION_MODES)[number];
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];
export type MembershipReason = (typeof MEMBERSHIP_REASONS)[number];
export type MembershipMode = (typeof MEMBERSHIP_MODES)[number];
export type DirectoryField = (typeof DIRECTORY_FIELDS)[number];
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];
export type IssueStatus = (typeof ISSUE_STATUSES)[number];
export type StoryStatus = (typeof STORY_STATUSES)[number];
export type StorySection = (typeof STORY_SECTIONS)[number];
export type ResourceType = (typeof RESOURCE_TYPES)[number];
export type StoryLicence = (typeof STORY_LICENCES)[number];
export type ImagePlace = (typeof IMAGE_PLACES)[number];
export type ImageType = (typeof IMAGE_TYPES)[number];
export type StoryFacet = (typeof STORY_FACETS)[number];
export type RetentionStart = (typeof RETENTION_STARTS)[number];
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export type ConsentAct = (typeof CONSENT_ACTS)[number];
export type ConsentMethod = (typeof CONSENT_METHODS)[number];
export type StaffRole = (typeof STAFF_ROLES)[number];
export type TrackChoice = (typeof TRACK_CHOICES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];
