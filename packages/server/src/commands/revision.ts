/** `--revision`: what somebody else wrote since one read it is not overwritten, nor sent. */
import { ProblemFailure } from './client.ts';
import { CommandError, text, type CommandContext } from './command.ts';

export const REVISION = {
  options: { revision: { type: 'string' } },
  optionHelp: { 'revision <revision>': 'the one that you read: another one is not touched' },
} as const;

export interface AsRead {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly body: unknown;
  readonly what: string;
  /** The command that says which revision it is. */
  readonly show: string;
  /** What did not happen: `written`, `sent`. */
  readonly done: string;
  /** Where none is given. */
  readonly revision?: string | undefined;
}

/** Sends it, where a revision is known only if it is still that one. */
export async function sendAsRead(
  { values, client }: CommandContext,
  { method, path, body, what, show, done, revision: seen }: AsRead,
): Promise<unknown> {
  const given = text(values, 'revision');
  if (given !== undefined && !/^[\w-]{1,80}$/.test(given)) {
    throw new CommandError(`--revision is what ${show} says beside what it shows.`, 2);
  }
  const revision = given ?? seen;
  const headers = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
  try {
    return await client().send(method, path, body, headers);
  } catch (error) {
    if (!(error instanceof ProblemFailure) || error.slug !== 'changed-meanwhile') throw error;
    throw new CommandError(
      `${what} was changed since you read it, and nothing was ${done}. Read it again: ${show} ${what}`,
    );
  }
}
