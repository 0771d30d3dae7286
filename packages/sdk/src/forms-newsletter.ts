/**
 * `@koinon/sdk/newsletter`: what subscribing needs beside `@koinon/sdk/core`, apart from it so that a calendar does not carry it.
 * `Koinon` of `@koinon/sdk` has the same as its member `newsletter`. The form itself comes from `forms.get('newsletter')`.
 *
 * ```ts
 * const newsletter = newsletterOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @packageDocumentation
 */
export { newsletterOf, type NewsletterHost } from './forms/newsletter-of.ts';
export { Newsletter } from './forms/newsletter.ts';
export { SubscriptionLink, type UnsubscribeOptions } from './forms/subscription-link.ts';
export { memoryKeys, sessionKeys, type SubmissionKeys } from './forms/submission-keys.ts';
export { isProblem } from './is-problem.ts';
export type { FormOptions } from './forms/per-client.ts';
export type { IssueListQuery, IssuePage, Issues, IssueSummary } from './forms/issues.ts';
export type { CheckMail } from './forms/sender.ts';
export type { WriteOptions } from './write.ts';
export type { Issue, PreferencesInput, Subscription, SubscriptionInput } from '@koinon/contract';
