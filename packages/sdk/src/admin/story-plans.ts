/** How answers about stories are read: see `plans.ts`. */
import type { StoryContent, Tolerant } from '@koinon/contract';
import type { AdminStory, AdminStoryDetail } from '@koinon/contract/admin';
import type { Plan, PlanData } from '@koinon/contract/reading';
import { act } from './member-plans.ts';
import type { PageOf } from './plans.ts';

/** A story in the queue. Every instant is ISO 8601 in UTC. */
export type StaffStory = Tolerant<AdminStory>;
/**
 * The same with what was handed in (`content`, as it came; null before it was handed in), its pictures, history and acts. Until
 * it is published the addresses of its pictures want the staff token.
 */
export type StaffStoryDetail = Omit<Tolerant<AdminStoryDetail>, 'content'> & {
  readonly content: StoryContent | null;
};

const status: PlanData = [
  'e',
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'published',
  'rejected',
  'withdrawn',
];
const story = {
  id: 's',
  status,
  revision: 'n',
  lang: 's',
  title: 's',
  resourceType: ['0', ['e', 'story', 'case-study', 'good-practice', 'guide', 'tool', 'report']],
  name: 's',
  email: 's',
  organisation: ['0', { id: ['?', 's'], name: ['?', 's'] }],
  confirmedAt: ['0', 's'],
  suspect: 'b',
  images: 'n',
  slug: ['0', 's'],
  url: ['0', 's'],
  translationOf: ['0', 's'],
  submittedAt: ['0', 's'],
  publishedAt: ['0', 's'],
  createdAt: 's',
  updatedAt: 's',
} as const;
const upload: PlanData = {
  id: 's',
  width: 'n',
  height: 'n',
  url: 's',
  sources: ['a', { url: 's', width: 'n', type: 's' }],
  people: ['0', ['e', 'none', 'agreed']],
};
const step: PlanData = { status, at: 's', by: ['e', 'author', 'staff', 'retention'], message: ['0', 's'] };

export const staffStoryPlan: Plan<StaffStory> = { data: story };
export const staffStoryPagePlan: Plan<PageOf<StaffStory>> = {
  data: { items: ['A', story], next: ['0', 's'] },
};
export const staffStoryDetailPlan: Plan<StaffStoryDetail> = {
  data: {
    ...story,
    content: ['0', ['r', 'u']],
    events: ['a', 's'],
    uploads: ['a', upload],
    history: ['a', step],
    acts: ['a', act],
  },
};
