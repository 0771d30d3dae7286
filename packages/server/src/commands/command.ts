import type { ParseArgsConfig } from 'node:util';
import type { AdminClient } from './client.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One word after `koinon`, or two: `origins add`. */
export interface Command {
  readonly name: string;
  /** What comes after the name: `<network> <origin>`. */
  readonly usage?: string;
  readonly summary: string;
  /** What one must know beside that. */
  readonly help?: string;
  /** Whole calls, as one types them. */
  readonly examples?: readonly string[];
  readonly options?: Options;
  /** A line of help for each option. */
  readonly optionHelp?: Readonly<Record<string, string>>;
  /** How many arguments it takes, least and most. */
  readonly positionals?: readonly [least: number, most: number];
  run(context: CommandContext): Promise<number>;
}

export interface CommandContext {
  readonly args: readonly string[];
  readonly values: Values;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** The admin API of the server; finds its token when it is asked for first. */
  readonly client: () => AdminClient;
}

/** Where a command writes, and what it asks. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** What a person should know beside them. */
  note(text: string): void;
  /** Whether results are read by a person. */
  readonly isPerson: boolean;
  readonly columns: number;
  /** Asks the person at the keyboard; undefined where there is none. The answer may be empty. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Lets so many milliseconds pass. */
  pause(milliseconds: number): Promise<void>;
}

/** What the person at the keyboard can mend; said without a stack. */
export class CommandError extends Error {
  /** 1: it did not work; 2: it was called wrongly. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** An option that was given with a text. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that may be given more than once. */
export function texts(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}
