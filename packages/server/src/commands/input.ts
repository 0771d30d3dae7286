import { readFileSync } from 'node:fs';
import { CommandError } from './command.ts';

/** The JSON in a file, or on the standard input for `-`. */
export function readJsonFile(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
  try {
    // Editors on Windows write a byte order mark.
    return JSON.parse(content.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    throw new CommandError(
      `${file === '-' ? 'The standard input' : file} is not JSON: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object that is a text; undefined for anything else. */
export function textOf(value: unknown, name: string): string | undefined {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** The items of a list's answer. */
export function itemsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  const items = isObject(value) ? value['items'] : undefined;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** A text in the first language that it has: `{ "el": "…" }`. */
export function firstText(value: unknown): string {
  const [text] = isObject(value) ? Object.values(value) : [];
  return typeof text === 'string' ? text : '';
}
