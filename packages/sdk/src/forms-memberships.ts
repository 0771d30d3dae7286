/**
 * `@koinon/sdk/memberships`: what joining needs beside `@koinon/sdk/core`, apart from it so that a calendar does not carry it.
 * `Koinon` of `@koinon/sdk` has the same as its members `memberships` and `charters`. The form itself comes from
 * `forms.get('membership')`.
 *
 * ```ts
 * const { memberships } = membershipsOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @packageDocumentation
 */
export { membershipsOf, type MembershipHost, type MembershipResources } from './forms/memberships-of.ts';
export { Charters } from './forms/charters.ts';
export { Memberships } from './forms/memberships.ts';
export { memoryKeys, sessionKeys, type SubmissionKeys } from './forms/submission-keys.ts';
export { isProblem } from './is-problem.ts';
export type { FormOptions } from './forms/per-client.ts';
export type { CheckMail } from './forms/sender.ts';
export type { WriteOptions } from './write.ts';
export type {
  Charter,
  CharterAcceptance,
  DirectoryEntry,
  Membership,
  MembershipChanges,
  MembershipExport,
  MembershipInput,
} from '@koinon/contract';
