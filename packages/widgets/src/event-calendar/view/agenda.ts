/** The agenda: events under the heading of their month, then what has no exact date. */
import { formatMonthTitle } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Agenda, AgendaRow } from '../model/agenda.ts';
import type { ViewContext } from './context.ts';
import { dayLabel } from './day-label.ts';
import { renderRow } from './row.ts';

export function renderAgenda(ctx: ViewContext, agenda: Agenda): TemplateResult {
  return html`<div class="agenda" part="agenda">
    ${repeat(
      agenda.months,
      ({ month }) => month,
      ({ month, rows }) =>
        html`<section class="group">
          ${ctx.heading(1, formatMonthTitle(month, ctx.t.locale), { class: 'group-title', part: 'month-heading' })}
          ${renderRows(ctx, rows, 2)}
        </section>`,
    )}
    ${renderUndated(ctx, agenda.undated)}
    ${
      ctx.state.data.more
        ? html`<p class="more-rows">
            <button
              class="button"
              type="button"
              part="button"
              aria-disabled=${ctx.state.data.status === 'loading' ? 'true' : 'false'}
              @click=${ctx.more}
            >
              ${ctx.t('calendar.showMore')}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

export function renderRows(ctx: ViewContext, rows: readonly AgendaRow[], depth: number): TemplateResult {
  // A role, because Safari takes the list away from a list without bullets.
  return html`<ul class="rows" part="events" role="list">
    ${repeat(
      rows,
      row => row.event.id,
      (row, index) => renderRow(ctx, row, depth, isSameDay(ctx, row, rows[index - 1])),
    )}
  </ul>`;
}

/** Several events of a day stand under one large date. Not after one whose details are open: the date is far off then. */
function isSameDay({ state }: ViewContext, row: AgendaRow, before: AgendaRow | undefined): boolean {
  if (row.day === undefined || before?.day !== row.day || before.event.id === state.selected) return false;
  const label = (one: AgendaRow) => dayLabel(one.placed, row.day ?? '', 'en');
  return JSON.stringify(label(row)) === JSON.stringify(label(before));
}

export function renderUndated(ctx: ViewContext, rows: readonly AgendaRow[]): unknown {
  if (rows.length === 0) return nothing;
  return html`<section class="group undated">
    ${ctx.heading(1, ctx.t('calendar.undated'), { class: 'group-title', part: 'month-heading' })}
    ${renderRows(ctx, rows, 2)}
  </section>`;
}
