/**
 * `@koinon/sdk/issues`: a newsletter's archive alone, beside `@koinon/sdk/core`.
 * `Koinon` of `@koinon/sdk` has the same as `newsletter.issues`.
 *
 * ```ts
 * const { items } = await issuesOf(koinonCore).list({ limit: 5 });
 * ```
 *
 * @packageDocumentation
 */
export { issuesOf, type IssuesHost } from './forms/issues-of.ts';
export { Issues, type IssueListQuery, type IssuePage, type IssueSummary } from './forms/issues.ts';
export type { Issue } from '@koinon/contract';
