import type { WireEvent } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json | undefined };

const TYPES: Readonly<Record<string, string>> = {
  exhibition: 'ExhibitionEvent',
  hackathon: 'Hackathon',
  training: 'EducationEvent',
  workshop: 'EducationEvent',
};

const STATUS = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const;

/** The event in schema.org's words (https://schema.org/Event), texts in `lang` where there are any. What is not known is left out. */
export function eventJsonLd(event: WireEvent, lang: string): { readonly [name: string]: Json | undefined } {
  const text = (map: Readonly<Record<string, string>> | null | undefined) =>
    pickText(map, lang).text || undefined;
  const bodies = (roles: readonly string[]) => {
    const found = event.organizations.filter(({ role }) => roles.includes(role));
    return found.length > 0
      ? found.map(body => ({
          '@type': 'Organization',
          name: text(body.name) ?? '',
          url: body.url ?? undefined,
        }))
      : undefined;
  };
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[event.kind] ?? 'Event',
    '@id': event.url,
    url: event.url,
    name: text(event.name),
    description: text(event.summary),
    inLanguage: event.inLanguage.length > 0 ? event.inLanguage : undefined,
    startDate: event.startDate ?? undefined,
    endDate: event.endDate ?? undefined,
    eventStatus: `https://schema.org/${STATUS[event.eventStatus]}`,
    eventAttendanceMode: `https://schema.org/${MODES[event.eventAttendanceMode]}`,
    location: locationOf(event, text),
    organizer: bodies(['organizer', 'implementer']),
    contributor: bodies(['partner', 'host', 'participant', 'patron']),
    funder: bodies(['funder']),
    image: event.image?.url,
    maximumAttendeeCapacity: event.maximumAttendeeCapacity ?? undefined,
    maximumPhysicalAttendeeCapacity: event.maximumPhysicalAttendeeCapacity ?? undefined,
    maximumVirtualAttendeeCapacity: event.maximumVirtualAttendeeCapacity ?? undefined,
    remainingAttendeeCapacity: event.remainingAttendeeCapacity ?? undefined,
    superEvent: event.superEvent ? linked(event.superEvent) : undefined,
    subEvent: subEvents(event),
  };

  function linked({ name, url, startDate }: NonNullable<WireEvent['superEvent']>) {
    return { '@type': 'Event', name: text(name), url: url ?? undefined, startDate: startDate ?? undefined };
  }

  /** Events inside it; and its days, where it has hours on several: they are not one stretch of time. */
  function subEvents({ slots, subEvents: parts }: WireEvent): Json | undefined {
    const days =
      slots.length > 1
        ? slots.map(slot => ({
            '@type': 'Event',
            name: text(event.name),
            startDate: slot.startsAt ?? slot.date,
            endDate: slot.endsAt ?? undefined,
          }))
        : [];
    const all = [...parts.map(linked), ...days];
    return all.length > 0 ? all : undefined;
  }
}

const MODES = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;

function locationOf(
  { location, eventAttendanceMode, url }: WireEvent,
  text: (map: Readonly<Record<string, string>> | null | undefined) => string | undefined,
): Json | undefined {
  // The link itself is for the confirmed only; the page says how to get it.
  const online = eventAttendanceMode === 'offline' ? [] : [{ '@type': 'VirtualLocation', url }];
  const place = location && {
    '@type': 'Place',
    name: text(location.name),
    url: location.url ?? undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: text(location.streetAddress),
      addressLocality: text(location.addressLocality),
      postalCode: location.postalCode ?? undefined,
      addressCountry: location.addressCountry ?? undefined,
    },
    geo: location.geo ? { '@type': 'GeoCoordinates', ...location.geo } : undefined,
  };
  const all = [...(place ? [place] : []), ...online];
  return all.length > 1 ? all : all[0];
}
