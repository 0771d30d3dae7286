import type { WireStoryCreated } from '@koinon/contract';
import type { Tx } from '../database/database.ts';
import type { Submission } from './submission.ts';

/** One form behind the pipeline. */
export interface FormHandler {
  /** Members of its body: what is kept of one that is too large to be kept whole. */
  readonly fields: readonly string[];
  /** Throws a `RequestProblem` where there is no such form, or nobody can send it now. */
  assertOpen(submission: Submission): Promise<void>;
  /** Whether what looks like a machine's is taken all the same, and says so (`Taken.suspect`), instead of being kept apart. */
  readonly flagsOnly?: boolean;
  /** Contract, then rules. Throws a `RequestProblem` for what is refused; writes nothing. */
  prepare(submission: Submission, taken: Taken): Promise<Prepared>;
}

export interface Taken {
  /** It had no ticket, or filled in what people do not see. */
  readonly suspect: boolean;
}

export interface Prepared {
  /** What makes two requests the same: what was said, without the ticket. */
  readonly content: unknown;
  /**
   * Writes it and queues its mail. May throw a `RequestProblem`: then nothing is kept, the key neither. What it returns is kept
   * with the key, so it must open nothing; nothing: the answer is 202.
   */
  write(tx: Tx): Promise<Written | void>;
  /** The body of a 201 out of what was kept, now or when the key comes again. */
  answer?(kept: unknown): Promise<WireStoryCreated>;
}

export interface Written {
  readonly status: 201;
  readonly kept: unknown;
}
