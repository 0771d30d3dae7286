/** What the builder needs to know of a server, checked just enough to be offered; a server may be newer than this page. */
import type { LanguageMap } from '@koinon/i18n/text';
import type { Pin } from '@koinon/contract/embeds/recipe';
import type { Facet } from './filters.ts';
import type { Variables } from './look.ts';

export interface Term {
  readonly id: string;
  readonly name: LanguageMap;
}

export interface NetworkFacts {
  readonly slug: string;
  readonly name: LanguageMap;
  readonly shortName: LanguageMap | undefined;
  /** Whether its forms are published: it has said who answers for the data. */
  readonly forms: boolean;
  /** Undefined: it has no newsletter. */
  readonly lists: readonly Term[] | undefined;
  /** Its forms for a story; undefined: it publishes none. */
  readonly templates: readonly Term[] | undefined;
  /** The network's own values of each facet. */
  readonly terms: Readonly<Partial<Record<Facet, readonly Term[]>>>;
}

export interface EventFacts {
  readonly id: string;
  readonly name: LanguageMap;
  /** `YYYY-MM-DD`; undefined where there is no date yet. */
  readonly startDate: string | undefined;
  /** Whether one registers on this server. */
  readonly here: boolean;
}

export interface EventPage {
  readonly items: readonly EventFacts[];
  readonly next: string | undefined;
}

type Unknown = Readonly<Record<string, unknown>>;
const record = (value: unknown): Unknown => Object(value) as Unknown;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function words(value: unknown): LanguageMap | undefined {
  const texts = Object.entries(record(value)).filter((entry): entry is [string, string] =>
    Boolean(text(entry[1])),
  );
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function terms(value: unknown): Term[] {
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const { id, name } = record(item);
    const known = words(name);
    return text(id) !== undefined && known ? [{ id: String(id), name: known }] : [];
  });
}

/** @throws TypeError where it is no list of networks */
export function readNetworks(body: unknown): NetworkFacts[] {
  const { items } = record(body);
  if (!Array.isArray(items)) throw new TypeError('No list of networks.');
  return items.flatMap((item: unknown) => {
    const { slug, name, shortName, privacy, newsletter, stories, kinds, axes, regions, programmes } =
      record(item);
    const known = words(name);
    if (text(slug) === undefined || !known) return [];
    const { lists } = record(newsletter);
    return [
      {
        slug: String(slug),
        name: known,
        shortName: words(shortName),
        forms: typeof privacy === 'object' && privacy !== null,
        lists: Array.isArray(lists) && lists.length > 0 ? terms(lists) : undefined,
        templates:
          typeof stories === 'object' && stories !== null ? terms(record(stories)['templates']) : undefined,
        terms: {
          kind: terms(kinds),
          axis: terms(axes),
          region: terms(regions),
          programme: terms(programmes),
        },
      },
    ];
  });
}

/** @throws TypeError where it is no page of events */
export function readEvents(body: unknown): EventPage {
  const { items, next } = record(body);
  if (!Array.isArray(items)) throw new TypeError('No page of events.');
  return {
    items: items.flatMap((item: unknown) => {
      const { id, name, startDate, registration } = record(item);
      const known = words(name);
      if (text(id) === undefined || !known) return [];
      const here = record(registration)['mode'] === 'internal';
      return [{ id: String(id), name: known, startDate: text(startDate)?.slice(0, 10), here }];
    }),
    next: text(next),
  };
}

/** `integrity.json`. @throws TypeError where it is none */
export function readPin(body: unknown): Pin {
  const { version, files } = record(body);
  if (text(version) === undefined) throw new TypeError('No version.');
  const entries = Object.entries(record(files)).flatMap(([name, file]): [string, string][] => {
    const integrity = text(record(file)['integrity']);
    return integrity?.startsWith('sha') ? [[name, integrity]] : [];
  });
  return { version: String(version), integrity: Object.fromEntries(entries) };
}

/** The custom properties that a theme's file sets, as it is written. */
export function readVariables(css: string): Variables {
  const found: Record<keyof Variables, string> = {};
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  for (const [, name = '', value = ''] of bare.matchAll(/--koinon-([a-z0-9-]+)\s*:\s*([^;{}]+);/g))
    found[`--koinon-${name}`] = value.trim().replace(/\s+/g, ' ');
  return found;
}
