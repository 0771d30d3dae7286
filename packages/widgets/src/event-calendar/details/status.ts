import type { CalendarEvent } from '@koinon/contract';
import { html, nothing } from 'lit';
import { alertIcon, icon, infoIcon } from '../../core/index.ts';
import { has, say } from '../view/context.ts';
import type { DetailsContext } from './context.ts';

/** What changed, in words, before anything else; and that an example is one. */
export function renderStatus(ctx: DetailsContext, event: CalendarEvent): unknown {
  const { t, w } = ctx;
  const { eventStatus: status } = event;
  const hints = {
    cancelled: w('status.cancelledHint'),
    postponed: w('status.postponedHint'),
    rescheduled: w('status.rescheduledHint'),
  };
  const changed = status === 'cancelled' || status === 'postponed' || status === 'rescheduled';
  return [
    changed
      ? html`<div class="notice ${status}">
          ${icon(alertIcon)}
          <p>
            <strong>${t(`status.${status}`)}.</strong>
            ${has(event.statusNote) ? say(ctx, event.statusNote) : hints[status]}
          </p>
        </div>`
      : has(event.statusNote)
        ? html`<div class="notice">
            ${icon(infoIcon)}
            <p>${say(ctx, event.statusNote)}</p>
          </div>`
        : nothing,
    event.demo
      ? html`<div class="notice">
          ${icon(infoIcon)}
          <p>${w('calendar.demo')}</p>
        </div>`
      : nothing,
  ];
}
