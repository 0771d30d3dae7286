import { registrationState, type CalendarEvent } from '@koinon/contract';
import { formatInstant } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { availabilityOf } from '../view/availability.ts';
import { has, say } from '../view/context.ts';
import type { DetailsContext } from './context.ts';
import { externalLink, hostOf } from '../../prose/link.ts';
import { section } from './section.ts';

/** Whether one can register, how, and until when. */
export function renderRegistration(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  const state = registrationState(event, ctx.now);
  const { registration } = event;
  const at = (iso: string) => formatInstant(iso, event.timeZone, t.locale);
  const words = {
    none: w('availability.none'),
    unannounced: undefined,
    external: undefined,
    invitation: t('availability.invitation'),
    'not-open':
      registration.opensAt === null ? '' : t('availability.opensOn', { date: at(registration.opensAt) }),
    open: availabilityOf(ctx, event)?.text,
    'waiting-list': w('availability.waitingList'),
    full: t('availability.full'),
    closed: t('availability.closed'),
  }[state];
  // Not announced: nothing is said about it, not even that it is closed.
  const unsaid =
    registration.mode === null && registration.opensAt === null && registration.closesAt === null;
  const places = renderPlaces(ctx, event);
  if (unsaid && places === nothing) return nothing;
  if (state === 'none' && (event.precision === 'tba' || event.eventStatus === 'cancelled')) return nothing;
  const can = state === 'open' || state === 'waiting-list' || state === 'external';
  return section(ctx, depth, w('registration.label'), [
    words && !unsaid ? html`<p>${words}</p>` : nothing,
    places,
    state === 'external' ? renderExternal(ctx, event) : nothing,
    can && registration.closesAt !== null
      ? html`<p class="quiet">${w('availability.closesOn', { date: at(registration.closesAt) })}</p>`
      : nothing,
    state === 'open' || state === 'waiting-list' ? renderRegister(ctx, event, depth, state) : nothing,
  ]);
}

function renderPlaces({ w }: DetailsContext, event: CalendarEvent): unknown {
  const { remainingPhysicalAttendeeCapacity: physical, remainingVirtualAttendeeCapacity: virtual } = event;
  const lines = [
    event.eventAttendanceMode === 'mixed' && physical !== null
      ? w('availability.placesInPerson', { count: physical })
      : undefined,
    event.eventAttendanceMode === 'mixed' && virtual !== null
      ? w('availability.placesOnline', { count: virtual })
      : undefined,
    event.maximumAttendeeCapacity === null
      ? undefined
      : w('availability.capacity', { count: event.maximumAttendeeCapacity }),
  ].filter(line => line !== undefined);
  return lines.length > 0 ? html`<p class="quiet">${lines.join(' · ')}</p>` : nothing;
}

/** In words and with its address to read, because one leaves for a site that may ask for other things. */
function renderExternal(ctx: DetailsContext, event: CalendarEvent): unknown {
  const href = safeUrl(event.registration.url);
  if (href === undefined) return html`<p>${ctx.t('availability.externalShort')}</p>`;
  const { urlLabel } = event.registration;
  const words = has(urlLabel) ? say(ctx, urlLabel) : ctx.w('registration.external', { host: hostOf(href) });
  return html`<p>${externalLink(href, words, { address: true })}</p>`;
}

function renderRegister(
  ctx: DetailsContext,
  event: CalendarEvent,
  depth: number,
  state: 'open' | 'waiting-list',
): unknown {
  const words = state === 'open' ? ctx.w('registration.register') : ctx.w('registration.joinWaitingList');
  const here = ctx.register(event, words, depth);
  if (here !== undefined) return here;
  const href = ctx.hrefOf(event);
  if (href === undefined) return nothing;
  return html`<p class="act"><a class="button primary" part="button" href=${href}>${words}</a></p>`;
}
