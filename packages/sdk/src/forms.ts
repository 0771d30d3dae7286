/**
 * `@koinon/sdk/forms`: what forms need beside `@koinon/sdk/core`, apart from it so that a calendar does not carry them.
 * `Koinon` of `@koinon/sdk` has the same resources as members. No schemas, no zod: definitions are data, read tolerantly.
 *
 * ```ts
 * const { forms, registrations, organisations } = formsOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @packageDocumentation
 */
export { formsOf, type FormHost, type FormResources } from './forms/forms-of.ts';
export type { FormOptions } from './forms/per-client.ts';
export { Forms, type FormQuery } from './forms/forms.ts';
export { Organisations, type OrganisationSearchOptions } from './forms/organisations.ts';
export { Registrations } from './forms/registrations.ts';
export type { CheckMail } from './forms/sender.ts';
export { memoryKeys, sessionKeys, type SubmissionKeys } from './forms/submission-keys.ts';
export { isProblem } from './is-problem.ts';
export type { WriteOptions } from './write.ts';
export type {
  Form,
  FormDefinition,
  FormName,
  OrganizationList,
  PrivacyNotice,
  Registration,
  RegistrationChanges,
  RegistrationInput,
} from '@koinon/contract';
