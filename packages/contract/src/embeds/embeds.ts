/**
 * What can stand on another site's page, and what each of it can be told: the one list that the loader's placeholders,
 * the framed pages, oEmbed, the embed builder, the WordPress plug-in and their tests read. Without zod.
 *
 * `api` is not in it: which server a page trusts is said by whoever writes its scripts, never by whoever writes its text.
 */

export { THEMES, type ThemeName } from './themes.ts';

/** What the value of an option looks like, as it stands in an attribute. */
export type EmbedOptionKind =
  /** One of `values`. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** A whole number. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  /** Ids with commas between. */
  | { readonly kind: 'ids' }
  /** One id; `<id>~<YYYY-MM-DD>` for one day of a recurring event. */
  | { readonly kind: 'id' }
  /** A presence attribute. */
  | { readonly kind: 'flag' }
  /** Free text of one line, `pattern` permitting. */
  | { readonly kind: 'text'; readonly pattern: RegExp };

export type EmbedOption = EmbedOptionKind & {
  /** The attribute's name. */
  readonly name: string;
  /** Nothing can be shown without it. */
  readonly required?: true;
  /** What the widget does without it, where that is a value. */
  readonly standard?: string;
  /** Means something only on the page itself: a framed page has an address, a head and a size of its own. */
  readonly pageOnly?: true;
};

export interface Embed {
  /** Without `koinon-`. */
  readonly name: EmbedName;
  readonly tag: `koinon-${EmbedName}`;
  /** Beside {@link SHARED_OPTIONS}. */
  readonly options: readonly EmbedOption[];
}

export type EmbedName =
  | 'event-calendar'
  | 'registration-form'
  | 'membership-form'
  | 'newsletter-signup'
  | 'newsletter-archive'
  | 'story-submission'
  | 'story-gallery';

/** Of every embed. */
export const SHARED_OPTIONS: readonly EmbedOption[] = [
  { name: 'network', kind: 'text', pattern: /^[a-z0-9][a-z0-9-]{0,62}$/ },
  { name: 'lang', kind: 'choice', values: ['el', 'pt', 'en'] },
  { name: 'heading-level', kind: 'number', min: 1, max: 6, standard: '2' },
];

export const EMBEDS: readonly Embed[] = [
  {
    name: 'event-calendar',
    tag: 'koinon-event-calendar',
    options: [
      {
        name: 'view',
        kind: 'choice',
        values: ['agenda', 'month', 'week', 'day', 'year'],
        standard: 'agenda',
      },
      { name: 'date', kind: 'date' },
      { name: 'first-day', kind: 'number', min: 1, max: 7, standard: '1' },
      { name: 'time-zone', kind: 'text', pattern: /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/ },
      { name: 'filters', kind: 'text', pattern: /^[^\p{Cc}<>"]{0,300}$/u },
      { name: 'details', kind: 'choice', values: ['inline', 'dialog', 'link'], standard: 'inline' },
      // A path or a whole address; what it may lead to is for `safeUrl()` to say.
      { name: 'href-template', kind: 'text', pattern: /^[^\p{Cc}\s<>"]{1,500}$/u, pageOnly: true },
      {
        name: 'url-state',
        kind: 'text',
        pattern: /^[a-z][a-z0-9-]{0,30}$/,
        standard: 'koinon',
        pageOnly: true,
      },
      { name: 'json-ld', kind: 'flag', pageOnly: true },
    ],
  },
  {
    name: 'registration-form',
    tag: 'koinon-registration-form',
    options: [{ name: 'event-id', kind: 'id', required: true }],
  },
  { name: 'membership-form', tag: 'koinon-membership-form', options: [] },
  {
    name: 'newsletter-signup',
    tag: 'koinon-newsletter-signup',
    options: [{ name: 'lists', kind: 'ids' }],
  },
  {
    name: 'newsletter-archive',
    tag: 'koinon-newsletter-archive',
    options: [
      { name: 'limit', kind: 'number', min: 1, max: 100, standard: '10' },
      { name: 'list', kind: 'id' },
    ],
  },
  {
    name: 'story-submission',
    tag: 'koinon-story-submission',
    options: [{ name: 'template', kind: 'id' }],
  },
  {
    name: 'story-gallery',
    tag: 'koinon-story-gallery',
    options: [
      { name: 'limit', kind: 'number', min: 1, max: 100, standard: '12' },
      { name: 'facets', kind: 'ids' },
      {
        name: 'url-state',
        kind: 'text',
        pattern: /^[a-z][a-z0-9-]{0,30}$/,
        standard: 'koinon-story',
        pageOnly: true,
      },
    ],
  },
];

/** The embed of a name, with or without `koinon-`. */
export function findEmbed(name: string): Embed | undefined {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^koinon-/, '');
  return EMBEDS.find(embed => embed.name === bare);
}

/** All that an embed can be told, its own options first. */
export function optionsOf(embed: Embed): readonly EmbedOption[] {
  return [...embed.options, ...SHARED_OPTIONS];
}

/** By name, as they stand in attributes; a flag that is on is an empty string. */
export type EmbedOptions = Readonly<Record<string, string>>;

export interface ReadOptions {
  /** Those that can be used. */
  readonly options: EmbedOptions;
  /** Names of those that were given and cannot be used. */
  readonly refused: readonly string[];
  /** Names of those that are needed and missing. */
  readonly missing: readonly string[];
}

/**
 * The options among what was given; other names are passed over, and nothing is ever thrown.
 *
 * @param given the text of an option, or null where it was not given
 */
export function readOptions(embed: Embed, given: (name: string) => string | null | undefined): ReadOptions {
  const options: Record<string, string> = {};
  const refused: string[] = [];
  const missing: string[] = [];
  for (const option of optionsOf(embed)) {
    const text = given(option.name)?.trim() ?? null;
    const value = text === null ? undefined : readOption(option, text);
    if (value !== undefined) options[option.name] = value;
    else if (text) refused.push(option.name);
    if (option.required && value === undefined) missing.push(option.name);
  }
  return { options, refused, missing };
}

/** One id; `~` and a day after it name one day of a recurring event. */
export const EMBED_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}(~\d{4}-\d{2}-\d{2})?$/u;

/** As it goes into the attribute; undefined where it says nothing that can be used. */
export function readOption(option: EmbedOption, text: string): string | undefined {
  switch (option.kind) {
    case 'flag':
      return text === 'false' ? undefined : '';
    case 'choice':
      return option.values.includes(text) ? text : undefined;
    case 'number': {
      const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
      return number >= option.min && number <= option.max ? String(number) : undefined;
    }
    case 'date':
      return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : undefined;
    case 'id':
      return EMBED_ID.test(text) ? text : undefined;
    case 'ids': {
      const ids = text
        .split(',')
        .map(id => id.trim())
        .filter(Boolean);
      return ids.length > 0 && ids.every(id => EMBED_ID.test(id)) ? ids.join(',') : undefined;
    }
    case 'text':
      return text !== '' && option.pattern.test(text) ? text : undefined;
  }
}
