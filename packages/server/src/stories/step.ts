/** A step of a story's life (S9): what may be done with it, what is written down of it, and who hears of it. */
import type { StoryStatus } from '@koinon/contract';
import { canAct, STORY_ACTS, type StoryVerb } from '@koinon/contract/story-states';
import type { Tx } from '../database/database.ts';
import { storySteps, type stories } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { StoryMail } from '../mail/names.ts';
import type { StoryDeps } from './deps.ts';
import { renewLinks } from './links.ts';
import { post } from './post.ts';
import { update, type StoryRow } from './rows.ts';

export interface StepWord {
  /** Id of the member of the staff; none: the author does it. */
  readonly staff?: string | undefined;
  /** Staff's words to the author: mailed, and kept in the history. */
  readonly message?: string | null | undefined;
  /** What else of the row changes by it. */
  readonly values?: Partial<typeof stories.$inferInsert> | undefined;
}

/**
 * With the row locked (see `lockStory`): checks `STORY_ACTS`, writes the step and the row (status, a new revision, `publishedAt` and
 * `endedAt`), queues the author's mail. Everything else that belongs to an act is its caller's.
 *
 * @returns the row as it is then
 * @throws RequestProblem `conflict` where the state does not allow it
 */
export async function step(
  tx: Tx,
  deps: Pick<StoryDeps, 'secret' | 'now'>,
  row: StoryRow,
  verb: StoryVerb,
  { staff, message, values = {} }: StepWord = {},
): Promise<StoryRow> {
  const { by, to } = STORY_ACTS[verb];
  assertPossible(verb, row.status);
  const at = new Date(deps.now());
  const words = message?.trim() ? message.trim() : null;
  const changed = {
    ...timesOf(to, at),
    ...values,
    status: to,
    revision: row.revision + 1,
    updatedAt: at,
  };
  await update(tx, row, changed);
  await tx.insert(storySteps).values({
    story: row.id,
    status: to,
    by,
    staff: staff ?? null,
    message: words,
    at,
  });
  const after: StoryRow = { ...row, ...definite(changed) };
  await renewLinks(tx, deps, after);
  const template = mailOf(verb, row);
  if (template) await post(tx, deps, template, after, { message: words });
  return after;
}

export function assertPossible(verb: StoryVerb, status: StoryStatus): void {
  if (!canAct(verb, status)) throw new RequestProblem('conflict');
}

/** Undefined: there is nothing to say, or nobody who waits for it. */
function mailOf(verb: StoryVerb, before: Pick<StoryRow, 'status' | 'confirmedAt'>): StoryMail | undefined {
  // What nobody had handed in, or nobody's proved address, ends without a word.
  if (verb === 'take-back' && (before.status === 'draft' || before.confirmedAt === null)) return undefined;
  return MAILS[verb];
}

const MAILS: Readonly<Record<StoryVerb, StoryMail | undefined>> = {
  submit: 'story-submitted',
  'take-back': 'story-taken-back',
  review: undefined,
  'request-changes': 'story-changes',
  publish: 'story-published',
  reject: 'story-rejected',
  withdraw: 'story-withdrawn',
};

function timesOf(to: StoryStatus, at: Date): Partial<typeof stories.$inferInsert> {
  if (to === 'published') return { publishedAt: at };
  return to === 'rejected' || to === 'withdrawn' ? { endedAt: at } : {};
}

type Definite<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function definite<T extends object>(value: T): Definite<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Definite<T>;
}
