/** What may be done with a story, by whom, and what it is then (S9). Plain data: no zod. */
import type { StoryStatus } from './values.ts';

export interface StoryAct {
  readonly by: 'author' | 'staff';
  readonly from: readonly StoryStatus[];
  readonly to: StoryStatus;
  /** Whether words to the author belong to it. */
  readonly message: 'required' | 'optional' | 'none';
}

/** By the verb, as in `admin/stories/{id}/<verb>` and `stories/{token}/<verb>`. What is `rejected` or `withdrawn` stays so. */
export const STORY_ACTS = {
  submit: { by: 'author', from: ['draft', 'changes-requested'], to: 'submitted', message: 'none' },
  'take-back': {
    by: 'author',
    from: ['draft', 'submitted', 'in-review', 'changes-requested', 'published'],
    to: 'withdrawn',
    message: 'none',
  },
  review: { by: 'staff', from: ['submitted'], to: 'in-review', message: 'none' },
  'request-changes': {
    by: 'staff',
    from: ['submitted', 'in-review'],
    to: 'changes-requested',
    message: 'required',
  },
  publish: { by: 'staff', from: ['submitted', 'in-review'], to: 'published', message: 'optional' },
  reject: {
    by: 'staff',
    from: ['submitted', 'in-review', 'changes-requested'],
    to: 'rejected',
    message: 'required',
  },
  withdraw: { by: 'staff', from: ['published'], to: 'withdrawn', message: 'required' },
} as const satisfies Record<string, StoryAct>;

export type StoryVerb = keyof typeof STORY_ACTS;

/** Whether the act is possible in this state. */
export function canAct(verb: StoryVerb, status: StoryStatus): boolean {
  return (STORY_ACTS[verb].from as readonly StoryStatus[]).includes(status);
}

/** Whether its author may write in it. */
export const isWritable = (status: StoryStatus): boolean => canAct('submit', status);
