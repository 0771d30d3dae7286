/** The whole calendar: toolbar, filters, notes, and the view with its states. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgenda } from './agenda.ts';
import type { ViewContext } from './context.ts';
import { renderFilters } from './filters.ts';
import { renderFailure, renderMonthFrame, renderNotes, renderSkeletonRows } from './states.ts';
import { renderToolbar } from './toolbar.ts';

export function renderCalendar(ctx: ViewContext): TemplateResult {
  return html`<div class="calendar" aria-busy=${ctx.busy ? 'true' : 'false'}>
    ${renderToolbar(ctx)} ${renderFilters(ctx)} ${renderNotes(ctx)} ${renderView(ctx)}
    ${ctx.details === 'dialog' ? ctx.visit?.renderDialog(ctx) : nothing}
  </div>`;
}

function renderView(ctx: ViewContext): unknown {
  const { state, select } = ctx;
  const { status, loadedAt } = state.data;
  if (status === 'failed') return renderFailure(ctx);
  const waiting = loadedAt === undefined;
  if (state.view === 'month' && !state.narrow && !ctx.monthMissing) {
    return ctx.renderMonth(ctx, waiting) ?? renderMonthFrame(state);
  }
  if (waiting) return renderSkeletonRows();
  const agenda = select.agenda(state);
  if (agenda.count > 0 || state.data.more) return renderAgenda(ctx, agenda);
  if (status === 'loading') return renderSkeletonRows();
  return (
    ctx.visit?.renderEmpty(ctx) ?? (ctx.busy ? renderSkeletonRows() : html`<p>${ctx.t('calendar.empty')}</p>`)
  );
}
