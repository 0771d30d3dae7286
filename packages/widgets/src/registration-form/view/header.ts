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
  const when = formatWhen(event, ctx.w, ctx.zone);
  const elsewhere = when.zoneNote !== '' || when.lines.some(line => line.zoneNote !== '');
  return html`<div class="facts" part="facts">
    <div class="fact">
      ${icon(clockIcon)}
      <div>
        ${
          when.sameHours
            ? html`<p>${when.text}</p>`
            : // Hours of their own for each day: a line each.
              when.lines.map(
                ({ dateText, timeText, zoneNote }) =>
                  html`<p>
                    ${[dateText, timeText].filter(Boolean).join(', ')}${zoneNote && ` (${zoneNote})`}
                  </p>`,
              )
        }
        ${
          elsewhere
            ? html`<p class="zone">${ctx.w('register.zone', { zone: zoneCity(event.timeZone, ctx.w) })}</p>`
            : nothing
        }
      </div>
    </div>
    ${renderWhere(ctx, event)}
  </div>`;
}

function renderWhere(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const { location, eventAttendanceMode: mode } = event;
  const way = mode === 'online' || mode === 'mixed' ? ctx.w(`attendance.${mode}`) : undefined;
  const place = location && mode !== 'online' ? say(ctx, location.name) : undefined;
  const town =
    location && mode !== 'online' && has(location.addressLocality)
      ? say(ctx, location.addressLocality)
      : undefined;
  const parts = [place, town, way].filter(part => part !== undefined && part !== '');
  if (parts.length === 0) return nothing;
  return html`<div class="fact">
    ${icon(place === undefined ? screenIcon : pinIcon)}
    <span>${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</span>
  </div>`;
}
