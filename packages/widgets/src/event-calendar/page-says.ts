/** What the page's attributes say, read with a warning where a developer can use one. */
import type { CalendarEvent } from '@koinon/contract';
import { isPlainDate, isTimeZone, type PlainDate } from '@koinon/i18n';
import { development, safeUrl, warn } from '../core/index.ts';
import { parsePreset, type FilterPreset } from './model/filters.ts';
import { isView, type CalendarView } from './model/views.ts';
import type { DetailsMode } from './view/context.ts';

/** The reader's IANA zone; the browser's where the page says none that is known. */
export function zoneOf(zone: string | undefined): string {
  if (zone && isTimeZone(zone)) return zone;
  if (development && zone) warn('KOINON-021', `"${zone}" is not an IANA time zone.`, zone);
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** 1 Monday … 7 Sunday; Monday where the page says nothing of the kind. */
export function firstDayOf(value: unknown): number {
  const day = Number(value);
  return Number.isInteger(day) && day >= 1 && day <= 7 ? day : 1;
}

export function dateOf(value: unknown): PlainDate | undefined {
  return isPlainDate(value) ? value : undefined;
}

export function viewOf(value: string | undefined): CalendarView {
  if (isView(value)) return value;
  if (development && value) warn('KOINON-022', `view="${value}" is unknown; the agenda is shown.`, value);
  return 'agenda';
}

export function detailsOf(value: string | undefined): DetailsMode {
  if (value === 'dialog' || value === 'link') return value;
  if (development && value && value !== 'inline') {
    warn('KOINON-025', `details="${value}" is unknown; "inline" is used.`, value);
  }
  return 'inline';
}

export function presetOf(value: string | undefined): FilterPreset {
  return parsePreset(value ?? '', part => {
    if (development) warn('KOINON-023', `filters: "${part}" is not understood and passed over.`, part);
  });
}

/** Where an event's own page is, by the page's template or as the network says; undefined when it has none that may be linked. */
export function hrefOf(event: CalendarEvent, template: string | undefined, base: string): string | undefined {
  const address = template
    ?.replaceAll('{slug}', encodeURIComponent(event.slug))
    .replaceAll('{id}', encodeURIComponent(event.id));
  return safeUrl(address ?? event.url, base);
}
