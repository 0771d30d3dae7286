/** Small tolerant readings: what is not of the expected kind is as good as missing. */
import type { Block } from '@koinon/contract';
import type { DescriptionInput } from './types.ts';

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A list of its own, without holes. */
export function list<T>(value: readonly T[] | null | undefined): T[] {
  return Array.isArray(value) ? value.filter(item => item !== null && item !== undefined) : [];
}

/** A value of a closed list; `"other"` where it is not in it, as the SDK reads it from a newer server. */
export function oneOf<T extends string, M extends T | null>(
  known: readonly T[],
  value: unknown,
  missing: M,
): T | M | 'other' {
  if (value === undefined || value === null) return missing;
  return known.find(one => one === value) ?? 'other';
}

/** A language map without empty entries; a plain text is in `lang`; null where nothing is left. */
export function mapOrNull(value: unknown, lang: string): Record<string, string> | null {
  const entries = typeof value === 'string' ? [[lang, value]] : entriesOf(value);
  const map: Record<string, string> = {};
  for (const [key, one] of entries) {
    if (typeof key === 'string' && typeof one === 'string' && one.trim() !== '') map[key] = one;
  }
  return Object.keys(map).length > 0 ? map : null;
}

/** Blocks by language. A plain text becomes paragraphs, parted by blank lines. */
export function blocks(
  value: DescriptionInput | null | undefined,
  lang: string,
): Record<string, Block[]> | null {
  const given: Readonly<Record<string, string | readonly Block[]>> =
    typeof value === 'string' ? { [lang]: value } : (value ?? {});
  const result: Record<string, Block[]> = {};
  for (const [key, one] of Object.entries(given)) {
    const read = typeof one === 'string' ? paragraphs(one) : list(one);
    if (read.length > 0) result[key] = read;
  }
  return Object.keys(result).length > 0 ? result : null;
}

function paragraphs(value: string): Block[] {
  return value
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => ({ type: 'paragraph', text: part }));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
