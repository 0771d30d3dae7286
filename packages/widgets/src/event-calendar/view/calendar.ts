/** The whole calendar: toolbar, filters, notes, and the view with its states. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgenda, renderUndated } from './agenda.ts';
import type { DetailsMode, ViewContext } from './context.ts';
import { renderDialog } from './dialog.ts';
import { renderFilters } from './filters.ts';
import { renderMonth } from './month.ts';
import { renderEmpty, renderFailure, renderNotes, renderSkeletonRows } from './states.ts';
import { renderToolbar } from './toolbar.ts';

export function renderCalendar(ctx: ViewContext, details: DetailsMode): TemplateResult {
  return html`<div class="calendar" aria-busy=${ctx.state.data.status === 'loading' ? 'true' : 'false'}>
    ${renderToolbar(ctx)} ${renderFilters(ctx)} ${renderNotes(ctx)} ${renderView(ctx)}
    ${details === 'dialog' ? renderDialog(ctx) : nothing}
  </div>`;
}

function renderView(ctx: ViewContext): unknown {
  const { state, select } = ctx;
  const { status, loadedAt } = state.data;
  if (status === 'failed') return renderFailure(ctx);
  const waiting = loadedAt === undefined;
  if (state.view === 'month' && !state.narrow) {
    // The sheet stands while its events come: its own empty days are the skeleton.
    return [renderMonth(ctx, waiting), waiting ? nothing : renderUndated(ctx, select.undatedOfMonth(state))];
  }
  if (waiting) return renderSkeletonRows();
  const agenda = select.agenda(state);
  if (agenda.count > 0 || state.data.more) return renderAgenda(ctx, agenda);
  return status === 'loading' ? renderSkeletonRows() : renderEmpty(ctx);
}
