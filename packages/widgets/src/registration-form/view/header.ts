/** Which event this is about: its name, when it is, where. */
import type { CalendarEvent } from '@koinon/contract';
import { formatWhen, zoneCity } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { clockIcon, icon, pinIcon, screenIcon } from '../../core/index.ts';
import { has, say, type RegistrationContext } from './context.ts';

export function renderHeader(ctx: RegistrationContext): unknown {
  const event = ctx.state.form?.event;
  return html`<div class="header" part="header" id="top" tabindex="-1">
    <slot name="heading">
      ${ctx.heading(0, event ? say(ctx, event.name) : ctx.w('register.title'), {
        part: 'heading',
      })}
    </slot>
    ${event ? renderFacts(ctx, event) : nothing}
  </div>`;
}

function renderFacts(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const when = formatWhen(event, ctx.t, ctx.zone);
  const elsewhere = when.timeText !== '' && event.timeZone !== ctx.zone;
  const where = renderWhere(ctx, event);
  return html`<div class="facts" part="facts">
    <p class="fact">
      ${icon(clockIcon)}
      <span
        >${when.text}${
          elsewhere && when.zoneNote
            ? html` <span class="quiet"
                >${ctx.w('register.zone', { zone: zoneCity(event.timeZone, ctx.t) })}</span
              >`
            : nothing
        }</span
      >
    </p>
    ${where}
  </div>`;
}

function renderWhere(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const { location, eventAttendanceMode: mode } = event;
  const way = mode === 'online' || mode === 'mixed' ? ctx.t(`attendance.${mode}`) : undefined;
  const place = location && mode !== 'online' ? say(ctx, location.name) : undefined;
  const town =
    location && mode !== 'online' && has(location.addressLocality)
      ? say(ctx, location.addressLocality)
      : undefined;
  const parts = [place, town, way].filter(part => part !== undefined && part !== '');
  if (parts.length === 0) return nothing;
  return html`<p class="fact">
    ${icon(place === undefined ? screenIcon : pinIcon)}
    <span>${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</span>
  </p>`;
}
