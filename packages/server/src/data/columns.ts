import type { EventRecord, LanguageMap, OrganizationRecord } from '@koinon/contract';
import { fold } from '@koinon/i18n/fold';
import { daysOf, sortedSlots } from '../wire/dates.ts';

/** Where events without a date stand in lists: after every date. */
export const UNDATED = '9999';

/** The key that lists are sorted by: day and hour of the start, in the event's zone. */
export function sortKeyOf(record: EventRecord, date = sortedSlots(record.slots)[0]?.date): string {
  const start = sortedSlots(record.slots)[0]?.start ?? null;
  if (date !== undefined) return start === null ? date : `${date}T${start}`;
  return daysOf(record)?.first ?? UNDATED;
}

/** The columns beside an event's record. */
export function eventColumns(
  record: EventRecord,
  organization: (id: string) => OrganizationRecord | undefined,
) {
  const days = daysOf(record);
  return {
    slug: record.slug,
    record,
    published: record.published,
    kind: record.kind,
    status: record.eventStatus,
    attendance: record.eventAttendanceMode,
    audience: record.audience,
    region: record.location?.region ?? null,
    axes: record.axes,
    programmes: record.programmes,
    languages: [
      ...new Set(
        record.inLanguage.map(tag => tag.toLowerCase()).flatMap(tag => [tag, tag.replace(/-.*/, '')]),
      ),
    ],
    timeZone: record.timeZone,
    registrationMode: record.registration.mode,
    superEvent: record.superEvent,
    recurring: record.recurrence !== null,
    sortKey: sortKeyOf(record),
    firstDate: days?.first ?? null,
    lastDate: record.recurrence === null ? (days?.last ?? null) : null,
    dates: [...new Set(record.slots.map(slot => slot.date))],
    search: searchText(record, organization),
  };
}

/** Names, short names, summaries, places, organisations with those above them, tracks; in every language, folded. */
function searchText(
  record: EventRecord,
  organization: (id: string) => OrganizationRecord | undefined,
): string {
  const { location } = record;
  const texts = [
    record.name,
    record.shortName,
    record.summary,
    location?.name,
    location?.addressLocality,
    location?.streetAddress,
    record.series?.name,
    ...record.tracks.flatMap(track => [track.name, track.description]),
    ...record.organizations.flatMap(({ organization: id }) => lineage(id, organization)),
  ];
  return foldedWords(texts);
}

function lineage(
  id: string,
  organization: (id: string) => OrganizationRecord | undefined,
  seen: ReadonlySet<string> = new Set(),
): (LanguageMap | null)[] {
  const body = seen.has(id) ? undefined : organization(id);
  if (!body) return [];
  const above = body.parent === null ? [] : lineage(body.parent, organization, new Set([...seen, id]));
  return [body.name, body.acronym, ...above];
}

/** Different texts on lines of their own, so that no word of a search is found across two of them. */
export function foldedWords(texts: readonly (LanguageMap | null | undefined)[]): string {
  const lines = texts.flatMap(map => (map ? Object.values(map) : [])).map(fold);
  return [...new Set(lines)].join('\n');
}
