import type { NetworkRecord, WireEvent } from '@koinon/contract';
import { findEmbed, readOptions, type Embed, type EmbedOptions } from '@koinon/contract/embeds';
import { isPlainDate } from '@koinon/i18n/dates';
import { findEvent, findEventBySlug } from '../data/events.ts';
import { findNetwork } from '../data/networks.ts';
import type { Queryable } from '../database/database.ts';
import { embedTitle, optionsInQuery } from '../frames/targets.ts';
import { isId } from '../http/ids.ts';
import { plain } from '../pages/say.ts';
import { chooseLocale, isOurs, wordsIn } from '../pages/words.ts';

/** What an address of this server is embedded as. */
export interface Found {
  readonly network: NetworkRecord;
  readonly embed: Embed;
  readonly options: EmbedOptions;
  readonly title: string;
}

/** What a path says, before anything is looked up. */
interface Asked {
  readonly network: string;
  readonly name: string;
  /** By name of the embed's option. */
  readonly options: Readonly<Record<string, string | null>>;
}

/** The embed of a page's address: of an event its registration, or its day where one registers elsewhere. Undefined: of none. */
export async function findEmbedOf(
  db: Queryable,
  baseUrl: string,
  address: string,
): Promise<Found | undefined> {
  const url = belowBase(baseUrl, address);
  if (!url) return undefined;
  const { searchParams } = url;
  const [kind = '', slug = '', ...rest] = url.path.split('/').slice(1);
  const network = isId(slug) ? await findNetwork(db, slug) : undefined;
  if (!network) return undefined;
  const wished = searchParams.get('lang') ?? '';
  const t = wordsIn(chooseLocale([wished], network.languages));
  const lang = isOurs(wished) ? { lang: t.locale } : {};

  if (kind === 'w') {
    const embed = rest.length === 1 ? findEmbed(rest[0] ?? '') : undefined;
    const read = embed && optionsInQuery(embed, searchParams);
    if (!embed || !read || read.refused.length > 0 || read.missing.length > 0) return undefined;
    return { network, embed, options: read.options, title: embedTitle(embed, network, t) };
  }
  const event =
    kind === 'e' && rest.length === 1
      ? await eventAt(db, slug, rest[0] ?? '', searchParams.get('date'), baseUrl)
      : kind === 'f' && rest[0] === 'registration'
        ? await findEvent(db, slug, searchParams.get('event') ?? '', baseUrl)
        : undefined;
  const asked = event ? ofEvent(slug, event) : ofPage(kind, network, rest, searchParams);
  const embed = asked && findEmbed(asked.name);
  if (!embed) return undefined;
  const { options, missing } = readOptions(embed, name => asked.options[name]);
  if (missing.length > 0) return undefined;
  const title = embedTitle(embed, network, t);
  return {
    network,
    embed,
    options: { ...options, ...lang },
    title: event ? `${plain(event.name, t)} – ${title}` : title,
  };
}

/** What of an address is ours; undefined: it is another site's. */
export function belowBase(
  baseUrl: string,
  address: string,
): { path: string; searchParams: URLSearchParams } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/$/, '');
  if (!url || url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
  return { path: url.pathname.slice(prefix.length).replace(/\/$/, ''), searchParams: url.searchParams };
}

async function eventAt(
  db: Queryable,
  network: string,
  slug: string,
  date: string | null,
  baseUrl: string,
): Promise<WireEvent | undefined> {
  if (!isId(slug) || (date !== null && !isPlainDate(date))) return undefined;
  return findEventBySlug(db, network, slug, date ?? undefined, baseUrl);
}

function ofEvent(network: string, { id, registration, startDate }: WireEvent): Asked {
  return registration.mode === 'internal'
    ? { network, name: 'registration-form', options: { 'event-id': id } }
    : { network, name: 'event-calendar', options: { view: 'day', date: (startDate ?? '').slice(0, 10) } };
}

function ofPage(
  kind: string,
  { slug: network, newsletter, stories }: NetworkRecord,
  [page, ...more]: readonly string[],
  query: URLSearchParams,
): Asked | undefined {
  if (more.length > 0) return undefined;
  if (kind === 'e' && page === undefined) return { network, name: 'event-calendar', options: {} };
  if (kind === 'f' && page === 'membership') return { network, name: 'membership-form', options: {} };
  if (kind === 's' && page === undefined) return { network, name: 'story-gallery', options: {} };
  if (kind === 'f' && page === 'story' && stories !== null) {
    return { network, name: 'story-submission', options: { template: query.get('template') } };
  }
  if (page !== 'newsletter' || newsletter === null) return undefined;
  if (kind === 'f') return { network, name: 'newsletter-signup', options: { lists: query.get('lists') } };
  return kind === 'n'
    ? { network, name: 'newsletter-archive', options: { list: query.get('list') } }
    : undefined;
}
