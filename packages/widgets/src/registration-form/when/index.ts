/** When an event is that takes more than a day and its hours to say: several days, other zones, no exact date. */
import type { CalendarEvent } from '@koinon/contract';
import { formatWhen } from '@koinon/i18n';
import { html, nothing } from 'lit';
import type { RegistrationContext } from '../view/context.ts';
import { renderZone } from '../view/header.ts';

export function renderWhen(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const when = formatWhen(event, ctx.w, ctx.zone);
  const elsewhere = when.zoneNote !== '' || when.lines.some(line => line.zoneNote !== '');
  return [
    when.sameHours
      ? html`<p>${when.text}</p>`
      : // Hours of their own for each day: a line each.
        when.lines.map(
          ({ dateText, timeText, zoneNote }) =>
            html`<p>${[dateText, timeText].filter(Boolean).join(', ')}${zoneNote && ` (${zoneNote})`}</p>`,
        ),
    elsewhere ? renderZone(ctx, event) : nothing,
  ];
}
