import type { WireEvent } from '@koinon/contract';
import { formatWhen } from '@koinon/i18n';
import { html, type Html } from './html.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

/** An event's page, in the language of this one. */
export function eventPath(event: WireEvent, t: T): string {
  const { pathname, searchParams } = new URL(event.url);
  searchParams.set('lang', t.locale);
  return `${pathname}?${searchParams}`;
}

/** Where one registers for an event: a page of its own, without scripts. */
export function registrationPath(network: string, event: string, t: T, page = ''): string {
  return `/f/${network}/registration${page}?${new URLSearchParams({ event, lang: t.locale })}`;
}

/** When and where, in one line. */
export function eventLine(event: WireEvent, t: T): Html {
  const when = formatWhen(event, t).text;
  const place = event.location ?? null;
  return html`<p class="lead">
    ${when}${place && html` · ${say(place.name, t)}`}${place?.addressLocality && html`, ${say(place.addressLocality, t)}`}${!place && event.eventAttendanceMode && html` · ${t(`attendance.${event.eventAttendanceMode}`)}`}
  </p>`;
}
