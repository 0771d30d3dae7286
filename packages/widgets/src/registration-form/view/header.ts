/** Which event this is about: its name, when it is, where. */
import type { CalendarEvent } from '@koinon/contract';
import { html, nothing } from 'lit';
import { clockIcon, icon, pinIcon, screenIcon } from '../../core/index.ts';
import { renderHeader as renderAbove } from '../../form/around.ts';
import { has, say, type RegistrationContext } from './context.ts';
import { cityOf, dayText } from './dates.ts';

export function renderHeader(ctx: RegistrationContext): unknown {
  const event = ctx.state.form?.event;
  const title = event ? say(ctx, event.name) : ctx.w('register.title');
  return renderAbove(ctx, title, event ? renderFacts(ctx, event) : nothing);
}

function renderFacts(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const day = dayText(event, ctx.w, ctx.zone);
  return html`<div class="facts" part="facts">
    <div class="fact">
      ${icon(clockIcon)}
      <div>
        ${
          day
            ? html`<p>${day.text}</p>
                ${day.elsewhere ? renderZone(ctx, event) : nothing}`
            : (ctx.when()?.renderWhen(ctx, event) ?? waiting)
        }
      </div>
    </div>
    ${renderWhere(ctx, event)}
  </div>`;
}

/** Whose clocks the hours are by, where the reader's show others. */
export const renderZone = ({ w }: RegistrationContext, { timeZone }: CalendarEvent): unknown =>
  html`<p class="zone">${w('register.zone', { zone: cityOf(w, timeZone) })}</p>`;

const waiting = html`<p class="skeleton control-skeleton" aria-busy="true"></p>`;

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
    <span>${parts.map((part, index) => html`${index > 0 ? '\u00a0· ' : nothing}${part}`)}</span>
  </div>`;
}
