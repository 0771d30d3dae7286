/**
 * `@koinon/sdk/admin`: the staff's client, apart from everything that visitors load.
 *
 * @packageDocumentation
 */
export { KoinonAdmin, type KoinonAdminOptions } from './admin/koinon-admin.ts';
export type { AdminEvents, StaffEventQuery } from './admin/events.ts';
export type { AdminRegistrations, StaffRegistrationQuery, TableOptions } from './admin/registrations.ts';
export type { AdminNetwork, Origins, StaffMembers } from './admin/settings.ts';
export type { ImportSummary, Staff, StaffRegistration } from './admin/plans.ts';
export { isKoinonError } from './errors.ts';
export { isProblem } from './is-problem.ts';
export type {
  AdminEvent,
  AdminImport,
  EventAct,
  EventActed,
  OriginEntry,
  QuarantineEntry,
  StaffCreated,
  StaffInput,
} from '@koinon/contract/admin';
