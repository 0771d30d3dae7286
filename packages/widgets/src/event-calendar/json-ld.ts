import type { CalendarEvent } from '@koinon/contract';
import { pickText } from '@koinon/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeUrl } from '../core/index.ts';

const MODES: Readonly<Record<string, string>> = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};
const STATUSES: Readonly<Record<string, string>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
};

/** schema.org `Event` of what is in sight. Events without a start are left out: schema.org requires `startDate`. */
export function jsonLdOf(events: readonly CalendarEvent[], lang: string): readonly object[] {
  return events
    .filter(event => event.startDate !== null && event.startDate.length >= 10)
    .map(event => ({
      '@type': 'Event',
      name: pickText(event.name, lang).text,
      startDate: event.startDate,
      endDate: event.endDate ?? undefined,
      eventStatus: `https://schema.org/${STATUSES[event.eventStatus] ?? 'EventScheduled'}`,
      eventAttendanceMode: modeOf(event),
      url: safeUrl(event.url),
      description: event.summary ? pickText(event.summary, lang).text : undefined,
      location: event.location
        ? {
            '@type': 'Place',
            name: pickText(event.location.name, lang).text,
            address: {
              '@type': 'PostalAddress',
              streetAddress: pickText(event.location.streetAddress, lang).text || undefined,
              postalCode: event.location.postalCode ?? undefined,
              addressLocality: pickText(event.location.addressLocality, lang).text || undefined,
              addressCountry: event.location.addressCountry ?? undefined,
            },
          }
        : undefined,
      organizer: event.organizations
        .filter(({ role }) => role === 'organizer')
        .map(one => ({
          '@type': 'Organization',
          name: pickText(one.name, lang).text,
          url: safeUrl(one.url),
        })),
    }));
}

/** Left out where it is not announced: schema.org has no word for that. */
function modeOf({ eventAttendanceMode: mode }: CalendarEvent): string | undefined {
  const name = mode === null ? undefined : MODES[mode];
  return name === undefined ? undefined : `https://schema.org/${name}`;
}

/** Writes the events in sight into the page's head while the calendar is in the page and asked to. */
export class JsonLd implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #script: HTMLScriptElement | undefined;
  #events: readonly CalendarEvent[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#events = [];
  }

  write(events: readonly CalendarEvent[]): void {
    if (events === this.#events || (events.length === 0 && this.#script === undefined)) return;
    this.#events = events;
    this.#script?.remove();
    this.#script = undefined;
    if (events.length === 0) return;
    const document = this.#host.ownerDocument;
    const graph = jsonLdOf(events, document.documentElement.lang || 'en');
    const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    // A text node: no Trusted Types sink, and `<` is escaped so that nothing can close the element.
    script.append(json.replaceAll('<', '\\u003C'));
    document.head.append(script);
    this.#script = script;
  }
}
