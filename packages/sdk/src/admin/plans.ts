/**
 * How the answers to staff are read: tolerantly, and without schemas. Records stay as they came, unknown members included, for
 * what is read here is written back whole. A test holds the rest to the schemas of `@koinon/contract/admin`.
 */
import type { NetworkRecord, Tolerant } from '@koinon/contract';
import type {
  AdminEvent,
  AdminImportSummary,
  AdminRegistration,
  EventActed,
  OriginEntry,
  QuarantineEntry,
  StaffCreated,
  StaffMember,
} from '@koinon/contract/admin';
import type { Plan, PlanData } from '@koinon/contract/reading';

/** A registration as staff see it. */
export type StaffRegistration = Tolerant<AdminRegistration>;
/** A member of the staff. */
export type Staff = Tolerant<StaffMember>;
/** What the server kept of an import. */
export type ImportSummary = AdminImportSummary;
export interface PageOf<Item> {
  readonly items: Item[];
  readonly next: string | null;
}
export interface ListOf<Item> {
  readonly items: Item[];
}

const record: PlanData = ['r', 'u'];
const origin = { origin: 's', createdAt: 's' };
const member = {
  id: 's',
  name: 's',
  role: ['e', 'admin', 'editor', 'viewer'],
  network: ['0', 's'],
  createdAt: 's',
  revokedAt: ['0', 's'],
} as const;
const event = {
  record,
  revision: 's',
  sequence: 'n',
  updatedAt: 's',
  registrations: ['r', 'n'],
} as const;
const registration: PlanData = {
  id: 's',
  event: 's',
  occurrence: ['0', 's'],
  status: ['e', 'held', 'confirmed', 'waiting', 'offered', 'expired', 'cancelled'],
  name: 's',
  email: 's',
  organisation: ['0', { id: ['?', 's'], name: ['?', 's'] }],
  lang: 's',
  tracks: ['a', 's'],
  attendance: ['0', ['e', 'offline', 'online']],
  role: ['0', 's'],
  needs: ['0', 's'],
  party: 'n',
  answers: ['r', 'u'],
  confirmedAt: ['0', 's'],
  holdsUntil: ['0', 's'],
  createdAt: 's',
  updatedAt: 's',
};
const quarantined: PlanData = {
  id: 's',
  form: 's',
  subject: 's',
  reason: 's',
  body: 'u',
  createdAt: 's',
  expiresAt: 's',
};

export const originPlan: Plan<OriginEntry> = { data: origin };
export const originListPlan: Plan<ListOf<OriginEntry>> = { data: { items: ['A', origin] } };
export const staffListPlan: Plan<ListOf<Staff>> = { data: { items: ['A', member] } };
export const staffCreatedPlan: Plan<Tolerant<StaffCreated>> = { data: { ...member, token: 's' } };
export const networkRecordPlan: Plan<NetworkRecord> = { data: record };
export const importPlan: Plan<ImportSummary> = {
  data: { created: 'n', changed: 'n', unchanged: 'n', mails: 'n' },
};
export const adminEventPlan: Plan<AdminEvent> = { data: event };
export const adminEventPagePlan: Plan<PageOf<AdminEvent>> = {
  data: { items: ['A', event], next: ['0', 's'] },
};
export const eventActedPlan: Plan<EventActed> = { data: { ...event, mails: 'n' } };
export const registrationPlan: Plan<StaffRegistration> = { data: registration };
export const registrationPagePlan: Plan<PageOf<StaffRegistration>> = {
  data: { items: ['A', registration], next: ['0', 's'] },
};
export const quarantinePlan: Plan<ListOf<QuarantineEntry>> = { data: { items: ['A', quarantined] } };
