/** `--revision`: what somebody else wrote since one read it is not overwritten. */
import { ProblemFailure } from './client.ts';
import { CommandError, text, type CommandContext } from './command.ts';

export const REVISION = {
  options: { revision: { type: 'string' } },
  optionHelp: { 'revision <revision>': 'the one that you read: another one is not overwritten' },
} as const;

/** Writes it whole, where `--revision` is given only as it was read. `show`: the command that says which one it is. */
export async function putAsRead(
  { values, client }: CommandContext,
  { path, record, what, show }: { path: string; record: unknown; what: string; show: string },
): Promise<unknown> {
  const revision = text(values, 'revision');
  if (revision !== undefined && !/^[\w-]{1,80}$/.test(revision)) {
    throw new CommandError(`--revision is what ${show} says beside what it shows.`, 2);
  }
  const headers = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
  try {
    return await client().send('PUT', path, record, headers);
  } catch (error) {
    if (!(error instanceof ProblemFailure) || error.slug !== 'changed-meanwhile') throw error;
    throw new CommandError(
      `${what} was changed since you read it, and nothing was written. Read it again: ${show} ${what}`,
    );
  }
}
