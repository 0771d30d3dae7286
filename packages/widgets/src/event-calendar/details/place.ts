import type { CalendarEvent, Place } from '@koinon/contract';
import { html, nothing } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { externalIcon } from '../../prose/icons.ts';
import { has, say } from '../view/context.ts';
import { termName } from '../view/terms.ts';
import type { DetailsContext } from './context.ts';
import { externalLink } from '../../prose/link.ts';
import { section } from './section.ts';

/** Where it is, how to get around there, and the ways of attending. */
export function renderPlace(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  const { location, eventAttendanceMode: mode } = event;
  const known = mode === null || mode === 'other' ? undefined : t.optional(`attendance.${mode}`);
  if (!location && (mode === 'offline' || mode === null)) return nothing;
  return [
    section(ctx, depth, w('event.place'), [
      location ? renderLocation(ctx, location) : nothing,
      mode !== 'offline' && known ? html`<p>${known}</p>` : nothing,
      mode === 'online' || mode === 'mixed'
        ? html`<p class="quiet">${w('attendance.onlineLink')}</p>`
        : nothing,
    ]),
    location && has(location.accessibility)
      ? section(ctx, depth, w('event.accessibility'), html`<p>${say(ctx, location.accessibility)}</p>`)
      : nothing,
  ];
}

type AnyPlace = NonNullable<CalendarEvent['location']> | Place;

function renderLocation(ctx: DetailsContext, place: AnyPlace): unknown {
  const street = has(place.streetAddress) ? say(ctx, place.streetAddress) : undefined;
  const town = has(place.addressLocality) ? say(ctx, place.addressLocality) : undefined;
  const region = place.region === null ? undefined : termName(ctx, 'region', place.region);
  const parts = [street, [place.postalCode, town].filter(Boolean), region].filter(
    part => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  const href = safeUrl(place.url);
  const mapUrl = place.geo ? safeUrl(mapOf(place.geo)) : undefined;
  return html`<p>${href ? externalLink(href, say(ctx, place.name)) : say(ctx, place.name)}</p>
    ${
      parts.length > 0
        ? html`<p class="quiet">
            ${parts.map((part, index) => html`${index > 0 ? ', ' : nothing}${Array.isArray(part) ? spaced(part) : part}`)}
          </p>`
        : nothing
    }
    ${mapUrl ? html`<p><a class="external" href=${mapUrl}>${ctx.w('event.map')}${icon(externalIcon)}</a></p>` : nothing}`;
}

/** A link that the visitor may follow; no map is fetched into the page. */
function mapOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

function spaced(parts: readonly unknown[]): unknown {
  return parts.map((part, index) => [index > 0 ? ' ' : nothing, part]);
}
