import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { CommandError, type CommandContext } from './command.ts';

/** Asks at a keyboard. Ctrl-C and the end of the input are an empty answer. */
export function askAt(input: Readable, output: Writable): (question: string) => Promise<string> {
  return question =>
    new Promise(resolve => {
      const lines = createInterface({ input, output });
      lines.once('close', () => resolve(''));
      lines.once('SIGINT', () => lines.close());
      lines.question(question, answer => {
        resolve(answer.trim());
        lines.close();
      });
    });
}

/** What can be said to what cannot be taken back. */
export const YES = {
  options: { yes: { type: 'boolean' } },
  optionHelp: { yes: 'do not ask' },
} as const;

/**
 * Lets the person at the keyboard say no to what cannot be taken back: `--yes` says it beforehand. Where nobody can be asked
 * it goes on, unless `needed`: then without `--yes` it does not.
 *
 * @throws CommandError where it is not to be done
 */
export async function confirm(
  { terminal, values }: Pick<CommandContext, 'terminal' | 'values'>,
  question: string,
  needed = false,
): Promise<void> {
  if (values['yes'] === true) return;
  if (terminal.ask === undefined) {
    if (!needed) return;
    throw new CommandError('There is nobody to ask: give --yes where this is what you want.', 2);
  }
  const answer = await terminal.ask(`${question} [y/N] `);
  if (!/^(y|yes)$/i.test(answer)) throw new CommandError('Nothing was done.');
}
