import type { LanguageMap, WireEvent } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import type {
  EducationEventLeaf,
  EventLeaf,
  ExhibitionEventLeaf,
  HackathonLeaf,
  OrganizationLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  VirtualLocationLeaf,
  WithContext,
} from 'schema-dts';

type EventNode = EventLeaf | ExhibitionEventLeaf | HackathonLeaf | EducationEventLeaf;
type Text = (map: LanguageMap | null | undefined) => string | undefined;

const TYPES: Readonly<Record<string, EventNode['@type']>> = {
  exhibition: 'ExhibitionEvent',
  hackathon: 'Hackathon',
  training: 'EducationEvent',
  workshop: 'EducationEvent',
};

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const MODES = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/**
 * The event in schema.org's words (https://schema.org/Event), texts in `lang` where there are any. What is not known
 * is left out. The compiler holds every member against the vocabulary, as `schema-dts` has it.
 */
export function eventJsonLd(event: WireEvent, lang: string): object {
  const text: Text = map => pickText(map, lang).text || undefined;
  const node: WithContext<EventNode> = {
    '@context': 'https://schema.org',
    '@type': TYPES[event.kind] ?? 'Event',
    '@id': event.url,
    ...known<EventLeaf>({
      url: event.url,
      name: text(event.name),
      description: text(event.summary),
      inLanguage: some(event.inLanguage),
      startDate: event.startDate ?? undefined,
      endDate: event.endDate ?? undefined,
      eventStatus: STATUS[event.eventStatus],
      eventAttendanceMode: event.eventAttendanceMode === null ? undefined : MODES[event.eventAttendanceMode],
      location: locationOf(event, text),
      organizer: bodies(event, ['organizer', 'implementer'], text),
      contributor: bodies(event, ['partner', 'host', 'participant', 'patron'], text),
      funder: bodies(event, ['funder'], text),
      image: event.image?.url,
      maximumAttendeeCapacity: event.maximumAttendeeCapacity ?? undefined,
      maximumPhysicalAttendeeCapacity: event.maximumPhysicalAttendeeCapacity ?? undefined,
      maximumVirtualAttendeeCapacity: event.maximumVirtualAttendeeCapacity ?? undefined,
      remainingAttendeeCapacity: event.remainingAttendeeCapacity ?? undefined,
      superEvent: event.superEvent ? linked(event.superEvent, text) : undefined,
      subEvent: subEvents(event, text),
    }),
  };
  // As an object: whoever uses the package needs no schema-dts for its types.
  return node;
}

type Members<T> = { readonly [K in keyof T as K extends `@${string}` ? never : K]: T[K] };

/** Without the members that are undefined: absent and undefined are not the same to the compiler, nor to a reader. */
export function known<T>(members: {
  readonly [K in keyof Members<T>]: Members<T>[K] | undefined;
}): Members<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members<T>;
}

export function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

function bodies({ organizations }: WireEvent, roles: readonly string[], text: Text) {
  return some(
    organizations
      .filter(({ role }) => roles.includes(role))
      .map((body): OrganizationLeaf => ({
        '@type': 'Organization',
        ...known<OrganizationLeaf>({ name: text(body.name), url: body.url ?? undefined }),
      })),
  );
}

function linked({ name, url, startDate }: NonNullable<WireEvent['superEvent']>, text: Text): EventLeaf {
  return {
    '@type': 'Event',
    ...known<EventLeaf>({ name: text(name), url: url ?? undefined, startDate: startDate ?? undefined }),
  };
}

/** Events inside it; and its days, where it has hours on several: they are not one stretch of time. */
function subEvents({ name, slots, subEvents: parts }: WireEvent, text: Text) {
  const days = slots.map((slot): EventLeaf => ({
    '@type': 'Event',
    ...known<EventLeaf>({
      name: text(name),
      startDate: slot.startsAt ?? slot.date,
      endDate: slot.endsAt ?? undefined,
    }),
  }));
  return some([...parts.map(part => linked(part, text)), ...(days.length > 1 ? days : [])]);
}

function locationOf({ location, eventAttendanceMode: mode, url }: WireEvent, text: Text) {
  const all: (PlaceLeaf | VirtualLocationLeaf)[] = [];
  if (location) all.push(placeOf(location, text));
  // The link itself is for the confirmed only; the page says how to get it.
  if (mode === 'online' || mode === 'mixed') all.push({ '@type': 'VirtualLocation', url });
  return all.length > 1 ? all : all[0];
}

function placeOf(place: NonNullable<WireEvent['location']>, text: Text): PlaceLeaf {
  return {
    '@type': 'Place',
    ...known<PlaceLeaf>({
      name: text(place.name),
      url: place.url ?? undefined,
      address: {
        '@type': 'PostalAddress',
        ...known<PostalAddressLeaf>({
          streetAddress: text(place.streetAddress),
          addressLocality: text(place.addressLocality),
          postalCode: place.postalCode ?? undefined,
          addressCountry: place.addressCountry ?? undefined,
        }),
      },
      geo: place.geo ? { '@type': 'GeoCoordinates', ...place.geo } : undefined,
    }),
  };
}
