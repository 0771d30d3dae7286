/** Values as they came over the wire, checked just enough to be drawn; a server may be newer than the page. */
import type { LanguageMap } from '@koinon/i18n/text';

/** Something that may have these members, whatever they are. */
export type Unknown<T> = { readonly [K in keyof T]?: unknown };

export const readString = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const readList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** A language map without what is no text; undefined where nothing is left of it. */
export function readText(map: unknown): LanguageMap | undefined {
  const texts = Object.entries(Object(map) as object).filter(
    ([, text]) => typeof text === 'string' && text !== '',
  );
  return texts.length === 0 ? undefined : (Object.fromEntries(texts) as LanguageMap);
}

/** Things with an id and a name. */
export function readTerms(list: unknown): { readonly id: string; readonly name: LanguageMap }[] {
  return readList(list).flatMap(item => {
    const { id, name } = Object(item) as { id?: unknown; name?: unknown };
    const words = readText(name);
    return typeof id === 'string' && words ? [{ id, name: words }] : [];
  });
}

/** IANA, where the browser knows it. */
export function readZone(zone: unknown): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(zone) });
    return typeof zone === 'string' ? zone : undefined;
  } catch {
    return undefined;
  }
}
