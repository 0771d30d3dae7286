/** Human text in several languages, and which of them a reader gets. Tags are BCP 47, compared without case. */

/** Language tag → text; `und` where the source does not say the language. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The interface languages. `pt` is European Portuguese, `en` British English. */
export type Locale = 'el' | 'pt' | 'en';

export const locales: readonly Locale[] = ['el', 'pt', 'en'];

/** Where no text in the wanted language exists: in this order. */
const fallbackOrder: readonly string[] = ['en', 'el', 'pt'];

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Whether two tags share their primary language: `pt-BR` and `pt` do. */
export function sameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b);
}

function keyFor(keys: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const primary = primaryOf(wanted);
  return (
    keys.find(key => key.toLowerCase() === wanted) ??
    keys.find(key => key.toLowerCase() === primary) ??
    keys.find(key => primaryOf(key) === primary)
  );
}

/**
 * The entry for a reader: the exact tag, then the same language, then the fallback order, then `und`, then the first.
 * `lang` is the entry's own tag ('' for `und`), so that what is shown can carry it. Undefined only for an empty map.
 */
export function pickFrom<T>(
  map: Readonly<Record<string, T>>,
  lang: string,
  fallback: readonly string[] = fallbackOrder,
): { value: T; lang: string } | undefined {
  const entries = Object.entries(map).filter(
    ([, value]) => value !== '' && value !== null && value !== undefined,
  );
  const keys = entries.map(([key]) => key);
  let key: string | undefined;
  for (const tag of [lang, ...fallback, 'und']) key ??= keyFor(keys, tag);
  key ??= keys[0];
  const entry = entries.find(([candidate]) => candidate === key);
  return entry && { value: entry[1], lang: entry[0] === 'und' ? '' : entry[0] };
}

/** As `pickFrom`, for text: an empty or absent map gives an empty text. Blank entries are passed over. */
export function pickText(
  map: LanguageMap | null | undefined,
  lang: string,
  fallback: readonly string[] = fallbackOrder,
): { text: string; lang: string } {
  const picked = map ? pickFrom(map, lang, fallback) : undefined;
  return picked ? { text: picked.value, lang: picked.lang } : { text: '', lang: '' };
}

function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The interface language for one or more tags in order of preference (`pt-BR` → `pt`); English when none is ours. */
export function resolveLocale(tags: string | readonly string[] | null | undefined): Locale {
  for (const tag of typeof tags === 'string' ? [tags] : (tags ?? [])) {
    const primary = primaryOf(tag.trim());
    if (isLocale(primary)) return primary;
  }
  return 'en';
}

/** `Intl.Locale#getTextInfo` is not in every engine, so the table is our own: scripts and languages written right to left. */
const rightToLeft =
  /^(adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa|ar|arc|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)$/;

/** The base direction of a language: an explicit script decides, else the language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const subtags = lang.toLowerCase().split(/[-_]/);
  const script = subtags.slice(1).find(subtag => /^[a-z]{4}$/.test(subtag));
  return rightToLeft.test(script ?? subtags[0] ?? '') ? 'rtl' : 'ltr';
}
