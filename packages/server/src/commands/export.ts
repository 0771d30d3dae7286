import { closeSync, fchmodSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import { CommandError, text, type CommandContext } from './command.ts';

/** Of every export of people. */
export const EXPORT = {
  options: { separator: { type: 'string' }, out: { type: 'string' } },
  optionHelp: {
    'separator <name>':
      'semicolon (what Excel in Greek and Portuguese opens) or comma (in English); semicolon',
    'out <file>': 'write to a file (mode 0600) instead of the standard output',
  },
} as const;

/** Writes a table that names people to where `--out` says, for its owner alone, or to the standard output. */
export function writeExport({ terminal, values }: CommandContext, csv: string): void {
  const file = text(values, 'out');
  if (file === undefined) return terminal.out(csv);
  try {
    const handle = openSync(file, 'w', 0o600);
    try {
      // A file that was there keeps its mode otherwise.
      if (fstatSync(handle).isFile()) fchmodSync(handle, 0o600);
      writeFileSync(handle, csv);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new CommandError(`--out: ${error instanceof Error ? error.message : String(error)}`);
  }
  terminal.note(`Written to ${file}. It names people: delete it when it has served.`);
}
