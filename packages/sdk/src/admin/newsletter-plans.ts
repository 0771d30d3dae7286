/** How answers about the newsletter and about retention are read: see `plans.ts`. */
import type { IssueRecord, IssueStatus, Tolerant } from '@koinon/contract';
import type { AdminIssue, AdminRetentionReport, SubscriberCounts } from '@koinon/contract/admin';
import type { Plan, PlanData } from '@koinon/contract/reading';
import type { PageOf } from './plans.ts';

/**
 * An issue as its staff see it. `record` is as it was written, whole; `progress` counts people: of a draft
 * `recipients` would get it now, later they are who gets it.
 */
export interface StaffIssue extends Omit<Tolerant<AdminIssue>, 'record' | 'status'> {
  readonly record: IssueRecord;
  readonly status: IssueStatus | 'other';
}
/** How many read what: numbers, nobody's address. */
export type Readers = Tolerant<SubscriberCounts>;
/** Rule by rule: what is kept, for how many `days` from when, and how many are over (`due`). */
export type RetentionReport = Tolerant<AdminRetentionReport>;

const issue: PlanData = {
  record: ['r', 'u'],
  revision: 's',
  status: ['e', 'draft', 'sending', 'stopped', 'sent'],
  publishedAt: ['0', 's'],
  updatedAt: 's',
  progress: { recipients: 'n', sent: 'n', waiting: 'n', failed: 'n', dropped: 'n' },
};
const counted: PlanData = { id: 's', name: ['r', 's'], subscribers: 'n' };

export const staffIssuePlan: Plan<StaffIssue> = { data: issue };
export const staffIssuePagePlan: Plan<PageOf<StaffIssue>> = {
  data: { items: ['A', issue], next: ['0', 's'] },
};
export const readersPlan: Plan<Readers> = {
  data: {
    subscribers: 'n',
    unconfirmed: 'n',
    left: 'n',
    lists: ['a', counted],
    topics: ['a', counted],
  },
};
export const retentionPlan: Plan<RetentionReport> = {
  data: {
    at: 's',
    rules: [
      'A',
      {
        rule: 's',
        form: ['e', 'registration', 'newsletter', 'membership', 'story', 'any', 'staff'],
        fields: ['a', 's'],
        days: 'n',
        from: [
          'e',
          'event-end',
          'received',
          'unsubscribed',
          'last-word',
          'changed',
          'ended',
          'left',
          'agreement-end',
          'done',
          'settled',
        ],
        due: 'n',
      },
    ],
  },
};
