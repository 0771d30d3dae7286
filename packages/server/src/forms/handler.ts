import type { Tx } from '../database/database.ts';
import type { Submission } from './submission.ts';

/** One form behind the pipeline. */
export interface FormHandler {
  /** Contract, then rules. Throws a `RequestProblem` for what is refused; writes nothing. */
  prepare(submission: Submission): Promise<Prepared>;
}

export interface Prepared {
  /** What makes two requests the same: what was said, without the ticket. */
  readonly content: unknown;
  /** Writes it and queues its mail. May throw a `RequestProblem`: then nothing is kept, the key neither. */
  write(tx: Tx): Promise<void>;
}
