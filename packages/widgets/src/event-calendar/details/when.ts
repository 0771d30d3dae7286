import { isOver, type CalendarEvent } from '@koinon/contract';
import { formatFullDate, formatWhen, zoneCity } from '@koinon/i18n';
import { html, nothing } from 'lit';
import type { DetailsContext } from './context.ts';
import { section } from './section.ts';

/** The days with their hours in the event's zone; the reader's own hours in brackets where their clocks differ. */
export function renderWhen(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  const when = formatWhen(event, t, ctx.zone);
  const single = when.lines.length < 2 || when.sameHours;
  const zone =
    when.timeText === '' || event.timeZone === ctx.zone
      ? nothing
      : html`<p class="quiet">${w('when.timeZone', { zone: zoneCity(event.timeZone, t) })}</p>`;
  const over = isOver(event, ctx.now) ? html`<p class="quiet">${w('when.past')}</p>` : nothing;
  const content = single
    ? html`<p>
        ${when.lines.length === 1 ? formatFullDate(when.lines[0]?.date ?? '', t.locale) + when.text.slice(when.dateText.length) : when.text}
      </p>`
    : html`<ul class="days" role="list">
        ${when.lines.map(
          line =>
            html`<li>
              <span>${formatFullDate(line.date, t.locale)}</span>
              <span>${line.timeText}${line.zoneNote ? ` (${line.zoneNote})` : nothing}</span>
            </li>`,
        )}
      </ul>`;
  return section(ctx, depth, w('when.label'), [content, zone, over]);
}
