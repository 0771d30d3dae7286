import { formatDate } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { isNarrowed } from '../model/state.ts';
import { ownWindow } from '../model/views.ts';
import type { ViewContext } from '../view/context.ts';
import { nearest } from './nearest.ts';

/** No events: why, and what else there is. */
export function renderEmpty(ctx: ViewContext): TemplateResult {
  const { t, state } = ctx;
  const narrowed = isNarrowed(state);
  const { next, previous } = nearest(ctx.select.visible(state), ownWindow(state));
  const target = next ?? previous;
  const nothingAtAll =
    state.data.base?.length === 0 &&
    target === undefined &&
    state.view === 'agenda' &&
    state.date >= state.today;
  const title = narrowed
    ? t('calendar.emptyFiltered')
    : nothingAtAll
      ? t('calendar.emptyUpcoming')
      : t('calendar.empty');
  return html`<div class="blank empty" part="empty">
    ${ctx.heading(1, title, { class: 'blank-title' })}
    ${narrowed ? html`<p>${t('calendar.emptyFilteredHint')}</p>` : nothing}
    <p class="actions">
      ${
        narrowed
          ? html`<button
              class="button"
              type="button"
              part="button"
              @click=${() => ctx.dispatch({ type: 'clear' })}
            >
              ${t('calendar.clearFilters')}
            </button>`
          : nothing
      }
      ${
        target === undefined
          ? nothing
          : html`<button
              class="button"
              type="button"
              part="button"
              @click=${() => ctx.dispatch({ type: 'date', date: target })}
            >
              ${t('calendar.goTo', { date: formatDate(target, t.locale) })}
            </button>`
      }
      ${
        nothingAtAll || (target === undefined && state.view === 'agenda' && !narrowed)
          ? html`<button
              class="button"
              type="button"
              part="button"
              @click=${() => ctx.dispatch({ type: 'step', by: -1 })}
            >
              ${t('calendar.showEarlier')}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}
