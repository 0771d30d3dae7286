import type { Tx } from '../database/database.ts';
import type { Submission } from './submission.ts';

/** One form behind the pipeline. */
export interface FormHandler {
  /** Members of its body: what is kept of one that is too large to be kept whole. */
  readonly fields: readonly string[];
  /** Throws a `RequestProblem` where there is no such form, or nobody can send it now. */
  assertOpen(submission: Submission): Promise<void>;
  /** Contract, then rules. Throws a `RequestProblem` for what is refused; writes nothing. */
  prepare(submission: Submission): Promise<Prepared>;
}

export interface Prepared {
  /** What makes two requests the same: what was said, without the ticket. */
  readonly content: unknown;
  /** Writes it and queues its mail. May throw a `RequestProblem`: then nothing is kept, the key neither. */
  write(tx: Tx): Promise<void>;
}
