import type { Tx } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import { noteEnd } from './consent.ts';
import type { StoryDeps } from './deps.ts';
import type { StoryToken } from './links.ts';
import type { StoryRow } from './rows.ts';
import { assertPossible, step } from './step.ts';

/** With the row locked. The same again changes nothing. What nobody has handed in goes altogether, at the next round of retention. */
export async function takeBack(
  tx: Tx,
  deps: StoryDeps,
  row: StoryRow,
  { revision, link }: { readonly revision: number; readonly link: StoryToken },
): Promise<void> {
  if (row.status === 'withdrawn' && row.revision === revision + 1) return;
  assertPossible('take-back', row.status);
  if (revision !== row.revision) throw new RequestProblem('draft-changed');
  if (row.publishedAt !== null) await deps.images.hide(tx, row.id);
  await noteEnd(tx, deps, row, 'withdrawn', link.mailedTo === null ? 'form' : 'link');
  const unsent = row.submittedAt === null;
  await step(tx, deps, row, 'take-back', {
    values: unsent ? { answers: {}, search: '', expiresAt: new Date(deps.now()) } : { search: '' },
  });
}
